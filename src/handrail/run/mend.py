"""Correcting, rewinding, migrating, switching: one operation, `realign`, from five sides."""

from handrail.run.agreement import TEAM_LEADER
from handrail.run.branch import decision_by_person
from handrail.run.command import (
    Correct,
    Decide,
    MoveTo,
    Rewind,
    Settle,
    TakeBack,
    Unsend,
)
from handrail.run.decision import Refusal, Why
from handrail.run.event import Cause, Debt, Owed, Realigned, RunEvent, Settled, Took
from handrail.run.machine import Machine
from handrail.run.missing import Lack, Missing
from handrail.run.realign import realign
from handrail.run.refuse import refuse, waits
from handrail.run.situation import Situation
from handrail.sop.document import StepKind


def correct(situation: Situation, command: Correct) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of putting an earlier decision right."""
    standing = situation.state.standing(command.choice)
    if standing is None:
        return refuse(Why.NOT_OPEN, instead=(Decide(command.choice, command.branch),))
    if standing.letter.branch == command.branch:
        return refuse(Why.NOTHING_TO_DO)
    fixed = decision_by_person(situation, command.choice, command.branch)
    return (_realigned(situation, situation.machine, Cause.CORRECT, fixed=fixed),)


def rewind(situation: Situation, command: Rewind) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of taking back a step or decision and all that came after it."""
    standing = situation.state.standing(command.block)
    if standing is None:
        return refuse(Why.NOTHING_TO_DO)
    if standing.is_effect:
        return refuse(Why.LEFT_THE_HOUSE, taken=standing)
    drop = frozenset(
        taken.number
        for taken in situation.state.taken
        if taken.number >= standing.number and not taken.is_effect
    )
    return (_realigned(situation, situation.machine, Cause.REWIND, drop=drop),)


def take_back(situation: Situation, command: TakeBack) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of taking back one step or decision alone."""
    standing = situation.state.standing(command.block)
    if standing is None:
        return refuse(Why.NOTHING_TO_DO)
    if standing.is_effect:
        return refuse(Why.LEFT_THE_HOUSE, taken=standing)
    drop = frozenset({standing.number})
    return (_realigned(situation, situation.machine, Cause.REWIND, drop=drop),)


def unsend(situation: Situation, command: Unsend) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of taking back a letter that the caller knows has not left.

    A run that has ended meanwhile is open again: its end waited for this letter.
    """
    standing = situation.state.standing(command.step)
    if standing is None or not standing.is_effect:
        return refuse(Why.NOTHING_TO_DO)
    ends = {
        taken.number
        for taken in situation.state.taken
        if situation.machine.step_kind(taken.letter.block) is StepKind.END
    }
    drop = frozenset({standing.number, *ends})
    return (_realigned(situation, situation.machine, Cause.UNSEND, drop=drop),)


def move_to(situation: Situation, command: MoveTo) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of going on under another version, or another procedure."""
    target = situation.machines(command.version)
    if target.version == situation.machine.version:
        return refuse(Why.NOTHING_TO_DO)
    is_same = target.procedure.id == situation.machine.procedure.id
    return (_realigned(situation, target, Cause.MIGRATE if is_same else Cause.SWITCH),)


def settle(situation: Situation, command: Settle) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of making good what is owed."""
    owed = [each for each in situation.state.owed if each.block == command.block]
    if not owed:
        return refuse(Why.NOTHING_TO_DO)
    if command.accepted and TEAM_LEADER not in situation.actor.roles:
        return waits((Missing(Lack.ROLE, command.block, TEAM_LEADER),))
    if not command.accepted and owed == [Owed(Debt.STEP, command.block)]:
        return refuse(Why.NOT_OPEN)
    return (Settled(command.block, command.accepted),)


def _realigned(
    situation: Situation,
    machine: Machine,
    cause: Cause,
    *,
    fixed: Took | None = None,
    drop: frozenset[int] = frozenset(),
) -> Realigned:
    found = realign(
        machine,
        situation.state.taken,
        fixed=fixed,
        drop=drop,
        owed_undos=tuple(each for each in situation.state.owed if each.debt is Debt.UNDO),
    )
    return Realigned(
        cause=cause,
        version=machine.version,
        carried=tuple((each.number, each.letter) for each in found.carried),
        voided=found.voided,
        owed=found.owed,
        fixed=fixed,
    )
