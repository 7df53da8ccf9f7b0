"""The same answers as the clock's, minute by minute, from the clock on the wall alone."""

from datetime import datetime, time, timedelta

from handrail.clock import JointCalendar, Together
from handrail.clock.in_turn import CalendarChanged

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def open_minutes(calendar, begin, number):
    """Yield, for so many minutes from the beginning, whether we are open in each."""
    return (bool(days) for _, days in minutes(calendar, begin, number))


def minutes(calendar, begin, number):
    """Yield, for so many minutes, the day on the wall and the days whose opening time it is.

    The wall clock's furthest time counts: when it is put back, it has already shown that hour.
    """
    if isinstance(calendar, CalendarChanged):
        yield from _minutes_in_turn(calendar, begin, number)
        return
    if isinstance(calendar, JointCalendar):
        yield from _joint_minutes(calendar, begin, number)
        return
    furthest = datetime(1, 1, 1)  # noqa: DTZ001 - the clock on the wall shows no zone
    for minute in range(-180, number):
        furthest = max(furthest, _shown(calendar, begin + minute * MINUTE))
        if minute >= 0:
            days = [furthest.date() - ago * DAY for ago in (0, 1)]
            yield furthest.date(), [day for day in days if _is_open(calendar, furthest, day)]


def _joint_minutes(joint, begin, number):
    enough = all if joint.together is Together.ALL else any
    inner = (open_minutes(each, begin, number) for each in joint.calendars)
    furthest = datetime(1, 1, 1)  # noqa: DTZ001 - as above
    for minute in range(-180, 0):
        furthest = max(furthest, _shown(joint, begin + minute * MINUTE))
    for minute, answers in enumerate(zip(*inner, strict=True)):
        furthest = max(furthest, _shown(joint, begin + minute * MINUTE))
        yield furthest.date(), [furthest.date()] if enough(answers) else []


def _minutes_in_turn(changed, begin, number):
    """Yield the minutes of the one calendar until the change, and those of the other since."""
    before, after = (minutes(each, begin, number) for each in (changed.before, changed.after))
    for minute, pair in enumerate(zip(before, after, strict=True)):
        yield pair[begin + minute * MINUTE >= changed.at]


def _shown(calendar, moment):
    return moment.astimezone(calendar.time_zone).replace(tzinfo=None)


def _is_open(calendar, wall, day):
    since_midnight = wall - datetime.combine(day, time())
    return any(span.opens <= since_midnight < span.closes for span in calendar.spans_on(day))


def elapsed(start, end, calendar):
    return sum(open_minutes(calendar, start, (end - start) // MINUTE)) * MINUTE


def due(start, minutes, calendar, *, within):
    """Return when so many open minutes have gone by, or None if that is not within so many."""
    gone = 0
    for minute, is_open in enumerate(open_minutes(calendar, start, within), 1):
        gone += is_open
        if gone == minutes:
            return start + minute * MINUTE
    return None


def closing_times(calendar, begin, number):
    """Return when each day of which we see opening time is over, within so many minutes."""
    last = {}
    for minute, (_, days) in enumerate(minutes(calendar, begin, number), 1):
        for day in days:
            last[day] = begin + minute * MINUTE
    return [closes for _, closes in sorted(last.items())]
