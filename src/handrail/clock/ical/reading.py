"""A calendar from an iCalendar file."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar as IcalCalendar
from icalendar import Event

from handrail.clock.calendar import WEEKDAYS, Calendar
from handrail.clock.ical.bounds import refuse_too_much
from handrail.clock.ical.events import LeavesOut, Told, moment_at, replaced_day, told_by
from handrail.clock.ical.repeating import Budget, NotRead, days_of_rule, weekdays_for_ever
from handrail.clock.problems import BadIcal
from handrail.clock.reach import refuse_out_of_reach
from handrail.clock.span import DAY, Span
from handrail.clock.wall_clock import zone_named
from handrail.words import Sentence, sentence


@dataclass(frozen=True)
class LeftOut:
    """An event of which nothing went into the calendar, and why."""

    title: Sentence | str
    reason: Sentence


@dataclass(frozen=True)
class FromIcal:
    """What came of an iCalendar file."""

    calendar: Calendar
    left_out: tuple[LeftOut, ...]


@dataclass
class _Hours:
    """Opening and closing as far as the events have told."""

    first: date
    last: date
    weekly: list[tuple[frozenset[str], Span, frozenset[date]]] = field(default_factory=list)
    once: dict[date, list[Span]] = field(default_factory=lambda: defaultdict(list))
    closed: set[date] = field(default_factory=set)

    def include(self, day: date) -> bool:
        return self.first <= day <= self.last


def calendar_from_ical(
    source: bytes,
    *,
    first: date,
    last: date,
    zone: str = "",
    base: Calendar | None = None,
) -> FromIcal:
    """Return the calendar that an iCalendar file tells, between two days.

    Args:
        source: the file's bytes.
        first: from when closed days and single openings count; a week for ever always does.
        last: until when they do.
        zone: whose wall clock the calendar goes by; if none, the file's own.
        base: a calendar to which closed days and single openings are added; its week and zone
            hold where the file has none.

    Raises:
        BadIcal: it is no such file, asks for too much, or names no zone.
        UnknownZone, SpansOverlap: as `Calendar` does.
        OutOfReach: the days lie outside the years that clocks know.
    """
    for day in (first, last):
        refuse_out_of_reach(day)
    refuse_too_much(source)
    file = _parsed(source)
    events = tuple(event for event in file.walk("VEVENT") if isinstance(event, Event))
    named = zone or (base.zone if base else "") or _zone_of(file, events)
    hours, left_out = _Hours(first, last), []
    replaced = _replaced(events, zone_named(named))
    budget = Budget()
    for event in events:
        try:
            told = _told(event, replaced, zone=zone_named(named))
            _take_in(told, hours, budget)
        except LeavesOut as problem:
            left_out.append(_left_out(event, problem.reason))
        except NotRead:
            left_out.append(_left_out(event, "not-read"))
    return FromIcal(_calendar(named, hours, base), tuple(left_out))


def _parsed(source: bytes) -> IcalCalendar:
    try:
        file = IcalCalendar.from_ical(source.decode("utf-8-sig"))
    except ValueError as problem:
        raise BadIcal("broken", why=str(problem)[:200]) from problem
    if not isinstance(file, IcalCalendar):
        raise BadIcal("broken", why="VCALENDAR?")
    return file


def _zone_of(file: IcalCalendar, events: Iterable[Event]) -> str:
    """Return the zone that the file names; that times are told in UTC says nothing of a wall."""
    if file.get("X-WR-TIMEZONE"):
        return str(file["X-WR-TIMEZONE"])
    starts = (moment_at(event.get("DTSTART")) for event in events)
    keys = (getattr(each.tzinfo, "key", "") for each in starts if isinstance(each, datetime))
    zones = Counter(key for key in keys if key not in {"", "UTC"})
    if not zones:
        raise BadIcal("no-zone")
    return zones.most_common(1)[0][0]


Replaced = dict[str, frozenset[date]]


def _replaced(events: Iterable[Event], zone: ZoneInfo) -> Replaced:
    days: dict[str, set[date]] = defaultdict(set)
    for event in events:
        day = replaced_day(event, zone=zone)
        if day:
            days[str(event.get("UID", ""))].add(day)
    return {uid: frozenset(found) for uid, found in days.items()}


def _told(event: Event, replaced: Replaced, *, zone: ZoneInfo) -> Told:
    told = told_by(event, zone=zone)
    if "RECURRENCE-ID" in event:
        return replace(told, rule=None)
    elsewhere = replaced.get(str(event.get("UID", "")), frozenset())
    return replace(told, without=told.without | elsewhere)


def _take_in(told: Told, hours: _Hours, budget: Budget) -> None:
    rule, span = told.rule, told.span
    weekdays = None if rule is None or span is None else weekdays_for_ever(rule, told.day)
    if weekdays and span:
        if not told.own_zone:
            raise LeavesOut("zone")
        hours.weekly.append((frozenset(weekdays), span, told.without))
        return
    for day in _begins_on(told, hours, budget):
        if told.span is None:
            hours.closed.update(filter(hours.include, (day + n * DAY for n in range(told.days))))
        elif hours.include(day):
            hours.once[day].append(told.span)


def _begins_on(told: Told, hours: _Hours, budget: Budget) -> set[date]:
    first = max(hours.first - told.days * DAY, date.min + told.days * DAY)
    days = {told.day, *told.further}
    if told.rule is not None:
        if told.span and not told.own_zone:
            raise LeavesOut("zone")
        days |= set(
            days_of_rule(told.rule, start=told.day, first=first, last=hours.last, budget=budget)
        )
    return {day for day in days - told.without if first <= day <= hours.last}


def _calendar(zone: str, hours: _Hours, base: Calendar | None) -> Calendar:
    weekly = tuple(
        joined_spans(span for days, span, _ in hours.weekly if weekday in days)
        for weekday in WEEKDAYS
    )
    week = weekly if base is None or any(weekly) else base.week
    holidays = hours.closed | (set(base.holidays) if base else set())
    exceptions = {**(base.exceptions if base else {}), **dict(_exceptions(week, hours))}
    return Calendar(
        zone, week, frozenset(holidays), exceptions, public=base.public if base else None
    )


def _exceptions(
    week: tuple[tuple[Span, ...], ...], hours: _Hours
) -> Iterator[tuple[date, tuple[Span, ...]]]:
    without = {day for _, _, days in hours.weekly for day in days if hours.include(day)}
    for day in sorted(without | hours.once.keys()):
        usual = () if day in hours.closed else _usual(week, hours, day)
        spans = joined_spans((*usual, *hours.once.get(day, ())))
        if spans != (() if day in hours.closed else week[day.weekday()]):
            yield day, spans


def _usual(week: tuple[tuple[Span, ...], ...], hours: _Hours, day: date) -> tuple[Span, ...]:
    if not hours.weekly:
        return week[day.weekday()]
    weekday = WEEKDAYS[day.weekday()]
    return tuple(
        span for days, span, without in hours.weekly if weekday in days and day not in without
    )


def joined_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans of a day, earliest first, with those that overlap made one."""
    apart: list[Span] = []
    for span in sorted(set(spans)):
        if apart and span.opens < apart[-1].closes:
            span = Span(apart[-1].opens, max(apart.pop().closes, span.closes))
        apart.append(span)
    return tuple(apart)


def _left_out(event: Event, reason: str) -> LeftOut:
    title = str(event.get("SUMMARY", ""))[:200]
    return LeftOut(title or sentence("clock-ical-untitled"), sentence(f"clock-ical-{reason}"))
