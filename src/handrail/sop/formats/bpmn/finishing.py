"""Blocks that were found in a chart, with what stands in place of their steps and what was kept."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    StepKind,
    Use,
    blocks_of,
)
from handrail.sop.formats.bpmn.kept import renamed, shown, with_wording
from handrail.sop.formats.bpmn.model import Net, Node
from handrail.sop.graph import Role, Structured
from handrail.sop.graph.names import unused

WITH = "with"
"""The way of a question that stands for an optional block."""


def finished(
    result: Structured,
    net: Net,
    nodes: Mapping[str, Node],
    held: Mapping[str, Block | None],
    edges: Mapping[int, tuple[str, str]],
) -> Sequence:
    """Return the body with whole blocks where steps stand for them, and what our file says of it.

    Args:
        nodes: by the id under which they stand in the chart.
        held: the blocks that a node's step stands for, by the same id.
        edges: for each edge which way of a choice it is, and its label.
    """
    finishing = _Finishing(net)
    for name, uses in result.nodes.items():
        for use in uses:
            last = use.block.rpartition(", ")[2]
            finishing.came_from[last] = nodes.get(name)
            if use.role is Role.STEP and held.get(name) is not None:
                finishing.standing[use.block.partition(", ")[0]] = held[name]
    for at, uses in result.edges.items():
        for use in uses:
            if use.role is Role.WAY:
                finishing.ways[use.block, use.way] = edges[at]
    return finishing.sequence(result.body)


def without_ends(body: Sequence) -> Sequence | None:
    """Return the body without the ends that its ways come to; None if one ends before that."""
    plain = _without_last_end(body)
    ends = (
        block
        for block in blocks_of(plain)
        if isinstance(block, Step) and block.kind is StepKind.END
    )
    return plain if next(ends, None) is None else None


def _without_last_end(body: Sequence) -> Sequence:
    *before, last = body.blocks or (None,)
    match last:
        case Step(kind=StepKind.END) | None:
            return replace(body, blocks=tuple(before))
        case Choose(branches=branches):
            ways = tuple(replace(way, body=_without_last_end(way.body)) for way in branches)
            return replace(body, blocks=(*before, replace(last, branches=ways)))
        case _:
            return body


@dataclass
class _Finishing:
    net: Net

    def __post_init__(self) -> None:
        self.came_from: dict[str, Node | None] = {}
        self.standing: dict[str, Block | None] = {}
        self.ways: dict[tuple[str, str], tuple[str, str]] = {}
        self.placed: set[str] = set()

    def sequence(self, body: Sequence) -> Sequence:
        """Return the blocks of a list, finished."""
        return Sequence(tuple(self.block(each) for each in body.blocks))

    def block(self, block: Block) -> Block:
        match block:
            case Step():
                standing = self.standing.get(block.id)
                return block if standing is None else self._placed(standing)
            case Choose():
                ways = tuple(replace(way, body=self.sequence(way.body)) for way in block.branches)
                return self._choice(replace(block, branches=ways))
            case Repeat():
                return self._repeat(replace(block, body=self.sequence(block.body)))
            case _:
                return block

    def _kept(self, name: str) -> tuple[Block | None, str]:
        """Return what our file says of a block, and what its element is called now."""
        node = self.came_from.get(name)
        if node is None:
            return None, ""
        element = self.net.elements.get(node.id)
        return self.net.kept.get(node.id), element.get("name") if element else ""

    def _choice(self, choice: Choose) -> Block:
        kept, name = self._kept(choice.id)
        match kept:
            case Optional():
                found = next(
                    (w.body for w in choice.branches if self._way(choice, w)[0] == WITH), None
                )
                optional = renamed(kept, name, self.net.language)
                return replace(optional, id=choice.id, body=found or choice.branches[0].body)
            case Choose():
                again = renamed(kept, name, self.net.language)
                return replace(again, id=choice.id, branches=self._branches(choice, kept))
            case _:
                return choice

    def _branches(self, choice: Choose, kept: Choose) -> tuple[Branch, ...]:
        """Return the ways as our file has them; those that were drawn since come last."""
        known = {way.id: way for way in kept.branches}
        ours: dict[str, Branch] = {}
        others: list[Branch] = []
        for way in choice.branches:
            name, label = self._way(choice, way)
            if name not in known or name in ours:
                others.append(replace(way, id=unused(way.id, {*known, *ours})))
                continue
            text = known[name].text
            if label and label != shown(text, self.net.language):
                text = with_wording(text, label, self.net.language)
            ours[name] = replace(known[name], text=text, body=way.body)
        return (*(ours[name] for name in known if name in ours), *others)

    def _way(self, choice: Choose, way: Branch) -> tuple[str, str]:
        return self.ways.get((choice.id, way.id), ("", ""))

    def _repeat(self, repeat: Repeat) -> Block:
        kept, name = self._kept(repeat.id)
        if isinstance(kept, Repeat):
            again = renamed(kept, name, self.net.language)
            return replace(again, id=repeat.id, body=repeat.body)
        node = self.came_from.get(repeat.id)
        limit = self.net.limits.get(node.id) if node is not None else None
        return replace(repeat, limit=limit or repeat.limit)

    def _placed(self, block: Block) -> Block:
        """Return the block; where it stands already, under ids of its own."""
        names = [each.id for each in blocks_of(block) if not isinstance(each, Sequence)]
        if not self.placed & set(names):
            self.placed.update(names)
            return block
        again = {name: unused(name, self.net.blocks | self.placed) for name in names}
        self.net.blocks.update(again.values())
        self.placed.update(again.values())
        return _renumbered(block, again)


def _renumbered(block: Block, names: Mapping[str, str]) -> Block:
    match block:
        case Step():
            needs = tuple(names.get(each, each) for each in block.needs)
            after = names.get(block.after, block.after) if block.after else None
            return replace(block, id=names[block.id], needs=needs, after=after)
        case Sequence(blocks=inner):
            return replace(block, blocks=tuple(_renumbered(each, names) for each in inner))
        case AnyOrder(blocks=inner):
            blocks = tuple(_renumbered(each, names) for each in inner)
            return replace(block, id=names[block.id], blocks=blocks)
        case Choose(branches=branches):
            ways = tuple(replace(way, body=_listed(way.body, names)) for way in branches)
            return replace(block, id=names[block.id], branches=ways)
        case Repeat(body=body) | Optional(body=body):
            return replace(block, id=names[block.id], body=_listed(body, names))
        case Use():
            return replace(block, id=names[block.id])
        case _:
            raise AssertionError


def _listed(body: Sequence, names: Mapping[str, str]) -> Sequence:
    return Sequence(tuple(_renumbered(each, names) for each in body.blocks))
