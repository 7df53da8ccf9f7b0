"""Time that does not count, because the customer owes the answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.clock.calendar import always_open
from handrail.clock.deadline import after_opening_time, due, elapsed
from handrail.clock.duration import Duration
from handrail.clock.opening import Opening, clipped, joined
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.problems import BadPause
from handrail.clock.wall_clock import in_utc


@dataclass(frozen=True, slots=True)
class Pause:
    """Time from one moment to another during which a clock stands still.

    Raises:
        BadPause: it ends before it begins.
    """

    begins: datetime
    ends: datetime

    def __post_init__(self) -> None:
        if in_utc(self.ends) < in_utc(self.begins):
            raise BadPause(self.begins, self.ends)


def due_after_pauses(
    start: datetime, duration: Duration, *, calendar: OpeningTimes, pauses: Iterable[Pause]
) -> datetime:
    """Return the moment at which the duration has run out, when pauses do not count.

    Each pause that begins before the due moment gives back exactly the time that it took:
    opening time for business durations, any time for others. A pause that begins at the due
    moment or later changes nothing. Pauses may overlap and come in any order.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    moment = due(start, duration, calendar=calendar)
    counted = counting_calendar(duration, calendar)
    return _given_back(moment, pauses, since=start, calendar=counted)


def reached_after_pauses(
    start: datetime, length: timedelta, *, calendar: OpeningTimes, pauses: Iterable[Pause]
) -> datetime:
    """Return the moment by which so much opening time has gone by, when pauses do not count.

    Raises:
        BadDuration, NaiveMoment, NeverOpens, OutOfReach: as `after_opening_time` does.
    """
    moment = after_opening_time(start, length, calendar=calendar)
    return _given_back(moment, pauses, since=start, calendar=calendar)


def _given_back(
    moment: datetime, pauses: Iterable[Pause], *, since: datetime, calendar: OpeningTimes
) -> datetime:
    for begins, ends in _merged(pauses, since=since):
        if begins >= moment:
            break
        given_back = elapsed(begins, ends, calendar=calendar)
        moment = after_opening_time(moment, given_back, calendar=calendar)
    return moment


def elapsed_outside_pauses(
    start: datetime, end: datetime, *, calendar: OpeningTimes, pauses: Iterable[Pause]
) -> timedelta:
    """Return the opening time from start to end without what lies in pauses.

    It is negative if the end lies before the start.

    Raises:
        NaiveMoment, OutOfReach: as `elapsed` does.
    """
    if end < start:
        return -elapsed_outside_pauses(end, start, calendar=calendar, pauses=pauses)
    inside = clipped(_merged(pauses, since=start), in_utc(start), in_utc(end))
    paused = (elapsed(*pause, calendar=calendar) for pause in inside)
    return elapsed(start, end, calendar=calendar) - sum(paused, timedelta())


def counting_calendar(duration: Duration, calendar: OpeningTimes) -> OpeningTimes:
    """Return the calendar whose opening time a duration counts: its own, or all time."""
    return calendar if duration.is_business else always_open(calendar.zone)


def _merged(pauses: Iterable[Pause], *, since: datetime) -> list[Opening]:
    begin = in_utc(since)
    apart: list[Opening] = []
    for begins, ends in sorted((in_utc(pause.begins), in_utc(pause.ends)) for pause in pauses):
        free_from = max(begins, begin, *(last.closes for last in apart[-1:]))
        if free_from < ends:
            apart.append(Opening(free_from, ends))
    return list(joined(apart))
