from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from types import MappingProxyType
from typing import TypeVar

from handrail.rules import Verdict
from handrail.run.event import (
    ApprovalAnswered,
    ApprovalAsked,
    By,
    Cause,
    Debt,
    Happened,
    Owed,
    PutOff,
    Realigned,
    ReasonGiven,
    Redone,
    RunEvent,
    Settled,
    Started,
    Took,
    WaitBegan,
    quickly_made,
)
from handrail.run.letter import Letter, Outcome
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.owing import owed_before_effects
from handrail.run.state import Approval, RunState, Standing
from handrail.run.walk import is_enough, move
from handrail.sop.document import StepKind

Kept = TypeVar("Kept")

Machines = Callable[[str], Machine]
"""Return the machine of a version."""


class NotStarted(ValueError):
    """A history does not begin with the start of a run."""

    def __init__(self) -> None:
        super().__init__("The history of a run begins with its start.")


def fold(history: Iterable[Happened], *, machines: Machines) -> RunState:
    """Return where the run stands after its history. No rule is evaluated.

    Raises:
        NotStarted: the first event is not the start.
        NoSuchBlock, BadLetter: the history does not belong to the version.
    """
    events = iter(history)
    first = next(events, None)
    if first is None or not isinstance(first.event, Started):
        raise NotStarted
    machine = machines(first.event.version)
    fresh = RunState(version=machine.version, marking=machine.start, started_at=first.at)
    return reduce(
        lambda state, happened: step_on(state, happened, machines=machines), events, fresh
    )


def step_on(state: RunState, happened: Happened, *, machines: Machines) -> RunState:
    """Return the state after one more event."""
    return happen(state, happened, machines(state.version), machines)


def happen(state: RunState, happened: Happened, machine: Machine, machines: Machines) -> RunState:
    """Return the state after one more event, given the machine that it happened on."""
    event = happened.event
    if isinstance(event, Took):
        return _take(state, event, happened, machine)
    return _apply(state, event, happened, machine, machines)._replace(events=state.events + 1)


def _apply(
    state: RunState, event: RunEvent, happened: Happened, machine: Machine, machines: Machines
) -> RunState:
    match event:
        case Realigned():
            return _realign(state, event, happened, machines(event.version))
        case ReasonGiven(step=step):
            return state._replace(unexplained=state.unexplained - {step})
        case PutOff(step=step):
            return state._replace(put_off=state.put_off | {step})
        case ApprovalAsked():
            asked = Approval(event.role, happened.who, happened.at, event.amount, event.skips)
            return _with_approval(state, event.step, asked)
        case ApprovalAnswered(step=step, agreed=agreed):
            answered = replace(state.approvals[step], agreed=agreed, answered_by=happened.who)
            return _with_approval(state, step, answered)
        case Settled(block=block):
            return state._replace(owed=tuple(owed for owed in state.owed if owed.block != block))
        case Redone(step=step):
            return state._replace(approvals=_without(state.approvals, step))
        case WaitBegan(step=step, facts=facts):
            return state._replace(waits=MappingProxyType({**state.waits, step: facts}))
        case _:
            return state


def _take(state: RunState, took: Took, happened: Happened, machine: Machine) -> RunState:
    letter = took.letter
    block = letter.block
    marking = move(machine, state.marking, letter)
    standing = _standing(state, took, happened, machine)
    is_silent_skip = letter.outcome is Outcome.SKIPPED and took.reason is None
    if not is_silent_skip and state.is_plain:
        return state.then(standing, marking, took.outcome or state.outcome)
    taken = (*state.taken, standing)
    unexplained = state.unexplained - {block} if state.unexplained else state.unexplained
    if is_silent_skip:
        unexplained |= {block}
    return RunState(
        version=state.version,
        marking=marking,
        started_at=state.started_at,
        events=state.events + 1,
        taken=taken,
        owed=_owed_after(state, letter, marking, taken, machine) if state.owed else (),
        approvals=_without(state.approvals, block),
        unexplained=unexplained,
        put_off=state.put_off - {block} if state.put_off else state.put_off,
        taken_back=state.taken_back - {block} if state.taken_back else state.taken_back,
        outcome=took.outcome or state.outcome,
        waits=_without(state.waits, block),
    )


