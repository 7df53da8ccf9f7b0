"""Overlays and law packs as values: what is different at some places, and why."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from handrail.sop.company import Source
from handrail.sop.finding import Place
from handrail.sop.nodes import Mapping, Node, Scalar
from handrail.sop.text import Text


class Level(IntEnum):
    """For whom an overlay is, and so when it is laid on: the law first, a branch last."""

    LAW = 0
    COUNTRY = 1
    BRAND = 2
    BRANCH = 3


@dataclass(frozen=True)
class Set:
    """Other values behind some keys of a block; a key in `without` goes."""

    place: Place
    block: str
    keys: tuple[tuple[Scalar, Node], ...]
    without: tuple[Scalar, ...] = ()
    because: Text | None = None


@dataclass(frozen=True)
class Add:
    """Blocks that stand right behind another one, or right before it."""

    place: Place
    blocks: tuple[Node, ...]
    beside: str
    is_after: bool
    because: Text | None = None


@dataclass(frozen=True)
class Remove:
    """A block that goes, with all that is in it."""

    place: Place
    block: str
    because: Text | None = None


@dataclass(frozen=True)
class SetStandards:
    """Other standards for some measures of some channels."""

    place: Place
    standards: Mapping
    because: Text | None = None


@dataclass(frozen=True)
class AddFacts:
    """Facts that the base does not declare."""

    place: Place
    facts: Mapping
    because: Text | None = None


Change = Set | Add | Remove | SetStandards | AddFacts


@dataclass(frozen=True)
class Overlay:
    """What is different in a procedure at some places.

    Attributes:
        file: what the file is called in findings.
        id: its own, or that of the law pack that it stands in.
        place: where the base is named.
        of: the id of the procedure that is changed.
        base: the beginning of the behaviour hash of the state that it was written against.
        level, names: for which countries, brands or branches it is.
        owner: the role that answers for it, or the publisher of its law pack.
    """

    file: str
    id: str
    place: Place
    of: str
    base: str | None
    level: Level
    names: tuple[str, ...]
    because: Text
    owner: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class LawPack:
    """What the law of a country asks for beyond our procedures, for as long as it is in force."""

    id: str
    title: Text
    publisher: str
    country: str
    since: date
    until: date | None
    sources: tuple[Source, ...]
    overlays: tuple[Overlay, ...]
    note: Text | None = None

    def is_in_force(self, on: date) -> bool:
        """Return whether it holds on the day; the last day counts."""
        return self.since <= on and (self.until is None or on <= self.until)
