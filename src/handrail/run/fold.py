from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from types import MappingProxyType
from typing import TypeVar

from handrail.rules import Verdict
from handrail.run.event import (
    ApprovalAnswered,
    ApprovalAsked,
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
)
from handrail.run.letter import Letter, Outcome
from handrail.run.machine import Machine, Marking
from handrail.run.state import Approval, RunState, Standing
from handrail.run.walk import move
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
    machine = machines(state.version)
    moved = _apply(state, happened.event, happened, machine=machine, machines=machines)
    return replace(moved, events=state.events + 1)


def _apply(
    state: RunState, event: RunEvent, happened: Happened, *, machine: Machine, machines: Machines
) -> RunState:
    match event:
        case Took():
            return _take(state, event, happened, machine)
        case Realigned():
            return _realign(state, event, happened, machines(event.version))
        case ReasonGiven(step=step):
            return replace(state, unexplained=state.unexplained - {step})
        case PutOff(step=step):
            return replace(state, put_off=state.put_off | {step})
        case ApprovalAsked():
            asked = Approval(event.role, happened.who, happened.at, event.amount, event.skips)
            return _with_approval(state, event.step, asked)
        case ApprovalAnswered(step=step, agreed=agreed):
            answered = replace(state.approvals[step], agreed=agreed, answered_by=happened.who)
            return _with_approval(state, step, answered)
        case Settled(block=block):
            return replace(state, owed=tuple(owed for owed in state.owed if owed.block != block))
        case Redone(step=step):
            return replace(state, approvals=_without(state.approvals, step))
        case WaitBegan(step=step, facts=facts):
            return replace(state, waits=MappingProxyType({**state.waits, step: facts}))
        case Started():
            return state


def _take(state: RunState, took: Took, happened: Happened, machine: Machine) -> RunState:
    block = took.letter.block
    is_silent_skip = took.letter.outcome is Outcome.SKIPPED and took.reason is None
    return replace(
        state,
        marking=move(machine, state.marking, took.letter),
        taken=(*state.taken, _standing(state, took, happened, machine)),
        owed=tuple(owed for owed in state.owed if owed != Owed(Debt.STEP, block)),
        unexplained=state.unexplained | {block} if is_silent_skip else state.unexplained - {block},
        approvals=_without(state.approvals, block),
        put_off=state.put_off - {block},
        taken_back=state.taken_back - {block},
        outcome=took.outcome or state.outcome,
        waits=_only(state.waits, state.waits.keys() - {block}),
    )


def _realign(
    state: RunState, realigned: Realigned, happened: Happened, machine: Machine
) -> RunState:
    known = {taken.number: taken for taken in state.taken}
    carried = [
        replace(known[number], letter=letter)
        for number, letter in realigned.carried
        if number in known
    ]
    if realigned.fixed is not None:
        carried.append(_standing(state, realigned.fixed, happened, machine))
    names = {taken.letter.block for taken in carried}
    voided = {known[number].letter.block for number in realigned.voided if number in known}
    has_end = any(machine.step_kind(name) is StepKind.END for name in names)
    return replace(
        state,
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
    return Standing(
        number=state.events,
        letter=took.letter,
        is_effect=took.is_effect,
        at=happened.at,
        who=happened.who,
        is_against_rule=_is_against_rule(took, machine),
    )


def _is_against_rule(took: Took, machine: Machine) -> bool:
    if took.verdict is None or took.verdict is Verdict.UNKNOWN:
        return False
    if took.ruled is not None:
        return took.letter.branch != took.ruled
    branches = machine.choice(took.letter.block).branches
    return took.letter.branch != branches[0 if took.verdict is Verdict.TRUE else 1].id


def marking_after(machine: Machine, letters: Iterable[Letter]) -> Marking:
    """Return the marking that the letters lead to from the start."""
    return reduce(lambda marking, letter: move(machine, marking, letter), letters, machine.start)


def _with_approval(state: RunState, step: str, approval: Approval) -> RunState:
    return replace(state, approvals=MappingProxyType({**state.approvals, step: approval}))


def _without(approvals: Mapping[str, Approval], step: str) -> Mapping[str, Approval]:
    return _only(approvals, approvals.keys() - {step}) if step in approvals else approvals


def _only(of_steps: Mapping[str, Kept], steps: Container[str]) -> Mapping[str, Kept]:
    return MappingProxyType({step: each for step, each in of_steps.items() if step in steps})
