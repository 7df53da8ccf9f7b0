"""What somebody may still give away, out of a purse and of their own authority, or may promise.

The desk counts it and hands it in; here it is held against what is offered or promised.
"""

from dataclasses import dataclass

from handrail.clock import Duration
from handrail.rules import Money
from handrail.sop.approver import Approver, is_within


@dataclass(frozen=True)
class Means:
    """What may still be given away by one offer, as it was counted last, or may be promised.

    Attributes:
        purse: out of which it is paid, None for none.
        left: what is left in the purse, once for each of its currencies; None where nobody has
            said how much there is.
        own: what the actor may still give on their own; what is not named they may not. None
            where nobody has said so.
        above: how much each role may give, the smallest first.
        longest: the longest time that the actor may promise on their own; None for any.
        promising: for a promise that is beyond it, the roles that may make it, none if nobody
            may; None if the actor may.
    """

    purse: str | None = None
    left: tuple[Money, ...] | None = None
    own: tuple[Money, ...] | None = None
    above: tuple[Approver, ...] = ()
    longest: Duration | None = None
    promising: tuple[str, ...] | None = None

    def is_beyond_own(self, amount: Money) -> bool:
        """Return whether the amount is more than the actor may give on their own."""
        return self.own is not None and not is_within(amount, self.own)

    def roles_above(self, amount: Money) -> tuple[str, ...]:
        """Return the roles that may give the amount, the smallest first."""
        return tuple(each.role for each in self.above if is_within(amount, each.up_to))
