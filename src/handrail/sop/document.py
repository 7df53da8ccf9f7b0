"""A procedure as a value: its head, and its body as a tree of blocks.

The tree is sound by construction: whatever is said in it can be walked to an end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.clock import Duration, Standard
from handrail.rules import Declared, Money, Rule
from handrail.sop.text import Text
from handrail.words import Language


class Kind(StrEnum):
    """What a procedure is for."""

    CHANNEL = "channel"
    MATTER = "matter"
    ROUTINE = "routine"


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


class RuleOf(StrEnum):
    """Whose rule makes a step a must."""

    LAW = "law"
    MONEY = "money"
    SAFETY = "safety"
    COMPANY = "company"


@dataclass(frozen=True)
class Step:
    """One thing to say, ask, check, do, offer, send, promise, wait for or hand on.

    Attributes:
        id: unique in the procedure, never reused in a later version.
        text: what is to be done, in the imperative.
        say: what to say or write, "in your own words" unless `verbatim`.
        rule_of, source: whose rule makes it a must, and where it is written.
        needs: ids of steps or blocks that are done before this one.
        who: the role that alone may take it; for a `wait` step the one who is waited for, for an
            `escalate` step the one to whom the case goes.
        fact: the fact that an `ask` step learns.
        limit, above: what an `offer` step may give, and the role that approves more.
        within: time from the start of the run; for a `promise` step, the time promised.
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
    who: str | None = None
    second_person: str | None = None
    fact: str | None = None
    limit: Money | None = None
    above: str | None = None
    within: Duration | None = None
    outcome: str | None = None
    undo: Text | None = None
    covers: tuple[str, ...] = ()
    was: tuple[str, ...] = ()

    @property
    def who_may(self) -> str | None:
        """Return the role that alone may take the step, or None if anybody may."""
        names_another = self.kind in {StepKind.WAIT, StepKind.ESCALATE}
        return None if names_another else self.who


@dataclass(frozen=True)
class Sequence:
    """Blocks one after the other."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True)
class AnyOrder:
    """Blocks that are all done, in whatever order suits the conversation."""

    id: str
    text: Text
    blocks: "tuple[Block, ...]"
    why: Text | None = None


@dataclass(frozen=True)
class Branch:
    """One way on from a choice."""

    id: str
    text: Text
    body: Sequence


@dataclass(frozen=True)
class Choose:
    """A fork: decided by the rule while its facts are known, otherwise by the agent."""

    id: str
    text: Text
    branches: tuple[Branch, ...]
    rule: Rule | None = None
    why: Text | None = None


@dataclass(frozen=True)
class Repeat:
    """A body walked once, and again at most until `limit` times in all."""

    id: str
    text: Text
    body: Sequence
    limit: int


@dataclass(frozen=True)
class Optional:
    """A body that is walked whole or not at all."""

    id: str
    text: Text
    body: Sequence


Block = Step | Sequence | AnyOrder | Choose | Repeat | Optional


class FactOf(StrEnum):
    """Whom a fact belongs to, and so how far it travels."""

    CUSTOMER = "customer"
    CASE = "case"
    CONTACT = "contact"


@dataclass(frozen=True)
class FactDeclaration:
    """A fact that the procedure reads or learns.

    `looks_like` recognises it in free text: # is a digit, A a letter, all else stands for itself.
    """

    name: str
    label: Text
    declared: Declared
    of: FactOf = FactOf.CASE
    looks_like: str | None = None
    option_labels: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True)
class Need:
    """The customer need that the procedure answers, and how we know of it."""

    says: Text
    evidence: str


@dataclass(frozen=True)
class Procedure:
    """One procedure, whole."""

    id: str
    kind: Kind
    title: Text
    department: Text
    purpose: Text
    outcome: Text
    need: Need | None
    owner: str
    stage: str | None
    channels: tuple[str, ...]
    goals: tuple[str, ...]
    tone: str | None
    terms: tuple[tuple[str, Text], ...]
    when: tuple[tuple[Language, tuple[str, ...]], ...]
    standards: tuple[tuple[str, tuple[Standard, ...]], ...]
    facts: tuple[FactDeclaration, ...]
    body: Sequence

    def fact(self, name: str) -> FactDeclaration:
        """Return the declaration of a fact.

        Raises:
            KeyError: the procedure declares no such fact.
        """
        return {fact.name: fact for fact in self.facts}[name]

    def steps(self) -> Iterator[Step]:
        """Yield every step in document order."""
        return (block for block in blocks_of(self.body) if isinstance(block, Step))


def children(block: Block) -> tuple[Block, ...]:
    """Return the blocks directly inside a block, in document order."""
    match block:
        case Step():
            return ()
        case Sequence(blocks=inner) | AnyOrder(blocks=inner):
            return inner
        case Choose(branches=branches):
            return tuple(branch.body for branch in branches)
        case Repeat(body=body) | Optional(body=body):
            return (body,)


def blocks_of(block: Block) -> Iterator[Block]:
    """Yield the block and all within it, in document order."""
    yield block
    for child in children(block):
        yield from blocks_of(child)
