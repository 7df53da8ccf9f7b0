"""The one calendar that all are asked about, and the starts: plain facts, for every process."""

from datetime import UTC, date, datetime, timedelta
from random import Random

ZONE = "Europe/Warsaw"
OPENS, CLOSES = 9, 17
HOURS = 8
DAYS_BETWEEN = 3

HOLIDAYS = tuple(
    date(year, month, day)
    for year in range(2026, 2060)
    for month, day in (
        *((1, 1), (1, 6), (5, 1), (5, 3), (8, 15)),
        *((11, 1), (11, 11), (12, 24), (12, 25), (12, 26)),
    )
)


def starts(number: int) -> list[datetime]:
    """Return so many moments of 2026 in UTC, to the second, the same ones each time."""
    chance = Random(1)
    first = datetime(2026, 1, 1, tzinfo=UTC)
    return [first + timedelta(seconds=chance.randrange(365 * 86_400)) for _ in range(number)]
