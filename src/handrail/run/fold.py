from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import reduce
from types import MappingProxyType
from typing import TypeVar

from handrail.rules import Verdict
from handrail.run.agreement import is_asked_rightly
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
from handrail.run.letter import Letter, Outcome, done
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.node import name_of
from handrail.run.owing import owed_before_effects
from handrail.run.state import Approval, Pending, RunState, Standing
from handrail.run.walk import is_enough, move, next_letters
from handrail.sop.document import Step, StepKind

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
    return reduce(
        lambda state, happened: step_on(state, happened, machines=machines),
        events,
        begun(machines(first.event.version), at=first.at),
    )


def begun(machine: Machine, *, at: datetime) -> RunState:
    """Return where a run stands that has just started."""
    return RunState(machine.version, machine.start, at)


def step_on(state: RunState, happened: Happened, *, machines: Machines) -> RunState:
    """Return the state after one more event."""
    return happen(state, happened, machines(state.version), machines)


def happen(state: RunState, happened: Happened, machine: Machine, machines: Machines) -> RunState:
    """Return the state after one more event, given the machine that it happened on."""
    match happened.event:
        case Took() as took:
            return _take(state, took, happened, machine)
        case Realigned() as realigned:
            reached = _realign(state, realigned, happened, machines(realigned.version))
            return reached._replace(events=state.events + 1)
        case event:
            pending = _pending_with(state.pending, event, happened)
            return state._replace(events=state.events + 1, pending=pending)


def _pending_with(pending: Pending, event: RunEvent, happened: Happened) -> Pending:
    """Return what is pending once something has happened that takes no letter."""
    match event:
        case ReasonGiven(step=step):
            return pending._replace(unexplained=pending.unexplained - {step})
        case PutOff(step=step):
            return pending._replace(put_off=pending.put_off | {step})
        case ApprovalAsked():
            return _with_approval(pending, event.step, _asked(pending, event, happened))
        case ApprovalAnswered(step=step) if step not in pending.approvals:
            return pending  # it was asked before a move that made the question void
        case ApprovalAnswered(step=step, agreed=agreed):
            answered = replace(pending.approvals[step], agreed=agreed, answered_by=happened.who)
            return _with_approval(pending, step, answered)
        case Settled(block=block):
            still = tuple(owed for owed in pending.owed if owed.block != block)
            return pending._replace(owed=still)
        case Redone(step=step):
            return pending._replace(approvals=_without(pending.approvals, step))
        case WaitBegan(step=step, facts=facts):
            return pending._replace(waits=MappingProxyType({**pending.waits, step: facts}))
        case _:
            return pending


def _asked(pending: Pending, event: ApprovalAsked, happened: Happened) -> Approval:
    """Return what is asked, with what others have agreed to before."""
    known = pending.approvals.get(event.step)
    before = () if known is None else known.agreements
    others = (each for each in before if each.role != event.role and each.skips is event.skips)
    return Approval(
        event.role,
        happened.who,
        happened.at,
        event.amount,
        event.skips,
        before=tuple(replace(each, before=()) for each in others),
    )


def _take(state: RunState, took: Took, happened: Happened, machine: Machine) -> RunState:
    marking = move(machine, state.marking, took.letter)
    standing = _standing(state, took, happened, machine)
    reached = state.then(standing, marking, took.outcome or state.outcome)
    if state.is_plain and not _is_silent_skip(took):
        return reached
    return reached._replace(pending=_pending_after(reached, took, machine))


def _is_silent_skip(took: Took) -> bool:
    return took.letter.outcome is Outcome.SKIPPED and took.reason is None


def _pending_after(reached: RunState, took: Took, machine: Machine) -> Pending:
    """Return what is still pending of what was before the letter that has led here."""
    pending, block = reached.pending, took.letter.block
    unexplained = pending.unexplained - {block}
    return Pending(
        owed=_owed_after(reached, took.letter, machine) if pending.owed else (),
        approvals=_without(pending.approvals, block),
        unexplained=unexplained | {block} if _is_silent_skip(took) else unexplained,
        put_off=pending.put_off - {block},
        taken_back=pending.taken_back - {block},
        waits=_without(pending.waits, block),
    )


def _owed_after(reached: RunState, letter: Letter, machine: Machine) -> tuple[Owed, ...]:
    """Return what is owed without what was taken, and without what its list is enough without.

    A decision that was owed shows the way, and with it what is owed there.
    """
    owed, marking = reached.owed, reached.marking
    still = [
        each
        for each in owed
        if each.debt is not Debt.STEP
        or (each.block != letter.block and not _is_enough_without(each.block, marking, machine))
    ]
    if letter.outcome is Outcome.DECIDED and Owed(Debt.STEP, letter.block) in owed:
        still.extend(owed_before_effects(machine, marking, reached.taken))
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
    marking = marking_after(machine, (taken.letter for taken in carried))
    return state._replace(
        version=machine.version,
        marking=marking,
        taken=tuple(carried),
        outcome=state.outcome if has_end else None,
        pending=Pending(
            owed=realigned.owed,
            approvals=_still_asked(state, realigned.cause, machine),
            unexplained=_named_here(state.unexplained, machine) & names,
            put_off=_named_here(state.put_off, machine),
            taken_back=_taken_back(state, realigned, voided - names, machine),
            waits=_only(state.waits, _reached(machine, marking)),
        ),
    )


def _reached(machine: Machine, marking: Marking) -> frozenset[str]:
    """Return the steps that are in order; a wait that is not any more begins anew when it is."""
    letters = next_letters(machine, marking)
    return frozenset(each.block for each in letters if each == done(each.block))


def _still_asked(state: RunState, cause: Cause, machine: Machine) -> Mapping[str, Approval]:
    """Return the agreements that count here: another procedure asks anew, another role too."""
    if cause is Cause.SWITCH:
        return MappingProxyType({})
    named = {
        name_of(machine.node(step)): asked
        for step, asked in state.approvals.items()
        if step in machine.numbers
    }
    return MappingProxyType(
        {
            step: _still_agreed(asked, machine.step(step))
            for step, asked in named.items()
            if step in machine.takings and is_asked_rightly(asked, machine.step(step))
        }
    )


def _still_agreed(asked: Approval, step: Step) -> Approval:
    before = tuple(each for each in asked.before if is_asked_rightly(each, step))
    return asked if before == asked.before else replace(asked, before=before)


def _named_here(blocks: Iterable[str], machine: Machine) -> frozenset[str]:
    """Return the blocks that this version has, under the names that they have in it."""
    return frozenset(name_of(machine.node(block)) for block in blocks if block in machine.numbers)


def _taken_back(
    state: RunState, realigned: Realigned, voided: Iterable[str], machine: Machine
) -> frozenset[str]:
    """Return what nobody but a person takes again: what was rewound, here or before."""
    rewound = voided if realigned.cause is Cause.REWIND else ()
    return _named_here((*state.taken_back, *rewound), machine)


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


def _with_approval(pending: Pending, step: str, approval: Approval) -> Pending:
    return pending._replace(approvals=MappingProxyType({**pending.approvals, step: approval}))


def _without(of_steps: Mapping[str, Kept], step: str) -> Mapping[str, Kept]:
    return _only(of_steps, of_steps.keys() - {step}) if step in of_steps else of_steps


def _only(of_steps: Mapping[str, Kept], steps: Container[str]) -> Mapping[str, Kept]:
    return MappingProxyType({step: each for step, each in of_steps.items() if step in steps})
