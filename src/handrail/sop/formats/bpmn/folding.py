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
from handrail.sop.formats.bpmn.model import Edge, Net, Node, Part
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
from handrail.sop.graph.faults import fault
from handrail.sop.graph.names import unused
from handrail.sop.graph.region import Region
from handrail.sop.graph.soundness import faults_of
from handrail.sop.source import MAX_DEPTH
from handrail.sop.text import Text, in_all_languages
from handrail.words import SOURCE, say

MOST_LEVELS = MAX_DEPTH // 2
"""Blocks in any order within one another; each takes two levels of a file or more."""

_EXIT = "#exit"
_KINDS = {Part.START: NodeKind.START, Part.ONE_OF: NodeKind.DECISION, Part.END: NodeKind.END}


def body_of(net: Net, terminating: Iterable[str]) -> tuple[Sequence, tuple[Entry, ...]]:
    """Return the blocks of the net, and what became of each node and flow.

    Raises:
        NotStructured: with every node that keeps it from being sound, and why.
    """
    faults = faults_of(_plain_graph(net))
    if faults:
        raise NotStructured(faults)
    folding = _Folding(net, frozenset(terminating))
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
    net: Net
    terminating: frozenset[str]
    entries: list[Entry] = field(default_factory=list)
    level: int = 0

    def __post_init__(self) -> None:
        self.going: dict[str, list[Edge]] = defaultdict(list)
        self.coming: dict[str, list[Edge]] = defaultdict(list)
        for edge in self.net.order:
            self.going[edge.source].append(edge)
            self.coming[edge.target].append(edge)
        self.folded: dict[str, tuple[AnyOrder | None, str | None, str]] = {}

    def body(
        self, start: str, members: frozenset[str], *, stop: str | None, is_whole: bool = False
    ) -> Sequence:
        """Return the blocks from the start to the stop, or to the ends."""
        if self.level == MOST_LEVELS:
            raise self.fail("too-deep", (start,))
        self.level += 1
        written = _Part(self, start, members, stop, is_whole=is_whole).written()
        self.level -= 1
        return written

    def block_id(self, words: str) -> str:
        name = unused(words, self.net.blocks)
        self.net.blocks.add(name)
        return name

    def shown(self, node: str) -> str:
        """Return what the element that a node came from is called in reports."""
        found = self.net.nodes[node]
        return found.name or self.net.names.get(found.element, found.element)

    def fail(self, rule: str, nodes: Iterable[str], **values: str) -> NotStructured:
        names = tuple(dict.fromkeys(map(self.shown, nodes)))
        return NotStructured((fault(rule, names, **values),))


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
        nodes = [self._flow_node(self.all.net.nodes[name]) for name in visited]
        begin = () if self.is_whole else self._beginning(edges)
        graph, pieces = self._graph([*begin, *nodes], edges)
        result = self._structured(graph)
        self.all.entries.extend(account_of(graph, result, pieces))
        blocks = {self.all.net.nodes[name].block: self.all.net.nodes[name] for name in visited}
        ways = {
            at: (self.all.net.ways.get(edge.flow, ""), edge.label) for at, edge in enumerate(edges)
        }
        held = {self.all.net.nodes[name].block: self._held(name) for name in visited}
        body = finished(result, self.all.net, blocks, held, ways)
        if self.is_whole:
            return body
        plain = without_ends(body)
        if plain is None:
            raise self.all.fail("parallel-crossed", (self.start,))
        return plain

    def _structured(self, graph: FlowGraph) -> Structured:
        """Return the blocks, with ways meeting where our own elements say; else where they do."""
        taken = frozenset(self.all.net.blocks)
        joins = {each: to for each, to in self.all.net.joins.items() if each in graph.by_id}
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
        sources = [edge.source for edge in self.all.coming[name]]
        if self.all.net.nodes[name].part is Part.JOIN and len(sources) > 1:
            raise self.all.fail("waits-for-ever", (name, *sources))

    def _on_from(self, name: str) -> list[Edge]:
        node = self.all.net.nodes[name]
        going = self.all.going[name]
        if not node.part.parts:
            return going
        _, target, flow = self._fold(name)
        return [Edge(name, target, "", flow)] if target is not None else []

    def _held(self, name: str) -> Block | None:
        folded = self.all.folded.get(name)
        return folded[0] if folded is not None else self.all.net.nodes[name].held

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
            for step in self.all.net.nodes[name].steps
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
            for edge in self.all.going[waiting.pop()]:
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
                pieces[len(drawn)] = _piece(edge, self.all.net)
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
        return "stop-here" if name == self.stop else self.all.net.nodes[name].block

    # What is folded

    def _fold(self, fork: str) -> tuple[AnyOrder | None, str | None, str]:
        """Return the block between a parting of ways and where they meet, and what comes after."""
        if fork not in self.all.folded:
            self.all.folded[fork] = self._folded(fork)
        return self.all.folded[fork]

    def _folded(self, fork: str) -> tuple[AnyOrder | None, str | None, str]:
        join = self._meeting(fork)
        groups = self._groups(fork, join)
        self._check_join(fork, join, groups)
        blocks = [block for group in groups for block in self._group_block(fork, group, join)]
        node = self.all.net.nodes[fork]
        whole = AnyOrder(node.block, text(node.words), tuple(blocks)) if blocks else None
        kept = self.all.net.kept.get(fork)
        if isinstance(kept, AnyOrder):
            enough = kept.at_least if (kept.at_least or 0) < len(blocks) else None
            whole = replace(kept, id=node.block, blocks=tuple(blocks), at_least=enough)
        self._tell(fork, join, whole)
        if join is None or self.all.net.nodes[join].part is Part.OVER:
            return whole, join, ""
        (after,) = self.all.going[join] or [Edge(join, "")]
        return whole, after.target, after.flow

    def _tell(self, fork: str, join: str | None, whole: AnyOrder | None) -> None:
        name = self.all.net.nodes[fork].name
        block = whole.id if whole else ""
        if name:
            told = used(name, "bpmn-any-order-of", block=block) if whole else None
            self.all.entries.append(told or used(name, "node-passed"))
        joined = self.all.net.nodes[join].name if join else ""
        if joined and join and self.all.net.nodes[join].part is not Part.OVER:
            self.all.entries.append(used(joined, "bpmn-join", block=block))

    def _meeting(self, fork: str) -> str | None:
        """Return where all ways from the fork meet, None if each ends by itself."""
        back: dict[str, list[str]] = {_EXIT: [], **{name: [] for name in self.members}}
        for name in (*self.members, self.stop) if self.stop else self.members:
            targets = [] if name == self.stop else [e.target for e in self.all.going[name]]
            inside = [each for each in targets if each in self.members or each == self.stop]
            for target in inside:
                back.setdefault(target, []).append(name)
            if not inside:
                back[_EXIT].append(name)
        ways = {name: tuple(sources) for name, sources in back.items()}
        region = Region(ways, _EXIT, frozenset(), frozenset())
        met = region.dominator[fork]
        if len(self.all.going[fork]) == 1:
            met = self._end_of_only_way(fork, met, region)
        return None if met == _EXIT else met

    def _end_of_only_way(self, fork: str, met: str, region: Region) -> str:
        """Return where the only way from a fork is over, which is not where it first leads to."""
        wanted = self.all.net.joins.get(self.all.net.nodes[fork].block)
        while met != _EXIT and self.all.net.nodes[met].block != wanted:
            met = region.dominator[met]
        return met

    def _groups(self, fork: str, join: str | None) -> list[list[tuple[Edge, frozenset[str]]]]:
        """Return the ways from a fork, those that share nodes before the join together."""
        groups: list[list[tuple[Edge, frozenset[str]]]] = []
        for edge in self.all.going[fork]:
            reached = self._until(edge.target, join)
            if fork in reached:
                raise self.all.fail("parallel-loop", (fork, edge.target))
            near = [each for each in groups if any(reached & other for _, other in each)]
            groups = [each for each in groups if each not in near]
            groups.append([*(way for each in near for way in each), (edge, reached)])
        return groups

    def _until(self, name: str, join: str | None) -> frozenset[str]:
        reached: set[str] = set()
        waiting = [] if name == join else [name]
        while waiting:
            here = waiting.pop()
            reached.add(here)
            targets = [edge.target for edge in self.all.going[here]]
            waiting += [each for each in targets if each != join and each not in reached]
        return frozenset(reached)

    def _check_join(
        self, fork: str, join: str | None, groups: list[list[tuple[Edge, frozenset[str]]]]
    ) -> None:
        """Object to what would wait for ever, be done several times, or end too early.

        Raises:
            NotStructured: with the nodes and the reason.
        """
        parting = self.all.net.nodes[fork].part
        inside = frozenset().union(*(reached for group in groups for _, reached in group))
        for name in (each for each in self.all.net.nodes if each in inside):
            if name in self.all.terminating:
                raise self.all.fail("parallel-terminate", (name, fork))
            strangers = [e.source for e in self.all.coming[name] if e.source not in inside]
            if any(each != fork for each in strangers):
                raise self.all.fail("parallel-entered", (name, *strangers))
            if join is not None and self.all.net.nodes[name].part is Part.END:
                raise self.all.fail("parallel-end", (name, fork, join))
        if join is None:
            self._check_ends(fork, groups)
            return
        joining = self.all.net.nodes[join].part
        if not joining.waits:
            raise self.all.fail("not-joined", (join, fork))
        if parting is Part.SOME_OF and joining is Part.JOIN:
            raise self.all.fail("waits-for-ever", (join, fork))
        if joining is Part.OVER:
            return
        for group in groups:
            reached = frozenset().union(*(each for _, each in group))
            straight = sum(way.target == join for way, _ in group)
            if straight + sum(e.source in reached for e in self.all.coming[join]) != 1:
                raise self.all.fail("waits-for-ever", (join, *(way.target for way, _ in group)))
        others = [
            e.source for e in self.all.coming[join] if e.source != fork and e.source not in inside
        ]
        if others:
            raise self.all.fail("waits-for-ever", (join, *others))

    def _check_ends(self, fork: str, groups: list[list[tuple[Edge, frozenset[str]]]]) -> None:
        for group in groups:
            if len(group) > 1:
                raise self._ends_too_early(fork, group)

    def _ends_too_early(self, fork: str, group: list[tuple[Edge, frozenset[str]]]) -> NotStructured:
        """Return that some of these ways end where others wait for them."""
        reached = frozenset().union(*(each for _, each in group))
        nodes = [each for each in self.all.net.nodes.values() if each.id in reached]
        ends = [each.id for each in nodes if each.part is Part.END]
        joins = [each.id for each in nodes if each.part is Part.JOIN]
        if len(ends) > 1 and joins:
            return self.all.fail("parallel-end", (*ends, fork, *joins))
        return self.all.fail("parallel-crossed", (fork, *(way.target for way, _ in group)))

    def _group_block(
        self, fork: str, group: list[tuple[Edge, frozenset[str]]], join: str | None
    ) -> Iterator[Block]:
        """Yield the block of ways that are walked together; none where nothing is to be done."""
        if len(group) == 1:
            edge, reached = group[0]
            if edge.flow:
                self.all.entries.append(used(_piece(edge, self.all.net), "edge-next"))
            blocks = self.all.body(edge.target, reached, stop=join).blocks if reached else ()
        elif self._is_everything(fork, group) or self.all.net.nodes[fork].part is Part.SOME_OF:
            raise self.all.fail("parallel-crossed", (fork, *(way.target for way, _ in group)))
        else:
            blocks = self._together(fork, group, join).blocks
        if self.all.net.nodes[fork].part is Part.SOME_OF and blocks:
            yield self._asked(group[0][0], blocks)
        elif len(blocks) == 1:
            yield blocks[0]
        elif blocks:
            name = self.all.block_id(f"{self.all.net.nodes[fork].block}-in-turn")
            yield Repeat(name, text(say("formats-bpmn-in-turn", SOURCE)), Sequence(blocks), 1)

    def _is_everything(self, fork: str, group: list[tuple[Edge, frozenset[str]]]) -> bool:
        return len(group) == len(self.all.going[fork])

    def _together(
        self, fork: str, group: list[tuple[Edge, frozenset[str]]], join: str | None
    ) -> Sequence:
        """Return the blocks of ways that meet before the others do."""
        node = self.all.net.nodes[fork]
        name = f"{fork}#{group[0][0].target}"
        inner = Node(name, node.part, "", node.element, self.all.block_id(node.block), node.words)
        self.all.net.add(inner)
        reached = frozenset().union(*(each for _, each in group))
        for edge, _ in group:
            moved = Edge(name, edge.target, edge.label, edge.flow)
            self.all.going[name].append(moved)
            self.all.coming[edge.target] = [
                moved if each == edge else each for each in self.all.coming[edge.target]
            ]
        return self.all.body(name, reached | {name}, stop=join)

    def _asked(self, edge: Edge, blocks: tuple[Block, ...]) -> Choose:
        words = edge.label or self.all.shown(edge.target)
        name = self.all.block_id(f"{self.all.net.nodes[edge.target].block}-if")
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
