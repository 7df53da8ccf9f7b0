from django.db import transaction

from handrail.channels.email.mailboxes.models import Mailbox
from handrail.channels.email.mailboxes.queries import UnknownMailbox, refresh_name
from handrail.people.access import Grants, require
from handrail.people.roles import Permission
from handrail.record.secrets import forget_secret


def remove_mailbox(mailbox_id: int, *, by: Grants) -> None:
    """Take the mailbox out, with its password. Its letters stay here, and on the server.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = Mailbox.objects.filter(pk=mailbox_id).first()
    if row is None:
        raise UnknownMailbox
    require(by, Permission.MANAGE_MAILBOXES, branch_id=row.branch_id)
    with transaction.atomic():
        forget_secret(row.secret_name)
        forget_secret(refresh_name(row.secret_name))
        row.delete()
