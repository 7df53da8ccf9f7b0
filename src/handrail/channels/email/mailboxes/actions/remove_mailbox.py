from django.db import transaction

from handrail.channels.email.mailboxes.managed import managed_row
from handrail.channels.email.mailboxes.queries import refresh_name
from handrail.people.access import Grants
from handrail.record.secrets import forget_secret


def remove_mailbox(mailbox_id: int, *, by: Grants) -> None:
    """Take the mailbox out, with its password. Its letters stay here, and on the server.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
    """
    row = managed_row(mailbox_id, by=by)
    with transaction.atomic():
        forget_secret(row.secret_name)
        forget_secret(refresh_name(row.secret_name))
        row.delete()
