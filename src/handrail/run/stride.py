"""What was done before at the same marking is not thought through again.

Nearly everything is done while nothing else is going on: nothing is owed, asked, put off or waited
for. Whether a step may be taken then, and where it leads, depends on it and the marking alone.
"""

from datetime import datetime

from handrail.run.advance import what_may_follow
from handrail.run.command import Decide, TakeStep
from handrail.run.decision import Decision
from handrail.run.event import RunEvent, Took, quickly_made
from handrail.run.machine import Machine
from handrail.run.met import NOTHING_MORE, Stride
from handrail.run.state import NOTHING_PENDING, RunState, Standing
from handrail.run.walk import move


def stride_of(machine: Machine, state: RunState, command: TakeStep | Decide) -> Stride | None:
    """Return what the command was when it was carried out here before; None if it never was."""
    met = machine.markings.get(state.marking)
    if met is None or state.pending != NOTHING_PENDING:
        return None
    if isinstance(command, Decide):
        return met.strides.get(f"{command.choice}={command.branch}")
    stride = met.strides.get(command.step)
    return stride if stride and stride.fits(command.facts, command.amount) else None


def walk_again(
    stride: Stride, state: RunState, command: TakeStep | Decide, who: str, at: datetime
) -> Decision:
    """Return that it was done once more, without what follows by itself."""
    took = stride.took
    if isinstance(command, TakeStep) and (command.facts or command.amount):
        took = took.with_answer(command.facts, command.amount)
    parts = (state.events, took.letter, took.is_effect, at, who, False)
    reached = state.then(quickly_made(Standing, parts), stride.marking, took.outcome)
    return quickly_made(Decision, ((took,), reached))


def remember(
    machine: Machine,
    state: RunState,
    command: TakeStep | Decide,
    answer: tuple[RunEvent, ...],
) -> None:
    """Keep in mind that this may be done here, if nothing had a say in it but the marking."""
    if not state.is_plain or len(answer) != 1 or not isinstance(took := answer[0], Took):
        return
    marking = move(machine, state.marking, took.letter)
    following = NOTHING_MORE if took.outcome is not None else what_may_follow(machine, marking)
    strides = machine.met(state.marking).strides
    match command:
        case TakeStep(step=name, amount=amount):
            taking = machine.taking(name)
            if not taking.who_may and not taking.step.second_person:
                limits = taking.step.limits if amount is not None else None
                asks = taking.step.fact is not None
                strides[name] = Stride(taking.plain, marking, following, asks=asks, limits=limits)
        case Decide(choice=name, branch=branch) if name not in machine.rules:
            strides[f"{name}={branch}"] = Stride(took, marking, following)
