"""Every clock of a case as its stream tells it: what it promises, why, and how it stands. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import (
    ClockEvent,
    ClockState,
    Counted,
    OpeningTimes,
    Reading,
    Standard,
    TimedMeasure,
    WarningMoment,
    read_clock,
    strictest,
    warnings_of,
)
from handrail.clock.reading import read_until
from handrail.desk.case_event import CaseEvent
from handrail.desk.clock_lives import LIVES, ClockLife, lives_of
from handrail.desk.fixed_clocks import PromiseLife, StepLife, promise_lives, step_lives
from handrail.desk.standards_set import InForce

TICKING = frozenset({ClockState.RUNNING, ClockState.OVERDUE})
DECIDED = frozenset({ClockState.MET, ClockState.MET_LATE, ClockState.OVERDUE})
"""States that no later standard changes."""


@dataclass(frozen=True)
class Counting:
    """By which calendar, and up to when, clocks are read."""

    calendar: OpeningTimes
    now: datetime

    def reading(
        self, events: Iterable[ClockEvent], standard: Standard, *, at: datetime | None = None
    ) -> Reading:
        """Return what a clock shows, now or at a moment before."""
        now = self.now if at is None else at
        return read_clock(events, standard=standard, calendar=self.calendar, now=now)


@dataclass(frozen=True)
class CaseClock:
    """One clock of a case.

    Attributes:
        name: what tells it from the others of its case, such as "resolve", "next_reply 2",
            "resolve law" or "step 7 restate".
        because: why this standard counts, and which others there are; None for a step or promise.
        events: what happened to it.
        calendar: by which its time is counted.
        shares: in per cent, when it is warned of.
        step, run_id, promise_id: what it is about, where it is about one of these.
    """

    name: str
    standard: Standard
    reading: Reading
    events: tuple[ClockEvent, ...]
    calendar: OpeningTimes
    shares: tuple[int, ...] = ()
    because: Counted | None = None
    run_id: int | None = None
    step: str = ""
    promise_id: int | None = None

    @property
    def measure(self) -> TimedMeasure:
        """Return what it times."""
        return self.standard.measure

    @property
    def started_at(self) -> datetime:
        """Return when it began to count."""
        return self.events[0].at

    @property
    def source(self) -> str:
        """Return where the standard stands that counts, "" for a step or promise."""
        return self.because.promise.source if self.because else ""

    @property
    def ticks(self) -> bool:
        """Return whether it counts now."""
        return self.reading.state in TICKING

    def warnings(self, *, now: datetime) -> tuple[WarningMoment, ...]:
        """Return when it is warned of, as long as it ticks, the first first."""
        if self.promise_id is not None and self.reading.due_at is not None:
            return _warnings_until(self, self.reading.due_at) if self.ticks else ()
        return warnings_of(
            self.events,
            standard=self.standard,
            shares=self.shares,
            calendar=self.calendar,
            now=now,
        )


def measure_in(name: str) -> TimedMeasure:
    """Return what a clock times, by the clock's name."""
    return TimedMeasure(name.partition(" ")[0])


def case_clocks(
    events: Sequence[CaseEvent],
    *,
    promised: Sequence[InForce],
    calendar: OpeningTimes,
    now: datetime,
) -> tuple[CaseClock, ...]:
    """Return the clocks of a case: by what they time, each thing's in the order of their lives.

    What is recorded has happened: whoever reads with an earlier `now`, because they asked earlier
    or on a machine whose clock is behind, is told of it all the same.

    Args:
        promised: what was promised from when on, the oldest first; the first of them counts from
            the beginning.
    """
    moment = max((now, *(event.at for event in events)))
    return tuple(_case_clocks(events, promised, Counting(calendar, moment)))


def next_due(clocks: Iterable[CaseClock]) -> datetime | None:
    """Return when the first of the clocks that tick is due, if any ticks."""
    dues = (each.reading.due_at for each in clocks if each.ticks and each.reading.due_at)
    return min(dues, default=None)


