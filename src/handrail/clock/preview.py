"""What a calendar means on the days ahead, to be looked at before it counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from handrail.clock.calendar import Calendar
from handrail.clock.opening import Opening
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.span import DAY
from handrail.clock.wall_clock import first_reached


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One day on the wall, from midnight to midnight.

    Args:
        day: which.
        openings: opening time in it, in UTC; a night shift is cut at midnight.
        is_holiday: whether the calendar calls it one, though an exception may open on it.
        is_exception: whether the calendar has hours for this day alone.
    """

    day: date
    openings: tuple[Opening, ...]
    is_holiday: bool
    is_exception: bool


def days_ahead(opening_times: OpeningTimes, *, first: date, number: int) -> Iterator[DayAhead]:
    """Yield so many days from a first one, as the clock counts them."""
    for day in (first + each * DAY for each in range(number)):
        begin, end = (
            first_reached(datetime.combine(each, time()), opening_times.time_zone)
            for each in (day, day + DAY)
        )
        alone = opening_times if isinstance(opening_times, Calendar) else None
        yield DayAhead(
            day,
            tuple(opening_times.opening_spans(begin, end)),
            is_holiday=alone is not None and alone.is_holiday(day),
            is_exception=alone is not None and day in alone.exceptions,
        )
