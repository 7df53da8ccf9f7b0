"""The parts of a procedure as finished words, before anybody lays them out."""

from dataclasses import dataclass

from handrail.sop.document import RuleOf, StepKind, Strength
from handrail.words import Language


@dataclass(frozen=True)
class Wording:
    """A text of the procedure.

    `foreign` is the language it is in, where that is not the reader's.
    """

    text: str
    foreign: Language | None = None


@dataclass(frozen=True)
class Need:
    """A block that is done before, by its id and its number."""

    id: str
    number: int


@dataclass(frozen=True, kw_only=True)
class ToldVariant:
    """What is said instead on an occasion.

    Attributes:
        occasion: where and in which tone, in words.
        rule: each line of what has to be known, with its level.
    """

    occasion: str
    rule: tuple[tuple[int, str], ...]
    say: Wording


@dataclass(frozen=True, kw_only=True)
class ToldStep:
    """One step.

    Attributes:
        kind: what it asks of the agent; `kind_in_words` says it.
        binding: how binding it is and whose rule that is, in words; "" for what should be done.
        variants: what is said where the first of them fits; otherwise `say`.
        terms: limit, time, people, channels, what is learnt: a short line each.
        parts: what a note is made of.
        covers: what the customer hears, in words.
    """

    id: str
    number: int
    kind: StepKind
    kind_in_words: str
    text: Wording
    strength: Strength
    rule_of: RuleOf | None
    binding: str
    source: str
    say: Wording | None
    variants: tuple[ToldVariant, ...]
    verbatim: bool
    why: Wording | None
    terms: tuple[str, ...]
    parts: tuple[Wording, ...]
    needs: tuple[Need, ...]
    undo: Wording | None
    covers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ToldGroup:
    """Parts that belong together: in any order, again and again, or only if it helps."""

    id: str
    number: int
    kind_in_words: str
    text: Wording
    parts: "tuple[Part, ...]"
    is_ordered: bool
    why: Wording | None
    terms: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ToldWay:
    """One way on from a fork; without parts it goes on with the next step.

    `rule` has each line of the way's own rule with its level.
    """

    title: Wording
    parts: "tuple[Part, ...]"
    rule: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class ToldFork:
    """A decision and the ways on from it.

    `rule` has each line of the rule with its level; without a rule the agent decides.
    """

    id: str
    number: int
    kind_in_words: str
    text: Wording
    ways: tuple[ToldWay, ...]
    rule: tuple[tuple[int, str], ...]
    why: Wording | None


Part = ToldStep | ToldGroup | ToldFork


@dataclass(frozen=True)
class ToldFact:
    """What is asked or looked up, and what its answers are and where they come from."""

    label: Wording
    details: tuple[str, ...]


@dataclass(frozen=True)
class ToldStandards:
    """What is promised on a channel."""

    channel: str
    promises: tuple[str, ...]
