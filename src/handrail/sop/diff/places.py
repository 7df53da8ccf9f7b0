"""Where every block of a procedure stands, and which blocks of two versions are the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from handrail.sop.diff.change import BODY, Slot
from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    Use,
    blocks_of,
)

Named = Step | AnyOrder | Choose | Repeat | Optional | Use | Call
"""A block that has an id."""


@dataclass(frozen=True)
class Placed:
    """A block in its list."""

    block: Named
    slot: Slot
    at: int


@dataclass(frozen=True)
class Places:
    """The blocks of a procedure by id, in document order, and the lists in which they stand."""

    blocks: Mapping[str, Placed]
    lists: Mapping[Slot, tuple[str, ...]]

    def before(self, block: str) -> str | None:
        """Return the block before this one in its list, None if it stands first."""
        placed = self.blocks[block]
        return self.lists[placed.slot][placed.at - 1] if placed.at else None


def places_in(procedure: Procedure) -> Places:
    """Return where the blocks stand."""
    blocks: dict[str, Placed] = {}
    lists: dict[Slot, tuple[str, ...]] = {}
    for slot, inner in _lists(BODY, procedure.body.blocks):
        lists[slot] = tuple(block.id for block in inner)
        blocks |= {block.id: Placed(block, slot, at) for at, block in enumerate(inner)}
    order = (block for block in blocks_of(procedure.body) if not isinstance(block, Sequence))
    return Places({block.id: blocks[block.id] for block in order}, lists)


def _lists(slot: Slot, inner: tuple[Block, ...]) -> Iterator[tuple[Slot, tuple[Named, ...]]]:
    named = tuple(_named(inner))
    yield slot, named
    for block in named:
        for held, blocks in _held(block):
            yield from _lists(held, blocks)


def _named(inner: tuple[Block, ...]) -> Iterator[Named]:
    for block in inner:
        if isinstance(block, Sequence):
            yield from _named(block.blocks)
        else:
            yield block


def _held(block: Named) -> Iterator[tuple[Slot, tuple[Block, ...]]]:
    match block:
        case AnyOrder(blocks=blocks):
            yield Slot(block.id), blocks
        case Repeat(body=body) | Optional(body=body) | Call(body=body):
            yield Slot(block.id), body.blocks
        case Choose(branches=branches):
            yield from ((Slot(block.id, way.id), way.body.blocks) for way in branches)
        case Step() | Use():
            return
