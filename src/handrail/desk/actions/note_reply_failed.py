from django.db import transaction

from handrail.desk.brought_back import bring_back, was_answered_by
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor


def note_reply_failed(*, message_id: int, edge: Edge) -> tuple[int, ...]:
    """Append to each case that a reply answered that it will not arrive; return their ids.

    Each is an agent's again: opened if it was closed, and waiting for the customer no more.

    Why it failed stands with the effect, not in the event: it may name an address.
    """

    def attempt() -> tuple[int, ...]:
        rows = Case.objects.filter(matters__contact__messages__pk=message_id).distinct()
        with transaction.atomic():
            return tuple(
                row.pk for row in rows.order_by("pk") if _note(_opened(row), message_id, edge=edge)
            )

    return decided_anew(attempt)


def _note(case: OpenCase, message_id: int, *, edge: Edge) -> bool:
    """Append the event if the reply answered this case, and return whether it did."""
    answered = was_answered_by(case, message_id)
    if answered:
        case.add(NewEvent("reply_failed", {"message": message_id}))
        bring_back(case, edge=edge)
        save(case, edge=edge)
    return answered


def _opened(row: Case) -> OpenCase:
    return opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "outbox"))
