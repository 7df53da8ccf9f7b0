"""The second person: asked, and agreeing or not."""

from handrail.run.agreement import role_that_approves, role_that_lets_skip
from handrail.run.command import Actor, AnswerApproval, AskApproval
from handrail.run.decision import Refusal, Why
from handrail.run.event import ApprovalAnswered, ApprovalAsked, RunEvent
from handrail.run.missing import Lack, Missing
from handrail.run.paying import refused_by_purse, refused_by_share
from handrail.run.refuse import refuse, waits
from handrail.run.situation import Situation
from handrail.run.state import Approval


def ask(situation: Situation, command: AskApproval) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of asking a second person."""
    step = situation.machine.step(command.step)
    means = situation.actor.means
    if command.amount is not None and (no := refused_by_purse(means, command.amount)) is not None:
        return no
    role = (
        role_that_lets_skip(step)
        if command.skips
        else role_that_approves(step, command.amount, means)
    )
    if role is None:
        return refuse(Why.NO_APPROVAL_NEEDED)
    return (ApprovalAsked(step.id, role, command.amount, command.skips),)


def answer(situation: Situation, command: AnswerApproval) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of agreeing, or of not agreeing, to what was asked."""
    asked = situation.state.approvals.get(command.step)
    if asked is None or asked.agreed is not None:
        return refuse(Why.NOT_ASKED)
    if asked.asked_by == situation.actor.id:
        return refuse(Why.SAME_PERSON)
    if asked.role not in situation.actor.roles:
        return waits((Missing(Lack.ROLE, command.step, asked.role),))
    if command.agreed and asked.amount is not None:
        means = situation.actor.means
        refused = refused_by_purse(means, asked.amount) or refused_by_share(means, asked.amount)
        if refused is not None:
            return refused
    return (ApprovalAnswered(command.step, command.agreed),)


def may_answer(asked: Approval, actor: Actor) -> bool:
    """Return whether the agreement still waits, and the actor is somebody who can give it."""
    return asked.agreed is None and asked.role in actor.roles and asked.asked_by != actor.id
