from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import UnknownMailbox
from handrail.people.access import Grants, require
from handrail.people.roles import Permission


def count_again(mailbox_id: int, *, by: Grants) -> None:
    """Have the server's count compared with ours at the next look, not only once a day.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = Mailbox.objects.filter(pk=mailbox_id).first()
    if row is None:
        raise UnknownMailbox
    require(by, Permission.MANAGE_MAILBOXES, branch_id=row.branch_id)
    Mailbox.objects.filter(pk=mailbox_id).update(count_asked=True, next_try_at=None)
