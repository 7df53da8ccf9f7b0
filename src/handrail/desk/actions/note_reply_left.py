from django.db import transaction

from handrail.desk.answered_cases import answered_cases, has_left
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import OpenCase
from handrail.desk.saving import save
from handrail.record.stream import NewEvent


def note_reply_left(*, message_id: int, edge: Edge) -> tuple[int, ...]:
    """Append to each case that a planned reply answers that it has left; return their ids.

    A reply that leaves at once has answered its cases when it was decided: nothing is appended.
    """

    def attempt() -> tuple[int, ...]:
        with transaction.atomic():
            cases = [each for each in answered_cases(message_id) if not has_left(each, message_id)]
            for case in cases:
                _note(case, message_id, edge=edge)
            return tuple(case.row.pk for case in cases)

    return decided_anew(attempt)


def _note(case: OpenCase, message_id: int, *, edge: Edge) -> None:
    planned = next(
        event
        for event in case.events[case.stream]
        if event.type == "reply_planned" and event.body["message"] == message_id
    )
    body = {"message": message_id, "contact": planned.body["contact"]}
    case.add(NewEvent("reply_sent", body))
    save(case, edge=edge)
