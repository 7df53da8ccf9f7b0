"""What a clock shows, read from what happened to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from handrail.clock.deadline import due, elapsed
from handrail.clock.events import ClockEvent, Paused, Resumed
from handrail.clock.life import Life, Phase, life_of
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.pause import counting_calendar, due_after_pauses
from handrail.clock.standard import Standard
from handrail.clock.wall_clock import in_utc


class ClockState(StrEnum):
    """How a promise stands."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    MET_LATE = "met_late"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clock shows at one moment.

    Args:
        state: how the promise stands.
        due_at: when it is due, in UTC; None while that is open: paused, not started, cancelled.
        left: time of the allowance that is left, opening time for business allowances; negative
            once overdue, and still zero until we open again. None if not started or cancelled.
        used: share of the allowance that is used, 0 or more, above 1 once overdue; None as `left`.
    """

    state: ClockState
    due_at: datetime | None = None
    left: timedelta | None = None
    used: float | None = None


def read_clock(
    events: Iterable[ClockEvent], *, standard: Standard, calendar: OpeningTimes, now: datetime
) -> Reading:
    """Return what the clock shows now.

    - Events may come in any order; those after `now` have not happened yet.
    - Time between met and reopened does not count, as if paused. What was left is left.
    - A promise kept at the due moment is kept in time. Once overdue, no pause changes it.
    - A statutory clock never stands still: pauses and reopenings give nothing back.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    if standard.statutory:
        events = (event for event in events if not isinstance(event, Paused | Resumed))
    life = life_of(events, until=in_utc(now))
    if life.phase is Phase.CANCELLED:
        return Reading(ClockState.CANCELLED)
    if life.started_at is None:
        return Reading(ClockState.NOT_STARTED)
    return _reading(life, life.started_at, standard=standard, calendar=calendar, now=now)


def read_until(events: Iterable[ClockEvent], *, due_at: datetime, now: datetime) -> Reading:
    """Return what a clock shows that runs to a moment, such as one that a customer was told.

    Nothing puts the moment off: all time counts, and no pause.

    Raises:
        NaiveMoment: a moment has no time zone.
    """
    firm = (event for event in events if not isinstance(event, Paused | Resumed))
    life = life_of(firm, until=in_utc(now))
    if life.phase is Phase.CANCELLED:
        return Reading(ClockState.CANCELLED)
    if life.started_at is None:
        return Reading(ClockState.NOT_STARTED)
    until = life.met_at or now
    whole = max(due_at - life.started_at, timedelta.resolution)
    left = due_at - until
    return Reading(
        state=_state(life.phase, late=until > due_at),
        due_at=in_utc(due_at),
        left=left,
        used=1 - left / whole,
    )


def _reading(
    life: Life, started_at: datetime, *, standard: Standard, calendar: OpeningTimes, now: datetime
) -> Reading:
    counted = counting_calendar(standard.allowance, calendar)
    pauses = () if standard.statutory else life.pauses
    first_due = due(started_at, standard.allowance, calendar=calendar)
    due_at = due_after_pauses(started_at, standard.allowance, calendar=calendar, pauses=pauses)
    until = _counted_until(life, due_at=due_at, now=now)
    left = elapsed(until, due_at, calendar=counted)
    state = _state(life.phase, late=until > due_at)
    return Reading(
        state=state,
        due_at=None if state is ClockState.PAUSED else due_at,
        left=left,
        used=1 - left / elapsed(started_at, first_due, calendar=counted),
    )


def _counted_until(life: Life, *, due_at: datetime, now: datetime) -> datetime:
    if life.paused_at and life.paused_at <= due_at:
        return life.paused_at
    return life.met_at or now


def _state(phase: Phase, *, late: bool) -> ClockState:
    match phase:
        case Phase.MET:
            return ClockState.MET_LATE if late else ClockState.MET
        case _ if late:
            return ClockState.OVERDUE
        case Phase.PAUSED:
            return ClockState.PAUSED
        case _:
            return ClockState.RUNNING
