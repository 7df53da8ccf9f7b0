"""A stretch of openings as arrays, in microseconds since 1970."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

import numpy as np

from handrail.clock.opening_times import OpeningTimes
from handrail.clock.ranks import Numbers, Ranks
from handrail.clock.stretch import Stretch

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)


@dataclass(frozen=True)
class OpeningTable:
    """What `Stretch` says, for many moments at once, all of which lie in its years."""

    opens: Ranks
    closes: Numbers
    totals: Ranks
    closing_times: Ranks

    @classmethod
    def of(cls, stretch: Stretch) -> "OpeningTable":
        """Return the table of a stretch."""
        begin = since_1970(datetime(stretch.first_year, 1, 1, tzinfo=UTC))
        end = since_1970(datetime(stretch.last_year + 1, 1, 1, tzinfo=UTC))
        totals = _numbers(total // MICROSECOND for total in stretch.totals)
        return cls(
            opens=Ranks.of(_numbers(map(since_1970, stretch.opens)), begin=begin, end=end),
            closes=_numbers(map(since_1970, stretch.closes)),
            totals=Ranks.of(totals, begin=-1, end=int(totals[-1])),
            closing_times=Ranks.of(
                _numbers(map(since_1970, stretch.closing_times)), begin=begin, end=end
            ),
        )

    @property
    def total(self) -> int:
        """Return all opening time of its years."""
        return int(self.totals.numbers[-2])

    @property
    def days(self) -> int:
        """Return how many business days it has."""
        return len(self.closing_times.numbers) - 1

    def opened_before(self, moments: Numbers) -> Numbers:
        """Return the opening time between the table's beginning and each moment."""
        if not self.closes.size:
            return np.zeros_like(moments)
        latest = self.opens.at_most(moments) - 1
        open_at_all = np.maximum(latest, 0)
        since = np.minimum(moments, self.closes[open_at_all]) - self.opens.numbers[open_at_all]
        return self.totals.numbers[open_at_all] + np.maximum(since, 0)

    def reaches(self, totals: Numbers) -> Numbers:
        """Return the first moment before which so much opening time lies; more than none."""
        opening = self.totals.at_most(totals - 1) - 1
        return self.opens.numbers[opening] + (totals - self.totals.numbers[opening])


def opening_tables(
    calendar: OpeningTimes, earliest: datetime, latest: datetime
) -> Iterator[OpeningTable]:
    """Yield tables that cover the years of two moments, ever longer, while there is more."""
    known = calendar.known
    known.over(earliest.year, latest.year)
    for stretch in known.ever_longer(earliest.year):
        yield _table(calendar, stretch.first_year, stretch.last_year)


@lru_cache(maxsize=32)
def _table(calendar: OpeningTimes, first_year: int, last_year: int) -> OpeningTable:
    return OpeningTable.of(calendar.known.over(first_year, last_year))


def since_1970(moment: datetime) -> int:
    """Return the microseconds from the beginning of 1970 to a moment."""
    return (moment - EPOCH) // MICROSECOND


def _numbers(values: Iterable[int]) -> Numbers:
    return np.fromiter(values, dtype=np.int64)
