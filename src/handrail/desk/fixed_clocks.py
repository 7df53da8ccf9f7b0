"""Clocks that no standard sets: the deadlines of steps, and what was promised to the customer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from handrail.clock import (
    Cancelled,
    ClockEvent,
    Duration,
    Met,
    Reopened,
    Standard,
    Started,
    TimedMeasure,
    Unit,
    parse_duration,
)
from handrail.desk.case_event import CaseEvent
from handrail.desk.clock_lives import Life, Waiting, in_their_order
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent
from handrail.sop.document import RuleOf, Step

STEP_BEGAN = "step_time_began"
STEP_ENDED = "step_time_ended"

SECOND = timedelta(seconds=1)


@dataclass
class StepLife:
    """What happened to the deadline of one step.

    Attributes:
        is_open: the step is still to be done.
    """

    run_id: int
    step: str
    within: Duration
    is_law: bool
    since: datetime
    events: Life = field(default_factory=list)
    is_open: bool = True

    @property
    def name(self) -> str:
        """Return what tells it from the case's other clocks."""
        return f"step {self.run_id} {self.step}"

    @property
    def standard(self) -> Standard:
        """Return what is promised."""
        return Standard(TimedMeasure.STEP, self.within, self.is_law)


@dataclass
class PromiseLife:
    """What happened to something promised to the customer."""

    promise_id: int
    due_at: datetime
    within: Duration
    made_at: datetime
    events: Life = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return what tells it from the case's other clocks."""
        return f"promise {self.promise_id}"

    @property
    def standard(self) -> Standard:
        """Return what was promised, by the time for which it was."""
        return Standard(TimedMeasure.PROMISE, self.within)


def step_began(run_id: int, step: Step, since: datetime) -> NewEvent:
    """Return the event that the time runs within which a step is to be done."""
    law: JSONObject = {"law": True} if step.rule_of is RuleOf.LAW else {}
    body: JSONObject = {
        "run": run_id,
        "step": step.id,
        "within": "" if step.within is None else step.within.to_text(),
        "since": since.isoformat(),
        **law,
    }
    return NewEvent(STEP_BEGAN, body)


def step_ended(run_id: int, step: str, *, is_done: bool) -> NewEvent:
    """Return the event that a step's time runs no longer."""
    return NewEvent(STEP_ENDED, {"run": run_id, "step": step, "done": is_done})


def steps_running(events: Iterable[CaseEvent]) -> dict[tuple[int, str], Mapping[str, object]]:
    """Return what was said of each step whose time runs, by the run and the step."""
    running: dict[tuple[int, str], Mapping[str, object]] = {}
    for event in events:
        if event.type == STEP_BEGAN:
            running[_step_of(event)] = event.body
        elif event.type == STEP_ENDED:
            running.pop(_step_of(event), None)
    return running


def _step_of(event: CaseEvent) -> tuple[int, str]:
    return int(str(event.body["run"])), str(event.body["step"])


def has_step_times(events: Iterable[CaseEvent]) -> bool:
    """Return whether the time of any step has ever begun."""
    return any(event.type == STEP_BEGAN for event in events)


def step_lives(events: Sequence[CaseEvent]) -> dict[tuple[int, str], StepLife]:
    """Return what happened to the deadlines of steps, by the run and the step."""
    lives: dict[tuple[int, str], StepLife] = {}
    if not has_step_times(events):
        return lives
    waiting = Waiting()
    for event in events:
        changes = list(waiting.change(event))
        for life in lives.values():
            life.events += changes if life.is_open else ()
        if event.type in {STEP_BEGAN, STEP_ENDED}:
            key = _step_of(event)
            if event.type == STEP_BEGAN:
                lives[key] = _begun(event, lives.get(key), waiting)
            elif key in lives:
                _end(lives[key], event)
    for life in lives.values():
        life.events = list(in_their_order(life.events))
    return lives


def _begun(event: CaseEvent, before: StepLife | None, waiting: Waiting) -> StepLife:
    """Return the life of a step that is open: gone on with, if its time had begun before."""
    fresh = _step_life(event)
    if before is None or (before.since, before.standard) != (fresh.since, fresh.standard):
        fresh.events += waiting.again(event.at, Started(fresh.since))
        return fresh
    before.is_open = True
    before.events += waiting.again(event.at, Reopened(event.at))
    return before


def _step_life(event: CaseEvent) -> StepLife:
    body = event.body
    return StepLife(
        run_id=int(str(body["run"])),
        step=str(body["step"]),
        within=parse_duration(str(body["within"])),
        is_law=bool(body.get("law")),
        since=datetime.fromisoformat(str(body["since"])),
    )


def _end(life: StepLife, event: CaseEvent) -> None:
    life.is_open = False
    is_done = bool(event.body["done"])
    life.events.append(Met(event.at) if is_done else Cancelled(event.at))


def promise_made(promise_id: int, step: Step, *, due_at: datetime) -> NewEvent:
    """Return the event that something was promised to the customer, and by when."""
    within: JSONObject = {} if step.within is None else {"within": step.within.to_text()}
    body: JSONObject = {"promise": promise_id, "due": due_at.isoformat(), **within}
    return NewEvent("promise_made", body)


def promise_lives(events: Iterable[CaseEvent]) -> Iterator[PromiseLife]:
    """Yield what happened to each promise to the customer; only a colleague puts one off."""
    lives: dict[int, PromiseLife] = {}
    for event in events:
        match event.type:
            case "promise_made":
                life = _promise_life(event)
                lives[life.promise_id] = life
            case "promise_moved" if moved := lives.get(int(str(event.body["promise"]))):
                moved.due_at = datetime.fromisoformat(str(event.body["due"]))
                moved.within = _in_seconds(moved.due_at - moved.made_at)
            case "promise_kept":
                kept = lives.get(int(str(event.body["promise"])))
                if kept is not None:
                    kept.events.append(Met(max(event.at, kept.made_at)))
    yield from lives.values()


def _promise_life(event: CaseEvent) -> PromiseLife:
    due_at = datetime.fromisoformat(str(event.body["due"]))
    within = event.body.get("within")
    started: ClockEvent = Started(event.at)
    return PromiseLife(
        promise_id=int(str(event.body["promise"])),
        due_at=due_at,
        within=_in_seconds(due_at - event.at) if within is None else parse_duration(str(within)),
        made_at=event.at,
        events=[started],
    )


def _in_seconds(length: timedelta) -> Duration:
    """Return the length of a promise whose event does not say for how long it was made."""
    return Duration(min(max(1, ceil(length / SECOND)), 1_000_000), Unit.SECOND)
