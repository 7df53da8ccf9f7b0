"""When the rungs of a ladder are climbed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from handrail.clock import OpeningTimes, due
from handrail.sop.escalation.ladder import From, Ladder


@dataclass(frozen=True)
class Climb:
    """How far one clock's escalation has come.

    Attributes:
        since: when each moment of the clock is or was, as far as it is known.
        acknowledged: when colleagues said that they see to it.
        climbed: the places of the rungs that were climbed.
    """

    since: Mapping[From, datetime]
    acknowledged: tuple[datetime, ...] = ()
    climbed: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True)
class RungMoment:
    """The place of a rung in its ladder, and when it is climbed."""

    place: int
    at: datetime


def moments_of(ladder: Ladder, climb: Climb, *, calendar: OpeningTimes) -> tuple[RungMoment, ...]:
    """Return when each rung is climbed that is still to be, the first first.

    Whoever acknowledges ends the climbing from moments that have come by then: rungs from the
    warning stop, and those from the due moment follow if it passes all the same. No rung is
    climbed twice.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    found = (
        RungMoment(
            place, since if rung.after is None else due(since, rung.after, calendar=calendar)
        )
        for place, rung in enumerate(ladder.rungs)
        if place not in climb.climbed
        and (since := climb.since.get(rung.since)) is not None
        and not _is_seen_to(since, climb.acknowledged)
    )
    return tuple(sorted(found, key=lambda moment: (moment.at, moment.place)))


def _is_seen_to(since: datetime, acknowledged: Iterable[datetime]) -> bool:
    return any(since <= at for at in acknowledged)
