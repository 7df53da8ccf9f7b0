from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from handrail.rules import Money
from handrail.run.event import FactRead, Owed, quickly_made
from handrail.run.letter import Letter, Outcome
from handrail.run.marking import Marking


class Standing(NamedTuple):
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


_NOTHING: Mapping[str, Any] = MappingProxyType({})
_NONE: frozenset[str] = frozenset()


class RunState(NamedTuple):
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
    approvals: Mapping[str, Approval] = _NOTHING
    unexplained: frozenset[str] = _NONE
    put_off: frozenset[str] = _NONE
    taken_back: frozenset[str] = _NONE
    outcome: str | None = None
    waits: Mapping[str, tuple[FactRead, ...]] = _NOTHING

    @property
    def has_ended(self) -> bool:
        """Return whether the run is over."""
        return self.outcome is not None

    @property
    def is_plain(self) -> bool:
        """Return whether nothing else goes on: nothing is owed, asked, put off or waited for."""
        return not (
            self.owed
            or self.approvals
            or self.unexplained
            or self.put_off
            or self.taken_back
            or self.waits
        )

    def then(self, standing: Standing, marking: Marking, outcome: str | None) -> "RunState":
        """Return the state after one more letter, while nothing else goes on."""
        parts = (
            self.version,
            marking,
            self.started_at,
            self.events + 1,
            self.taken + (standing,),  # noqa: RUF005 - copied once, not twice
            (),
            _NOTHING,
            _NONE,
            _NONE,
            _NONE,
            outcome,
            _NOTHING,
        )
        return quickly_made(RunState, parts)

    def standing(self, step: str) -> Standing | None:
        """Return the letter by which a step or decision was last taken, if it stands."""
        for taken in reversed(self.taken):
            if taken.letter.block == step and taken.letter.outcome is not Outcome.AGAIN:
                return taken
        return None
