"""Calendars as they are stored: plain dicts, lists and texts that JSON can hold."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from handrail.clock.calendar import WEEKDAYS, Calendar
from handrail.clock.problems import BadCalendar, BadSpan
from handrail.clock.span import Span

FORMAT: Final = 1
PLACES: Final = frozenset({"format", "zone", "week", "holidays", "exceptions"})


def calendar_to_json(calendar: Calendar) -> dict[str, object]:
    """Return the calendar as plain values that `calendar_from_json` reads."""
    named = zip(WEEKDAYS, calendar.week, strict=True)
    exceptions = sorted(calendar.exceptions.items())
    return {
        "format": FORMAT,
        "zone": calendar.zone,
        "week": {weekday: _texts(spans) for weekday, spans in named if spans},
        "holidays": [day.isoformat() for day in sorted(calendar.holidays)],
        "exceptions": {day.isoformat(): _texts(spans) for day, spans in exceptions},
    }


def calendar_from_json(stored: object) -> Calendar:
    """Return the calendar that the plain values describe.

    Holidays and exceptions may be left out, and so may weekdays on which we are closed.

    Raises:
        BadCalendar: a value is missing or of the wrong kind; `.place` names it.
        UnknownZone, SpansOverlap, OutOfReach: as `Calendar` does.
    """
    parts = _mapping(stored, "calendar")
    for name in sorted(parts.keys() - PLACES):
        raise BadCalendar(name)
    if parts.get("format") != FORMAT:
        raise BadCalendar("format")
    return Calendar(
        zone=_text(parts.get("zone"), "zone"),
        week=_week(_mapping(parts.get("week"), "week")),
        holidays=frozenset(_day(day, "holidays") for day in _list(parts, "holidays")),
        exceptions=_exceptions(_mapping(parts.get("exceptions", {}), "exceptions")),
    )


def _week(stored: Mapping[str, object]) -> tuple[tuple[Span, ...], ...]:
    for name in sorted(stored.keys() - set(WEEKDAYS)):
        raise BadCalendar(f"week.{name}")
    return tuple(_spans(stored.get(weekday, []), f"week.{weekday}") for weekday in WEEKDAYS)


def _exceptions(stored: Mapping[str, object]) -> dict[date, tuple[Span, ...]]:
    return {
        _day(day, "exceptions"): _spans(spans, f"exceptions.{day}") for day, spans in stored.items()
    }


def _spans(stored: object, place: str) -> tuple[Span, ...]:
    if not isinstance(stored, list | tuple):
        raise BadCalendar(place)
    return tuple(_span(pair, place) for pair in stored)


def _span(stored: object, place: str) -> Span:
    match stored:
        case [str(opens), str(closes)]:
            try:
                return Span.of(opens, closes)
            except BadSpan as error:
                raise BadCalendar(f"{place}: {opens}-{closes}") from error
        case _:
            raise BadCalendar(place)


def _day(stored: object, place: str) -> date:
    try:
        return date.fromisoformat(_text(stored, place))
    except ValueError as error:
        raise BadCalendar(f"{place}: {stored}") from error


def _list(parts: Mapping[str, object], place: str) -> list[object]:
    stored = parts.get(place, [])
    if not isinstance(stored, list):
        raise BadCalendar(place)
    return stored


def _mapping(stored: object, place: str) -> Mapping[str, object]:
    if not isinstance(stored, Mapping) or not all(isinstance(name, str) for name in stored):
        raise BadCalendar(place)
    return stored


def _text(stored: object, place: str) -> str:
    if not isinstance(stored, str):
        raise BadCalendar(place)
    return stored


def _texts(spans: Iterable[Span]) -> list[list[str]]:
    return [list(span.to_texts()) for span in spans]
