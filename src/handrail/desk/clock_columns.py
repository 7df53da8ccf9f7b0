"""What the row of a clock says: one function for the live desk and for imports."""

from collections.abc import Iterable
from datetime import timedelta

from handrail.clock import ClockEvent, OpeningTimes, Reading, Standard, elapsed_outside_pauses
from handrail.clock.life import life_of
from handrail.clock.pause import counting_calendar
from handrail.clock.reading import ClockState

KEPT_OR_MISSED = frozenset({ClockState.MET, ClockState.MET_LATE})


def clock_columns(
    standard: Standard, reading: Reading, events: Iterable[ClockEvent], *, calendar: OpeningTimes
) -> dict[str, object]:
    """Return the columns of a clock's row, besides its case, its measure and its start."""
    return {
        "allowance": standard.allowance.to_text(),
        "is_statutory": standard.statutory,
        "state": reading.state,
        "due_at": reading.due_at,
        "took": _took(standard, reading, events, calendar=calendar),
    }


def _took(
    standard: Standard, reading: Reading, events: Iterable[ClockEvent], *, calendar: OpeningTimes
) -> timedelta | None:
    """Return the time that counted until the promise was met, None while it is not.

    Opening time where the standard is in business time, without pauses unless it is statutory.
    """
    if reading.state not in KEPT_OR_MISSED:
        return None
    past = tuple(events)
    life = life_of(past, until=max(event.at for event in past))
    if life.started_at is None or life.met_at is None:
        return None
    return elapsed_outside_pauses(
        life.started_at,
        life.met_at,
        calendar=counting_calendar(standard.allowance, calendar),
        pauses=() if standard.statutory else life.pauses,
    )
