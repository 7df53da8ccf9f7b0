"""Why something is due when it is: what counted, what did not, day by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from handrail.clock.calendar import Calendar
from handrail.clock.events import ClockEvent, Paused, Resumed
from handrail.clock.in_turn import CalendarChanged
from handrail.clock.life import Life, Phase, life_of
from handrail.clock.opening import Opening, clipped
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.pause import Pause, counting_calendar, due_after_pauses
from handrail.clock.span import DAY
from handrail.clock.standard import Standard
from handrail.clock.wall_clock import first_reached, in_utc, on_the_wall

MOST_DAYS: Final = 14
"""Days that are told; of a longer story the first and the last half of them."""


@dataclass(frozen=True, slots=True)
class DayTold:
    """One day on the wall of a clock's story, from midnight to midnight.

    Args:
        day: which.
        begins, ends: its midnights, in UTC; 23 or 25 hours apart when clocks are changed.
        open: opening time of the calendar that counted then.
        counted: time that counted.
        paused: time in which the clock stood still.
        is_holiday: whether the calendar calls it one.
        changed_at: when the calendar was changed on it.
    """

    day: date
    begins: datetime
    ends: datetime
    open: tuple[Opening, ...]
    counted: tuple[Opening, ...]
    paused: tuple[Opening, ...]
    is_holiday: bool
    changed_at: tuple[datetime, ...]

    @property
    def time_counted(self) -> timedelta:
        """Return how much time of the day counted."""
        return sum((closes - opens for opens, closes in self.counted), timedelta())

    @property
    def clocks_moved_by(self) -> timedelta:
        """Return by how much the day is longer than others: an hour in autumn, less in spring."""
        return (self.ends - self.begins) - DAY


@dataclass(frozen=True, slots=True)
class ClockStory:
    """How a clock came to its due time.

    Args:
        standard: what was promised.
        started_at: when it began to count.
        due_at: when it is due; None while it stands still, since nobody knows for how long.
        until: until when it counted: due, met, or now.
        met_at: when it was met, None while it is not.
        paused_at: since when it stands still, None while it does not.
        pauses: when it stood still before.
        days: each day of it; of a long story the first and the last ones.
        left_out: how many days in the middle are not told.
        counted: time that counted, on all days.
    """

    standard: Standard
    started_at: datetime
    due_at: datetime | None
    until: datetime
    met_at: datetime | None
    paused_at: datetime | None
    pauses: tuple[Pause, ...]
    days: tuple[DayTold, ...]
    left_out: int
    counted: timedelta


def clock_story(
    events: Iterable[ClockEvent], *, standard: Standard, calendar: OpeningTimes, now: datetime
) -> ClockStory | None:
    """Return a clock's story, None if it has not started; it tells what `read_clock` shows.

    Raises:
        NaiveMoment, NeverOpens, OutOfReach: as `due` does.
    """
    if standard.statutory:
        events = (event for event in events if not isinstance(event, Paused | Resumed))
    life = life_of(events, until=in_utc(now))
    if life.started_at is None:
        return None
    return _Teller(life, in_utc(life.started_at), standard, calendar, in_utc(now)).story()


@dataclass(frozen=True)
class _Teller:
    life: Life
    started_at: datetime
    standard: Standard
    calendar: OpeningTimes
    now: datetime

    def story(self) -> ClockStory:
        pauses = () if self.standard.statutory else self.life.pauses
        due_at = due_after_pauses(
            self.started_at, self.standard.allowance, calendar=self.calendar, pauses=pauses
        )
        stands_still = self._stands_still(due_at)
        until = self._until(due_at, stands_still=stands_still)
        still = tuple(pause for pause in pauses if in_utc(pause.begins) < due_at)
        counting = counting_calendar(self.standard.allowance, self.calendar)
        counted = tuple(_outside(counting.opening_spans(self.started_at, until), still))
        days, left_out = self._days(until, due_at, counted, still)
        return ClockStory(
            standard=self.standard,
            started_at=self.started_at,
            due_at=None if stands_still else due_at,
            until=until,
            met_at=self.life.met_at if self.life.phase is Phase.MET else None,
            paused_at=self.life.paused_at if stands_still else None,
            pauses=still,
            days=days,
            left_out=left_out,
            counted=sum((closes - opens for opens, closes in counted), timedelta()),
        )

    def _stands_still(self, due_at: datetime) -> bool:
        paused_at = self.life.paused_at
        return self.life.phase is Phase.PAUSED and paused_at is not None and paused_at <= due_at

    def _until(self, due_at: datetime, *, stands_still: bool) -> datetime:
        if stands_still and self.life.paused_at is not None:
            return in_utc(self.life.paused_at)
        if self.life.phase is Phase.MET and self.life.met_at is not None:
            return min(due_at, in_utc(self.life.paused_at or self.life.met_at))
        return due_at

    def _days(
        self,
        until: datetime,
        due_at: datetime,
        counted: tuple[Opening, ...],
        pauses: tuple[Pause, ...],
    ) -> tuple[tuple[DayTold, ...], int]:
        zone = self.calendar.time_zone
        end = self._end(until, due_at)
        first = on_the_wall(self.started_at, zone).date()
        number = (on_the_wall(end, zone).date() - first).days + 1
        half = MOST_DAYS // 2
        told = range(number)
        shown = [*told] if number <= MOST_DAYS else [*told[:half], *told[-half:]]
        still = self._still(pauses, end)
        days = (self._day(first + each * DAY, counted, still) for each in shown)
        return tuple(days), number - len(shown)

    def _end(self, until: datetime, due_at: datetime) -> datetime:
        if self.life.paused_at is not None and self.life.phase is Phase.PAUSED:
            return max(until, self.now)
        met_at = self.life.met_at or until
        return max(due_at, in_utc(met_at)) if self.life.phase is Phase.MET else due_at

    def _still(self, pauses: tuple[Pause, ...], end: datetime) -> tuple[Opening, ...]:
        own = [Opening(in_utc(each.begins), in_utc(each.ends)) for each in pauses]
        paused_at = self.life.paused_at
        if paused_at is not None and in_utc(paused_at) < end:
            own.append(Opening(in_utc(paused_at), end))
        return tuple(each for each in own if each.opens < each.closes)

    def _day(self, day: date, counted: tuple[Opening, ...], still: tuple[Opening, ...]) -> DayTold:
        zone = self.calendar.time_zone
        begins, ends = (
            first_reached(datetime.combine(each, time()), zone) for each in (day, day + DAY)
        )
        alone = _alone(self.calendar, ends - timedelta(microseconds=1))
        return DayTold(
            day=day,
            begins=begins,
            ends=ends,
            open=tuple(self.calendar.opening_spans(begins, ends)),
            counted=tuple(clipped(counted, begins, ends)),
            paused=tuple(clipped(still, begins, ends)),
            is_holiday=alone is not None and alone.is_holiday(day),
            changed_at=tuple(
                at for at in _changes(self.calendar) if max(begins, self.started_at) < at < ends
            ),
        )


def _outside(openings: Iterable[Opening], pauses: Iterable[Pause]) -> Iterator[Opening]:
    """Yield the parts of openings that lie in no pause."""
    apart = sorted((in_utc(pause.begins), in_utc(pause.ends)) for pause in pauses)
    for opens, closes in openings:
        since = opens
        for begins, ends in apart:
            if since < min(begins, closes):
                yield Opening(since, min(begins, closes))
            since = max(since, ends)
        if since < closes:
            yield Opening(since, closes)


def _alone(calendar: OpeningTimes, at: datetime) -> Calendar | None:
    """Return the calendar that counts at a moment, None if several laid together do."""
    while isinstance(calendar, CalendarChanged):
        calendar = calendar.after if calendar.at <= at else calendar.before
    return calendar if isinstance(calendar, Calendar) else None


def _changes(calendar: OpeningTimes) -> Iterator[datetime]:
    while isinstance(calendar, CalendarChanged):
        yield calendar.at.astimezone(UTC)
        calendar = calendar.before
