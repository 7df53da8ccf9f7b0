"""What becomes of each node and edge of a chart while its blocks are written."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NoReturn

from handrail.sop.graph.faults import NotStructured, fault
from handrail.sop.graph.flow import FlowGraph, NodeKind
from handrail.sop.graph.names import with_number


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


@dataclass
class Uses:
    """What has been used of a chart so far.

    Attributes:
        most_copied: nodes that may be written once more, ends not counted.
        taken: ids that no block may have, besides the chart's own.
        nodes: the uses of each node, by its id.
        edges: the uses of each edge, by its number.
        times: how often each node was written.
    """

    graph: FlowGraph
    most_copied: int
    taken: frozenset[str]
    nodes: dict[str, list[Use]] = field(default_factory=dict)
    edges: dict[int, list[Use]] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    names: set[str] = field(default_factory=set)
    numbers: Counter[str] = field(default_factory=Counter)

    def of_node(self, node: str, use: Use) -> None:
        """Keep a use of a node."""
        self.nodes.setdefault(node, []).append(use)

    def of_edge(self, edge: int, use: Use) -> None:
        """Keep a use of an edge."""
        self.edges.setdefault(edge, []).append(use)

    def count(self, node: str) -> None:
        """Count the node; ends are written as often as they are reached.

        Raises:
            NotStructured: more would be written once more than may be.
        """
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

    def name(self, name: str) -> str:
        """Return the name where it is still free, else with a number that no block has."""
        if name not in self.names:
            self.names.add(name)
            return name
        while True:
            self.numbers[name] += 1
            numbered = with_number(name, self.numbers[name] + 1)
            if numbered not in self.names and numbered not in self._reserved:
                self.names.add(numbered)
                return numbered

    @cached_property
    def _reserved(self) -> frozenset[str]:
        """Return the ids that the chart has itself."""
        steps = (step.id for node in self.graph.nodes for step in node.steps)
        return self.taken | frozenset((*steps, *self.graph.by_id))
