import re
from contextlib import suppress

from handrail.sop.finding import BrokenProcedure
from handrail.sop.nodes import Listing, Node
from handrail.sop.overlay.changes import changes
from handrail.sop.overlay.countries import countries
from handrail.sop.overlay.keys import OVERLAY
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.value import Level, Overlay
from handrail.sop.parse import by_place
from handrail.sop.reading import Enough, Fields, Reading, fields
from handrail.sop.source import read_nodes
from handrail.sop.text import NOTHING
from handrail.sop.values import Reader, identifier, identifiers, one_of, text, word, words
from handrail.sop.vocabulary import FORMAT

HASH = re.compile("[0-9a-f]{12,64}")

SCOPES: dict[str, tuple[Level, Reader[tuple[str, ...]]]] = {
    "countries": (Level.COUNTRY, countries),
    "brands": (Level.BRAND, words),
    "branches": (Level.BRANCH, identifiers),
}
"""For whom an overlay may be: by the key that says so."""


def parse_overlay(source: bytes | str, *, name: str) -> Overlay:
    """Return the overlay that a file holds. Whether it fits its base, `apply_overlay` says.

    Raises:
        BrokenProcedure: the file breaks rules of its format; nothing of it was loaded.
    """
    reading = Reading(name)
    overlay = read_overlay(reading, read_nodes(source, file=name))
    if overlay is None or reading.findings:
        raise BrokenProcedure(by_place(reading.findings))
    return overlay


def read_overlay(reading: Reading, node: Node) -> Overlay | None:
    """Return the overlay that nodes hold; what is wrong with them, the reading keeps."""
    with suppress(Enough):
        found = fields(reading, node, OVERLAY)
        return None if found is None else _overlay(found)
    return None


def _overlay(found: Fields) -> Overlay:
    found.read("handrail", one_of((FORMAT,)))
    for key, node in found.nodes.items():
        found.reading.marks["", key] = node.place
    level, names = _scope(found)
    return Overlay(
        file=found.reading.file,
        id=found.read("overlay", identifier) or "",
        place=found.place_of("of"),
        of=found.read("of", identifier) or "",
        base=found.read("base", base_hash),
        level=level,
        names=names,
        because=found.read("because", text) or NOTHING,
        owner=found.read("owner", identifier) or "",
        changes=found.read("changes", changes) or (),
    )


def base_hash(reading: Reading, node: Node) -> str | None:
    """Return the beginning of a behaviour hash."""
    written = word(reading, node)
    if written is None or HASH.fullmatch(written):
        return written
    object_to(reading, node.place, "not-a-hash", text=written)
    return None


def _scope(found: Fields) -> tuple[Level, tuple[str, ...]]:
    named = [key for key in SCOPES if key in found.nodes]
    if len(named) != 1:
        place = found.place_of(named[1]) if named else found.place
        object_to(found.reading, place, "for-one-of", keys=", ".join(SCOPES))
        return Level.BRANCH, ()
    level, reader = SCOPES[named[0]]
    node = found.nodes[named[0]]
    if isinstance(node, Listing) and not node.items:
        object_to(found.reading, node.place, "for-nobody", key=named[0])
    return level, found.read(named[0], reader) or ()
