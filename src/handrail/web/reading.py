"""Times, clocks and sizes as a reader sees them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handrail.clock import ClockState, Reading
from handrail.web.components.clock import Clock
from handrail.web.components.component import Moment
from handrail.words import Language, say
from handrail.words.figures import clock_time, moment, number, span

NEAR = timedelta(minutes=30)
"""How long before it is due a clock is shown as near; none is near with most of its time left."""


@dataclass(frozen=True)
class Reader:
    """Who reads, where, and when."""

    language: Language
    zone: ZoneInfo
    now: datetime

    def moment(self, at: datetime) -> Moment:
        """Return a moment as it is written today: the time alone, or day and time."""
        local, today = at.astimezone(self.zone), self.now.astimezone(self.zone)
        if local.date() == today.date():
            return Moment(at=at, text=clock_time(at, self.language, zone=self.zone))
        return Moment(at=at, text=moment(at, self.language, zone=self.zone))

    def clock(self, reading: Reading, *, bare: bool = False) -> Clock | None:
        """Return a clock that goes on counting on the page; None if it never started."""
        match reading.state:
            case ClockState.RUNNING | ClockState.OVERDUE if reading.due_at is not None:
                return self.due(reading.due_at, bare=bare)
            case ClockState.PAUSED:
                text = say("web-clock-paused", self.language)
                return Clock(state="paused", at=self.moment(self.now), text=text, bare=bare)
            case ClockState.MET | ClockState.MET_LATE if reading.due_at is not None:
                return self._met(reading.state, reading.due_at, bare=bare)
            case _:
                return None

    def _met(self, state: ClockState, due_at: datetime, *, bare: bool) -> Clock:
        at = self.moment(due_at)
        if state is ClockState.MET_LATE:
            text = say("web-clock-met-late", self.language)
            return Clock(state="met_late", at=at, text=text, bare=bare)
        return Clock(state="met", at=at, text=say("web-clock-met", self.language), bare=bare)

    def due(self, due_at: datetime, *, bare: bool = False) -> Clock:
        """Return the clock of something that is due, or overdue."""
        left = due_at - self.now
        at = self.moment(due_at)
        if left < timedelta():
            text = say("web-clock-overdue", self.language, time=span(-left, self.language))
            return Clock(state="late", at=at, text=text, bare=bare)
        text = say("web-clock-left", self.language, time=span(left, self.language))
        return Clock(
            state="running",
            at=at,
            text=text if left < timedelta(days=1) else at.text,
            near=left <= NEAR,
            near_from=self.moment(due_at - NEAR),
            bare=bare,
        )

    def size(self, size_bytes: int) -> str:
        """Return a file's size, such as "1.2 MB"."""
        if size_bytes < 1_000_000:
            kilobytes = number(max(1, size_bytes // 1000), self.language)
            return say("web-size-kb", self.language, size=kilobytes)
        return say(
            "web-size-mb", self.language, size=number(size_bytes / 1e6, self.language, places=1)
        )
