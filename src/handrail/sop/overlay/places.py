"""Where each block of a tree stands: what is around it, and beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from handrail.sop.nodes import Listing, Mapping, Node
from handrail.sop.overlay.tree import LISTS, id_of


@dataclass(frozen=True)
class Stands:
    """Where a block stands: the ids and ways around it, and its neighbours in the list."""

    block: Mapping
    around: tuple[str, ...]
    behind: str
    before: str


def places_in(tree: Mapping) -> dict[str, Stands]:
    """Return where each block stands, by its id."""
    return {id_of(each.block): each for each in _within(tree, ())}


def _within(node: Node, around: tuple[str, ...]) -> Iterator[Stands]:
    for key, value in node.entries if isinstance(node, Mapping) else ():
        if key.text in LISTS and isinstance(value, Listing):
            yield from _listed(value, (*around, key.text))
        elif key.text == "ways" and isinstance(value, Mapping):
            for name, way in value.entries:
                yield from _within(way, (*around, name.text))


def _listed(listing: Listing, around: tuple[str, ...]) -> Iterator[Stands]:
    names = ["", *map(id_of, listing.items), ""]
    for number, item in enumerate(listing.items):
        if isinstance(item, Mapping):
            yield Stands(item, around, names[number], names[number + 2])
            yield from _within(item, (*around, names[number + 1]))
