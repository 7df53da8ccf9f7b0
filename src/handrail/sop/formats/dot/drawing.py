"""What a Graphviz file draws: nodes and edges with their attributes."""

from dataclasses import dataclass, field

from handrail.sop.finding import Place

Attributes = dict[str, str]


@dataclass
class DrawnNode:
    """A node: its attributes, and those among them that were written for it alone."""

    name: str
    place: Place
    attributes: Attributes
    own: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class DrawnEdge:
    """An arrow from one node to another."""

    source: str
    target: str
    attributes: Attributes
    place: Place

    @property
    def is_dashed(self) -> bool:
        """Return whether the line is broken, as for a hint beside the flow."""
        return any(style in self.attributes.get("style", "") for style in ("dashed", "dotted"))


@dataclass
class Drawing:
    """A whole file.

    Attributes:
        attributes: of the graph itself.
        frames: names and labels of the subgraphs.
    """

    name: str
    attributes: Attributes = field(default_factory=dict)
    nodes: dict[str, DrawnNode] = field(default_factory=dict)
    edges: list[DrawnEdge] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
