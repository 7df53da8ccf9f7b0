"""Routines whose time has come and that nevertheless did not begin."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.desk.routines import ROUTINE_TIMER
from handrail.desk.routines_of_facts import FACT_TIMER
from handrail.record.timers import failing_timers, timers_of

GRACE = timedelta(minutes=15)
"""So long after its time a routine may begin before anybody is told: work may be restarting."""


@dataclass(frozen=True)
class NotBegun:
    """A routine that should have begun.

    Attributes:
        why: what went wrong, "" where nothing is at work that would begin it.
    """

    procedure: str
    due_at: datetime
    why: str


def routines_not_begun(*, now: datetime) -> tuple[NotBegun, ...]:
    """Return the routines that should have begun, the earliest first."""
    failing = {each.timer.key: each.error for each in failing_timers()}
    return tuple(sorted(_not_begun(failing, now=now), key=lambda each: each.due_at))


def _not_begun(failing: dict[str, str], *, now: datetime) -> Iterator[NotBegun]:
    for kind in (ROUTINE_TIMER, FACT_TIMER):
        for key, due_at in timers_of(kind).items():
            if key in failing or due_at + GRACE < now:
                yield NotBegun(key.split(":")[1], due_at, failing.get(key, ""))
