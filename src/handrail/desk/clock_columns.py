"""What the row of a clock says: one function for the live desk and for imports."""

from datetime import timedelta

from handrail.clock import elapsed_outside_pauses
from handrail.clock.life import life_of
from handrail.clock.pause import counting_calendar
from handrail.clock.reading import ClockState
from handrail.desk.case_clocks import CaseClock

OF_A_CLOCK = (
    "started_at",
    "allowance",
    "is_statutory",
    "source",
    "because",
    "state",
    "due_at",
    "took",
    "plan",
)
"""The columns that follow from the case's events."""

KEPT_OR_MISSED = frozenset({ClockState.MET, ClockState.MET_LATE})


def clock_columns(clock: CaseClock) -> dict[str, object]:
    """Return the columns of a clock's row, besides its case and its name."""
    return {
        "started_at": clock.started_at,
        "allowance": clock.standard.allowance.to_text(),
        "is_statutory": clock.standard.statutory,
        "source": clock.source,
        "because": "" if clock.because is None else clock.because.because.value,
        "state": clock.reading.state,
        "due_at": clock.reading.due_at,
        "took": _took(clock),
    }


def _took(clock: CaseClock) -> timedelta | None:
    """Return the time that counted until the promise was met, None while it is not.

    Opening time where the standard is in business time, without pauses unless it is statutory.
    """
    if clock.reading.state not in KEPT_OR_MISSED:
        return None
    life = life_of(clock.events, until=max(event.at for event in clock.events))
    if life.started_at is None or life.met_at is None:
        return None
    return elapsed_outside_pauses(
        life.started_at,
        life.met_at,
        calendar=counting_calendar(clock.standard.allowance, clock.calendar),
        pauses=() if clock.standard.statutory else life.pauses,
    )
