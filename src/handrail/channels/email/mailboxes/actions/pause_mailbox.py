from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import UnknownMailbox
from handrail.people.access import Grants, require
from handrail.people.roles import Permission


def pause_mailbox(mailbox_id: int, *, is_paused: bool, by: Grants) -> None:
    """Read the mailbox no more for now, or go on where it was left.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = Mailbox.objects.filter(pk=mailbox_id).first()
    if row is None:
        raise UnknownMailbox
    require(by, Permission.MANAGE_MAILBOXES, branch_id=row.branch_id)
    Mailbox.objects.filter(pk=mailbox_id).update(is_paused=is_paused, next_try_at=None)
