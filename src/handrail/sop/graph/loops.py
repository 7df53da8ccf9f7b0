"""Which question of a loop asks whether to go round once more."""

from collections.abc import Iterator
from dataclasses import dataclass

from handrail.sop.graph.faults import Fault, fault
from handrail.sop.graph.region import Region

MOST_TRIED = 4
"""Questions of one loop that are looked at: those that copy nothing first."""


@dataclass(frozen=True)
class Loop:
    """A loop, and the question at which it is left.

    Attributes:
        entry: where it is entered.
        question: the decision that leads on into the loop and out of it.
        again, leave: where its two edges lead.
        body: from `again` back to the question.
        before: from the entry to the question for the first time; None where that is the body.
    """

    entry: str
    question: str
    again: str
    leave: str
    body: Region
    before: Region | None


def loop_at(region: Region, entry: str, *, most_copied: int) -> Loop | None:
    """Return the loop that is entered here with the question that costs the fewest copies."""
    members = region.loops[entry]
    found = (_loop(region, entry, *ways) for ways in _questions(region, members))
    best: tuple[int, Loop] | None = None
    tried = 0
    for loop in found:
        if loop is None or tried == MOST_TRIED:
            continue
        cost = _cost(region, loop, members, most_copied)
        tried += 1
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, loop)
    return None if best is None else best[1]


def loop_fault(region: Region, entry: str, names: dict[str, str]) -> Fault:
    """Return why the loop that is entered here cannot be written as a repeat."""
    members = region.loops[entry]
    exits = [
        node
        for node in region.in_order(members)
        if any(target not in members for target in region.on_from(node))
    ]
    return fault("loop-exits", (names[node] for node in dict.fromkeys((entry, *exits))))


def _questions(region: Region, members: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """Yield each two-way question at the loop's edge, with where it leads in and out.

    Those from which the loop begins anew come first, the last of them before all.
    """
    found = []
    for node in region.in_order(members):
        ways = region.on_from(node)
        if len(ways) == 2:
            inside = [way for way in ways if way in members]
            outside = [way for way in ways if way not in members]
            if len(inside) == 1 and len(outside) == 1:
                found.append((node, inside[0], outside[0]))
    entries = set(region.loops)
    yield from (each for each in reversed(found) if each[1] in entries)
    yield from (each for each in found if each[1] not in entries)


def _loop(region: Region, entry: str, question: str, again: str, leave: str) -> Loop | None:
    walls = region.walls | {question}
    body = Region(region.ways, again, walls, region.ends)
    needs_no_copy = again == entry
    before = None if needs_no_copy else Region(region.ways, entry, walls, region.ends)
    parts = [body] if before is None else [body, before]
    if any(part.jumps for part in parts):
        return None
    return Loop(entry, question, again, leave, body, before)


def _cost(region: Region, loop: Loop, members: frozenset[str], most_copied: int) -> int | None:
    """Return about how many nodes are written twice; None if a way out leads nowhere."""
    twice = 0
    if loop.before is not None and loop.entry != loop.question:
        twice = sum(1 for node in loop.before.order if node in members)
    for node, target in _other_exits(region, loop, members):
        tail = region.tail(target, before=None, most=most_copied)
        if tail is None:
            return None
        twice += tail if region.meeting(node, target) else 0
    return twice


def _other_exits(region: Region, loop: Loop, members: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the edges that leave the loop besides its question's, but for those to plain ends."""
    for node in members:
        for target in region.on_from(node):
            is_its_own = node == loop.question and target == loop.leave
            if target not in members and target not in region.ends and not is_its_own:
                yield node, target
