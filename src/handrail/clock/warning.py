"""When a clock is warned of: at chosen shares of its allowance, pauses left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from handrail.clock.deadline import due, elapsed
from handrail.clock.events import ClockEvent, Paused, Resumed
from handrail.clock.life import Phase, life_of
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.pause import counting_calendar, reached_after_pauses
from handrail.clock.standard import Standard

USUAL_SHARES: Final = (50, 75, 90)
"""In per cent; what counts where nobody has chosen."""


@dataclass(frozen=True, slots=True)
class WarningMoment:
    """A moment at which so much of an allowance will have been used, in per cent."""

    share: int
    at: datetime


def warnings_of(
    events: Iterable[ClockEvent],
    *,
    standard: Standard,
    shares: Iterable[int],
    calendar: OpeningTimes,
    now: datetime,
) -> tuple[WarningMoment, ...]:
    """Return when each share of the allowance is used up, also of those that have been.

    There are none while the clock does not tick: not begun, paused, met or cancelled.

    Args:
        shares: in per cent, each from 1 to 99.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    if standard.statutory:
        events = (event for event in events if not isinstance(event, Paused | Resumed))
    life = life_of(events, until=now)
    if life.phase is not Phase.TICKING or life.started_at is None:
        return ()
    start = life.started_at
    counted = counting_calendar(standard.allowance, calendar)
    whole = elapsed(start, due(start, standard.allowance, calendar=calendar), calendar=counted)
    pauses = () if standard.statutory else life.pauses
    return tuple(
        WarningMoment(
            share,
            reached_after_pauses(start, whole * share / 100, calendar=counted, pauses=pauses),
        )
        for share in sorted(shares)
    )
