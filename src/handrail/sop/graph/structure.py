"""From a flow chart to blocks that do the same, or the reasons why it cannot be."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import NoReturn

from handrail.sop.document import Block, Choose, Repeat, Sequence, Step
from handrail.sop.graph.faults import Fault, NotStructured, fault
from handrail.sop.graph.flow import FlowGraph, FlowNode, NodeKind
from handrail.sop.graph.joins import join_of
from handrail.sop.graph.loops import Loop, loop_at, loop_fault
from handrail.sop.graph.names import with_number
from handrail.sop.graph.questions import with_two_way_questions
from handrail.sop.graph.region import Region
from handrail.sop.graph.soundness import faults_of
from handrail.sop.graph.ways import branches_of, label_of
from handrail.sop.source import MAX_DEPTH
from handrail.sop.text import Text
from handrail.words import say

TURNS = 3
"""How often a loop may be walked in all where nobody has said so."""

MOST_COPIED = 200
"""Nodes that are written once more because ways cannot be led together."""

_LEVELS_OF_A_WAY, _LEVELS_OF_A_LOOP, _LEVELS_OF_A_STEP = 4, 2, 4
"""How many levels of a YAML file each of them takes."""


class Role(StrEnum):
    """What became of a node or an edge."""

    STEP = "step"
    CHOICE = "choice"
    LOOP = "loop"
    PASSED = "passed"
    WAY = "way"
    NEXT = "next"
    AGAIN = "again"
    LEAVE = "leave"


@dataclass(frozen=True)
class Use:
    """One place where a node or an edge was used.

    Attributes:
        block: the ids of its blocks, with commas between; none where there is nothing to do.
        way: which way of that block it is.
    """

    role: Role
    block: str
    way: str = ""


@dataclass(frozen=True)
class Structured:
    """The blocks of a chart, and how each piece of the chart was used.

    Attributes:
        nodes: for each node's id, its uses; more than one if it was copied.
        edges: for each edge's number, its uses.
        loops: the repeats, each with the limit that nobody has asked for.
        copied: the ids of the nodes that were written more than once, ends among them.
    """

    body: Sequence
    nodes: dict[str, tuple[Use, ...]]
    edges: dict[int, tuple[Use, ...]]
    loops: tuple[Repeat, ...]
    copied: tuple[str, ...]


def structured(
    graph: FlowGraph,
    *,
    turns: int = TURNS,
    most_copied: int = MOST_COPIED,
    joins: Mapping[str, str | None] | None = None,
    taken: frozenset[str] = frozenset(),
) -> Structured:
    """Return blocks through which the same ways lead as through the chart.

    A way of a choice may end early; a question that leads back becomes a repeat. What cannot be
    led together is written more than once, ends as often as they are reached.

    Args:
        turns: the limit of each repeat.
        most_copied: nodes that may be written once more, ends not counted.
        joins: for some decisions the node where its author says that its ways meet again, or
            None where each of them comes to an end.
        taken: ids that no copy may have, besides the chart's own.

    Raises:
        NotStructured: it cannot be; nothing is left out in silence.
    """
    faults = faults_of(graph)
    if faults:
        raise NotStructured(faults)
    ends = frozenset(node.id for node in graph.nodes if node.kind is NodeKind.END)
    whole = Region(_ways_of(graph), graph.start.id, frozenset(), ends)
    jumps = tuple(dict.fromkeys(_jump(graph, *edge) for edge in whole.jumps))
    if jumps:
        raise NotStructured(jumps)
    plain, added = with_two_way_questions(graph, whole)
    region = Region(_ways_of(plain), graph.start.id, frozenset(), ends)
    writing = _Writing(plain, turns, most_copied, joins or {}, taken)
    written = writing.walk(region, graph.start.id, stop=None, level=_LEVELS_OF_A_STEP)
    return Structured(
        Sequence(written.blocks),
        _by_first_name(writing.nodes, added),
        {at: tuple(uses) for at, uses in writing.edges.items() if at < len(graph.edges)},
        tuple(writing.loops),
        tuple(node for node, times in writing.times.items() if times > 1),
    )


def _by_first_name(
    uses: Mapping[str, list[Use]], added: Mapping[str, str]
) -> dict[str, tuple[Use, ...]]:
    """Return the uses of each node of the chart, those of its parts among them."""
    found: dict[str, tuple[Use, ...]] = {}
    for node, each in uses.items():
        name = added.get(node, node)
        found[name] = (*found.get(name, ()), *each)
    return found


def _ways_of(graph: FlowGraph) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(graph.edges[at].target for at in numbers)
        for name, numbers in graph.ways_on.items()
    }


def _jump(graph: FlowGraph, source: str, target: str) -> Fault:
    """Return the fault of a loop that has more than one entry."""
    names = graph.by_id
    return fault(
        "jump-into-a-loop",
        (names[target].name, names[source].name),
        source=names[source].name,
        target=names[target].name,
    )


@dataclass(frozen=True)
class _Written:
    """Blocks one after the other, and whether a way leads on after them."""

    blocks: tuple[Block, ...]
    goes_on: bool


@dataclass
class _Writing:
    """The blocks that are being written, and what has been used for them so far."""

    graph: FlowGraph
    turns: int
    most_copied: int
    joins: Mapping[str, str | None]
    taken: frozenset[str]
    nodes: dict[str, list[Use]] = field(default_factory=dict)
    edges: dict[int, list[Use]] = field(default_factory=dict)
    loops: list[Repeat] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    numbers: Counter[str] = field(default_factory=Counter)
    times: Counter[str] = field(default_factory=Counter)
    copies: int = 0

    def walk(self, region: Region, node: str, *, stop: str | None, level: int) -> _Written:
        """Return the blocks from a node to the stop, or to the ends where there is none."""
        if level > MAX_DEPTH:
            self._refuse("too-deep", node)
        blocks: list[Block] = []
        while node != stop:
            if node in region.walls:
                self._refuse("tangled", node)
            if node in region.loops:
                found, node = self._loop(region, node, level)
                blocks.extend(found)
                continue
            steps = self._steps(node)
            blocks.extend(steps)
            edges = self.graph.ways_on[node]
            if not edges:
                return _Written(tuple(blocks), goes_on=False)
            if len(edges) == 1:
                node = self._next(edges[0])
                continue
            join = self._join(region, node, stop)
            choice, goes_on = self._choice(region, node, join, level, steps)
            blocks.append(choice)
            if join is None or not goes_on:
                return _Written(tuple(blocks), goes_on=False)
            node = join
        return _Written(tuple(blocks), goes_on=True)

    def _join(self, region: Region, node: str, stop: str | None) -> str | None:
        told = self.joins.get(node, node)
        if told is None:
            return None
        is_ahead = region.number.get(told, 0) > region.number[node]
        if is_ahead and (told not in region.walls or told == stop):
            return told
        return join_of(region, node, stop=stop, most_copied=self.most_copied)

    def _steps(self, node: str) -> tuple[Step, ...]:
        """Return the node's steps, under names of their own if it was written before."""
        self._count(node)
        found = self.graph.by_id[node]
        steps = tuple(replace(step, id=self._name(step.id)) for step in found.steps)
        role = Role.STEP if steps else Role.PASSED
        if found.kind is not NodeKind.DECISION:
            self._used(node, Use(role, _named(steps)))
        return steps

    def _next(self, edge: int) -> str:
        self._led(edge, Use(Role.NEXT, ""))
        return self.graph.edges[edge].target

    def _choice(
        self, region: Region, node: str, join: str | None, level: int, steps: tuple[Step, ...]
    ) -> tuple[Choose, bool]:
        found = self.graph.by_id[node]
        name = self._name(found.id)
        self._used(node, Use(Role.CHOICE, _named(steps, name)))
        numbers = self.graph.ways_on[node]
        edges = tuple(self.graph.edges[at] for at in numbers)
        written = [
            self.walk(region, edge.target, stop=join, level=level + _LEVELS_OF_A_WAY)
            for edge in edges
        ]
        bodies = tuple(Sequence(each.blocks) for each in written)
        branches = branches_of(self.graph, edges, bodies)
        for at, branch in branches:
            self._led(numbers[at], Use(Role.WAY, name, branch.id))
        choice = Choose(name, found.text, tuple(branch for _, branch in branches))
        return choice, any(each.goes_on for each in written)

    def _loop(self, region: Region, entry: str, level: int) -> tuple[tuple[Block, ...], str]:
        """Return the blocks of the loop that is entered here, and where it goes on."""
        loop = loop_at(region, entry, most_copied=self.most_copied)
        if loop is None:
            names = {node.id: node.name for node in self.graph.nodes}
            raise NotStructured((loop_fault(region, entry, names),))
        if loop.before is None:
            return (self._repeat(loop, level),), loop.leave
        inner = level + _LEVELS_OF_A_LOOP
        first = self.walk(loop.before, entry, stop=loop.question, level=inner)
        if not first.goes_on:
            self._refuse("tangled", loop.question)
        question = self._steps(loop.question)
        asked = self._asked_first(loop, level, question)
        return (*first.blocks, *question, asked), loop.leave

    def _asked_first(self, loop: Loop, level: int, steps: tuple[Step, ...]) -> Choose:
        """Return the question before the loop: whether to go round at all."""
        found = self.graph.by_id[loop.question]
        name = self._name(found.id)
        self._used(found.id, Use(Role.CHOICE, _named(steps, name)))
        numbers = self.graph.ways_on[found.id]
        edges = tuple(self.graph.edges[at] for at in numbers)
        bodies = tuple(
            Sequence((self._repeat(loop, level + _LEVELS_OF_A_WAY),))
            if edge.target == loop.again
            else Sequence(())
            for edge in edges
        )
        branches = branches_of(self.graph, edges, bodies)
        for at, branch in branches:
            self._led(numbers[at], Use(Role.WAY, name, branch.id))
        return Choose(name, found.text, tuple(branch for _, branch in branches))

    def _repeat(self, loop: Loop, level: int) -> Repeat:
        inner = level + _LEVELS_OF_A_LOOP
        written = self.walk(loop.body, loop.again, stop=loop.question, level=inner)
        if not written.goes_on:
            self._refuse("tangled", loop.question)
        steps = self._steps(loop.question)
        found = self.graph.by_id[loop.question]
        name = self._name(found.id)
        body = Sequence((*written.blocks, *steps))
        repeat = Repeat(name, self._question(found, loop), body, self.turns)
        self.loops.append(repeat)
        self._used(found.id, Use(Role.LOOP, _named(steps, name)))
        for number in self.graph.ways_on[found.id]:
            is_back = self.graph.edges[number].target == loop.again
            self._led(number, Use(Role.AGAIN if is_back else Role.LEAVE, name))
        return repeat

    def _question(self, question: FlowNode, loop: Loop) -> Text:
        """Return the question with the answers that lead round and on."""
        labels = {
            edge.target: label_of(self.graph, edge)
            for edge in (self.graph.edges[at] for at in self.graph.ways_on[question.id])
        }
        return Text(
            tuple(
                (
                    language,
                    say(
                        "graph-repeat",
                        language,
                        question=wording,
                        again=labels[loop.again].said_in(language),
                        leave=labels[loop.leave].said_in(language),
                    ),
                )
                for language, wording in question.text.wordings
            )
        )

    def _count(self, node: str) -> None:
        """Count the node; ends are written as often as they are reached."""
        self.times[node] += 1
        if self.times[node] > 1 and self.graph.by_id[node].kind is not NodeKind.END:
            self.copies += 1
            if self.copies > self.most_copied:
                self._refuse_to_copy()

    def _refuse_to_copy(self) -> NoReturn:
        """Refuse, naming the node that was written most often and where it is reached from."""
        often = max(
            (node for node in self.graph.nodes if node.kind is not NodeKind.END),
            key=lambda node: self.times[node.id],
        )
        sources = (edge.source for edge in self.graph.edges if edge.target == often.id)
        names = (often.name, *(self.graph.by_id[source].name for source in sources))
        raise NotStructured((fault("too-much-copied", names, most=self.most_copied),))

    def _name(self, name: str) -> str:
        """Return the name where it is still free, else with a number that no block has."""
        if name not in self.names:
            self.names.add(name)
            return name
        while True:
            self.numbers[name] += 1
            numbered = with_number(name, self.numbers[name] + 1)
            if numbered not in self.names and numbered not in self.reserved:
                self.names.add(numbered)
                return numbered

    @cached_property
    def reserved(self) -> frozenset[str]:
        """Return the ids that the chart has itself."""
        steps = (step.id for node in self.graph.nodes for step in node.steps)
        return self.taken | frozenset((*steps, *self.graph.by_id))

    def _used(self, node: str, use: Use) -> None:
        self.nodes.setdefault(node, []).append(use)

    def _led(self, edge: int, use: Use) -> None:
        self.edges.setdefault(edge, []).append(use)

    def _refuse(self, rule: str, node: str) -> NoReturn:
        raise NotStructured((fault(rule, (self.graph.by_id[node].name,)),))


def _named(steps: tuple[Step, ...], *more: str) -> str:
    return ", ".join((*(step.id for step in steps), *more))
