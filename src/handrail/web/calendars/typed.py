"""What somebody types about a calendar, and the calendar as it would be typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from handrail.clock import Calendar, Span, Together, always_open
from handrail.clock.calendar import WEEKDAYS
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.wanted import Wanted
from handrail.words import Language, say

TEXTS = ("zone", *WEEKDAYS, "country", "region", "holidays", "exceptions", "place", "channel")
WEEK, ALWAYS, ANY, ALL, NONE = "week", "always", "any", "all", "none"
WAYS = (WEEK, ALWAYS, ANY, ALL, NONE)
MOST_TYPED = 50_000


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What was typed, as text.

    Attributes:
        way: by hours of the week, always, any or all of some calendars, or by none of its own.
        values: by the name of the field.
        parts: the keys of the calendars that are laid together.
        seen: how many changes of the calendar the person has seen.
        looked_at: what was looked at before saving, see `digest`.
    """

    way: str
    values: Mapping[str, str]
    parts: tuple[str, ...] = ()
    seen: int = 0
    looked_at: str = ""


def key_of(place: CalendarPlace) -> str:
    """Return the key by which a place is chosen on the page."""
    kind = "branch" if place.branch_id is not None else "brand" if place.brand else "every"
    return f"{kind}:{place.channel}:{place.branch_id or place.brand}"


def typed_of(wanted: Wanted | None, language: Language, *, seen: int = 0) -> Typed:
    """Return a calendar as somebody would type it."""
    if wanted is None:
        return Typed(way=NONE, values=dict.fromkeys(TEXTS, ""), seen=seen)
    if not isinstance(wanted, Calendar):
        way = ANY if wanted.together is Together.ANY else ALL
        values = dict.fromkeys(TEXTS, "") | {"zone": wanted.zone}
        parts = tuple(map(key_of, wanted.places))
        return Typed(way=way, values=values, parts=parts, seen=seen)
    if wanted == always_open(wanted.zone):
        values = dict.fromkeys(TEXTS, "") | {"zone": wanted.zone}
        return Typed(way=ALWAYS, values=values, seen=seen)
    return Typed(way=WEEK, values=_values(wanted, language), seen=seen)


def with_place(typed: Typed, place: str, channel: str) -> Typed:
    """Return what was typed, with the place that was chosen."""
    return replace(typed, values={**typed.values, "place": place, "channel": channel})


def _values(calendar: Calendar, language: Language) -> dict[str, str]:
    week = zip(WEEKDAYS, calendar.week, strict=True)
    public = calendar.public
    return dict.fromkeys(TEXTS, "") | {
        "zone": calendar.zone,
        **{weekday: hours(spans, language) for weekday, spans in week},
        "country": public.country if public else "",
        "region": public.region if public else "",
        "holidays": _lines(day.isoformat() for day in sorted(calendar.holidays)),
        "exceptions": _lines(
            _exception(day, spans, language) for day, spans in sorted(calendar.exceptions.items())
        ),
    }


def hours(spans: Iterable[Span], language: Language) -> str:
    """Return opening hours as people write them, such as "09:00-12:00, 13:00-17:00"."""
    return ", ".join(span.to_text() for span in spans) or say("hours-closed", language)


def _exception(day: date, spans: Iterable[Span], language: Language) -> str:
    return f"{day.isoformat()} {hours(spans, language)}"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)
