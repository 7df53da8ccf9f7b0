from handrail.channels.email.mailboxes.managed import managed_row
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.people.access import Grants


def pause_mailbox(mailbox_id: int, *, is_paused: bool, by: Grants) -> None:
    """Read the mailbox no more for now, or go on where it was left.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = managed_row(mailbox_id, by=by)
    Mailbox.objects.filter(pk=row.pk).update(is_paused=is_paused, next_try_at=None)
