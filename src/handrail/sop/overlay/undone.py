"""Changes of which something is no longer there in the end: what nobody reads is never checked."""

from collections.abc import Iterator

from handrail.sop.finding import Place
from handrail.sop.nodes import Listing, Mapping, Node, Scalar
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.value import Add, AddFacts, Change, Set, SetStandards
from handrail.sop.reading import Reading


def object_to_undone(tree: Mapping, changes: tuple[Change, ...], reading: Reading) -> None:
    """Object to each change of which a later one has taken something away."""
    there = set(_places(tree))
    for change in changes:
        if not there.issuperset(_brought(change)):
            object_to(reading, change.place, "change-undone")


def _brought(change: Change) -> Iterator[Place]:
    match change:
        case Set(keys=keys):
            for _, value in keys:
                yield from _places(value)
        case Add(blocks=blocks):
            for block in blocks:
                yield from _places(block)
        case SetStandards(standards=brought) | AddFacts(facts=brought):
            yield from _places(brought)


def _places(node: Node) -> Iterator[Place]:
    """Yield where each piece of text stands, and each list that holds nothing."""
    match node:
        case Scalar(place=place) | Listing(items=(), place=place):
            yield place
        case Listing(items=items):
            for item in items:
                yield from _places(item)
        case Mapping(entries=entries):
            for _, value in entries:
                yield from _places(value)
