"""A flow chart as a value: what is drawn, before anybody has found the blocks in it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from handrail.sop.document import Step
from handrail.sop.text import Text


class NodeKind(StrEnum):
    """What a node of a chart is drawn as."""

    START = "start"
    TASK = "task"
    DECISION = "decision"
    END = "end"


@dataclass(frozen=True)
class FlowNode:
    """One node.

    Attributes:
        id: unique in the chart, and a valid id of a block; a decision becomes the choice of
            this id.
        name: what the chart calls it, for findings and reports.
        text: what is written in it; the question of a decision.
        steps: what an agent does there, in order: an end's last step is an end step, a
            decision's steps come before it is taken.
    """

    id: str
    kind: NodeKind
    name: str
    text: Text
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class FlowEdge:
    """One arrow, between the ids of two nodes."""

    source: str
    target: str
    label: Text | None = None


@dataclass(frozen=True)
class FlowGraph:
    """A chart: its nodes and arrows in the order in which they were drawn."""

    nodes: tuple[FlowNode, ...]
    edges: tuple[FlowEdge, ...]

    @cached_property
    def by_id(self) -> dict[str, FlowNode]:
        """Return each node by its id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def ways_on(self) -> dict[str, tuple[int, ...]]:
        """Return the numbers of the edges that leave each node."""
        found: dict[str, list[int]] = {node.id: [] for node in self.nodes}
        for number, edge in enumerate(self.edges):
            found[edge.source].append(number)
        return {name: tuple(numbers) for name, numbers in found.items()}

    @cached_property
    def start(self) -> FlowNode:
        """Return where the chart begins.

        Raises:
            StopIteration: nowhere; `faults_of` has told so.
        """
        return next(node for node in self.nodes if node.kind is NodeKind.START)