def _owed_after(
    state: RunState,
    letter: Letter,
    marking: Marking,
    taken: tuple[Standing, ...],
    machine: Machine,
) -> tuple[Owed, ...]:
    """Return what is owed without what was taken, and without what its list is enough without.

    A decision that was owed shows the way, and with it what is owed there.
    """
    still = [
        owed
        for owed in state.owed
        if owed.debt is not Debt.STEP
        or (owed.block != letter.block and not _is_enough_without(owed.block, marking, machine))
    ]
    if letter.outcome is Outcome.DECIDED and Owed(Debt.STEP, letter.block) in state.owed:
        still.extend(owed_before_effects(machine, marking, taken))
    return tuple(dict.fromkeys(still))


def _is_enough_without(step: str, marking: Marking, machine: Machine) -> bool:
    node = machine.node(step)
    return node.parent >= 0 and is_enough(machine, marking, machine.nodes[node.parent])


def _realign(
    state: RunState, realigned: Realigned, happened: Happened, machine: Machine
) -> RunState:
    known = {taken.number: taken for taken in state.taken}
    carried = [
        known[number]._replace(letter=letter)
        for number, letter in realigned.carried
        if number in known
    ]
    if realigned.fixed is not None:
        carried.append(_standing(state, realigned.fixed, happened, machine))
    names = {taken.letter.block for taken in carried}
    voided = {known[number].letter.block for number in realigned.voided if number in known}
    has_end = any(machine.step_kind(name) is StepKind.END for name in names)
    return state._replace(
        version=machine.version,
        marking=marking_after(machine, (taken.letter for taken in carried)),
        taken=tuple(carried),
        owed=realigned.owed,
        approvals=_only(state.approvals, machine.numbers),
        unexplained=state.unexplained & names,
        put_off=frozenset(step for step in state.put_off if step in machine.numbers),
        taken_back=_taken_back(state, realigned, voided - names, machine),
        outcome=state.outcome if has_end else None,
        waits=_only(state.waits, machine.numbers.keys() - names),
    )


def _taken_back(
    state: RunState, realigned: Realigned, voided: Iterable[str], machine: Machine
) -> frozenset[str]:
    """Return what nobody but a person takes again: what was rewound, here or before."""
    rewound = voided if realigned.cause is Cause.REWIND else ()
    return frozenset(block for block in (*state.taken_back, *rewound) if block in machine.numbers)


def _standing(state: RunState, took: Took, happened: Happened, machine: Machine) -> Standing:
    is_ruled = took.verdict is not None and took.by is By.PERSON
    against = is_ruled and _is_against_rule(took, machine)
    parts = (state.events, took.letter, took.is_effect, happened.at, happened.who, against)
    return quickly_made(Standing, parts)


def _is_against_rule(took: Took, machine: Machine) -> bool:
    if took.verdict is Verdict.UNKNOWN:
        return False
    if took.ruled is not None:
        return took.letter.branch != took.ruled
    branches = machine.choice(took.letter.block).branches
    return took.letter.branch != branches[0 if took.verdict is Verdict.TRUE else 1].id


def marking_after(machine: Machine, letters: Iterable[Letter]) -> Marking:
    """Return the marking that the letters lead to from the start."""
    return reduce(lambda marking, letter: move(machine, marking, letter), letters, machine.start)


def _with_approval(state: RunState, step: str, approval: Approval) -> RunState:
    return state._replace(approvals=MappingProxyType({**state.approvals, step: approval}))


def _without(of_steps: Mapping[str, Kept], step: str) -> Mapping[str, Kept]:
    return _only(of_steps, of_steps.keys() - {step}) if step in of_steps else of_steps


def _only(of_steps: Mapping[str, Kept], steps: Container[str]) -> Mapping[str, Kept]:
    return MappingProxyType({step: each for step, each in of_steps.items() if step in steps})
