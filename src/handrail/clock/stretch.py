"""The openings of a calendar over some years, with running totals.

Totals make both questions of a clock one search each: how much opening time lies before a
moment, and at which moment has so much of it gone by.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import accumulate, chain
from typing import Final, Protocol

from handrail.clock.opening import Opening, clipped, joined
from handrail.clock.reach import LAST_YEAR

NOTHING: Final = timedelta()


class ByDay(Protocol):
    """Openings that are told day by day."""

    @property
    def opens_every_week(self) -> bool:
        """Return whether opening time never ends, so that there is always more."""

    @property
    def last_exception_year(self) -> int:
        """Return the year of the last day that is unlike its week; 0 if there is none."""

    def openings_by_day(self, begin: datetime, end: datetime) -> Iterator[tuple[Opening, ...]]:
        """Yield each day's openings, for all days that may reach in between two moments."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole years of openings, in UTC and in order.

    Args:
        first_year: year with which the stretch begins, in UTC.
        last_year: year with whose end it ends.
        opens: when each opening begins.
        closes: when each ends.
        totals: opening time before each opening and, at the end, before the stretch's end.
        closing_times: when we close for the day, once for each business day.
    """

    first_year: int
    last_year: int
    opens: tuple[datetime, ...]
    closes: tuple[datetime, ...]
    totals: tuple[timedelta, ...]
    closing_times: tuple[datetime, ...]

    def followed_by(self, later: "Stretch") -> "Stretch":
        """Return this stretch and the one of the years after it as one."""
        opened = self.totals[-1]
        return Stretch(
            first_year=self.first_year,
            last_year=later.last_year,
            opens=self.opens + later.opens,
            closes=self.closes + later.closes,
            totals=self.totals[:-1] + tuple(opened + total for total in later.totals),
            closing_times=self.closing_times + later.closing_times,
        )

    def opened_before(self, moment: datetime) -> timedelta:
        """Return the opening time between the stretch's beginning and a moment in it."""
        opened = bisect_right(self.opens, moment)
        if opened == 0 or moment >= self.closes[opened - 1]:
            return self.totals[opened]
        return self.totals[opened - 1] + (moment - self.opens[opened - 1])

    def reaches(self, total: timedelta) -> datetime | None:
        """Return the first moment before which so much opening time lies, if it has so much."""
        if total > self.totals[-1]:
            return None
        opening = bisect_left(self.totals, total) - 1
        return self.opens[opening] + (total - self.totals[opening])

    def closing_time(self, moment: datetime, *, days_later: int) -> datetime | None:
        """Return when we close so many business days after the moment's own, if it has so many.

        A moment outside opening time belongs to the business day that opens next.
        """
        day = bisect_right(self.closing_times, moment) + days_later
        return self.closing_times[day] if day < len(self.closing_times) else None


class Known:
    """A calendar's openings, worked out as far as anybody has asked.

    A longer stretch replaces the shorter one. Two threads that lengthen it at the same moment
    do the work twice, and both are right.
    """

    def __init__(self, calendar: ByDay) -> None:
        self._calendar = calendar
        self._stretch: Stretch | None = None

    def over(self, first_year: int, last_year: int) -> Stretch:
        """Return a stretch that covers the years, which clocks must know."""
        known = self._stretch or stretch_of(self._calendar, first_year, last_year)
        if first_year < known.first_year:
            earlier = stretch_of(self._calendar, first_year, known.first_year - 1)
            known = earlier.followed_by(known)
        if last_year > known.last_year:
            known = known.followed_by(stretch_of(self._calendar, known.last_year + 1, last_year))
        self._stretch = known
        return known

    def ever_longer(self, year: int) -> Iterator[Stretch]:
        """Yield stretches that cover the year, each about twice as long, while there is more."""
        stretch = self.over(year, year)
        yield stretch
        while stretch.last_year < self._last_year:
            length = stretch.last_year - stretch.first_year + 1
            stretch = self.over(year, min(stretch.last_year + length, self._last_year))
            yield stretch

    @property
    def _last_year(self) -> int:
        if self._calendar.opens_every_week:
            return LAST_YEAR
        return min(LAST_YEAR, self._calendar.last_exception_year + 1)


@lru_cache(maxsize=128)
def known_openings(calendar: ByDay) -> Known:
    """Return what is known of a calendar's openings; equal calendars share it."""
    return Known(calendar)


def stretch_of(calendar: ByDay, first_year: int, last_year: int) -> Stretch:
    """Return the openings of the years from the first to the last."""
    begin = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    days = tuple(calendar.openings_by_day(begin, end))
    openings = tuple(joined(clipped(chain.from_iterable(days), begin, end)))
    lengths = (opening.closes - opening.opens for opening in openings)
    closing_times = (day[-1].closes for day in days if day)
    return Stretch(
        first_year=first_year,
        last_year=last_year,
        opens=tuple(opening.opens for opening in openings),
        closes=tuple(opening.closes for opening in openings),
        totals=tuple(accumulate(lengths, initial=NOTHING)),
        closing_times=tuple(closes for closes in closing_times if begin < closes <= end),
    )
