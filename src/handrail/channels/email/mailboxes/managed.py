"""Mailboxes for whoever manages them: every change of one, and every look at one, begins here."""

from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import UnknownMailbox, mailboxes
from handrail.channels.email.mailboxes.values import MailboxView, view_mailbox
from handrail.people.access import Grants, may, require
from handrail.people.roles import Permission


def managed_mailboxes(by: Grants) -> tuple[MailboxView, ...]:
    """Return the mailboxes that this person may manage, by name."""
    return tuple(
        each
        for each in mailboxes()
        if may(by, Permission.MANAGE_MAILBOXES, branch_id=each.branch_id)
    )


def mailboxes_behind(by: Grants) -> tuple[MailboxView, ...]:
    """Return the mailboxes from which the letters come that this person may decide about."""
    return tuple(
        each
        for each in mailboxes()
        if may(by, Permission.WORK_QUARANTINE, branch_id=each.branch_id)
    )


def managed_mailbox(mailbox_id: int, *, by: Grants) -> MailboxView:
    """Return a mailbox that this person may manage.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    return view_mailbox(managed_row(mailbox_id, by=by))


def managed_row(mailbox_id: int, *, by: Grants) -> Mailbox:
    """Return the row of a mailbox that this person may manage, for who changes it.

    Raises:
        UnknownMailbox, NotAllowed: as `managed_mailbox` raises.
    """
    row = Mailbox.objects.filter(pk=mailbox_id).first()
    if row is None:
        raise UnknownMailbox
    require(by, Permission.MANAGE_MAILBOXES, branch_id=row.branch_id)
    return row
