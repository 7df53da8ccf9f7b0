"""Why a clock of the case is due when it is, from the case's events and its calendar."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.clock import ClockProblem, OpeningTimes, Unit, say_because, say_standard
from handrail.clock.story import ClockStory as Told
from handrail.clock.story import DayTold, clock_story
from handrail.desk.case_clocks import CaseClock
from handrail.web.components.clock_story import ClockStory, Mark, Stretch, ToldDay
from handrail.web.components.clock_story.clock_story import MINUTES
from handrail.web.reading import NEAR, Reader
from handrail.words import say
from handrail.words.figures import clock_time, moment_in_full, short_day, span

HALF = 2
DASH = "\N{EN DASH}"
KINDS = ("counted", "open", "paused", "start", "near", "due", "met", "now", "changed")


def why_of(clock: CaseClock, reader: Reader) -> ClockStory | None:
    """Return why a clock is due when it is; None for a day that was named, which tells itself."""
    now = max((reader.now, *(each.at for each in clock.events)))
    try:
        told = clock_story(clock.events, standard=clock.standard, calendar=clock.calendar, now=now)
    except ClockProblem:
        return None  # read_clock has said so already, where the clock itself stands
    if told is None or told.due_at != clock.reading.due_at:
        return None
    return _Teller(told, clock, reader).story()


@dataclass(frozen=True)
class _Teller:
    told: Told
    clock: CaseClock
    reader: Reader

    @property
    def calendar(self) -> OpeningTimes:
        return self.clock.calendar

    @property
    def id(self) -> str:
        return re.sub(r"[^a-z0-9]+", "-", self.clock.name)

    def story(self) -> ClockStory:
        days = tuple(self._days())
        kinds: set[str] = {each.kind for day in days for each in day.stretches}
        kinds |= {each.kind for day in days for each in day.moments}
        return ClockStory(
            id=self.id,
            title=say_standard(self.told.standard, self.reader.language),
            days=days,
            words=tuple(self._words()),
            legend=tuple((kind, self._say(f"key-{kind}")) for kind in KINDS if kind in kinds),
        )

    def _words(self) -> Iterator[str]:
        told = self.told
        if self.clock.because is not None:
            yield say_because(self.clock.because, self.reader.language)
        yield self._say("started", time=self._moment(told.started_at))
        yield self._say(f"counts-{self._how()}", zone=self.calendar.zone)
        if told.standard.statutory:
            yield self._say("statutory")
        for pause in told.pauses:
            begins, ends = self._moment(pause.begins), self._moment(pause.ends)
            yield self._say("paused", begins=begins, ends=ends)
        for day in told.days:
            yield from self._special(day)
        if told.standard.allowance.unit.size is not None:
            yield self._say("counted", time=self._exactly(told.counted))
        if told.due_at is None and told.paused_at is not None:
            yield self._say("stands-still", time=self._moment(told.paused_at))
        if told.due_at is not None:
            yield self._say("due", time=self._moment(told.due_at))
        if told.met_at is not None:
            yield self._say("met", time=self._moment(told.met_at))

    def _how(self) -> str:
        match self.told.standard.allowance.unit:
            case Unit.BUSINESS_DAY:
                return "business-days"
            case Unit.DAY:
                return "days"
            case unit:
                return "opening-time" if unit.is_business else "all-time"

    def _special(self, day: DayTold) -> Iterator[str]:
        name = short_day(day.day, self.reader.language)
        if day.is_holiday:
            yield self._say("holiday", day=name)
        if day.clocks_moved_by:
            which = "back" if day.clocks_moved_by > timedelta() else "forward"
            yield self._say(f"clocks-{which}", day=name, time=self._span(abs(day.clocks_moved_by)))
        for at in day.changed_at:
            yield self._say("calendar-changed", time=self._moment(at))

    def _days(self) -> Iterator[ToldDay]:
        days = self.told.days
        for number, day in enumerate(days):
            if self.told.left_out and number == len(days) // HALF:
                yield ToldDay(gap=self._say("left-out", count=self.told.left_out))
            yield self._day(day, number)

    def _day(self, day: DayTold, number: int) -> ToldDay:
        told = day.time_counted
        return ToldDay(
            id=f"story-{self.id}-{number}",
            day=short_day(day.day, self.reader.language),
            marks=", ".join(self._marks(day)),
            counted=self._span(told) if told else "",
            said=self._said(day),
            stretches=tuple(self._stretches(day)),
            moments=tuple(self._moments(day)),
        )

    def _marks(self, day: DayTold) -> Iterator[str]:
        if day.is_holiday:
            yield self._say_plain("hours-mark-holiday")
        if day.clocks_moved_by:
            yield self._say_plain("hours-mark-clocks")

    def _said(self, day: DayTold) -> str:
        said = self._say(
            "day",
            open=self._spans(day.open) or self._say_plain("hours-closed"),
            counted=self._spans(day.counted) or "-",
            paused=self._spans(day.paused) or "-",
        )
        moments = (self._say(f"at-{kind}", time=self._time(at)) for kind, at in self._at(day))
        return " ".join((said, *moments))

    def _stretches(self, day: DayTold) -> Iterator[Stretch]:
        for opening in day.open:
            yield Stretch(kind="open", x=_x(day, opening.opens), width=_width(day, *opening))
        for opening in day.counted:
            yield Stretch(kind="counted", x=_x(day, opening.opens), width=_width(day, *opening))
        for opening in day.paused:
            yield Stretch(kind="paused", x=_x(day, opening.opens), width=_width(day, *opening))

    def _moments(self, day: DayTold) -> Iterator[Mark]:
        for kind, at in self._at(day):
            yield Mark(kind=kind, x=_x(day, at))  # type: ignore[arg-type] # the kinds of a mark

    def _at(self, day: DayTold) -> Iterator[tuple[str, datetime]]:
        told, now = self.told, self.reader.now
        near = None if told.due_at is None or told.met_at is not None else told.due_at - NEAR
        near = near if near is not None and near > told.started_at else None
        moments: Sequence[tuple[str, datetime | None]] = (
            *(("changed", at) for at in day.changed_at),
            ("start", told.started_at),
            ("near", near),
            ("due", told.due_at),
            ("met", told.met_at),
            ("now", None if told.met_at is not None else now),
        )
        for kind, at in moments:
            if at is not None and day.begins <= at < day.ends:
                yield kind, at

    def _spans(self, openings: Sequence[tuple[datetime, datetime]]) -> str:
        return ", ".join(f"{self._time(opens)}{DASH}{self._time(ends)}" for opens, ends in openings)

    def _time(self, at: datetime) -> str:
        return clock_time(at, self.reader.language, zone=self.calendar.time_zone)

    def _moment(self, at: datetime) -> str:
        return moment_in_full(at, self.reader.language, zone=self.calendar.time_zone)

    def _span(self, time: timedelta) -> str:
        return span(time, self.reader.language)

    def _exactly(self, time: timedelta) -> str:
        hours, rest = divmod(time, timedelta(hours=1))
        minutes, left = divmod(rest, timedelta(minutes=1))
        seconds = left // timedelta(seconds=1)
        return f"{hours}:{minutes:02}:{seconds:02}"

    def _say(self, name: str, **values: str | int) -> str:
        return say(f"hours-why-{name}", self.reader.language, **values)

    def _say_plain(self, name: str) -> str:
        return say(name, self.reader.language)


def _x(day: DayTold, at: datetime) -> str:
    return f"{MINUTES * ((at - day.begins) / (day.ends - day.begins)):.1f}"


def _width(day: DayTold, opens: datetime, closes: datetime) -> str:
    return f"{MINUTES * ((closes - opens) / (day.ends - day.begins)):.1f}"