def _case_clocks(
    events: Sequence[CaseEvent], promised: Sequence[InForce], counting: Counting
) -> Iterator[CaseClock]:
    timed = {each.standard.measure for held in promised for each in held.promises}
    for measure in (each for each in LIVES if each in timed):
        for life in lives_of(events, measure):
            yield from _of_a_life(life, promised, counting)
    shares = promised[-1].shares if promised else ()
    for step in step_lives(events).values():
        yield _of_a_step(step, shares, counting)
    for made in promise_lives(events):
        yield _of_a_promise(made, shares, counting)


def _of_a_life(
    life: ClockLife, promised: Sequence[InForce], counting: Counting
) -> Iterator[CaseClock]:
    """Yield the clock of what is promised, and the law's where it ticks behind."""
    number = f" {life.round}" if life.round else ""
    known, *later = (
        _strictest(life, each, counting) for each in promised[_known_at(life, promised) :]
    )
    first = _held(life, known, later, counting, place=0)
    behind = _held(life, known, later, counting, place=1)
    if first is not None:
        yield _clock(f"{life.measure}{number}", life, first, counting)
    if behind is not None and (first is None or first.counted.promise != behind.counted.promise):
        yield _clock(f"{life.measure}{number} law", life, behind, counting)


def _known_at(life: ClockLife, promised: Sequence[InForce]) -> int:
    """Return which of the promises were in force when a clock began: the first, at least."""
    before = [number for number, each in enumerate(promised) if each.since <= life.began_at]
    return before[-1] if before else 0


@dataclass(frozen=True)
class Strictest:
    """What counts of the promises from a moment on, and the law's behind it."""

    since: datetime
    counted: tuple[Counted, ...]
    shares: tuple[int, ...]

    def at(self, place: int) -> "Held | None":
        """Return what counts first (0), or the law's behind it (1), None without any."""
        is_there = len(self.counted) > place
        return Held(self.counted[place], self.shares) if is_there else None


def _strictest(life: ClockLife, promised: InForce, counting: Counting) -> Strictest:
    of_measure = (each for each in promised.promises if each.standard.measure is life.measure)
    counted = strictest(of_measure, start=life.began_at, calendar=counting.calendar)
    return Strictest(promised.since, counted, promised.shares)


@dataclass(frozen=True)
class Held:
    """The promise by which a clock goes, and when it is warned of."""

    counted: Counted
    shares: tuple[int, ...]

    @property
    def standard(self) -> Standard:
        """Return what is promised."""
        return self.counted.promise.standard


def _clock(name: str, life: ClockLife, held: Held, counting: Counting) -> CaseClock:
    return CaseClock(
        name=name,
        standard=held.standard,
        reading=counting.reading(life.events, held.standard),
        events=life.events,
        calendar=counting.calendar,
        shares=held.shares,
        because=held.counted,
    )


def _held(
    life: ClockLife,
    known: Strictest,
    later: Sequence[Strictest],
    counting: Counting,
    *,
    place: int,
) -> Held | None:
    """Return the promise by which a clock goes; what was kept or missed before stays so.

    A standard that is set later counts for the time from the clock's beginning, unless the clock
    had been met or was overdue: then the past is left as it was.
    """
    held = known.at(place)
    for each in later:
        state = held and counting.reading(life.events, held.standard, at=each.since).state
        if state not in DECIDED:
            held = each.at(place)
    return held


def _of_a_step(life: StepLife, shares: tuple[int, ...], counting: Counting) -> CaseClock:
    events = tuple(life.events)
    return CaseClock(
        name=life.name,
        standard=life.standard,
        reading=counting.reading(events, life.standard),
        events=events,
        calendar=counting.calendar,
        shares=shares,
        run_id=life.run_id,
        step=life.step,
    )


def _of_a_promise(life: PromiseLife, shares: tuple[int, ...], counting: Counting) -> CaseClock:
    events = tuple(life.events)
    return CaseClock(
        name=life.name,
        standard=life.standard,
        reading=read_until(events, due_at=life.due_at, now=counting.now),
        events=events,
        calendar=counting.calendar,
        shares=shares,
        promise_id=life.promise_id,
    )


def _warnings_until(clock: CaseClock, due_at: datetime) -> tuple[WarningMoment, ...]:
    whole = due_at - clock.started_at
    return tuple(
        WarningMoment(share, clock.started_at + whole * share / 100)
        for share in sorted(clock.shares)
    )
