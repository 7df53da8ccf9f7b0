"""What has been worked out about a marking. A version never changes, so it is worked out once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from handrail.rules import Money
from handrail.run.event import FactRead, Took
from handrail.run.letter import Letter
from handrail.run.missing import Missing
from handrail.run.ruling import Ruler
from handrail.sop.approver import is_within

MOST_MARKINGS = 4_096
"""How many markings a machine keeps in mind: procedures with fewer are soon a table to it."""

MOST_STRIDES = 256
"""How many ways on by rules and known answers are kept in mind at a marking."""


@dataclass(frozen=True)
class Following:
    """What may follow by itself at a marking; whether it does depends on what is known.

    Attributes:
        questions: the open steps that learn a fact, each with it, in document order.
        facts: those that such a step learns.
        letters: decisions of rules, loops at their limit, steps that take themselves.
        rulers: of the letters that are decisions; None if there are others, or if a rule asks
            how a procedure that is used has ended.
        strides: what has followed here, by the step that was answered, or the choice and what
            its rules said.
    """

    questions: tuple[tuple[str, str], ...]
    facts: frozenset[str]
    letters: tuple[Letter, ...]
    rulers: tuple[Ruler, ...] | None = ()
    strides: "dict[object, Stride]" = field(default_factory=dict, compare=False)

    def is_nothing(self, known: Iterable[str]) -> bool:
        """Return whether nothing follows, given the names of the facts that are known."""
        if self.letters:
            return False
        return not self.facts or self.facts.isdisjoint(known)


NOTHING_MORE = Following((), frozenset(), ())
"""What follows the end."""


@dataclass(frozen=True, slots=True)
class Stride:
    """A step or decision that may be taken at a marking while nothing else goes on.

    Attributes:
        marking: where it leads.
        reads: the names of the facts that are read for it, in their order.
        asks: it learns a fact, and is no stride without one.
        limits: for an amount that is given with it; None for a stride without one.
    """

    took: Took
    marking: bytes
    following: Following
    reads: tuple[str, ...] = ()
    asks: bool = False
    limits: tuple[Money, ...] | None = None

    def fits(self, facts: tuple[FactRead, ...], amount: Money | None) -> bool:
        """Return whether it is the stride of a command that brings these facts and this amount."""
        if self.asks and not facts:
            return False
        if amount is None or self.limits is None:
            return amount is None and self.limits is None
        return amount.amount >= 0 and is_within(amount, self.limits)


@dataclass(slots=True)
class Met:
    """A marking that was met, and what has been asked about it so far.

    Attributes:
        letters: those that are in order, in document order.
        missing: what effects wait for there, by the number of their step.
        missing_before_end: the same for steps that end the run.
        strides: steps that were taken there, by the name that was used.
        off_path: whether steps lie off the path, by their number.
    """

    letters: tuple[Letter, ...] | None = None
    following: Following | None = None
    missing: dict[int, tuple[Missing, ...]] = field(default_factory=dict)
    missing_before_end: dict[int, tuple[Missing, ...]] = field(default_factory=dict)
    off_path: dict[int, bool] = field(default_factory=dict)
    strides: dict[str, Stride] = field(default_factory=dict)
