"""What a run's events mean for the case around it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import Calendar, due
from handrail.run import Machine, Outcome, RunEvent
from handrail.run.event import Redone, Took
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
class Escalated:
    """The case goes to somebody who may do more."""

    step: Step


@dataclass(frozen=True)
class MatterEnded:
    """The procedure of the matter came to its end, and the case with it."""

    outcome: str


Consequence = PromiseMade | WaitingBegan | Escalated | MatterEnded


def consequences(
    machine: Machine, events: Iterable[RunEvent], *, at: datetime, calendar: Calendar
) -> Iterator[Consequence]:
    """Yield what the events mean for the case, in their order; done again means it again."""
    for event in events:
        step = _done(machine, event)
        if step is not None:
            match step.kind:
                case StepKind.PROMISE if step.within is not None:
                    yield PromiseMade(step, due(at, step.within, calendar=calendar))
                case StepKind.WAIT:
                    yield WaitingBegan(step)
                case StepKind.ESCALATE:
                    yield Escalated(step)
                case StepKind.END if machine.procedure.kind is Kind.MATTER:
                    yield MatterEnded(step.outcome or "resolved")


def _done(machine: Machine, event: RunEvent) -> Step | None:
    match event:
        case Took(letter=letter) if letter.outcome is Outcome.DONE:
            return machine.step(letter.block)
        case Redone(step=step):
            return machine.step(step)
        case _:
            return None
