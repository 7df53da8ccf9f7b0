"""What an event of an iCalendar file says about opening and closing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Event
from icalendar.prop import vBroken, vRecur

from handrail.clock.ical.bounds import MOST_DAYS_OF_ONE
from handrail.clock.span import DAY, Span


class LeavesOut(ValueError):
    """An event says nothing that a calendar can hold; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Told:
    """An event, with its times by the wall clock of one zone.

    Args:
        day: on which it begins for the first time.
        span: when it opens; None if it closes whole days.
        days: how many it closes.
        rule: how it comes back, if it does.
        further: days on which it begins besides.
        without: days on which it does not, though the rule says so.
        own_zone: whether its times are told in that zone, so that they stay through the year.
    """

    day: date
    span: Span | None
    days: int = 0
    rule: vRecur | None = None
    further: tuple[date, ...] = ()
    without: frozenset[date] = frozenset()
    own_zone: bool = True


def told_by(event: Event, *, zone: ZoneInfo) -> Told:
    """Return what the event says.

    Raises:
        LeavesOut: a calendar cannot hold it.
    """
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        raise LeavesOut("cancelled")
    start, end = _start_and_end(event)
    rule = event.get("RRULE")
    if rule is not None and not isinstance(rule, vRecur):
        raise LeavesOut("not-read")
    further, without = (tuple(_days(event.get(name), zone)) for name in ("RDATE", "EXDATE"))
    closes = Told(start, None, rule=rule, further=further, without=frozenset(without))
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return replace(closes, days=_whole_days(start, end))
    wall = _wall(start, zone)
    own_zone = start.tzinfo is None or getattr(start.tzinfo, "key", "") == zone.key
    return replace(closes, day=wall.date(), span=_span(wall, _wall(end, zone)), own_zone=own_zone)


def replaced_day(event: Event, *, zone: ZoneInfo) -> date | None:
    """Return the day of a repeating event in whose place this one stands, if it does."""
    moment = moment_at(event.get("RECURRENCE-ID"))
    return None if moment is None else _day(moment, zone)


def moment_at(told: object) -> date | None:
    """Return the day or moment that a property tells, if it can be read."""
    found = None if isinstance(told, vBroken) else getattr(told, "dt", None)
    return found if isinstance(found, date) else None


def _start_and_end(event: Event) -> tuple[date, date]:
    start, end = moment_at(event.get("DTSTART")), moment_at(event.get("DTEND"))
    if start is None or ("DTEND" in event and end is None):
        raise LeavesOut("broken-event")
    if end is None:
        end = _later(start, _length(event, whole_days=not isinstance(start, datetime)))
    if isinstance(start, datetime) != isinstance(end, datetime):
        raise LeavesOut("broken-event")
    return start, end


def _length(event: Event, *, whole_days: bool) -> timedelta:
    told = event.get("DURATION")
    if told is None:
        return DAY if whole_days else timedelta()
    length = None if isinstance(told, vBroken) else getattr(told, "dt", None)
    if not isinstance(length, timedelta):
        raise LeavesOut("broken-event")
    return length


def _later(start: date, length: timedelta) -> date:
    try:
        return start + length
    except OverflowError as error:
        raise LeavesOut("broken-event") from error


def _whole_days(start: date, end: date) -> int:
    days = (end - start).days
    if days < 1:
        raise LeavesOut("no-time")
    if days > MOST_DAYS_OF_ONE:
        raise LeavesOut("too-long")
    return days


def _span(wall: datetime, end: datetime) -> Span:
    since_midnight = wall - datetime.combine(wall.date(), time())
    length = end - wall
    if length <= timedelta():
        raise LeavesOut("no-time")
    if length > DAY or (length == DAY and since_midnight):
        raise LeavesOut("too-long")
    return Span(since_midnight, since_midnight + length)


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    except OverflowError as error:
        raise LeavesOut("broken-event") from error


def _days(listed: object, zone: ZoneInfo) -> Iterator[date]:
    for each in listed if isinstance(listed, list) else [listed]:
        several = () if isinstance(each, vBroken) else getattr(each, "dts", ())
        moments = (moment_at(one) for one in several)
        yield from (_day(moment, zone) for moment in moments if moment is not None)


def _day(moment: date, zone: ZoneInfo) -> date:
    return _wall(moment, zone).date() if isinstance(moment, datetime) else moment
