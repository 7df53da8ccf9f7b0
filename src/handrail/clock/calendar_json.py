"""Calendars as they are stored: plain dicts, lists and texts that JSON can hold.

Format 1 is a calendar by itself with the days of its holidays. Format 2 may also name the place
whose public holidays count, lay calendars together, and be written as people write: "mon-fri",
"09:00-12:00, 13:00-17:00", "closed". What format 1 can hold is written in it.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from handrail.clock.calendar import WEEKDAYS, Calendar
from handrail.clock.joint import JointCalendar, Together
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.plain_parts import day_of, list_of, mapping_of, text_of
from handrail.clock.plain_spans import spans_from_plain, spans_to_plain, weekdays_of
from handrail.clock.problems import BadCalendar
from handrail.clock.public_holidays import PublicHolidays
from handrail.clock.span import Span

FORMAT: Final = 1
NEWEST_FORMAT: Final = 2
PLACES: Final = frozenset({"format", "zone", "week", "holidays", "exceptions"})
NEWEST_PLACES: Final = PLACES | {"public holidays"}
JOINT_PLACES: Final = frozenset({"format", "zone", "open", "calendars"})
DEEPEST: Final = 4
"""Calendars laid together may be of such themselves, but not without end."""


def calendar_to_json(calendar: Calendar) -> dict[str, object]:
    """Return the calendar as plain values that `calendar_from_json` reads."""
    named = zip(WEEKDAYS, calendar.week, strict=True)
    exceptions = sorted(calendar.exceptions.items())
    public = {} if calendar.public is None else {"public holidays": calendar.public.code}
    return {
        "format": NEWEST_FORMAT if public else FORMAT,
        "zone": calendar.zone,
        "week": {weekday: spans_to_plain(spans) for weekday, spans in named if spans},
        **public,
        "holidays": [day.isoformat() for day in sorted(calendar.holidays)],
        "exceptions": {day.isoformat(): spans_to_plain(spans) for day, spans in exceptions},
    }


def calendar_from_json(stored: object) -> Calendar:
    """Return the calendar that the plain values describe.

    Holidays and exceptions may be left out, and so may weekdays on which we are closed.

    Raises:
        BadCalendar: a value is missing or of the wrong kind; `.place` names it.
        UnknownZone, UnknownHolidays, SpansOverlap, OutOfReach: as `Calendar` does.
    """
    return _calendar(_parts(stored, "calendar"))


def opening_times_to_json(opening_times: OpeningTimes) -> dict[str, object]:
    """Return a calendar, or calendars that are laid together, as plain values.

    Raises:
        TypeError: they are neither.
    """
    match opening_times:
        case Calendar():
            return calendar_to_json(opening_times)
        case JointCalendar():
            return {
                "format": NEWEST_FORMAT,
                "zone": opening_times.zone,
                "open": opening_times.together.value,
                "calendars": [opening_times_to_json(each) for each in opening_times.calendars],
            }
        case _:
            raise TypeError(opening_times)


def opening_times_from_json(stored: object) -> OpeningTimes:
    """Return the calendar, or the calendars laid together, that the plain values describe.

    Raises:
        BadCalendar, UnknownZone, UnknownHolidays, SpansOverlap, OutOfReach: as
            `calendar_from_json` does.
    """
    return _opening_times(stored, depth=1)


def _opening_times(stored: object, *, depth: int) -> OpeningTimes:
    parts = _parts(stored, "calendar")
    return _joint(parts, depth=depth) if "calendars" in parts else _calendar(parts)


def _joint(parts: Mapping[str, object], *, depth: int) -> JointCalendar:
    _refuse_others(parts, JOINT_PLACES)
    if depth > DEEPEST or parts["format"] != NEWEST_FORMAT:
        raise BadCalendar("calendars")
    together = text_of(parts.get("open"), "open")
    if together not in set(Together):
        raise BadCalendar(f"open: {together}")
    inner = enumerate(list_of(parts, "calendars"), 1)
    return JointCalendar(
        text_of(parts.get("zone"), "zone"),
        tuple(_inner(each, f"calendars.{number}", depth=depth + 1) for number, each in inner),
        Together(together),
    )


def _inner(stored: object, place: str, *, depth: int) -> OpeningTimes:
    try:
        return _opening_times(stored, depth=depth)
    except BadCalendar as error:
        raise BadCalendar(f"{place}.{error.place}") from error


def _calendar(parts: Mapping[str, object]) -> Calendar:
    _refuse_others(parts, PLACES if parts["format"] == FORMAT else NEWEST_PLACES)
    return Calendar(
        zone=text_of(parts.get("zone"), "zone"),
        week=_week(mapping_of(parts.get("week"), "week")),
        holidays=frozenset(day_of(day, "holidays") for day in list_of(parts, "holidays")),
        exceptions=_exceptions(mapping_of(parts.get("exceptions", {}), "exceptions")),
        public=_public(parts),
    )


def _parts(stored: object, place: str) -> Mapping[str, object]:
    parts = mapping_of(stored, place)
    if parts.get("format") not in (FORMAT, NEWEST_FORMAT):
        raise BadCalendar("format")
    return parts


def _refuse_others(parts: Mapping[str, object], known: frozenset[str]) -> None:
    for name in sorted(parts.keys() - known):
        raise BadCalendar(name)


def _week(stored: Mapping[str, object]) -> tuple[tuple[Span, ...], ...]:
    week: dict[str, tuple[Span, ...]] = {}
    for name, spans in stored.items():
        for weekday in weekdays_of(name):
            if weekday in week:
                raise BadCalendar(f"week.{name}: {weekday}")
            week[weekday] = spans_from_plain(spans, f"week.{name}")
    return tuple(week.get(weekday, ()) for weekday in WEEKDAYS)


def _exceptions(stored: Mapping[str, object]) -> dict[date, tuple[Span, ...]]:
    return {
        day_of(day, "exceptions"): spans_from_plain(spans, f"exceptions.{day}")
        for day, spans in stored.items()
    }


def _public(parts: Mapping[str, object]) -> PublicHolidays | None:
    if "public holidays" not in parts:
        return None
    return PublicHolidays.of(text_of(parts["public holidays"], "public holidays"))
