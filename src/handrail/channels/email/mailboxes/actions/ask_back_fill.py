from datetime import date

from handrail.channels.email.mailboxes.managed import managed_row
from handrail.channels.email.mailboxes.models import BackFill
from handrail.channels.email.mailboxes.settings import BadMailbox
from handrail.desk.edge import Edge
from handrail.people.access import Grants


def ask_back_fill(
    mailbox_id: int, *, first_day: date, last_day: date, by: Grants, edge: Edge
) -> None:
    """Have the letters of some days fetched, read or unread; what is known comes no second time.

    Raises:
        UnknownMailbox: there is none.
        NotAllowed: `by` may not manage the mailboxes of its branch.
        BadMailbox: the last day lies before the first.
    """
    row = managed_row(mailbox_id, by=by)
    if last_day < first_day:
        raise BadMailbox("days")
    BackFill.objects.create(
        mailbox=row,
        first_day=first_day,
        last_day=last_day,
        asked_at=edge.real_at,
        asked_by_id=by.person_id,
    )
