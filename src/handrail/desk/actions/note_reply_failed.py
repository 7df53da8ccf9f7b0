from django.db import transaction

from handrail.desk.answered_cases import answered_cases
from handrail.desk.brought_back import bring_back
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import OpenCase
from handrail.desk.saving import save
from handrail.record.stream import NewEvent


def note_reply_failed(*, message_id: int, edge: Edge) -> tuple[int, ...]:
    """Append to each case that a reply answered that it will not arrive; return their ids.

    Each is an agent's again: opened if it was closed, and waiting for the customer no more. Why it
    failed stands with the effect, not in the event: it may name an address.
    """

    def attempt() -> tuple[int, ...]:
        with transaction.atomic():
            cases = answered_cases(message_id)
            for case in cases:
                _note(case, message_id, edge=edge)
            return tuple(case.row.pk for case in cases)

    return decided_anew(attempt)


def _note(case: OpenCase, message_id: int, *, edge: Edge) -> None:
    case.add(NewEvent("reply_failed", {"message": message_id}))
    bring_back(case, edge=edge)
    save(case, edge=edge)
