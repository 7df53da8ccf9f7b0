from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar

from handrail.rules import Declared
from handrail.sop.finding import Finding, Place, finding
from handrail.sop.keys import Table
from handrail.sop.nodes import Mapping, Node, Scalar
from handrail.sop.vocabulary import AIDET
from handrail.words.sentence import Value

Read = TypeVar("Read")

MAX_FINDINGS = 100
"""Findings that are told of one file; whoever has more mends these first."""


class Enough(Exception):
    """So much is wrong with the file that the rest is not looked at."""


@dataclass
class Reading:
    """One reading of one file: what was found wrong, and where things stand.

    Attributes:
        facts: the declared facts by name, known before the steps are read.
        outcomes: how procedures that are used have ended, by the name a rule asks for.
        ids: where the id of each block stands.
        marks: where the value behind a key of a block stands, by the block's id and the key; of
            a key of the head, by no id and the key.
        places_filled: each placeholder in a wording, with its place.
        wordings: each wording of a text, with the piece of the file that holds it.
        memory_acronym: the one whose letters steps cover.
        is_whole: no block had to be left out of the tree.
    """

    file: str
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, Declared] = field(default_factory=dict)
    outcomes: dict[str, Declared] = field(default_factory=dict)
    ids: dict[str, Place] = field(default_factory=dict)
    marks: dict[tuple[str, str], Place] = field(default_factory=dict)
    places_filled: list[tuple[str, Place]] = field(default_factory=list)
    wordings: list[tuple[str, Scalar]] = field(default_factory=list)
    memory_acronym: str = AIDET
    is_whole: bool = True

    def is_sound(self) -> bool:
        """Return whether nothing was found wrong; notes are no mistakes."""
        return all(found.is_note for found in self.findings)

    def object_to(self, place: Place, rule: str, /, **values: Value) -> None:
        """Keep the finding of a rule."""
        self.keep(finding(self.file, place, rule, **values))

    def keep(self, found: Finding) -> None:
        """Keep a finding.

        Raises:
            Enough: it is one too many; in its stead is kept that there is more.
        """
        if len(self.findings) > MAX_FINDINGS:
            raise Enough
        if len(self.findings) == MAX_FINDINGS:
            place = Place(found.line, found.column)
            self.findings.append(finding(self.file, place, "and-more"))
            raise Enough
        self.findings.append(found)

    def mark(self, block: str, key: str) -> Place:
        """Return where the value behind a block's key stands, or else where its id does."""
        return self.marks.get((block, key)) or self.ids.get(block) or Place(1, 1)


@dataclass(frozen=True)
class Fields:
    """A mapping whose keys were held against their table."""

    reading: Reading
    place: Place
    nodes: dict[str, Node]

    def read(self, key: str, reader: Callable[[Reading, Node], Read | None]) -> Read | None:
        """Return what the reader makes of the value, or None if there is none or it is wrong."""
        node = self.nodes.get(key)
        return None if node is None else reader(self.reading, node)

    def place_of(self, key: str) -> Place:
        """Return where the value behind a key stands, or else where the mapping begins."""
        node = self.nodes.get(key)
        return self.place if node is None else node.place


def fields(reading: Reading, node: Node, table: Table) -> Fields | None:
    """Return the mapping's values by key; keep a finding for each key that should not be so."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys=", ".join(key.name for key in table))
        return None
    nodes = by_key(reading, node, known=[key.name for key in table])
    for key in table:
        if key.required and key.name not in nodes:
            reading.object_to(node.place, "missing-key", key=key.name)
    return Fields(reading, node.place, nodes)


def by_key(reading: Reading, node: Mapping, *, known: Iterable[str] | None) -> dict[str, Node]:
    """Return the values by key; keep a finding for each unknown key and each written twice."""
    nodes: dict[str, Node] = {}
    before: Node | None = None
    for key, value in node.entries:
        is_strange = known is not None and key.text not in known
        if _is_cut_text(key, value) and (is_strange or _is_text(before)):
            reading.object_to(key.place, "text-cut-by-a-comma", text=key.text)
        elif key.text in nodes:
            reading.object_to(key.place, "duplicate-key", key=key.text)
        elif known is not None and is_strange:
            object_to_unknown_key(reading, key, known)
        else:
            nodes[key.text] = before = value
    return nodes


def _is_cut_text(key: Scalar, value: Node) -> bool:
    """Return whether this has no colon, as text after a comma between braces has none."""
    behind = Place(key.place.line, key.place.column + len(key.text))
    return isinstance(value, Scalar) and not value.text and value.place == behind


def _is_text(node: Node | None) -> bool:
    return isinstance(node, Scalar) and bool(node.text)


def object_to_unknown_key(reading: Reading, key: Scalar, known: Iterable[str]) -> None:
    """Keep the finding that a key is unknown, with the known one that it resembles most."""
    reading.object_to(key.place, "unknown-key", key=key.text, known=nearest(key.text, known))


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that resembles the word most, or all of them if none does."""
    among = list(known)
    close = get_close_matches(word[:80], among, n=1, cutoff=0.6)
    return close[0] if close else ", ".join(among)
