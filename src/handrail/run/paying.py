"""Whether what is offered or promised can be: out of its purse, and by whoever answers for it."""

from decimal import Decimal

from handrail.rules import Money
from handrail.run.agreement import is_above_limit, roles_that_approve
from handrail.run.decision import Refusal, Why
from handrail.run.means import Means
from handrail.run.refuse import refuse
from handrail.sop.document import Step


def refused_by_purse(means: Means | None, amount: Money) -> Refusal | None:
    """Return why the purse of an offer does not pay the amount, None if it does."""
    if amount.amount < 0:
        return refuse(Why.BELOW_ZERO)
    if means is None or means.left is None:
        return None
    left = {each.currency: each.amount for each in means.left}
    if amount.currency not in left:
        known = ", ".join(left) or "-"
        return refuse(Why.PURSE_CURRENCY, currency=amount.currency, known=known)
    if amount.amount > left[amount.currency]:
        return refuse(Why.PURSE_EMPTY, left=left[amount.currency], currency=amount.currency)
    return None


def refused_by_share(means: Means | None, amount: Money) -> Refusal | None:
    """Return why somebody may not agree to the amount: it is beyond what they may give."""
    if means is None or not means.is_beyond_own(amount):
        return None
    own = {each.currency: each.amount for each in means.own or ()}
    left = max(own.get(amount.currency, Decimal(0)), Decimal(0))
    return refuse(Why.BEYOND_SHARE, left=left, currency=amount.currency)


def refused_by_length(means: Means | None) -> Refusal | None:
    """Return why somebody may not promise what is promised: it takes longer than they may say."""
    is_beyond = means is not None and means.promising is not None
    return refuse(Why.BEYOND_PROMISE) if is_beyond else None


def refused_beyond(step: Step, amount: Money | None, means: Means | None) -> Refusal | None:
    """Return why nobody who could be asked may give the amount, or promise the time."""
    if amount is not None and is_above_limit(step, amount):
        is_granted = any(each.may_approve(amount) for each in step.above)
        return None if is_granted else refuse(Why.LIMIT)
    if roles_that_approve(step, amount, means):
        return None
    return refused_by_length(means) if amount is None else refused_by_share(means, amount)
