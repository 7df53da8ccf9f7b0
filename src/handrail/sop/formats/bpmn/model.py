"""A process as its file holds it, and as what is walked one node after the other."""

from dataclasses import dataclass, field
from enum import StrEnum

from handrail.sop.document import Block, Step
from handrail.sop.finding import Finding
from handrail.sop.formats.imported import Entry
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph import Fault
from handrail.words import SOURCE, Language


class Part(StrEnum):
    """What a node is for whoever walks through it."""

    START = "start"
    TASK = "task"
    ONE_OF = "one of"
    """One of its ways is taken."""
    ALL_OF = "all of"
    """All its ways are taken, in whatever order."""
    SOME_OF = "some of"
    JOIN = "join"
    """Waits for all that leads here."""
    JOIN_SOME = "join some"
    OVER = "over"
    """A process within another is over: once nothing in it is left to do."""
    END = "end"

    @property
    def parts(self) -> bool:
        """Return whether several of its ways are taken."""
        return self in {Part.ALL_OF, Part.SOME_OF}

    @property
    def waits(self) -> bool:
        """Return whether it goes on only when all that leads to it is done."""
        return self in {Part.JOIN, Part.JOIN_SOME, Part.OVER}


@dataclass
class Node:
    """A node to be walked.

    Attributes:
        id: unique; that of its element where it is the one that stands for it.
        name: what the element is called in reports, "" for a node that was put beside it.
        element: the id of the element that it came from.
        block: the id of what it becomes.
        words: its question, or what is done.
        held: what stands in place of its only step: a block that is no step.
        steps: what is done there.
    """

    id: str
    part: Part
    name: str
    element: str
    block: str
    words: str
    steps: tuple[Step, ...] = ()
    held: Block | None = None


@dataclass(frozen=True)
class Edge:
    """A way from one node to another; `flow` is the sequence flow's id, "" where it is none."""

    source: str
    target: str
    label: str = ""
    flow: str = ""


@dataclass
class Net:
    """All nodes of a process, those of the processes within it among them.

    Attributes:
        order: the edges, in the order of the file.
        limits: how often a loop is walked, by the node that asks.
        kept: what our own elements say of a node, by its id.
        ways: what they say of a flow: which way of a choice it is.
        joins: for a choice the node where its ways meet again, None where they end.
        names: what each element is called in reports.
        language: in which the names of our own blocks were written.
    """

    nodes: dict[str, Node] = field(default_factory=dict)
    order: list[Edge] = field(default_factory=list)
    limits: dict[str, int] = field(default_factory=dict)
    kept: dict[str, Block] = field(default_factory=dict)
    ways: dict[str, str] = field(default_factory=dict)
    joins: dict[str, str | None] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    language: Language = SOURCE
    elements: dict[str, Element] = field(default_factory=dict)
    blocks: set[str] = field(default_factory=set)
    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def add(self, node: Node) -> Node:
        """Put a node into the net."""
        self.nodes[node.id] = node
        return node

    def tie(self, source: str, target: str, label: str = "", flow: str = "") -> None:
        """Draw an edge."""
        self.order.append(Edge(source, target, label, flow))
