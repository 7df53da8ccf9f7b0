"""A net by what leads to each node and on from it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from handrail.sop.formats.bpmn.model import Edge, Net
from handrail.sop.graph import NotStructured
from handrail.sop.graph.faults import fault


@dataclass
class Wires:
    """The edges of a net by their ends; what is folded is put between them.

    Attributes:
        terminating: nodes at which everything ends at once.
        going, coming: the edges that leave each node, and those that lead to it.
    """

    net: Net
    terminating: frozenset[str]
    going: dict[str, list[Edge]] = field(default_factory=lambda: defaultdict(list))
    coming: dict[str, list[Edge]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for edge in self.net.order:
            self.going[edge.source].append(edge)
            self.coming[edge.target].append(edge)

    def shown(self, node: str) -> str:
        """Return what the element that a node came from is called in reports."""
        found = self.net.nodes[node]
        return found.name or self.net.names.get(found.element, found.element)

    def fail(self, rule: str, nodes: Iterable[str], **values: str) -> NotStructured:
        """Return the reason why these nodes cannot become blocks."""
        names = tuple(dict.fromkeys(map(self.shown, nodes)))
        return NotStructured((fault(rule, names, **values),))
