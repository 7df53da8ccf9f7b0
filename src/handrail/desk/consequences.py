"""What a run's events mean for the case around it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import OpeningTimes, due
from handrail.desk.facts import KnownFact
from handrail.desk.waits import ends_at
from handrail.run import Machine, Machines, Outcome, RunEvent, RunState, step_on
from handrail.run.event import Happened, Realigned, Redone, Took, WaitBegan
from handrail.run.letter import Letter
from handrail.sop.document import Kind, Step, StepKind


@dataclass(frozen=True)
class PromiseMade:
    """The customer was promised something by a time."""

    step: Step
    due_at: datetime


@dataclass(frozen=True)
class WaitingBegan:
    """The customer owes the next answer."""

    step: Step


@dataclass(frozen=True)
class WaitingEnded:
    """It is our turn again."""

    step: Step


@dataclass(frozen=True)
class TimeBegan:
    """The time runs for which a step waits; then it is done by itself."""

    step: Step
    due_at: datetime


@dataclass(frozen=True)
class Escalated:
    """The case goes to somebody who may do more."""

    step: Step


@dataclass(frozen=True)
class MatterEnded:
    """The procedure of the matter came to its end, and the case with it."""

    outcome: str


Consequence = PromiseMade | WaitingBegan | WaitingEnded | TimeBegan | Escalated | MatterEnded


def consequences(
    machine: Machine,
    events: Iterable[RunEvent],
    *,
    at: datetime,
    calendar: OpeningTimes,
    facts: Mapping[str, KnownFact],
    before: RunState,
    machines: Machines,
) -> Iterator[Consequence]:
    """Yield what the events mean for the case, in their order; done again means it again.

    Args:
        facts: what is known, by name; some steps wait until a day that is known.
        before: the run as it was before the events, maybe under another version.
    """
    for event in events:
        if isinstance(event, Realigned):
            yield from _of_a_realignment(event, before, machines, at=at)
        if isinstance(event, WaitBegan):
            yield from _of_a_wait(machine.step(event.step), facts, at=at, calendar=calendar)
        step = _done(machine, event)
        if step is not None:
            yield from _of_a_step(step, machine.procedure.kind, at=at, calendar=calendar)


def _of_a_wait(
    step: Step, facts: Mapping[str, KnownFact], *, at: datetime, calendar: OpeningTimes
) -> Iterator[Consequence]:
    known = facts.get(step.until or "")
    until = None if known is None else known.value
    yield TimeBegan(step, ends_at(step, until=until, at=at, calendar=calendar))
    if _waits_for_customer(step):
        yield WaitingBegan(step)


def _of_a_realignment(
    event: Realigned, before: RunState, machines: Machines, *, at: datetime
) -> Iterator[Consequence]:
    """Yield that it is our turn again, if the wait for the customer is no more."""
    machine = machines(before.version)
    waits = (each for each in reversed(before.taken) if _began_to_wait(machine, each.letter))
    last = next(waits, None)
    if last is not None and last.number in event.voided:
        yield WaitingEnded(machine.step(last.letter.block))
    still = step_on(before, Happened(event, at, ""), machines=machines).waits
    for step in (machine.step(name) for name in before.waits if name not in still):
        if _waits_for_customer(step):
            yield WaitingEnded(step)


def _began_to_wait(machine: Machine, letter: Letter) -> bool:
    is_wait = letter.outcome is Outcome.DONE and machine.step_kind(letter.block) is StepKind.WAIT
    return is_wait and not machine.step(letter.block).is_timed


def _of_a_step(
    step: Step, kind: Kind, *, at: datetime, calendar: OpeningTimes
) -> Iterator[Consequence]:
    match step.kind:
        case StepKind.PROMISE if step.within is not None:
            yield PromiseMade(step, due(at, step.within, calendar=calendar))
        case StepKind.WAIT if not step.is_timed:
            yield WaitingBegan(step)
        case StepKind.WAIT if _waits_for_customer(step):
            yield WaitingEnded(step)
        case StepKind.ESCALATE:
            yield Escalated(step)
        case StepKind.END if kind is Kind.MATTER:
            yield MatterEnded(step.outcome or "resolved")


def _waits_for_customer(step: Step) -> bool:
    return "customer" in step.who


def _done(machine: Machine, event: RunEvent) -> Step | None:
    match event:
        case Took(letter=letter) if letter.outcome is Outcome.DONE:
            return machine.step(letter.block)
        case Redone(step=step):
            return machine.step(step)
        case _:
            return None
