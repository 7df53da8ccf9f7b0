"""A step: one thing that the agent does."""

from dataclasses import dataclass
from enum import StrEnum

from handrail.clock import Duration
from handrail.rules import Money
from handrail.sop.approver import Approver
from handrail.sop.text import Text
from handrail.sop.variant import Variant


class Strength(StrEnum):
    """How binding a step is."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class StepKind(StrEnum):
    """What a step asks of the agent."""

    SAY = "say"
    ASK = "ask"
    CHECK = "check"
    RESTATE = "restate"
    NOTE = "note"
    WAIT = "wait"
    DO = "do"
    SEND = "send"
    OFFER = "offer"
    PROMISE = "promise"
    ESCALATE = "escalate"
    END = "end"
    RETURN = "return"
    """The end of a procedure that is used in another. No file writes it; `sop.link` does."""

    @property
    def is_effect(self) -> bool:
        """Return whether it changes the world outside, and so waits for its open musts."""
        return self in _EFFECTS


_EFFECTS = frozenset(
    {
        StepKind.DO,
        StepKind.SEND,
        StepKind.OFFER,
        StepKind.PROMISE,
        StepKind.ESCALATE,
        StepKind.END,
    }
)


WRITTEN_KINDS = tuple(kind for kind in StepKind if kind is not StepKind.RETURN)
"""The kinds that a file may write."""


class RuleOf(StrEnum):
    """Whose rule makes a step a must."""

    LAW = "law"
    MONEY = "money"
    SAFETY = "safety"
    COMPANY = "company"


class Style(StrEnum):
    """How a checklist is worked: item by item as it is read, or from memory and then confirmed."""

    READ_DO = "read-do"
    DO_CONFIRM = "do-confirm"


@dataclass(frozen=True)
class Step:
    """One thing to say, ask, check, do, offer, send, promise, wait for or hand on.

    Attributes:
        id: unique in the procedure, never reused in a later version.
        text: what is to be done, in the imperative.
        say: what to say or write, "in your own words" unless `verbatim`.
        variants: what is said instead where the first of them fits.
        rule_of, source: whose rule makes it a must, and where it is written.
        cites: ids of the company's sources on which it rests.
        critical: what is in danger when it is left out, such as "money".
        needs: ids of steps or blocks that are done before this one.
        who: the roles of which one may take it, none if anybody may; for a `wait` step those who
            are waited for, for an `escalate` step the one to whom the case goes.
        channels: the only channels on which the step exists, none for all; elsewhere it is not
            called for.
        fact: the fact that an `ask` step learns.
        limits: what an `offer` step may give, once per currency.
        above: who approves more, the one who may least first.
        purse: out of which purse an offer is paid.
        within: time from the start of the run, or from when the step `after` was taken; for a
            `promise` step, the time promised.
        lasts, until: for a `wait` step, how long it waits, or the fact that holds until when.
        style: for a `check` step.
        parts: what a `note` step is made of, by id; each is kept as a text of its own.
        template: the company's template from which a note's parts are taken.
        second_person: the role of the colleague who agrees before the step counts.
        outcome: for an `end` step.
        undo: what takes an effect back.
        covers: letters of the memory acronym.
        was: earlier ids of this step.
    """

    id: str
    kind: StepKind
    text: Text
    say: Text | None = None
    verbatim: bool = False
    why: Text | None = None
    strength: Strength = Strength.SHOULD
    rule_of: RuleOf | None = None
    source: str | None = None
    critical: str | None = None
    needs: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    second_person: str | None = None
    fact: str | None = None
    limits: tuple[Money, ...] = ()
    above: tuple[Approver, ...] = ()
    within: Duration | None = None
    lasts: Duration | None = None
    until: str | None = None
    outcome: str | None = None
    undo: Text | None = None
    covers: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    cites: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    purse: str | None = None
    after: str | None = None
    style: Style = Style.READ_DO
    parts: tuple[tuple[str, Text], ...] = ()
    template: str | None = None

    @property
    def is_timed(self) -> bool:
        """Return whether it takes itself once its time is over."""
        return self.lasts is not None or self.until is not None

    @property
    def who_may(self) -> tuple[str, ...]:
        """Return the roles of which one may take the step, none if anybody may."""
        names_another = self.kind in {StepKind.WAIT, StepKind.ESCALATE}
        return () if names_another else self.who
