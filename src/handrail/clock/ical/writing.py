"""A calendar as an iCalendar file."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar as IcalCalendar
from icalendar import Event

from handrail.clock.calendar import WEEKDAYS, Calendar
from handrail.clock.ical.bounds import MOST_YEARS
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadIcal
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.span import DAY, Span
from handrail.clock.wall_clock import first_reached
from handrail.words import Language, say


def opening_times_to_ical(
    opening_times: OpeningTimes, *, first: date, last: date, at: datetime, language: Language
) -> bytes:
    """Return an iCalendar file of the opening times between two days.

    A calendar by itself has an event for each span of its week, which comes back each week for
    ever, and events for the days between the two that are closed or unlike their week. Calendars
    laid together have an event for each opening.

    Args:
        opening_times: what to write.
        first: from when.
        last: until when holidays, exceptions and openings are written out.
        at: when it is written, which the format wants to know.
        language: in which "Open" and "Closed" are said.

    Raises:
        BadIcal: the days are more than twenty years.
        OutOfReach: they lie outside the years that clocks know.
    """
    for day in (first, last):
        refuse_out_of_reach(day)
    if (last - first).days > MOST_YEARS * 366:
        raise BadIcal("repeats-too-much")
    file = IcalCalendar()
    file.add("PRODID", "-//Handrail//Calendar//EN")
    file.add("VERSION", "2.0")
    file.add("X-WR-TIMEZONE", opening_times.zone)
    for event in _events(opening_times, first, last, language):
        event.add("UID", _uid(event, opening_times.zone))
        event.add("DTSTAMP", at)
        file.add_component(event)
    file.add_missing_timezones(first, last)
    written: bytes = file.to_ical()
    return written


def _events(
    opening_times: OpeningTimes, first: date, last: date, language: Language
) -> Iterator[Event]:
    if not isinstance(opening_times, Calendar):
        yield from _openings(opening_times, first, last, language)
        return
    days = tuple(first + number * DAY for number in range((last - first).days + 1))
    for number, weekday in enumerate(WEEKDAYS):
        of_weekday = tuple(day for day in days if day.weekday() == number)
        for span in opening_times.week[number]:
            yield _weekly(opening_times, span, weekday, of_weekday, first, language)
    for day in days:
        yield from _of_day(opening_times, day, language)


def _weekly(
    calendar: Calendar,
    span: Span,
    weekday: str,
    days: tuple[date, ...],
    first: date,
    language: Language,
) -> Event:
    begin = first + (WEEKDAYS.index(weekday) - first.weekday()) % len(WEEKDAYS) * DAY
    event = _open(begin, span, calendar.time_zone, language)
    event.add("RRULE", {"FREQ": "WEEKLY", "BYDAY": weekday[:2].upper()})
    without = [day for day in days if _is_unlike(calendar, day)]
    if without:
        starts = [_at(day, span.opens, calendar.time_zone) for day in without]
        event.add("EXDATE", starts)
    return event


def _of_day(calendar: Calendar, day: date, language: Language) -> Iterator[Event]:
    if not calendar.spans_on(day) and (calendar.is_holiday(day) or day in calendar.exceptions):
        yield _closed(day, language)
    elif _is_unlike(calendar, day):
        for span in calendar.spans_on(day):
            yield _open(day, span, calendar.time_zone, language)


def _is_unlike(calendar: Calendar, day: date) -> bool:
    return calendar.spans_on(day) != calendar.week[day.weekday()]


def _openings(
    opening_times: OpeningTimes, first: date, last: date, language: Language
) -> Iterator[Event]:
    zone = opening_times.time_zone
    begin, end = (first_reached(datetime.combine(day, time()), zone) for day in (first, last + DAY))
    for opening in opening_times.opening_spans(begin, end):
        event = Event()
        event.add("SUMMARY", say("clock-ical-open", language))
        event.add("DTSTART", opening.opens.astimezone(zone))
        event.add("DTEND", opening.closes.astimezone(zone))
        yield event


def _open(day: date, span: Span, zone: ZoneInfo, language: Language) -> Event:
    event = Event()
    event.add("SUMMARY", say("clock-ical-open", language))
    event.add("DTSTART", _at(day, span.opens, zone))
    event.add("DTEND", _at(day, span.closes, zone))
    return event


def _closed(day: date, language: Language) -> Event:
    event = Event()
    event.add("SUMMARY", say("clock-ical-closed", language))
    event.add("DTSTART", day)
    event.add("DTEND", day + DAY)
    event.add("TRANSP", "TRANSPARENT")
    return event


def _at(day: date, since_midnight: timedelta, zone: ZoneInfo) -> datetime:
    return (datetime.combine(day, time()) + since_midnight).replace(tzinfo=zone)


def _uid(event: Event, zone: str) -> str:
    times = "|".join(str(event.decoded(name)) for name in ("DTSTART", "DTEND"))
    said = f"{zone}|{times}|{event.get('RRULE', '')}"
    return f"{hashlib.sha256(said.encode()).hexdigest()[:32]}@handrail"
