"""When something is due, and how much opening time has gone by.

Both are exact: nothing is rounded or cut off, not even where a day ends. What goes in comes
out: `elapsed(start, due(start, duration)) == duration` for business minutes and hours.
Both cost one search in a table that each calendar shares, however far the moments lie apart.

Neither reads a clock: moments are arguments, and come back in UTC.
"""

from datetime import UTC, datetime, timedelta

from handrail.clock.duration import Duration
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadDuration, NeverOpens, OutOfReach
from handrail.clock.reach import FIRST_YEAR, LAST_YEAR, refuse_out_of_reach
from handrail.clock.span import DAY
from handrail.clock.stretch import NOTHING
from handrail.clock.wall_clock import first_reached, in_utc, on_the_wall


def due(start: datetime, duration: Duration, *, calendar: OpeningTimes) -> datetime:
    """Return the moment at which the duration has run out, in UTC.

    - Business minutes and hours count opening time only. An hour that ends exactly when we
      close is due when we close, not when we open again.
    - Business days end when we close: "1 business day" is due at the closing time of the first
      business day after the one of the start. A start outside opening time counts as the next
      opening. A shift past midnight belongs to the day on which it opened.
    - Days end at the same time of day as the start, also over a change of the clocks.
    - Seconds, minutes and hours always count.

    Raises:
        NaiveMoment: the start has no time zone.
        NeverOpens: the calendar does not open for long enough, ever.
        OutOfReach: the start, or the business time sought, lies outside the years clocks know.
    """
    moment = _reachable(start)
    unit, amount = duration.unit, duration.amount
    if unit.size is None:
        count_days = _closing_time if unit.is_business else _same_time_of_day
        return count_days(moment, amount, calendar)
    length = amount * unit.size
    return _after(moment, length, calendar) if unit.is_business else moment + length


def elapsed(start: datetime, end: datetime, *, calendar: OpeningTimes) -> timedelta:
    """Return the opening time from start to end; negative if the end lies before the start.

    Raises:
        NaiveMoment: one of them has no time zone.
        OutOfReach: one of them lies outside the years that clocks know.
    """
    begin, finish = _reachable(start), _reachable(end)
    first, last = begin.year, finish.year
    known = calendar.known
    stretch = known.over(first, last) if first <= last else known.over(last, first)
    return stretch.opened_before(finish) - stretch.opened_before(begin)


def after_opening_time(start: datetime, length: timedelta, *, calendar: OpeningTimes) -> datetime:
    """Return the first moment by which so much opening time has gone by, in UTC.

    Args:
        start: from when opening time counts.
        length: opening time, not negative; for none at all, the answer is the start.
        calendar: when we are open.

    Raises:
        BadDuration: the length is negative.
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    moment = _reachable(start)
    if length < NOTHING:
        raise BadDuration(str(length))
    return moment if length == NOTHING else _after(moment, length, calendar)


def _after(moment: datetime, length: timedelta, calendar: OpeningTimes) -> datetime:
    """Return the first moment by which more than no opening time has gone by.

    What is known already is asked first, since it nearly always reaches as far.
    """
    year = moment.year
    stretch = calendar.known.over(year, year)
    found = stretch.reaches(stretch.opened_before(moment) + length)
    if found:
        return found
    for stretch in calendar.known.ever_longer(year):
        found = stretch.reaches(stretch.opened_before(moment) + length)
        if found:
            return found
    raise unreachable(moment, calendar)


def _closing_time(moment: datetime, days: int, calendar: OpeningTimes) -> datetime:
    for stretch in calendar.known.ever_longer(moment.year):
        found = stretch.closing_time(moment, days_later=days)
        if found:
            return found
    raise unreachable(moment, calendar)


def _same_time_of_day(moment: datetime, days: int, calendar: OpeningTimes) -> datetime:
    wall = on_the_wall(moment, calendar.time_zone) + days * DAY
    return first_reached(wall, calendar.time_zone)


def _reachable(moment: datetime) -> datetime:
    known = moment if moment.tzinfo is UTC else in_utc(moment)
    refuse_out_of_reach(known)
    return known


def unreachable(start: datetime, calendar: OpeningTimes) -> NeverOpens | OutOfReach:
    """Return why nothing becomes due in a calendar after a start."""
    if calendar.opens_every_week:
        return OutOfReach(first_year=FIRST_YEAR, last_year=LAST_YEAR)
    return NeverOpens(zone=calendar.zone, start=start)
