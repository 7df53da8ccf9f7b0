"""The changes of a zone's clocks as arrays, in microseconds since 1970."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from handrail.clock.opening_table import EPOCH, MICROSECOND, since_1970
from handrail.clock.ranks import NEVER, Numbers

SECOND: Final = timedelta(seconds=1)
DAY: Final = timedelta(days=1)
ONE_DAY: Final = DAY // MICROSECOND


@dataclass(frozen=True)
class ZoneTable:
    """Between two changes of the clocks the wall differs from UTC by one offset.

    Args:
        changes: the moments of the changes.
        offsets: from UTC, before the first change and after each.
        furthest: what the clock on the wall has shown at most, before each change and for ever.
    """

    changes: Numbers
    offsets: Numbers
    furthest: Numbers

    @classmethod
    def of(cls, zone: ZoneInfo, first_year: int, last_year: int) -> "ZoneTable":
        """Return the changes of some years."""
        found = [_changes(zone, year) for year in range(first_year, last_year + 1)]
        changes = np.array([since_1970(each) for each in chain.from_iterable(found)], np.int64)
        begin = datetime(first_year, 1, 1, tzinfo=UTC)
        moments = chain((begin,), chain.from_iterable(found))
        offsets = np.array([_offset(zone, each) // MICROSECOND for each in moments], np.int64)
        shown = np.append(changes + offsets[:-1], NEVER)
        return cls(changes, offsets, np.maximum.accumulate(shown))

    def on_the_wall(self, moments: Numbers) -> Numbers:
        """Return what the clock on the wall shows at each moment."""
        offsets: Numbers = self.offsets[np.searchsorted(self.changes, moments, side="right")]
        walls: Numbers = moments + offsets
        return walls

    def first_reached(self, walls: Numbers) -> Numbers:
        """Return the first moment at which the clock on the wall has reached each time."""
        part = np.searchsorted(self.furthest, walls, side="right")
        earliest = np.append(np.iinfo(np.int64).min, self.changes)[part]
        reached: Numbers = np.maximum(earliest, walls - self.offsets[part])
        return reached


def same_time_of_day(moments: Numbers, days: Numbers, *, zone: ZoneInfo) -> Numbers:
    """Return the moment so many days later at which the clock on the wall shows the same."""
    last = EPOCH + int((moments + (days + 3) * ONE_DAY).max()) * MICROSECOND
    first = EPOCH + int(moments.min()) * MICROSECOND - DAY
    table = _table(zone, first.year, last.year)
    return table.first_reached(table.on_the_wall(moments) + days * ONE_DAY)


@lru_cache(maxsize=32)
def _table(zone: ZoneInfo, first_year: int, last_year: int) -> ZoneTable:
    return ZoneTable.of(zone, first_year, last_year)


@lru_cache(maxsize=8192)
def _changes(zone: ZoneInfo, year: int) -> tuple[datetime, ...]:
    begin = datetime(year, 1, 1, tzinfo=UTC)
    length = (datetime(year + 1, 1, 1, tzinfo=UTC) - begin).days
    days = (begin + number * DAY for number in range(length + 1))
    return tuple(_within(zone, pairwise(days)))


def _within(zone: ZoneInfo, days: Iterator[tuple[datetime, datetime]]) -> Iterator[datetime]:
    for today, tomorrow in days:
        before = _offset(zone, today)
        if before != _offset(zone, tomorrow):
            yield today + SECOND * bisect_left(
                range(DAY // SECOND + 1),
                True,
                key=lambda second: _offset(zone, today + second * SECOND) != before,
            )


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
