"""Whose agreement a step needs."""

from handrail.rules import Money
from handrail.run.means import Means
from handrail.run.state import Approval
from handrail.sop.approver import is_within
from handrail.sop.document import RuleOf, Step, Strength

TEAM_LEADER = "team_leader"
"""The role that answers for skipping a must when the step names nobody else."""


def role_that_lets_skip(step: Step) -> str | None:
    """Return whose agreement skipping the step needs, if anybody's."""
    if step.strength is Strength.MUST and step.rule_of in {RuleOf.LAW, RuleOf.SAFETY}:
        return step.second_person or TEAM_LEADER
    return step.second_person if step.strength is Strength.MUST else None


def role_that_approves(step: Step, amount: Money | None, means: Means | None = None) -> str | None:
    """Return whose agreement doing the step needs, if anybody's."""
    if amount is not None and is_above_limit(step, amount):
        return next((each.role for each in step.above if each.may_approve(amount)), None)
    if step.second_person is None and amount is not None and means is not None:
        return means.role_above(amount) if means.is_beyond_own(amount) else None
    return step.second_person


def is_above_limit(step: Step, amount: Money) -> bool:
    """Return whether the amount is more than the step lets the agent give."""
    return bool(step.limits) and not is_within(amount, step.limits)


def is_asked_rightly(asked: Approval, step: Step) -> bool:
    """Return whether what was asked, and of whom, is what the step needs."""
    role = role_that_lets_skip(step) if asked.skips else role_that_approves(step, asked.amount)
    return role in {None, asked.role}
