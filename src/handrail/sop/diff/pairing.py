"""Which blocks and ways of the older version are which of the newer one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from handrail.sop.diff.change import Slot
from handrail.sop.diff.places import Placed, Places
from handrail.sop.document import Branch, Choose, Step


@dataclass(frozen=True)
class Pairing:
    """The blocks of two versions side by side.

    Attributes:
        before_of: by the id of a newer block, the older one that it is.
        names: by an older id, the newer one.
        ways: by an older choice and its way, the newer way.
    """

    before: Places
    after: Places
    before_of: Mapping[str, Placed]
    names: Mapping[str, str]
    ways: Mapping[tuple[str, str], str]

    def name(self, older: str) -> str:
        """Return what a block of the older version is called now, or was if it is gone."""
        return self.names.get(older, older)

    def slot(self, older: Slot) -> Slot | None:
        """Return the newer list that an older one is, None if it is gone."""
        if not older.block:
            return older
        if older.block not in self.names:
            return None
        if not older.way:
            return Slot(self.names[older.block])
        way = self.ways.get((older.block, older.way))
        return None if way is None else Slot(self.names[older.block], way)


def paired(before: Places, after: Places) -> Pairing:
    """Return which blocks are the same: those of one id, and steps that say what they were."""
    before_of = dict(_same(before, after))
    names = {older.block.id: newer for newer, older in before_of.items()}
    ways = {
        (older.block.id, was): now
        for newer, older in before_of.items()
        for was, now in _same_ways(older, after.blocks[newer])
    }
    return Pairing(before, after, before_of, names, ways)


def _same(before: Places, after: Places) -> Iterator[tuple[str, Placed]]:
    taken: set[str] = set()
    for newer, placed in after.blocks.items():
        older = newer if newer in before.blocks else _former(placed, before, after)
        if older is not None and older not in taken:
            taken.add(older)
            yield newer, before.blocks[older]


def _former(placed: Placed, before: Places, after: Places) -> str | None:
    """Return the earlier id of a step, if the older version has a step of it and the newer none."""
    former = placed.block.was if isinstance(placed.block, Step) else ()
    return next(
        (
            name
            for name in former
            if name not in after.blocks
            and name in before.blocks
            and isinstance(before.blocks[name].block, Step)
        ),
        None,
    )


def _same_ways(older: Placed, newer: Placed) -> Iterator[tuple[str, str]]:
    """Yield the ways that are the same: those of one id, and those that say the same."""
    if not isinstance(older.block, Choose) or not isinstance(newer.block, Choose):
        return
    now = {way.id for way in newer.block.branches}
    was = {way.id for way in older.block.branches}
    yield from ((way, way) for way in was & now)
    gone = {way.text: way.id for way in _not_in(now, older.block)}
    for way in _not_in(was, newer.block):
        if way.text in gone:
            yield gone.pop(way.text), way.id


def _not_in(ids: set[str], choice: Choose) -> Iterator[Branch]:
    return (way for way in choice.branches if way.id not in ids)
