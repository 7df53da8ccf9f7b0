"""When a reply may leave that does not leave at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from handrail.clock import OpeningTimes
from handrail.clock.wall_clock import first_reached, on_the_wall
from handrail.desk.refused import TimeGone, TooFarAhead

LONGEST_AHEAD = timedelta(days=90)
"""Nobody knows today what will still be true by then."""

LOOKED_AHEAD = timedelta(days=21)
"""How far openings are looked for: past every holiday season."""

MORNING = time(8)
"""When a day begins for a branch that never closes."""

WEEK = timedelta(days=7)


class Leaving(StrEnum):
    """A time that is offered, by what it is called."""

    OPENS = "opens"
    TOMORROW = "tomorrow"
    NEXT_DAY = "next-day"
    NEXT_WEEK = "next-week"


@dataclass(frozen=True)
class LeavingTime:
    """A time at which a reply may leave."""

    name: Leaving
    at: datetime


def leaving_times(now: datetime, *, calendar: OpeningTimes) -> tuple[LeavingTime, ...]:
    """Return the times that are offered, the earliest first, none of them twice.

    They are when we open: today still, on the next day that we are open, and next week.
    """
    openings = list(_openings(now, calendar))
    today = on_the_wall(now, calendar.time_zone).date()
    monday = today - timedelta(days=today.weekday()) + WEEK
    offered = (
        _first(openings, Leaving.OPENS, today, before=today + timedelta(days=1)),
        _first(openings, _next(openings, today), today + timedelta(days=1)),
        _first(openings, Leaving.NEXT_WEEK, monday),
    )
    found = {each.at: each for each in reversed(offered) if each is not None}
    return tuple(sorted(found.values(), key=lambda each: each.at))


def time_to_leave(wall: datetime, *, now: datetime, calendar: OpeningTimes) -> datetime:
    """Return the moment of a time on the branch's wall, which has no zone.

    A time that the clocks skip is the first moment after it; of one shown twice, the first.

    Raises:
        TimeGone: it is not in the future.
        TooFarAhead: it is more than LONGEST_AHEAD away.
    """
    if wall - on_the_wall(now, calendar.time_zone) > LONGEST_AHEAD:
        raise TooFarAhead(days=LONGEST_AHEAD.days)
    if wall <= on_the_wall(now, calendar.time_zone) - timedelta(days=1):
        raise TimeGone
    at = first_reached(wall, calendar.time_zone)
    if at <= now:
        raise TimeGone
    return at


def _openings(now: datetime, calendar: OpeningTimes) -> Iterator[tuple[date, datetime]]:
    """Yield each day on which we open within reach, with when."""
    zone = calendar.time_zone
    spans = [each for each in calendar.opening_spans(now, now + LOOKED_AHEAD) if each.opens > now]
    if not spans and any(calendar.opening_spans(now, now + LOOKED_AHEAD)):
        today = on_the_wall(now, zone).date()
        for number in range(1, LOOKED_AHEAD.days):
            day = today + timedelta(days=number)
            yield day, first_reached(datetime.combine(day, MORNING), zone)
    for span in spans:
        yield on_the_wall(span.opens, zone).date(), span.opens


def _next(openings: list[tuple[date, datetime]], today: date) -> Leaving:
    tomorrow = today + timedelta(days=1)
    is_open = any(day == tomorrow for day, _ in openings)
    return Leaving.TOMORROW if is_open else Leaving.NEXT_DAY


def _first(
    openings: list[tuple[date, datetime]], name: Leaving, since: date, before: date = date.max
) -> LeavingTime | None:
    found = (at for day, at in openings if since <= day < before)
    at = next(found, None)
    return None if at is None else LeavingTime(name, at)
