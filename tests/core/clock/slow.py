"""The same answers as the clock's, minute by minute, from the clock on the wall alone."""

from datetime import datetime, time, timedelta

MINUTE = timedelta(minutes=1)


def open_minutes(calendar, begin, number):
    """Yield, for so many minutes from the beginning, whether we are open in each.

    The wall clock's furthest time counts: when it is put back, it has already shown that hour.
    """
    furthest = datetime(1, 1, 1)  # noqa: DTZ001 - the clock on the wall shows no zone
    for minute in range(-180, number):
        moment = begin + minute * MINUTE
        shown = moment.astimezone(calendar.time_zone).replace(tzinfo=None)
        furthest = max(furthest, shown)
        if minute >= 0:
            yield any(_is_open(calendar, furthest, days_ago=days) for days in (0, 1))


def _is_open(calendar, wall, *, days_ago):
    day = wall.date() - timedelta(days=days_ago)
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
