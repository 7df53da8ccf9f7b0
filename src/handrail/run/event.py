"""What can happen in a run. Events say what was decided; folding them needs no rule."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from handrail.rules import Money, Verdict
from handrail.run.letter import Letter

quickly_made = tuple.__new__
"""Make a named tuple of all its parts, in their order: in half the time, where that counts."""


class By(StrEnum):
    """Who or what took a step or a decision."""

    PERSON = "person"
    RULE = "rule"
    FACT = "fact"
    LIMIT = "limit"
    FLOW = "flow"
    TIME = "time"


class FactRead(NamedTuple):
    """A fact as it was known: the name and which revision of it."""

    name: str
    revision: int


class Took(NamedTuple):
    """A letter was taken.

    Attributes:
        is_effect: it changed the world outside, so it can never be voided.
        facts: what was read by the rule, or learnt by the step.
        verdict: what the rule said, for a decision that has a rule.
        ruled: for a choice whose ways have rules of their own, the way that these took.
        reason: why a step was skipped, once it is known.
        amount: what was offered.
        purse: out of which purse it is paid.
        outcome: how the run ended, for an `end` step.
    """

    letter: Letter
    by: By
    is_effect: bool = False
    facts: tuple[FactRead, ...] = ()
    verdict: Verdict | None = None
    reason: str | None = None
    amount: Money | None = None
    outcome: str | None = None
    ruled: str | None = None
    purse: str | None = None

    def reading(self, facts: tuple[FactRead, ...]) -> "Took":
        """Return the same with what the rule read, or what was known."""
        letter, by, is_effect, _, verdict, reason, amount, outcome, ruled, purse = self
        return quickly_made(
            Took, (letter, by, is_effect, facts, verdict, reason, amount, outcome, ruled, purse)
        )

    def with_answer(self, facts: tuple[FactRead, ...], amount: Money | None) -> "Took":
        """Return the same with what was learnt and what was offered."""
        letter, by, is_effect, _, verdict, reason, _, outcome, ruled, purse = self
        return quickly_made(
            Took, (letter, by, is_effect, facts, verdict, reason, amount, outcome, ruled, purse)
        )


@dataclass(frozen=True, slots=True)
class Redone:
    """A step that was done already was done once more; the newer answer counts."""

    step: str
    facts: tuple[FactRead, ...] = ()
    amount: Money | None = None
    purse: str | None = None


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Why a step had been skipped."""

    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class PutOff:
    """A step is to be done later."""

    step: str


@dataclass(frozen=True, slots=True)
class WaitBegan:
    """A step that waits for a time was reached; the desk says when the time is over.

    Attributes:
        facts: what says until when, for a step that waits until a day.
    """

    step: str
    facts: tuple[FactRead, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovalAsked:
    """A second person was asked to agree."""

    step: str
    role: str
    amount: Money | None = None
    skips: bool = False


@dataclass(frozen=True, slots=True)
class ApprovalAnswered:
    """The second person agreed, or did not."""

    step: str
    agreed: bool


class Cause(StrEnum):
    """Why a run was realigned."""

    CORRECT = "correct"
    REWIND = "rewind"
    MIGRATE = "migrate"
    SWITCH = "switch"
    UNSEND = "unsend"


class Debt(StrEnum):
    """What is owed after a realignment."""

    STEP = "step"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Owed:
    """Something that must be made good before the run can end."""

    debt: Debt
    block: str


@dataclass(frozen=True, slots=True)
class Realigned:
    """The history was laid against another answer, point or version.

    Attributes:
        version: under which version the run goes on.
        carried: the letters that stand, each with the number of the event that took it.
        voided: numbers of the events that no longer count.
        fixed: the letter that was put right, if that was the cause.
    """

    cause: Cause
    version: str
    carried: tuple[tuple[int, Letter], ...]
    voided: tuple[int, ...]
    owed: tuple[Owed, ...]
    fixed: Took | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """An owed undo was carried out, or a team leader accepts that the effect stands."""

    block: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class Started:
    """The run began under a version."""

    version: str


RunEvent = (
    Started
    | Took
    | Redone
    | ReasonGiven
    | PutOff
    | WaitBegan
    | ApprovalAsked
    | ApprovalAnswered
    | Realigned
    | Settled
)


class Happened(NamedTuple):
    """An event, with when it happened and who did it."""

    event: RunEvent
    at: datetime
    who: str
