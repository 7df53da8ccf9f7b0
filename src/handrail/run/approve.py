"""The second person: asked, and agreeing or not."""

from handrail.rules import Money
from handrail.run.agreement import answers_for, roles_lacking
from handrail.run.command import Actor, AnswerApproval, AskApproval
from handrail.run.decision import Refusal, Why
from handrail.run.event import ApprovalAnswered, ApprovalAsked, RunEvent
from handrail.run.means import Means
from handrail.run.missing import Lack, Missing
from handrail.run.paying import (
    refused_beyond,
    refused_by_length,
    refused_by_purse,
    refused_by_share,
)
from handrail.run.refuse import refuse, waits
from handrail.run.situation import Situation
from handrail.run.state import Approval
from handrail.sop.document import Step


def ask(situation: Situation, command: AskApproval) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of asking a second person."""
    step = situation.machine.step(command.step)
    means = situation.actor.means
    refused = None if command.skips else _refused_to_all(step, command.amount, means)
    if refused is not None:
        return refused
    asked = situation.state.approvals.get(step.id)
    roles = roles_lacking(step, command.amount, means, asked, skips=command.skips)
    if not roles:
        return refuse(Why.NO_APPROVAL_NEEDED)
    return (ApprovalAsked(step.id, roles[0], command.amount, command.skips),)


def _refused_to_all(step: Step, amount: Money | None, means: Means | None) -> Refusal | None:
    """Return why it is no use to ask anybody."""
    empty = None if amount is None else refused_by_purse(means, amount)
    return empty or refused_beyond(step, amount, means)


def answer(situation: Situation, command: AnswerApproval) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of agreeing, or of not agreeing, to what was asked."""
    asked = situation.state.approvals.get(command.step)
    if asked is None or asked.agreed is not None:
        return refuse(Why.NOT_ASKED)
    step = situation.machine.step(command.step)
    if asked.asked_by == situation.actor.id:
        return refuse(Why.SAME_PERSON)
    if asked.role not in situation.actor.roles:
        return waits((Missing(Lack.ROLE, command.step, asked.role),))
    if command.agreed and _has_agreed_otherwise(step, asked, situation.actor):
        return refuse(Why.AGREED_BEFORE)
    if command.agreed and not asked.skips:
        refused = _refused_by_means(step, asked.role, asked.amount, situation.actor.means)
        if refused is not None:
            return refused
    return (ApprovalAnswered(command.step, command.agreed),)


def _has_agreed_otherwise(step: Step, asked: Approval, actor: Actor) -> bool:
    """Return whether the actor is the second person already and would grant the amount too."""
    is_second = asked.role == step.second_person
    return any(
        each.answered_by == actor.id and (each.role == step.second_person) is not is_second
        for each in asked.before
    )


def _refused_by_means(
    step: Step, role: str, amount: Money | None, means: Means | None
) -> Refusal | None:
    """Return why it can't be agreed to; only who answers for an amount needs to have as much."""
    if amount is None:
        return refused_by_length(means)
    refused = refused_by_purse(means, amount)
    return refused or (refused_by_share(means, amount) if answers_for(role, step, amount) else None)


def may_answer(asked: Approval, actor: Actor) -> bool:
    """Return whether the agreement still waits, and the actor is somebody who can give it."""
    return asked.agreed is None and asked.role in actor.roles and asked.asked_by != actor.id
