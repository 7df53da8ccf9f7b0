"""By when open steps are to be done, from the times that the procedure gives them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import OpeningTimes, due
from handrail.run.gate import is_off_path
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
from handrail.run.marking import OPEN
from handrail.run.state import RunState
from handrail.sop.document import Step


@dataclass(frozen=True)
class StepDeadline:
    """A step that is still to be done, and by when."""

    step: Step
    due_at: datetime


def step_deadlines(
    machine: Machine, state: RunState, *, calendar: OpeningTimes
) -> tuple[StepDeadline, ...]:
    """Return the deadlines of the open steps that have one, in document order.

    A time that begins after another step has no deadline before that step was done. A promise is
    a time of its own: it begins when it is given.
    """
    return tuple(
        StepDeadline(step, due(start, step.within, calendar=calendar))
        for step, start in step_times(machine, state)
        if step.within is not None
    )


def step_times(machine: Machine, state: RunState) -> Iterator[tuple[Step, datetime]]:
    """Yield the open steps that are to be done within a time, each with when the time began."""
    if state.has_ended:
        return
    for node in machine.timed:
        step = node.block
        if (
            isinstance(step, Step)
            and state.marking[node.number] == OPEN
            and node.number not in machine.elsewhere
            and not is_off_path(machine, state.marking, node)
            and (start := _start(step, state)) is not None
        ):
            yield step, start


def _start(step: Step, state: RunState) -> datetime | None:
    if step.after is None:
        return state.started_at
    taken = state.standing(step.after)
    return taken.at if taken and taken.letter.outcome is Outcome.DONE else None
