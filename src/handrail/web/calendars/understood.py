"""From what was typed to the calendar that is wanted; each mistake is told at its field."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import TypeVar

from handrail.clock import (
    BadCalendar,
    BadSpan,
    Calendar,
    ClockProblem,
    OutOfReach,
    PublicHolidays,
    Span,
    SpansOverlap,
    Together,
    UnknownHolidays,
    UnknownZone,
    always_open,
)
from handrail.clock.calendar import MOST_SPANS, WEEKDAYS
from handrail.clock.wall_clock import zone_named
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.wanted import LaidTogether, Wanted, wanted_to_plain
from handrail.people.values import BranchView
from handrail.record.json_text import to_text
from handrail.sop.vocabulary import CHANNELS
from handrail.web.calendars.typed import ALL, ALWAYS, ANY, NONE, WAYS, WEEK, Typed, key_of
from handrail.words import COMPLETE, Language, Sentence, say, sentence

SPAN = re.compile(r"(\d{1,2})(:\d\d(?::\d\d)?)?\s*[-\u2013\u2014]\s*(\d{1,2})(:\d\d(?::\d\d)?)?")
MOST_LINES = 2_000
MOST_PARTS = 20
Errors = dict[str, Sentence]
Value = TypeVar("Value")


class NotUnderstood(Exception):
    """Some fields cannot be understood; `.errors` says by their names why."""

    def __init__(self, errors: Errors) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors


def wanted_of(typed: Typed, *, parts: Mapping[str, CalendarPlace]) -> Wanted | None:
    """Return what is wanted, None for no calendar of its own.

    Args:
        typed: what was typed.
        parts: the calendars that may be laid together, by their keys.

    Raises:
        NotUnderstood: fields cannot be understood; all that are wrong are named.
    """
    if typed.way == NONE:
        return None
    errors: Errors = {} if typed.way in WAYS else {"way": sentence("hours-bad-way")}
    zone = _read(errors, "zone", lambda: _zone(typed.values["zone"]))
    found: Wanted | None = None
    if typed.way in {ANY, ALL}:
        chosen = _read(errors, "parts", lambda: _parts(typed, parts))
        found = LaidTogether(zone or "", Together(typed.way), chosen or ())
    elif typed.way == ALWAYS:
        found = always_open(zone) if zone else None
    elif typed.way == WEEK:
        found = _calendar(typed, zone, errors)
    if errors:
        raise NotUnderstood(errors)
    return found


def place_of(typed: Typed, branches: Mapping[int, BranchView]) -> CalendarPlace:
    """Return for whose cases a new calendar is to be.

    Raises:
        NotUnderstood: none of the choices was made.
    """
    channel = typed.values["channel"]
    if channel and channel not in CHANNELS:
        raise NotUnderstood({"channel": sentence("hours-bad-channel")})
    own = [CalendarPlace(branch_id=each) for each in branches]
    brands = [CalendarPlace(brand=each.brand) for each in branches.values() if each.brand]
    known = {key_of(each): each for each in (*own, *brands, CalendarPlace())}
    chosen = known.get(typed.values["place"])
    if chosen is None:
        raise NotUnderstood({"place": sentence("hours-bad-place")})
    if chosen == CalendarPlace() and not channel:
        raise NotUnderstood({"channel": sentence("hours-bad-every")})
    return CalendarPlace(chosen.branch_id, chosen.brand, channel)


def digest(place: CalendarPlace, wanted: Wanted | None, seen: int) -> str:
    """Return what tells whether just this was looked at before it is saved."""
    plain = {} if wanted is None else wanted_to_plain(wanted)
    return sha256(f"{place}|{to_text(plain)}|{seen}".encode()).hexdigest()[:24]  # type: ignore[arg-type] # plain values


def _read(errors: Errors, field: str, read: Callable[[], Value]) -> Value | None:
    try:
        return read()
    except NotUnderstood as problem:
        errors.update(problem.errors)
    except ClockProblem as problem:
        errors[field] = problem.sentence
    return None


def _zone(text: str) -> str:
    zone = text.strip()
    if not zone or len(zone) > 100:
        raise UnknownZone(zone[:100] or "-")
    return zone_named(zone).key


def _parts(typed: Typed, known: Mapping[str, CalendarPlace]) -> tuple[CalendarPlace, ...]:
    chosen = dict.fromkeys(each for each in typed.parts if each in known)
    if not 2 <= len(chosen) <= MOST_PARTS:
        raise NotUnderstood({"parts": sentence("hours-bad-parts", most=MOST_PARTS)})
    return tuple(known[each] for each in chosen)


def _calendar(typed: Typed, zone: str | None, errors: Errors) -> Calendar | None:
    values = typed.values
    week = {day: _read(errors, day, lambda day=day: _spans(values[day])) for day in WEEKDAYS}  # type: ignore[misc] # mypy sees no default of a lambda
    public = _read(errors, "country", lambda: _public(values["country"], values["region"]))
    holidays = _read(errors, "holidays", lambda: frozenset(_holidays(values["holidays"])))
    exceptions = _read(errors, "exceptions", lambda: dict(_exceptions(values["exceptions"])))
    if errors or zone is None:
        return None
    try:
        return Calendar(
            zone,
            tuple(week[day] or () for day in WEEKDAYS),
            holidays or frozenset(),
            exceptions or {},
            public,
        )
    except SpansOverlap as problem:
        errors[problem.day if problem.day in WEEKDAYS else "exceptions"] = problem.sentence
    except OutOfReach as problem:
        errors["exceptions"] = problem.sentence
    except BadCalendar as problem:
        errors["exceptions"] = problem.sentence
    return None


def _spans(text: str) -> tuple[Span, ...]:
    words = text.strip()
    if not words or words.casefold() in _closed():
        return ()
    parts = [part.strip() for part in re.split(r"[,;]|\s\+\s", words)]
    if len(parts) > MOST_SPANS:
        raise BadCalendar(words[:60])
    return tuple(map(_span, parts))


def _span(text: str) -> Span:
    found = SPAN.fullmatch(text)
    if found is None:
        opens, _, closes = text.partition("-")
        raise BadSpan(opens.strip()[:40], closes.strip()[:40])
    first, minutes, last, more = found.groups()
    return Span.of(f"{first:0>2}{minutes or ':00'}", f"{last:0>2}{more or ':00'}")


def _closed() -> frozenset[str]:
    """Return the words for a day without opening hours: "closed" in any language of the desk."""
    said = (say("hours-closed", language).casefold() for language in (*COMPLETE, *Language))
    return frozenset({"closed", "-", "\N{EN DASH}", *said})


def _public(country: str, region: str) -> PublicHolidays | None:
    if not country:
        if region.strip():
            raise NotUnderstood({"country": sentence("hours-bad-region-alone")})
        return None
    try:
        return PublicHolidays(country[:10], region.strip().upper()[:10])
    except UnknownHolidays as problem:
        field = "region" if problem.regions else "country"
        raise NotUnderstood({field: problem.sentence}) from problem


def _days(text: str, field: str) -> Iterator[tuple[date, str]]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_LINES:
        raise NotUnderstood({field: sentence("hours-bad-lines", most=MOST_LINES)})
    for number, line in enumerate(lines, 1):
        day, _, rest = line.partition(" ")
        try:
            yield date.fromisoformat(day), rest.strip()
        except ValueError as problem:
            said = sentence("hours-bad-day", number=number, line=line[:60])
            raise NotUnderstood({field: said}) from problem


def _holidays(text: str) -> Iterator[date]:
    for number, (day, rest) in enumerate(_days(text, "holidays"), 1):
        if rest:
            said = sentence("hours-bad-day", number=number, line=f"{day} {rest}"[:60])
            raise NotUnderstood({"holidays": said})
        yield day


def _exceptions(text: str) -> Iterator[tuple[date, tuple[Span, ...]]]:
    seen: set[date] = set()
    for number, (day, rest) in enumerate(_days(text, "exceptions"), 1):
        if not rest or day in seen:
            what = "hours-bad-day-twice" if day in seen else "hours-bad-day-hours"
            said = sentence(what, number=number, line=f"{day} {rest}"[:60])
            raise NotUnderstood({"exceptions": said})
        seen.add(day)
        yield day, _spans(rest)
