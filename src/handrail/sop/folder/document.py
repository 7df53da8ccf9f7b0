"""A file of a folder, read with the places of what stands in it."""

from collections.abc import Callable
from dataclasses import dataclass

from handrail.sop.company.files import COMPANY_FILES, Content, read_company_file
from handrail.sop.company.problem import object_to
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.nodes import Mapping, Node
from handrail.sop.overlay import LawPack, Overlay
from handrail.sop.overlay.pack import read_law_pack
from handrail.sop.overlay.read import read_overlay
from handrail.sop.parse import read_procedure
from handrail.sop.reading import Reading
from handrail.sop.source import read_nodes

KINDS = ("procedure", "overlay", "law pack", *COMPANY_FILES)
"""The keys that name a kind of file; the first of them that a file has counts."""


Holds = Procedure | Overlay | LawPack | Content


@dataclass(frozen=True)
class Document:
    """A file of a folder.

    Attributes:
        kind: the key that names what it is, "" if none does.
        holds: what it says, None where that could not be read.
        reading: what was found wrong, and where things stand.
    """

    kind: str
    holds: Holds | None
    reading: Reading


def read_document(source: bytes, *, name: str) -> Document:
    """Return what a file says, whichever kind it is."""
    reading = Reading(name)
    try:
        node = read_nodes(source, file=name)
    except BrokenProcedure as broken:
        reading.findings.extend(broken.findings)
        return Document("", None, reading)
    kind = _kind(node)
    return Document(kind, _read(reading, node, kind), reading)


def kind_of(source: bytes) -> str:
    """Return the key that names what a file is, "" if none does or it can't be read.

    What has steps is meant for a procedure, which may have goals too.
    """
    try:
        node = read_nodes(source, file="")
    except BrokenProcedure:
        return ""
    return "procedure" if "steps" in _keys(node) else _kind(node)


def _keys(node: Node) -> set[str]:
    return {key.text for key, _ in node.entries} if isinstance(node, Mapping) else set()


def _kind(node: Node) -> str:
    keys = _keys(node)
    return next((kind for kind in KINDS if kind in keys), "")


def _read(reading: Reading, node: Node, kind: str) -> Holds | None:
    if kind in _READERS:
        return _READERS[kind](reading, node)
    if kind in COMPANY_FILES:
        return read_company_file(reading, node, kind)
    object_to(reading, node.place, "unknown-file", known=", ".join(KINDS))
    return None


_READERS: dict[str, Callable[[Reading, Node], Holds | None]] = {
    "procedure": read_procedure,
    "overlay": read_overlay,
    "law pack": read_law_pack,
}
