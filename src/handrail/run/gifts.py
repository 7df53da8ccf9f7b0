"""What was given away in a run, by its events: how much, out of which purse, on whose word."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.rules import Money
from handrail.run.event import (
    ApprovalAnswered,
    ApprovalAsked,
    Happened,
    Redone,
    Settled,
    Took,
)
from handrail.run.letter import Outcome


@dataclass(frozen=True)
class Gift:
    """An offer that stands.

    Attributes:
        number: which event of the run made it, counted from 0.
        on_word_of: who answers for it: whoever agreed to the amount, or else made the offer.
    """

    number: int
    step: str
    amount: Money
    purse: str | None
    at: datetime
    on_word_of: str


def is_about_gifts(event: object) -> bool:
    """Return whether an event of a run has a say in what was given away."""
    match event:
        case Took(amount=amount) | Redone(amount=amount):
            return amount is not None
        case _:
            return isinstance(event, ApprovalAsked | ApprovalAnswered | Settled)


def gifts_of(history: Iterable[tuple[int, Happened]]) -> tuple[Gift, ...]:
    """Return the offers that stand, in the order in which they were made.

    An offer that is made anew counts instead of the one before. One whose undo was carried out
    counts no more; one that somebody accepts does.

    Args:
        history: the events with their numbers; those that are not about gifts may be left out.
    """
    ledger = _Ledger()
    for number, happened in history:
        ledger.add(number, happened)
    return tuple(ledger.gifts.values())


class _Ledger:
    def __init__(self) -> None:
        self.gifts: dict[int, Gift] = {}
        self.agreed: dict[str, tuple[Money | None, str | None]] = {}

    def add(self, number: int, happened: Happened) -> None:
        """Take one event into account."""
        match happened.event:
            case Took(letter=letter, amount=Money() as amount, purse=purse):
                if letter.outcome is Outcome.DONE:
                    self._give(number, letter.block, amount, purse, happened)
            case Redone(step=step, amount=Money() as amount, purse=purse):
                for each in self._of(step)[-1:]:
                    del self.gifts[each.number]
                self._give(number, step, amount, purse, happened)
            case ApprovalAsked(step=step, amount=amount, skips=False):
                self.agreed[step] = (amount, None)
            case ApprovalAnswered(step=step, agreed=True) if step in self.agreed:
                self.agreed[step] = (self.agreed[step][0], happened.who)
            case Settled(block=block, accepted=False):
                for each in self._of(block):
                    del self.gifts[each.number]
            case _:
                pass

    def _give(
        self, number: int, step: str, amount: Money, purse: str | None, happened: Happened
    ) -> None:
        gift = Gift(number, step, amount, purse, happened.at, happened.who)
        up_to, by = self.agreed.get(step, (None, None))
        if by is not None and up_to is not None and _covers(up_to, amount):
            gift = replace(gift, on_word_of=by)
        self.gifts[number] = gift

    def _of(self, step: str) -> list[Gift]:
        return [each for each in self.gifts.values() if each.step == step]


def _covers(agreed: Money, amount: Money) -> bool:
    return agreed.currency == amount.currency and agreed.amount >= amount.amount
