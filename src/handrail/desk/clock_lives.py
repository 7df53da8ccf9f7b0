"""What happened to each clock of a case, as the case's stream tells it. Pure.

A promise that is made again and again, such as the next reply, has a life for each time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.clock import (
    Cancelled,
    ClockEvent,
    Met,
    Paused,
    Reopened,
    Resumed,
    Started,
    TimedMeasure,
)
from handrail.desk.case_event import CaseEvent

Life = list[ClockEvent]


@dataclass(frozen=True)
class ClockLife:
    """What happened to one clock.

    Attributes:
        round: which time it is, from 1 on; 0 for what is promised once.
        events: in the order in which they were recorded, none before the one that it follows.
    """

    measure: TimedMeasure
    round: int
    events: tuple[ClockEvent, ...]

    @property
    def began_at(self) -> datetime:
        """Return when it began to count."""
        return self.events[0].at


def lives_of(events: Sequence[CaseEvent], measure: TimedMeasure) -> tuple[ClockLife, ...]:
    """Return the lives of what a standard times, the oldest first."""
    lives = LIVES[measure](events)
    is_repeated = measure in REPEATED
    return tuple(
        ClockLife(measure, number if is_repeated else 0, tuple(in_their_order(life)))
        for number, life in enumerate(lives, 1)
    )


def in_their_order(events: Iterable[ClockEvent]) -> Iterator[ClockEvent]:
    """Move what was recorded later, with an earlier time, to what it follows.

    Clocks go by time: an answer from a moment before the wait that it ends would end nothing, and
    the clock would stand still for ever.
    """
    last: datetime | None = None
    for event in events:
        last = event.at if last is None else max(event.at, last)
        yield event if event.at == last else replace(event, at=last)


def since(opened: CaseEvent) -> datetime:
    """Return when the customer wrote; another matter of a letter may be noticed much later."""
    written = opened.body.get("since")
    return opened.at if written is None else datetime.fromisoformat(str(written))


@dataclass
class Waiting:
    """Whether the customer owes the answer; clocks that tick stand still meanwhile."""

    waits: bool = False

    def change(self, event: CaseEvent) -> Iterator[ClockEvent]:
        """Yield what the event means for every clock that ticks."""
        match event.type:
            case "waiting_began" if not self.waits:
                self.waits = True
                yield Paused(event.at)
            case "waiting_ended" | "letter_received" | "case_reopened" if self.waits:
                self.waits = False
                yield Resumed(event.at)

    def again(self, at: datetime, happened: ClockEvent) -> Iterator[ClockEvent]:
        """Yield what makes a clock tick, and that it stands still at once if we wait."""
        yield happened
        if self.waits:
            yield Paused(at)


def _until_something_is_sent(*also: str) -> Callable[[Sequence[CaseEvent]], list[Life]]:
    """Return how what is met by a reply lives, or by another event for good."""

    def live(events: Sequence[CaseEvent]) -> list[Life]:
        life: Life = []
        waiting, standing = Waiting(), set[object]()
        for event in events:
            life += waiting.change(event)
            if event.type == "case_opened":
                life.append(Started(since(event)))
            elif event.type in also or event.type == "reply_sent":
                if not standing:
                    life.append(Met(event.at))
                standing.add(event.body.get("message", event.type))
            elif event.type == "reply_unsent" and event.body["message"] in standing:
                standing.discard(event.body["message"])
                if not standing:
                    life += waiting.again(event.at, Reopened(event.at))
        return [life] if life else []

    return live


def _until_somebody_is_there(events: Sequence[CaseEvent]) -> list[Life]:
    """Return how long it took until a colleague took the case in hand; that is never undone."""
    life: Life = []
    for event in events:
        if event.type == "case_opened":
            life.append(Started(since(event)))
        elif len(life) == 1 and _is_a_colleagues(event):
            life.append(Met(event.at))
    return [life] if life else []


def _is_a_colleagues(event: CaseEvent) -> bool:
    match event.type:
        case "reply_sent":
            return True
        case "case_assigned":
            return event.body["person"] is not None
        case "step_taken":
            return event.body.get("by") == "person"
        case _:
            return False


def _until_the_case_is_resolved(events: Sequence[CaseEvent]) -> list[Life]:
    life: Life = []
    waiting, resolved = Waiting(), False
    for event in events:
        life += waiting.change(event)
        match event.type:
            case "case_opened":
                life.append(Started(since(event)))
            case "case_resolved" if not resolved:
                resolved = True
                life.append(Met(event.at))
            case "case_reopened" if resolved:
                resolved = False
                life += waiting.again(event.at, Reopened(event.at))
    return [life] if life else []


def _until_each_letter_is_answered(events: Sequence[CaseEvent]) -> list[Life]:
    """Return a life for each letter that came when the one before had been answered.

    The first one is the first reply's. A case that is closed owes no answer any more.
    """
    lives: list[Life] = []
    waiting, open_lives = Waiting(), list[Life]()
    answers: dict[object, list[Life]] = {}
    for event in events:
        _each(open_lives, *waiting.change(event))
        match event.type:
            case "letter_received" if answers and not open_lives:
                lives.append([Started(event.at)])
                open_lives = lives[-1:]
            case "reply_sent":
                _each(open_lives, Met(event.at))
                answers[event.body["message"]], open_lives = open_lives, []
            case "reply_unsent" if event.body["message"] in answers:
                owed = answers.pop(event.body["message"])
                for life in owed:
                    life += waiting.again(event.at, Reopened(event.at))
                open_lives = [*owed, *open_lives]
            case "case_resolved":
                _each(open_lives, Cancelled(event.at))
                open_lives = []
    return lives


def _until_it_is_told_again(events: Sequence[CaseEvent]) -> list[Life]:
    """Return a life from each word of ours to the next, as long as the case is open."""
    lives: list[Life] = []
    waiting, is_owed = Waiting(), False
    told: dict[object, Life] = {}
    for event in events:
        changes = list(waiting.change(event))
        _each(lives[-1:], *changes)
        match event.type:
            case "case_opened":
                lives.append([Started(since(event))])
                is_owed = True
            case "case_reopened" if not is_owed:
                lives.append([Started(event.at)])
                is_owed = True
            case "reply_sent" if is_owed:
                told[event.body["message"]] = lives[-1]
                lives[-1].append(Met(event.at))
                lives.append(list(waiting.again(event.at, Started(event.at))))
            case "reply_unsent" if lives[-2:-1] and told.get(event.body["message"]) is lives[-2]:
                lives.pop()
                lives[-1] += waiting.again(event.at, Reopened(event.at))
                is_owed = True
            case "case_resolved" if is_owed:
                lives[-1].append(Cancelled(event.at))
                is_owed = False
    return lives


def _each(lives: Iterable[Life], *events: ClockEvent) -> None:
    for life in lives:
        life += events


REPEATED = frozenset({TimedMeasure.NEXT_REPLY, TimedMeasure.STATUS})
"""What is promised anew each time."""

LIVES: Mapping[TimedMeasure, Callable[[Sequence[CaseEvent]], list[Life]]] = {
    TimedMeasure.ANSWER: _until_somebody_is_there,
    TimedMeasure.ACKNOWLEDGE: _until_something_is_sent("letter_acknowledged"),
    TimedMeasure.FIRST_REPLY: _until_something_is_sent(),
    TimedMeasure.NEXT_REPLY: _until_each_letter_is_answered,
    TimedMeasure.STATUS: _until_it_is_told_again,
    TimedMeasure.RESOLVE: _until_the_case_is_resolved,
}
"""What a standard may promise, and how it lives; steps and promises have stories of their own."""
