"""One calendar until a moment, and another from then on: what was before stays as it was."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property, reduce
from typing import Final

from typing_extensions import override

from handrail.clock.opening import Opening, clipped
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.wall_clock import in_utc, on_the_wall

BESIDE: Final = timedelta(days=4)
"""Farther than any business day reaches: a span of a day, begun late on the day before."""
OPENS_AGAIN: Final = timedelta(days=60)
"""Within this the day is sought to which what is left over belongs."""

Day = tuple[date, tuple[Opening, ...]]


@dataclass(frozen=True)
class CalendarChanged(OpeningTimes):
    """The opening times of one calendar before a moment, and of another since.

    A business day that was over at the moment stays over: what the new calendar still opens of it
    counts as opening time, and to the business day that it opens next. A business day under way at
    the moment ends when the new calendar next closes. So nothing that was due is due later.

    Raises:
        NaiveMoment: the moment has no time zone.
        OutOfReach: the moment lies outside the years that clocks know.
    """

    before: OpeningTimes
    at: datetime
    after: OpeningTimes

    def __post_init__(self) -> None:
        refuse_out_of_reach(in_utc(self.at))

    @override
    def __hash__(self) -> int:
        """Return a hash that is worked out once, since every due time looks its calendar up."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.before, self.at, self.after))

    @override
    def __getstate__(self) -> dict[str, object]:
        """Return the calendar to be pickled without its hash, which differs between processes."""
        return {"before": self.before, "at": self.at, "after": self.after}

    @property
    @override
    def zone(self) -> str:  # type: ignore[override] # a change has no zone of its own
        """Return the zone that counts since the change."""
        return self.after.zone

    @cached_property
    @override
    def how_many(self) -> int:
        return self.before.how_many + self.after.how_many

    @property
    @override
    def opens_every_week(self) -> bool:
        return self.after.opens_every_week

    @property
    @override
    def last_exception_year(self) -> int:
        years = self.before.last_exception_year, self.after.last_exception_year
        return max(*years, self.at.year + 1)

    @override
    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        if end + BESIDE < self.at:
            return self.before.openings_by_day(begin, end)
        if self.at < begin - BESIDE:
            return self.after.openings_by_day(begin, end)
        return self._around(min(begin, self.at) - BESIDE, max(end + BESIDE, self.at + OPENS_AGAIN))

    def _around(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        over: date = date.min
        carried: tuple[Opening, ...] = ()
        for day, openings in _days(self.before, begin, self.at):
            if openings[-1].closes <= self.at:
                over = max(over, day)
                yield openings
            else:
                carried += tuple(clipped(openings, begin, self.at))
        for day, openings in _days(self.after, self.at, end):
            carried += tuple(clipped(openings, self.at, end))
            if day > over and openings[-1].closes > self.at:
                yield carried
                carried = ()
        yield carried


def in_turn(first: OpeningTimes, changes: Iterable[tuple[datetime, OpeningTimes]]) -> OpeningTimes:
    """Return a calendar that has been changed at some moments, the earliest first."""
    return reduce(lambda before, change: CalendarChanged(before, *change), changes, first)


def _days(calendar: OpeningTimes, begin: datetime, end: datetime) -> Iterator[Day]:
    """Yield the business days that may reach in between two moments, each by its date."""
    for openings in calendar.openings_by_day(begin, end):
        if openings:
            yield on_the_wall(openings[0].opens, calendar.time_zone).date(), openings
