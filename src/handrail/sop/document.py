"""A procedure as a value: its head, and its body as a tree of blocks.

The tree is sound by construction: whatever is said in it can be walked to an end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.clock import Duration, Standard
from handrail.rules import Declared, Fact, Literal, Money, Rule, Type
from handrail.rules import Value as FactValue
from handrail.sop.approver import Approver
from handrail.sop.schedule import Schedule
from handrail.sop.text import Text
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import AIDET
from handrail.words import Language

MOST_WAYS = 250
"""The most ways of one choice: a marking has a byte for the one that was taken."""


class Kind(StrEnum):
    """What a procedure is for."""

    CHANNEL = "channel"
    MATTER = "matter"
    ROUTINE = "routine"
    INTERRUPT = "interrupt"


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


@dataclass(frozen=True)
class Sequence:
    """Blocks one after the other."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True)
class AnyOrder:
    """Blocks that are all done, in whatever order suits the conversation.

    Attributes:
        at_least: how many of them are enough, None for all.
    """

    id: str
    text: Text
    blocks: "tuple[Block, ...]"
    why: Text | None = None
    style: Style = Style.READ_DO
    at_least: int | None = None


@dataclass(frozen=True)
class Branch:
    """One way on from a choice; a rule of its own says when it is taken by itself."""

    id: str
    text: Text
    body: Sequence
    rule: Rule | None = None


@dataclass(frozen=True)
class Choose:
    """A fork: decided by its rules while their facts are known, otherwise by the agent.

    Two ways share one rule: the first is taken if it holds, else the second. Of several ways each
    has its own: the first that holds decides, and a last way without one is for everything else.
    """

    id: str
    text: Text
    branches: tuple[Branch, ...]
    rule: Rule | None = None
    why: Text | None = None

    @property
    def rules(self) -> tuple[Rule | None, ...]:
        """Return the rule of each way; a way without one is taken when no way before it is."""
        if self.rule is not None:
            return (self.rule, *(None for _ in self.branches[1:]))
        return tuple(branch.rule for branch in self.branches)

    @property
    def has_rules(self) -> bool:
        """Return whether anything but the agent can decide it."""
        return any(self.rules)


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


@dataclass(frozen=True)
class Use:
    """Another procedure, walked here; `sop.link` puts its steps in.

    Attributes:
        text: what it is for here; None for the other procedure's own title.
        procedure: its id.
        binds: its facts, each with the fact of ours that it is, or the value that it has here.
    """

    id: str
    procedure: str
    text: Text | None = None
    binds: tuple[tuple[str, Fact | Literal], ...] = ()


@dataclass(frozen=True)
class Call:
    """A procedure that is used here, with its steps; its ends end it alone.

    The ids of everything within begin with the id of the call and a slash.
    """

    id: str
    procedure: str
    text: Text
    body: Sequence


Linked = Step | Sequence | AnyOrder | Choose | Repeat | Optional | Call
"""What a machine runs."""

Block = Linked | Use


class FactOf(StrEnum):
    """Whom a fact belongs to, and so how far it travels."""

    CUSTOMER = "customer"
    CASE = "case"
    CONTACT = "contact"


class Personal(StrEnum):
    """Whether a fact tells of a person, for whoever has to erase it later."""

    NO = "no"
    YES = "yes"
    SENSITIVE = "sensitive"


USUALLY_PERSONAL = frozenset({Type.PHONE, Type.EMAIL, Type.LONG_TEXT, Type.FILE})
"""Types of facts that tell of a person unless their declaration says otherwise."""


def usually_personal(kind: Type) -> Personal:
    """Return what a fact of the type is where nothing is said."""
    return Personal.YES if kind in USUALLY_PERSONAL else Personal.NO


@dataclass(frozen=True)
class FactDeclaration:
    """A fact that the procedure reads or learns.

    Attributes:
        looks_like: masks that recognise it in free text: # is a digit, A a letter, all else
            stands for itself.
        at_least, at_most: the smallest and largest value that an answer may have.
        unit: what stands behind a number.
        comes_from: the connector that knows it, such as "shop.order.total"; without one the
            agent asks.
    """

    name: str
    label: Text
    declared: Declared
    of: FactOf = FactOf.CASE
    looks_like: tuple[str, ...] = ()
    option_labels: tuple[tuple[str, Text], ...] = ()
    at_least: FactValue | None = None
    at_most: FactValue | None = None
    unit: Text | None = None
    comes_from: str | None = None
    personal: Personal = Personal.NO


@dataclass(frozen=True)
class Need:
    """The customer need that the procedure answers, and how we know of it."""

    says: Text
    evidence: str


@dataclass(frozen=True)
class Procedure:
    """One procedure, whole.

    Attributes:
        instead: procedures that are right where this one is not, by id, and when each is.
        opens_when: words at which an interrupt opens.
        holds_effects: while an interrupt is open, effects of the contact's other runs wait.
        schedule: when a routine is due.
        memory_acronym: the one whose letters its steps cover.
    """

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
    opens_when: tuple[tuple[Language, tuple[str, ...]], ...] = ()
    holds_effects: bool = False
    schedule: Schedule | None = None
    instead: tuple[tuple[str, Text], ...] = ()
    memory_acronym: str = AIDET

    def fact(self, name: str) -> FactDeclaration:
        """Return the declaration of a fact.

        Raises:
            KeyError: the procedure declares no such fact.
        """
        return {fact.name: fact for fact in self.facts}[name]

    def steps(self) -> Iterator[Step]:
        """Yield every step in document order."""
        return (block for block in blocks_of(self.body) if isinstance(block, Step))


def outcome_fact(call: str) -> str:
    """Return the name by which rules ask how the procedure that is used there has ended."""
    return call.replace("-", "_").replace("/", "__") + ".outcome"


def children(block: Block) -> tuple[Block, ...]:
    """Return the blocks directly inside a block, in document order."""
    match block:
        case Step() | Use():
            return ()
        case Sequence(blocks=inner) | AnyOrder(blocks=inner):
            return inner
        case Choose(branches=branches):
            return tuple(branch.body for branch in branches)
        case Repeat(body=body) | Optional(body=body) | Call(body=body):
            return (body,)


def blocks_of(block: Block) -> Iterator[Block]:
    """Yield the block and all within it, in document order."""
    yield block
    for child in children(block):
        yield from blocks_of(child)
