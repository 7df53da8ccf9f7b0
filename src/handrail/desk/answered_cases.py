"""Which cases a reply answers: one reply answers every open case of its contact."""

from collections.abc import Iterable

from handrail.desk.models import Case
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import RecordedEvent
from handrail.run import Actor

REPLIED = frozenset({"reply_sent", "reply_planned"})
"""Events by which a reply answers a case: at once, or at a time that was chosen."""


def answered_cases(message_id: int) -> list[OpenCase]:
    """Return the cases that the reply answers, opened by the outbox."""
    rows = Case.objects.filter(matters__contact__messages__pk=message_id).distinct()
    cases = (
        opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "outbox"))
        for row in rows.order_by("pk")
    )
    return [case for case in cases if was_answered_by(case, message_id)]


def was_answered_by(case: OpenCase, message_id: int) -> bool:
    """Return whether the reply answered this case, or is to."""
    return any(
        event.type in REPLIED and event.body["message"] == message_id
        for event in case.events[case.stream]
    )


def came_back(events: Iterable[RecordedEvent], message_id: int) -> bool:
    """Return whether a report said that the reply did not arrive; late is not yet lost."""
    return any(
        event.type == "reply_bounced"
        and event.body["message"] == message_id
        and event.body["cause"] != "delayed"
        for event in events
    )


def has_left(case: OpenCase, message_id: int) -> bool:
    """Return whether the reply counts as an answer: one that is planned does once it has left."""
    return any(
        event.type == "reply_sent" and event.body["message"] == message_id
        for event in case.events[case.stream]
    )
