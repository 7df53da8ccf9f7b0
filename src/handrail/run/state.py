from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

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
    """How far a second person's agreement has come.

    Attributes:
        before: what others have agreed to for the same step, each in another role.
    """

    role: str
    asked_by: str
    asked_at: datetime
    amount: Money | None = None
    skips: bool = False
    agreed: bool | None = None
    answered_by: str | None = None
    before: "tuple[Approval, ...]" = ()

    @property
    def agreements(self) -> "tuple[Approval, ...]":
        """Return every agreement that was given for the step, this one among them if it was."""
        return (*self.before, self) if self.agreed else self.before

    def covers(self, amount: Money | None) -> bool:
        """Return whether it is for the amount or for more."""
        if amount is None:
            return True
        asked = self.amount
        return (
            asked is not None
            and asked.currency == amount.currency
            and asked.amount >= amount.amount
        )


class Pending(NamedTuple):
    """What else goes on in a run, beside its steps and decisions. Most of the time nothing does.

    Attributes:
        owed: what must be made good before the run can end.
        approvals: how far each agreement has come, by the step that it is for.
        unexplained: skipped steps whose reason is not yet known.
        put_off: steps to be done later.
        taken_back: blocks that somebody took back; nothing takes them again by itself.
        waits: the steps whose time is running, with what says until when.
    """

    owed: tuple[Owed, ...] = ()
    approvals: Mapping[str, Approval] = MappingProxyType({})
    unexplained: frozenset[str] = frozenset()
    put_off: frozenset[str] = frozenset()
    taken_back: frozenset[str] = frozenset()
    waits: Mapping[str, tuple[FactRead, ...]] = MappingProxyType({})


NOTHING_PENDING = Pending()


class RunState(NamedTuple):
    """Where a run stands; the fold of its events.

    Attributes:
        events: how many events the run has.
        taken: the letters that stand, in the order in which they were taken.
        outcome: how the run ended, or None while it goes on.
    """

    version: str
    marking: Marking
    started_at: datetime
    events: int = 1
    taken: tuple[Standing, ...] = ()
    outcome: str | None = None
    pending: Pending = NOTHING_PENDING

    @property
    def has_ended(self) -> bool:
        """Return whether the run is over."""
        return self.outcome is not None

    @property
    def is_plain(self) -> bool:
        """Return whether nothing else goes on: nothing is owed, asked, put off or waited for."""
        return self.pending == NOTHING_PENDING

    @property
    def owed(self) -> tuple[Owed, ...]:
        """Return what must be made good before the run can end."""
        return self.pending.owed

    @property
    def approvals(self) -> Mapping[str, Approval]:
        """Return how far each agreement has come, by the step that it is for."""
        return self.pending.approvals

    @property
    def unexplained(self) -> frozenset[str]:
        """Return the skipped steps whose reason is not yet known."""
        return self.pending.unexplained

    @property
    def put_off(self) -> frozenset[str]:
        """Return the steps to be done later."""
        return self.pending.put_off

    @property
    def taken_back(self) -> frozenset[str]:
        """Return the blocks that somebody took back; nothing takes them again by itself."""
        return self.pending.taken_back

    @property
    def waits(self) -> Mapping[str, tuple[FactRead, ...]]:
        """Return the steps whose time is running, with what says until when."""
        return self.pending.waits

    def then(self, standing: Standing, marking: Marking, outcome: str | None) -> "RunState":
        """Return the state after one more letter, with what is pending as it was."""
        version, _, started_at, events, before, _, pending = self
        taken = before + (standing,)  # noqa: RUF005 - copied once, not twice
        parts = (version, marking, started_at, events + 1, taken, outcome, pending)
        return quickly_made(RunState, parts)

    def standing(self, step: str) -> Standing | None:
        """Return the letter by which a step or decision was last taken, if it stands."""
        for taken in reversed(self.taken):
            if taken.letter.block == step and taken.letter.outcome is not Outcome.AGAIN:
                return taken
        return None
