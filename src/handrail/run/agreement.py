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


def roles_that_approve(
    step: Step, amount: Money | None, means: Means | None = None
) -> tuple[str, ...]:
    """Return whose agreements doing the step needs, in the order in which they are asked.

    The second person agrees to every amount; above the limit somebody else grants it besides.
    """
    granting = _roles_that_grant(step, amount, means)
    return tuple(dict.fromkeys((*_second_person(step), *granting[:1])))


def answers_for(role: str, step: Step, amount: Money) -> bool:
    """Return whether who agrees in the role answers for the amount.

    A second person does not where somebody else grants it: they need not have as much to give.
    """
    is_granted_by_others = is_above_limit(step, amount) and role == step.second_person
    return not is_granted_by_others or role in _roles_that_grant(step, amount, None)


def roles_lacking(
    step: Step,
    amount: Money | None,
    means: Means | None,
    approval: Approval | None,
    *,
    skips: bool = False,
) -> tuple[str, ...]:
    """Return whose agreements are still to be had."""
    role = role_that_lets_skip(step)
    letting_skip = () if role is None else (role,)
    roles = letting_skip if skips else roles_that_approve(step, amount, means)
    given = (
        [] if approval is None else [each for each in approval.agreements if each.skips is skips]
    )
    return tuple(
        role
        for role in roles
        if not any(
            _stands_for(each, role, step, amount, means) and each.covers(amount) for each in given
        )
    )


def _stands_for(
    given: Approval, role: str, step: Step, amount: Money | None, means: Means | None
) -> bool:
    """Return whether an agreement is the role's, or one of somebody who grants more."""
    if given.role == role:
        return True
    return role != step.second_person and given.role in _roles_that_grant(step, amount, means)


def _second_person(step: Step) -> tuple[str, ...]:
    return () if step.second_person is None else (step.second_person,)


def _roles_that_grant(step: Step, amount: Money | None, means: Means | None) -> tuple[str, ...]:
    """Return the roles that may grant what is beyond the agent's own, the smallest first."""
    if amount is not None and is_above_limit(step, amount):
        return tuple(each.role for each in step.above if each.may_approve(amount))
    if step.second_person is not None or means is None:
        return ()
    if amount is None:
        return means.promising or ()
    return means.roles_above(amount) if means.is_beyond_own(amount) else ()


def is_above_limit(step: Step, amount: Money) -> bool:
    """Return whether the amount is more than the step lets the agent give."""
    return bool(step.limits) and not is_within(amount, step.limits)


def is_asked_rightly(asked: Approval, step: Step) -> bool:
    """Return whether what was asked, and of whom, is what the step needs."""
    if asked.skips:
        return role_that_lets_skip(step) in {None, asked.role}
    roles = roles_that_approve(step, asked.amount)
    return not roles or asked.role in roles
