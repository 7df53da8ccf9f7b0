"""What was done before at the same marking is not thought through again.

Nearly everything is done while nothing else is going on: nothing is owed, asked, put off or waited
for. Whether a step may be taken then, and where it leads, depends on it and the marking alone.
"""

from handrail.run.advance import advance, what_may_follow
from handrail.run.command import Decide, TakeStep
from handrail.run.decision import Decision
from handrail.run.event import RunEvent, Took
from handrail.run.machine import Machine
from handrail.run.met import Stride
from handrail.run.situation import Situation
from handrail.run.state import RunState, Standing
from handrail.run.walk import move


def walk_again(situation: Situation, command: TakeStep | Decide) -> Decision | None:
    """Return that it was done, and what has followed by itself; None if it was not done before."""
    state, actor, facts, now, machines, machine, _ = situation
    stride = _stride(machine, state, command) if state.is_plain else None
    if stride is None:
        return None
    took = stride.took
    if isinstance(command, TakeStep) and (command.facts or command.amount):
        took = took.with_answer(command.facts, command.amount)
    standing = Standing(state.events, took.letter, took.is_effect, now, actor.id)
    reached = state.then(standing, stride.marking, took.outcome)
    if took.outcome is not None or stride.following.is_nothing(facts):
        return Decision((took,), reached)
    settled = advance(Situation(reached, actor, facts, now, machines, machine, (took,)))
    return Decision(settled.events, settled.state)


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
    following = what_may_follow(machine, marking)
    strides = machine.met(state.marking).strides
    match command:
        case TakeStep(step=name, amount=amount):
            taking = machine.taking(name)
            if not taking.who_may and not taking.step.second_person:
                limits = taking.step.limits if amount is not None else None
                asks = taking.step.fact is not None
                strides[name] = Stride(taking.plain, marking, following, asks, limits)
        case Decide(choice=name, branch=branch) if name not in machine.rules:
            strides[f"{name}={branch}"] = Stride(took, marking, following)


def _stride(machine: Machine, state: RunState, command: TakeStep | Decide) -> Stride | None:
    strides = machine.met(state.marking).strides
    if isinstance(command, Decide):
        return strides.get(f"{command.choice}={command.branch}")
    stride = strides.get(command.step)
    return stride if stride and stride.fits(command.facts, command.amount) else None
