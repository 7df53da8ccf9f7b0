"""Several calendars together: open when any of them is, or only when all of them are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from functools import cached_property
from itertools import chain, groupby, pairwise
from typing import Final

from typing_extensions import override

from handrail.clock.opening import Opening, clipped
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadCalendar
from handrail.clock.reach import LAST_YEAR
from handrail.clock.span import DAY
from handrail.clock.wall_clock import first_reached, on_the_wall, zone_named

MOST_TOGETHER: Final = 50
"""More calendars than anybody lays together; keeps a file from keeping a machine busy."""


class Together(StrEnum):
    """Whose opening time counts where calendars are laid together."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True)
class JointCalendar(OpeningTimes):
    """Opening time in which any of some calendars is open, or all of them are.

    Any is the team that follows the sun: one branch opens where another closes. All is a
    colleague's own hours within those of the branch. Days are those of `zone`, cut at its
    midnight: a business day ends with its last opening time, or at midnight if we stay open.

    Raises:
        UnknownZone: no zone has this name.
        BadCalendar: there is no calendar at all, or more than 50 in all.
    """

    zone: str
    calendars: tuple[OpeningTimes, ...]
    together: Together = Together.ANY

    def __post_init__(self) -> None:
        zone_named(self.zone)
        if not 1 <= self.how_many <= MOST_TOGETHER:
            raise BadCalendar("calendars")

    @override
    def __hash__(self) -> int:
        """Return a hash that is worked out once, since every due time looks its calendar up."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.zone, self.calendars, self.together))

    @override
    def __getstate__(self) -> dict[str, object]:
        """Return the calendar to be pickled without its hash, which differs between processes."""
        return {"zone": self.zone, "calendars": self.calendars, "together": self.together}

    @cached_property
    @override
    def how_many(self) -> int:
        return sum(each.how_many for each in self.calendars)

    @cached_property
    @override
    def opens_every_week(self) -> bool:
        """Return whether there is opening time in the last year, and so in every year."""
        if not self._enough(each.opens_every_week for each in self.calendars):
            return False
        last_year = datetime(LAST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR, 12, 31, tzinfo=UTC)
        return any(self.opening_spans(*last_year))

    @property
    @override
    def last_exception_year(self) -> int:
        return max(each.last_exception_year for each in self.calendars)

    @override
    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        midnights = tuple(self._midnights(begin, end))
        openings = tuple(self._open(midnights[0], midnights[-1]))
        return days_of(openings, midnights)

    def _midnights(self, begin: datetime, end: datetime) -> Iterator[datetime]:
        first = on_the_wall(begin, self.time_zone).date()
        last = on_the_wall(end, self.time_zone).date() + 2 * DAY
        for number in range((last - first).days + 1):
            midnight = datetime.combine(first + number * DAY, time())
            yield first_reached(midnight, self.time_zone)

    def _open(self, begin: datetime, end: datetime) -> Iterator[Opening]:
        at_least = len(self.calendars) if self.together is Together.ALL else 1
        each = (calendar.opening_spans(begin, end) for calendar in self.calendars)
        return open_in_at_least(at_least, each)

    def _enough(self, answers: Iterable[bool]) -> bool:
        return all(answers) if self.together is Together.ALL else any(answers)


def open_in_at_least(number: int, calendars: Iterable[Iterable[Opening]]) -> Iterator[Opening]:
    """Yield, in order, when so many calendars are open at once; each one's openings are apart."""
    changes = sorted(chain.from_iterable(map(_changes, chain.from_iterable(calendars))))
    how_many, since = 0, None
    for moment, at_once in groupby(changes, key=lambda change: change[0]):
        how_many += sum(change for _, change in at_once)
        if since is None and how_many >= number:
            since = moment
        elif since is not None and how_many < number:
            yield Opening(since, moment)
            since = None


def _changes(opening: Opening) -> tuple[tuple[datetime, int], tuple[datetime, int]]:
    return (opening.opens, 1), (opening.closes, -1)


def days_of(
    openings: tuple[Opening, ...], midnights: tuple[datetime, ...]
) -> Iterator[tuple[Opening, ...]]:
    """Yield the opening time of each day between two midnights; openings are in order."""
    first = 0
    for begin, end in pairwise(midnights):
        while first < len(openings) and openings[first].closes <= begin:
            first += 1
        after = first
        while after < len(openings) and openings[after].opens < end:
            after += 1
        yield tuple(clipped(openings[first:after], begin, end))
