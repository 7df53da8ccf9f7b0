"""The blocks of a region of a chart, written one after the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NoReturn

from handrail.sop.document import Block, Choose, Repeat, Sequence, Step
from handrail.sop.graph.faults import NotStructured, fault
from handrail.sop.graph.flow import FlowEdge, FlowGraph, FlowNode, NodeKind
from handrail.sop.graph.joins import join_of
from handrail.sop.graph.loops import Loop, loop_at, loop_fault
from handrail.sop.graph.region import Region
from handrail.sop.graph.uses import Role, Use, Uses
from handrail.sop.graph.ways import branches_of, label_of
from handrail.sop.source import MAX_DEPTH
from handrail.sop.text import Text
from handrail.words import say

LEVELS_OF_A_STEP, _LEVELS_OF_A_WAY, _LEVELS_OF_A_LOOP = 4, 4, 2
"""How many levels of a YAML file each of them takes."""


@dataclass(frozen=True)
class Written:
    """Blocks one after the other, and whether a way leads on after them."""

    blocks: tuple[Block, ...]
    goes_on: bool


@dataclass
class Writing:
    """The blocks that are being written, and what has been used for them so far.

    Attributes:
        turns: the limit of each repeat.
        joins: for some decisions the node where their ways meet, None where each ends.
        loops: the repeats that have been written.
    """

    graph: FlowGraph
    turns: int
    joins: Mapping[str, str | None]
    uses: Uses
    loops: list[Repeat] = field(default_factory=list)

    def walk(self, region: Region, node: str, *, stop: str | None, level: int) -> Written:
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
                return Written(tuple(blocks), goes_on=False)
            if len(edges) == 1:
                node = self._next(edges[0])
                continue
            join = self._join(region, node, stop)
            choice, goes_on = self._choice(region, node, join, level, steps)
            blocks.append(choice)
            if join is None or not goes_on:
                return Written(tuple(blocks), goes_on=False)
            node = join
        return Written(tuple(blocks), goes_on=True)

    def _join(self, region: Region, node: str, stop: str | None) -> str | None:
        told = self.joins.get(node, node)
        if told is None:
            return None
        is_ahead = region.number.get(told, 0) > region.number[node]
        if is_ahead and (told not in region.walls or told == stop):
            return told
        return join_of(region, node, stop=stop, most_copied=self.uses.most_copied)

    def _steps(self, node: str) -> tuple[Step, ...]:
        """Return the node's steps, under names of their own if it was written before."""
        self.uses.count(node)
        found = self.graph.by_id[node]
        steps = tuple(replace(step, id=self.uses.name(step.id)) for step in found.steps)
        role = Role.STEP if steps else Role.PASSED
        if found.kind is not NodeKind.DECISION:
            self.uses.of_node(node, Use(role, _named(steps)))
        return steps

    def _next(self, edge: int) -> str:
        self.uses.of_edge(edge, Use(Role.NEXT, ""))
        return self.graph.edges[edge].target

    def _choice(
        self, region: Region, node: str, join: str | None, level: int, steps: tuple[Step, ...]
    ) -> tuple[Choose, bool]:
        name = self._name_of_choice(node, steps)
        written = [
            self.walk(region, edge.target, stop=join, level=level + _LEVELS_OF_A_WAY)
            for edge in self._ways(node)
        ]
        bodies = tuple(Sequence(each.blocks) for each in written)
        return self._choose(node, name, bodies), any(each.goes_on for each in written)

    def _name_of_choice(self, node: str, steps: tuple[Step, ...]) -> str:
        name = self.uses.name(node)
        self.uses.of_node(node, Use(Role.CHOICE, _named(steps, name)))
        return name

    def _choose(self, node: str, name: str, bodies: tuple[Sequence, ...]) -> Choose:
        """Return the choice, one body for each way on from the node."""
        branches = branches_of(self.graph, self._ways(node), bodies)
        for at, branch in branches:
            self.uses.of_edge(self.graph.ways_on[node][at], Use(Role.WAY, name, branch.id))
        text = self.graph.by_id[node].text
        return Choose(name, text, tuple(branch for _, branch in branches))

    def _ways(self, node: str) -> tuple[FlowEdge, ...]:
        return tuple(self.graph.edges[at] for at in self.graph.ways_on[node])

    def _loop(self, region: Region, entry: str, level: int) -> tuple[tuple[Block, ...], str]:
        """Return the blocks of the loop that is entered here, and where it goes on."""
        loop = loop_at(region, entry, most_copied=self.uses.most_copied)
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
        name = self._name_of_choice(loop.question, steps)
        bodies = tuple(
            Sequence((self._repeat(loop, level + _LEVELS_OF_A_WAY),))
            if edge.target == loop.again
            else Sequence(())
            for edge in self._ways(loop.question)
        )
        return self._choose(loop.question, name, bodies)

    def _repeat(self, loop: Loop, level: int) -> Repeat:
        inner = level + _LEVELS_OF_A_LOOP
        written = self.walk(loop.body, loop.again, stop=loop.question, level=inner)
        if not written.goes_on:
            self._refuse("tangled", loop.question)
        steps = self._steps(loop.question)
        found = self.graph.by_id[loop.question]
        name = self.uses.name(found.id)
        body = Sequence((*written.blocks, *steps))
        repeat = Repeat(name, self._question(found, loop), body, self.turns)
        self.loops.append(repeat)
        self.uses.of_node(found.id, Use(Role.LOOP, _named(steps, name)))
        for number in self.graph.ways_on[found.id]:
            is_back = self.graph.edges[number].target == loop.again
            self.uses.of_edge(number, Use(Role.AGAIN if is_back else Role.LEAVE, name))
        return repeat

    def _question(self, question: FlowNode, loop: Loop) -> Text:
        """Return the question with the answers that lead round and on."""
        labels = {edge.target: label_of(self.graph, edge) for edge in self._ways(question.id)}
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

    def _refuse(self, rule: str, node: str) -> NoReturn:
        raise NotStructured((fault(rule, (self.graph.by_id[node].name,)),))


def _named(steps: tuple[Step, ...], *more: str) -> str:
    return ", ".join((*(step.id for step in steps), *more))
