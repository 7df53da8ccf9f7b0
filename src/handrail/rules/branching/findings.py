"""What a decision's conditions leave open, and the words for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from handrail.rules.naming import Labels
from handrail.rules.phrase import Part, Phrase, Row
from handrail.rules.types import Value

Example = Mapping[str, Value]
"""Facts that show it: what is not in it may be anything, or not known."""


@dataclass(frozen=True)
class Gap:
    """No condition holds, though everything is known."""

    example: Example


@dataclass(frozen=True)
class Overlap:
    """Two conditions hold at once; counted from 0."""

    first: int
    second: int
    example: Example


@dataclass(frozen=True)
class NeverTaken:
    """A condition never holds, or never while none before it does."""

    branch: int


@dataclass(frozen=True)
class Undecided:
    """A condition has no answer, though everything is known: two currencies, a division by zero."""

    branch: int
    example: Example


class Asked(StrEnum):
    """What was asked of the conditions."""

    GAP = "gap"
    OVERLAP = "overlap"
    TAKEN = "taken"
    DECIDED = "decided"


@dataclass(frozen=True)
class CouldNotTell:
    """The question is too large, or calculates in a way that is not solved; nothing was found."""

    asked: Asked
    branches: tuple[int, ...] = ()


@dataclass(frozen=True)
class NotFound:
    """No facts were found; `is_proven` if there are none."""

    is_proven: bool


Finding = Gap | Overlap | NeverTaken | Undecided | CouldNotTell


def phrase_of(finding: Finding, *, branches: Sequence[str], labels: Labels) -> Phrase:
    """Return the finding in words; `branches` are what the branches are called, in their order."""
    match finding:
        case Gap(example):
            return Phrase("rules-gap", {"facts": _facts(example, labels)})
        case Overlap(first, second, example):
            names = {"first": branches[first], "second": branches[second]}
            return Phrase("rules-overlap", {**names, "facts": _facts(example, labels)})
        case NeverTaken(branch):
            return Phrase("rules-never-taken", {"branch": branches[branch]})
        case Undecided(branch, example):
            facts = _facts(example, labels)
            return Phrase("rules-undecided", {"branch": branches[branch], "facts": facts})
        case CouldNotTell(asked, among):
            names_of = Row(tuple(branches[each] for each in among), between=", ")
            return Phrase(f"rules-could-not-tell-{asked}", {"branches": names_of})


def _facts(example: Example, labels: Labels) -> Row | Phrase:
    """Return "Age: 31, Tier: gold", or words for facts that do not matter at all."""
    if not example:
        return Phrase("rules-whatever")
    lines = (
        Phrase("rules-asks", {"subject": labels.get(name, name), "condition": _told(value)})
        for name, value in example.items()
    )
    return Row(tuple(lines), between="; ")


def _told(value: Value) -> Part:
    return Phrase("rules-empty") if value in ("", ()) else value
