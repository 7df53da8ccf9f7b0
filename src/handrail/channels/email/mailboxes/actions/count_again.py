from handrail.channels.email.mailboxes.managed import managed_row
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.people.access import Grants


def count_again(mailbox_id: int, *, by: Grants) -> None:
    """Have the server's count compared with ours at the next look, not only once a day.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = managed_row(mailbox_id, by=by)
    Mailbox.objects.filter(pk=row.pk).update(count_asked=True, next_try_at=None)
