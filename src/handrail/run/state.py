from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from handrail.rules import Money
from handrail.run.event import FactRead, Owed
from handrail.run.letter import Letter, Outcome
from handrail.run.machine import Marking


@dataclass(frozen=True, slots=True)
class Standing:
    """A letter that counts.

    Attributes:
        number: which event of the run took it, counted from 0.
        is_against_rule: it is a decision other than the one that the rule would have made.
    """

    number: int
    letter: Letter
    is_effect: bool
    at: datetime
    who: str
    is_against_rule: bool = False


@dataclass(frozen=True, slots=True)
class Approval:
    """How far a second person's agreement has come."""

    role: str
    asked_by: str
    asked_at: datetime
    amount: Money | None = None
    skips: bool = False
    agreed: bool | None = None
    answered_by: str | None = None


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RunState:
    """Where a run stands; the fold of its events.

    Attributes:
        events: how many events the run has.
        taken: the letters that stand, in the order in which they were taken.
        unexplained: skipped steps whose reason is not yet known.
        put_off: steps to be done later.
        taken_back: blocks that somebody took back; nothing takes them again by itself.
        outcome: how the run ended, or None while it goes on.
        waits: the steps whose time is running, with what says until when.
    """

    version: str
    marking: Marking
    started_at: datetime
    events: int = 1
    taken: tuple[Standing, ...] = ()
    owed: tuple[Owed, ...] = ()
    approvals: Mapping[str, Approval] = field(default_factory=_nothing)
    unexplained: frozenset[str] = frozenset()
    put_off: frozenset[str] = frozenset()
    taken_back: frozenset[str] = frozenset()
    outcome: str | None = None
    waits: Mapping[str, tuple[FactRead, ...]] = field(default_factory=_nothing)

    @property
    def has_ended(self) -> bool:
        """Return whether the run is over."""
        return self.outcome is not None

    def standing(self, step: str) -> Standing | None:
        """Return the letter by which a step or decision was last taken, if it stands."""
        for taken in reversed(self.taken):
            if taken.letter.block == step and taken.letter.outcome is not Outcome.AGAIN:
                return taken
        return None
