"""Steps that wait for a time: until when, and the timer that says so."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handrail.clock import OpeningTimes, due
from handrail.record.stream import Stream
from handrail.record.timers import set_timer
from handrail.rules import Value
from handrail.sop.document import Step

WAIT_TIMER = "wait"
"""The kind of timer that ends a step's wait."""


def ends_at(step: Step, *, until: Value | None, at: datetime, calendar: OpeningTimes) -> datetime:
    """Return when the wait is over that begins now.

    Args:
        until: the day or moment, for a step that waits until one; a day is over when it begins
            where the branch is.
        at: now.
    """
    match until:
        case datetime():
            return until
        case date():
            return datetime.combine(until, time(), ZoneInfo(calendar.zone))
        case _:
            return at if step.lasts is None else due(at, step.lasts, calendar=calendar)


def set_wait_timer(*, origin: Stream, run_id: int, step: str, due_at: datetime) -> None:
    """Let the desk be told when the wait is over; a wait that begins anew is told once."""
    set_timer(key=f"{WAIT_TIMER}:{run_id}:{step}", kind=WAIT_TIMER, origin=origin, due_at=due_at)


def waiting_step(key: str) -> tuple[int, str]:
    """Return the run and the step of a timer by its key."""
    _, run_id, step = key.split(":", 2)
    return int(run_id), step
