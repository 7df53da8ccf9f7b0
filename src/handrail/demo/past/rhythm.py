"""When letters come: by the season, the day of the week and the hour."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from handrail.demo.past.season import Season
from handrail.demo.shop import Shop, Staffed

WEEKDAYS = (1.35, 1.1, 1.0, 1.0, 0.95, 0.6, 0.5)
"""Letters on a Monday, Tuesday, ... against an average day."""

HOURS = (1, 0, 0, 0, 0, 1, 3, 6, 9, 10, 9, 8, 8, 7, 7, 7, 7, 7, 8, 10, 11, 9, 6, 3)
"""Letters in each hour of the day, against each other."""


@dataclass(frozen=True)
class Arrival:
    """A letter that comes to a branch at a moment."""

    at: datetime
    branch: Staffed
    theme: str


def arrivals(count: int, shop: Shop, season: Season, *, chance: Random) -> Iterator[Arrival]:
    """Yield so many letters, spread over the season's year, in no order."""
    days = [season.began.date() + timedelta(days=number) for number in range(season.days)]
    places = [(day, branch) for day in days for branch in shop.branches]
    weights = [_weight(day, branch, season) for day, branch in places]
    for day, branch in chance.choices(places, weights, k=count):
        at = _moment(day, branch, chance=chance)
        yield Arrival(at, branch, season.theme(day, branch.town, chance=chance))


def _weight(day: date, branch: Staffed, season: Season) -> float:
    return branch.town.share * WEEKDAYS[day.weekday()] * season.busy(day, branch.town)


def _moment(day: date, branch: Staffed, *, chance: Random) -> datetime:
    hour = chance.choices(range(24), HOURS)[0]
    wall = time(hour, chance.randrange(60), chance.randrange(60))
    return datetime.combine(day, wall, branch.calendar.time_zone).astimezone(UTC)
