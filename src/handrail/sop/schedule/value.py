"""Schedules as values. Pure: the moment, the zone and the facts come as arguments.

"Every 2 weeks" needs a week to count from. All count from the beginning of the calendar, so that
every desk and every restart agrees: days and weeks from Monday, 1 January of the year 1, months
from a January.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from handrail.clock.wall_clock import first_reached, on_the_wall
from handrail.rules import Value

MIDNIGHT = time(0, 0)
LAST = -1
"""The last of its weekday in a month."""

_NOTHING: Mapping[str, Value] = MappingProxyType({})


class Period(StrEnum):
    """What is counted from a fact's day."""

    DAYS = "day"
    WEEKS = "week"
    MONTHS = "month"


@dataclass(frozen=True)
class OnDemand:
    """Due when somebody opens it."""


@dataclass(frozen=True)
class After:
    """Due once, some time after the day that a fact names."""

    amount: int
    period: Period
    fact: str
    at: time = MIDNIGHT


@dataclass(frozen=True)
class Daily:
    """Due every so many days."""

    every: int
    at: time = MIDNIGHT


@dataclass(frozen=True)
class Weekly:
    """Due on some weekdays, Monday being 0, of every so many weeks."""

    every: int
    weekdays: tuple[int, ...]
    at: time = MIDNIGHT


@dataclass(frozen=True)
class NthWeekday:
    """The first to fourth, or the last, of a weekday in its month."""

    nth: int
    weekday: int


@dataclass(frozen=True)
class Monthly:
    """Due on one day of every so many months; a month that is too short has it on its last day."""

    every: int
    on: int | NthWeekday = 1
    at: time = MIDNIGHT


Schedule = OnDemand | After | Daily | Weekly | Monthly


def next_after(
    schedule: Schedule,
    moment: datetime,
    *,
    zone: ZoneInfo,
    facts: Mapping[str, Value] = _NOTHING,
) -> datetime | None:
    """Return the first moment after this one at which the routine is due, in UTC.

    None if it never is again: it is opened on demand, its fact is not known, or its day has passed.
    """
    if isinstance(schedule, OnDemand):
        return None
    for day in _days(schedule, on_the_wall(moment, zone).date(), facts):
        due = first_reached(datetime.combine(day, schedule.at), zone)
        if due > moment:
            return due
    return None


def due_after(schedule: After, value: Value | None, *, zone: ZoneInfo) -> datetime | None:
    """Return when a routine is due that counts from a day, in UTC, though it may have passed.

    None if the value is no day, or there is no such day in the calendar.
    """
    try:
        day = next(_after(schedule, value), None)
        return None if day is None else first_reached(datetime.combine(day, schedule.at), zone)
    except OverflowError:
        return None


def _days(
    schedule: After | Daily | Weekly | Monthly, today: date, facts: Mapping[str, Value]
) -> Iterator[date]:
    """Yield the days on which it is due, from a day before today on, so far as they matter."""
    match schedule:
        case After():
            yield from _after(schedule, facts.get(schedule.fact))
        case Daily(every=every):
            yield from (day for day in _from(today) if day.toordinal() % every == 0)
        case Weekly(every=every, weekdays=weekdays):
            yield from (
                day
                for day in _from(today)
                if day.weekday() in weekdays and (day.toordinal() - 1) // 7 % every == 0
            )
        case Monthly():
            yield from _monthly(schedule, today)


def _after(schedule: After, value: Value | None) -> Iterator[date]:
    start = value.date() if isinstance(value, datetime) else value
    if not isinstance(start, date):
        return
    try:
        yield _later(start, schedule.amount, schedule.period)
    except (ValueError, OverflowError):
        return


def _later(start: date, amount: int, period: Period) -> date:
    match period:
        case Period.DAYS:
            return start + timedelta(days=amount)
        case Period.WEEKS:
            return start + timedelta(weeks=amount)
        case Period.MONTHS:
            return _in_month(start.year * 12 + start.month - 1 + amount, start.day)


def _from(today: date) -> Iterator[date]:
    for days in range(-1, date.max.toordinal() - today.toordinal()):
        yield today + timedelta(days=days)


def _monthly(schedule: Monthly, today: date) -> Iterator[date]:
    first = today.year * 12 + today.month - 1
    for month in range(max(first - 1, 12), 10_000 * 12):
        if month % schedule.every == 0:
            yield _in_month(month, schedule.on)


def _in_month(month: int, on: int | NthWeekday) -> date:
    """Return the day within a month, counted in months from the year 0."""
    first = date(month // 12, month % 12 + 1, 1)
    _, length = monthrange(first.year, first.month)
    if isinstance(on, int):
        return first.replace(day=min(on, length))
    to_first = (on.weekday - first.weekday()) % 7
    last_week = (length - to_first - 1) // 7
    weeks = last_week if on.nth == LAST else on.nth - 1
    return first.replace(day=1 + to_first + 7 * weeks)
