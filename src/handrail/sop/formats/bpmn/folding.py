"""From a net to blocks: ways that are all taken become one block, and what is left a flow chart.

What is folded first lies between a node where several ways part and the one where all of them are
waited for, which every way from the first leads to: its nearest post-dominator.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from handrail.sop.document import (
    AnyOrder,
    Block,
    Branch,
    Choose,
    Repeat,
    Sequence,
    Step,
    StepKind,
)
from handrail.sop.formats.account import account_of
from handrail.sop.formats.bpmn.finishing import finished, without_ends
from handrail.sop.formats.bpmn.joining import Group, check_join, groups_of, meeting_of
from handrail.sop.formats.bpmn.model import Edge, Net, Node, Part
from handrail.sop.formats.bpmn.wires import Wires
from handrail.sop.formats.chart import text
from handrail.sop.formats.imported import Entry, used
from handrail.sop.graph import (
    FlowEdge,
    FlowGraph,
    FlowNode,
    NodeKind,
    NotStructured,
    Structured,
    structured,
)
from handrail.sop.graph.names import unused
from handrail.sop.graph.soundness import faults_of
from handrail.sop.source import MAX_DEPTH
from handrail.sop.text import Text, in_all_languages
from handrail.words import SOURCE, say

MOST_LEVELS = MAX_DEPTH // 2
"""Blocks in any order within one another; each takes two levels of a file or more."""

_KINDS = {Part.START: NodeKind.START, Part.ONE_OF: NodeKind.DECISION, Part.END: NodeKind.END}


def body_of(net: Net, terminating: Iterable[str]) -> tuple[Sequence, tuple[Entry, ...]]:
    """Return the blocks of the net, and what became of each node and flow.

    Raises:
        NotStructured: with every node that keeps it from being sound, and why.
    """
    faults = faults_of(_plain_graph(net))
    if faults:
        raise NotStructured(faults)
    folding = _Folding(Wires(net, frozenset(terminating)))
    start = next(node.id for node in net.nodes.values() if node.part is Part.START)
    body = folding.body(start, frozenset(net.nodes), stop=None, is_whole=True)
    return body, tuple(folding.entries)


def _plain_graph(net: Net) -> FlowGraph:
    """Return the net as a chart, in which ways that are all taken look like a choice."""
    going: dict[str, int] = defaultdict(int)
    for edge in net.order:
        going[edge.source] += 1
    nodes = tuple(
        FlowNode(
            node.id,
            NodeKind.DECISION if going[node.id] > 1 else _KINDS.get(node.part, NodeKind.TASK),
            node.name or net.names.get(node.element, node.element),
            text(node.words),
        )
        for node in net.nodes.values()
    )
    return FlowGraph(nodes, tuple(FlowEdge(edge.source, edge.target) for edge in net.order))


@dataclass
class _Folding:
    wires: Wires
    entries: list[Entry] = field(default_factory=list)
    level: int = 0

    def __post_init__(self) -> None:
        self.folded: dict[str, tuple[AnyOrder | None, str | None, str]] = {}

    def body(
        self, start: str, members: frozenset[str], *, stop: str | None, is_whole: bool = False
    ) -> Sequence:
        """Return the blocks from the start to the stop, or to the ends."""
        if self.level == MOST_LEVELS:
            raise self.wires.fail("too-deep", (start,))
        self.level += 1
        written = _Part(self, start, members, stop, is_whole=is_whole).written()
        self.level -= 1
        return written

    def block_id(self, words: str) -> str:
        name = unused(words, self.wires.net.blocks)
        self.wires.net.blocks.add(name)
        return name


@dataclass
class _Part:
    """A part of the net between a start and a stop, on its way to blocks."""

    all: _Folding
    start: str
    members: frozenset[str]
    stop: str | None
    is_whole: bool

    def written(self) -> Sequence:
        """Return the blocks."""
        visited, edges = self._walked()
        nodes = [self._flow_node(self.all.wires.net.nodes[name]) for name in visited]
        begin = () if self.is_whole else self._beginning(edges)
        graph, pieces = self._graph([*begin, *nodes], edges)
        result = self._structured(graph)
        self.all.entries.extend(account_of(graph, result, pieces, limits=self._limits(visited)))
        blocks = {
            self.all.wires.net.nodes[name].block: self.all.wires.net.nodes[name] for name in visited
        }
        ways = {
            at: (self.all.wires.net.ways.get(edge.flow, ""), edge.label)
            for at, edge in enumerate(edges)
        }
        held = {self.all.wires.net.nodes[name].block: self._held(name) for name in visited}
        body = finished(result, self.all.wires.net, blocks, held, ways)
        if self.is_whole:
            return body
        plain = without_ends(body)
        if plain is None:
            raise self.all.wires.fail("parallel-crossed", (self.start,))
        return plain

    def _limits(self, visited: list[str]) -> dict[str, int]:
        """Return how often loops are walked, by what asks, where the file says it."""
        net = self.all.wires.net
        said = {
            name: kept.limit for name, kept in net.kept.items() if isinstance(kept, Repeat)
        } | net.limits
        return {net.nodes[name].block: said[name] for name in visited if name in said}

    def _structured(self, graph: FlowGraph) -> Structured:
        """Return the blocks, with ways meeting where our own elements say; else where they do."""
        taken = frozenset(self.all.wires.net.blocks)
        joins = {each: to for each, to in self.all.wires.net.joins.items() if each in graph.by_id}
        if joins:
            with suppress(NotStructured):
                return structured(graph, joins=joins, taken=taken)
        return structured(graph, taken=taken)

    def _walked(self) -> tuple[list[str], list[Edge]]:
        """Return what is walked, with each fold as one node, and the edges between."""
        visited: list[str] = []
        edges: list[Edge] = []
        waiting, seen = [self.start], {self.start}
        while waiting:
            name = waiting.pop(0)
            visited.append(name)
            self._check_waiting(name)
            for edge in self._on_from(name):
                edges.append(edge)
                if edge.target not in seen and edge.target != self.stop:
                    seen.add(edge.target)
                    waiting.append(edge.target)
        return visited, edges

    def _check_waiting(self, name: str) -> None:
        """Object to what waits for several ways of which one alone is taken."""
        sources = [edge.source for edge in self.all.wires.coming[name]]
        if self.all.wires.net.nodes[name].part is Part.JOIN and len(sources) > 1:
            raise self.all.wires.fail("waits-for-ever", (name, *sources))

    def _on_from(self, name: str) -> list[Edge]:
        node = self.all.wires.net.nodes[name]
        going = self.all.wires.going[name]
        if not node.part.parts:
            return going
        _, target, flow = self._fold(name)
        return [Edge(name, target, "", flow)] if target is not None else []

    def _held(self, name: str) -> Block | None:
        folded = self.all.folded.get(name)
        return folded[0] if folded is not None else self.all.wires.net.nodes[name].held

    def _flow_node(self, node: Node) -> FlowNode:
        shown, steps = node.name, node.steps
        kind = _KINDS.get(node.part, NodeKind.TASK)
        if node.part.parts:
            block, after, _ = self.all.folded[node.id]
            shown, steps = "", _standing_for(block)
            if after is None and self.is_whole:
                kind, steps = NodeKind.END, (*steps, self._end_of(node))
        if kind is NodeKind.END and not self.is_whole:
            kind = NodeKind.TASK
            steps = tuple(step for step in steps if step.kind is not StepKind.END)
        return FlowNode(node.block, kind, shown, text(node.words), steps)

    def _end_of(self, fork: Node) -> Step:
        """Return the end of ways that all end by themselves."""
        ends = [
            step
            for name in self._reached(fork.id)
            for step in self.all.wires.net.nodes[name].steps
            if step.kind is StepKind.END
        ]
        outcomes = (step.outcome or "resolved" for step in ends)
        outcome = next((each for each in outcomes if each != "resolved"), "resolved")
        name = self.all.block_id(f"{fork.block}-end")
        said = in_all_languages(f"sop-outcome-{outcome}")
        return Step(name, StepKind.END, said, outcome=outcome)

    def _reached(self, name: str) -> list[str]:
        reached, waiting = [name], [name]
        while waiting:
            for edge in self.all.wires.going[waiting.pop()]:
                if edge.target not in reached:
                    reached.append(edge.target)
                    waiting.append(edge.target)
        return reached

    def _beginning(self, edges: list[Edge]) -> tuple[FlowNode, ...]:
        """Return a start before all, and where all ways are over."""
        edges.append(Edge("#start", self.start))
        edges.append(Edge("#stop", "#end"))
        return (
            FlowNode("start-here", NodeKind.START, "", text("Start")),
            FlowNode("stop-here", NodeKind.TASK, "", text("Stop")),
            FlowNode("end-here", NodeKind.END, "", text("End"), (_MARK,)),
        )

    def _graph(
        self, nodes: list[FlowNode], edges: list[Edge]
    ) -> tuple[FlowGraph, Mapping[int, str]]:
        drawn: list[FlowEdge] = []
        pieces = {}
        for edge in edges:
            if edge.flow:
                pieces[len(drawn)] = _piece(edge, self.all.wires.net)
            label = text(edge.label) if edge.label else None
            drawn.append(FlowEdge(self._block(edge.source), self._block(edge.target), label))
        if not self.is_whole:
            sources = {edge.source for edge in drawn}
            loose = (node for node in nodes if node.id not in sources)
            drawn += [FlowEdge(n.id, "stop-here") for n in loose if n.kind is not NodeKind.END]
        return FlowGraph(tuple(nodes), tuple(drawn)), pieces

    def _block(self, name: str) -> str:
        own = {"#start": "start-here", "#stop": "stop-here", "#end": "end-here"}
        if name in own:
            return own[name]
        return "stop-here" if name == self.stop else self.all.wires.net.nodes[name].block

    # What is folded

    def _fold(self, fork: str) -> tuple[AnyOrder | None, str | None, str]:
        """Return the block between a parting of ways and where they meet, and what comes after."""
        if fork not in self.all.folded:
            self.all.folded[fork] = self._folded(fork)
        return self.all.folded[fork]

    def _folded(self, fork: str) -> tuple[AnyOrder | None, str | None, str]:
        join = meeting_of(self.all.wires, fork, members=self.members, stop=self.stop)
        groups = groups_of(self.all.wires, fork, join)
        check_join(self.all.wires, fork, join, groups)
        blocks = [block for group in groups for block in self._group_block(fork, group, join)]
        node = self.all.wires.net.nodes[fork]
        whole = AnyOrder(node.block, text(node.words), tuple(blocks)) if blocks else None
        kept = self.all.wires.net.kept.get(fork)
        if isinstance(kept, AnyOrder):
            enough = kept.at_least if (kept.at_least or 0) < len(blocks) else None
            whole = replace(kept, id=node.block, blocks=tuple(blocks), at_least=enough)
        self._tell(fork, join, whole)
        if join is None or self.all.wires.net.nodes[join].part is Part.OVER:
            return whole, join, ""
        (after,) = self.all.wires.going[join] or [Edge(join, "")]
        return whole, after.target, after.flow

    def _tell(self, fork: str, join: str | None, whole: AnyOrder | None) -> None:
        name = self.all.wires.net.nodes[fork].name
        block = whole.id if whole else ""
        if name:
            told = used(name, "bpmn-any-order-of", block=block) if whole else None
            self.all.entries.append(told or used(name, "node-passed"))
        joined = self.all.wires.net.nodes[join].name if join else ""
        if joined and join and self.all.wires.net.nodes[join].part is not Part.OVER:
            self.all.entries.append(used(joined, "bpmn-join", block=block))

    def _group_block(self, fork: str, group: Group, join: str | None) -> Iterator[Block]:
        """Yield the block of ways that are walked together; none where nothing is to be done."""
        if len(group) == 1:
            edge, reached = group[0]
            if edge.flow:
                self.all.entries.append(used(_piece(edge, self.all.wires.net), "edge-next"))
            blocks = self.all.body(edge.target, reached, stop=join).blocks if reached else ()
        elif (
            len(group) == len(self.all.wires.going[fork])
            or self.all.wires.net.nodes[fork].part is Part.SOME_OF
        ):
            raise self.all.wires.fail("parallel-crossed", (fork, *(way.target for way, _ in group)))
        else:
            blocks = self._together(fork, group, join).blocks
        if self.all.wires.net.nodes[fork].part is Part.SOME_OF and blocks:
            yield self._asked(group[0][0], blocks)
        elif len(blocks) == 1:
            yield blocks[0]
        elif blocks:
            name = self.all.block_id(f"{self.all.wires.net.nodes[fork].block}-in-turn")
            yield Repeat(name, text(say("formats-bpmn-in-turn", SOURCE)), Sequence(blocks), 1)

    def _together(self, fork: str, group: Group, join: str | None) -> Sequence:
        """Return the blocks of ways that meet before the others do."""
        node = self.all.wires.net.nodes[fork]
        name = f"{fork}#{group[0][0].target}"
        inner = Node(name, node.part, "", node.element, self.all.block_id(node.block), node.words)
        self.all.wires.net.add(inner)
        reached = frozenset().union(*(each for _, each in group))
        for edge, _ in group:
            moved = Edge(name, edge.target, edge.label, edge.flow)
            self.all.wires.going[name].append(moved)
            self.all.wires.coming[edge.target] = [
                moved if each == edge else each for each in self.all.wires.coming[edge.target]
            ]
        return self.all.body(name, reached | {name}, stop=join)

    def _asked(self, edge: Edge, blocks: tuple[Block, ...]) -> Choose:
        words = edge.label or self.all.wires.shown(edge.target)
        name = self.all.block_id(f"{self.all.wires.net.nodes[edge.target].block}-if")
        yes, no = (
            Branch(answer, in_all_languages(f"sop-{answer}"), Sequence(inner))
            for answer, inner in (("yes", blocks), ("no", ()))
        )
        return Choose(name, text(words), (yes, no))


_MARK = Step("end-here", StepKind.END, Text(((SOURCE, "End"),)), outcome="resolved")


def _standing_for(block: AnyOrder | None) -> tuple[Step, ...]:
    return () if block is None else (Step(block.id, StepKind.DO, block.text),)


def _piece(edge: Edge, net: Net) -> str:
    return net.names.get(edge.flow, edge.flow)
