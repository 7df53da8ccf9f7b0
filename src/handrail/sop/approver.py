from dataclasses import dataclass

from handrail.rules import Money


@dataclass(frozen=True)
class Approver:
    """Who approves an offer above what the agent may give alone.

    `up_to` has the largest amount per currency; without any, the role approves whatever is asked.
    """

    role: str
    up_to: tuple[Money, ...] = ()

    def may_approve(self, amount: Money) -> bool:
        """Return whether the role may approve the amount."""
        return not self.up_to or is_within(amount, self.up_to)


def is_within(amount: Money, limits: tuple[Money, ...]) -> bool:
    """Return whether one of the limits is in the amount's currency, and not below it."""
    for limit in limits:
        if limit.currency == amount.currency and amount.amount <= limit.amount:
            return True
    return False
