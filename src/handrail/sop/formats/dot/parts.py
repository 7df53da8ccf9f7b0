"""Which part each node of a Graphviz drawing plays."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from handrail.sop.folding import fold
from handrail.sop.formats.dot.drawing import Drawing, DrawnEdge, DrawnNode
from handrail.sop.graph.names import id_of, unused

ASKING = frozenset({"diamond", "mdiamond"})
OVAL = frozenset({"oval", "ellipse", "circle", "doublecircle", "mcircle", "point"})
"""Shapes that begin or end a chart, or head a part of it. What has no shape is an ellipse."""

BEGINNINGS = ("start", "begin", "anfang")

_LINE_END = re.compile(r"\\[nlr]")
_ESCAPE = re.compile(r"\\(.)")


class Part(Enum):
    """The part that a node plays."""

    START = auto()
    TASK = auto()
    DECISION = auto()
    END = auto()
    ASIDE = auto()
    ALONE = auto()


@dataclass(frozen=True)
class Parts:
    """The nodes of a drawing by the part that they play."""

    drawing: Drawing

    @cached_property
    def ids(self) -> dict[str, str]:
        """Return an id for each node; of one that does something and then asks, the question's."""
        return {
            name: self.fresh(f"{step}-which") if self._does_and_asks(name) else step
            for name, step in self.step_ids.items()
        }

    @cached_property
    def step_ids(self) -> dict[str, str]:
        """Return an id for what is done in each node."""
        found: dict[str, str] = {}
        taken: set[str] = set()
        for name in self.drawing.nodes:
            found[name] = unused(id_of(name, otherwise="step"), taken)
            taken.add(found[name])
        return found

    @cached_property
    def aside_ids(self) -> dict[tuple[str, str], str]:
        """Return an id for each aside, once for each node that it is done after."""
        found: dict[tuple[str, str], str] = {}
        for edge in self.drawing.edges:
            if self.part(edge.target) is Part.ASIDE and (edge.source, edge.target) not in found:
                name = self.step_ids[edge.target]
                is_first = all(aside != edge.target for _, aside in found)
                found[edge.source, edge.target] = name if is_first else self.fresh(name)
        return found

    def fresh(self, name: str) -> str:
        """Return the name, with a number if a node has it."""
        return unused(name, set(self.step_ids.values()))

    @cached_property
    def ways_on(self) -> dict[str, list[DrawnEdge]]:
        """Return the edges that leave each node."""
        found: dict[str, list[DrawnEdge]] = {name: [] for name in self.drawing.nodes}
        for edge in self.drawing.edges:
            found[edge.source].append(edge)
        return found

    @cached_property
    def ways_in(self) -> dict[str, list[DrawnEdge]]:
        """Return the edges that lead to each node."""
        found: dict[str, list[DrawnEdge]] = {name: [] for name in self.drawing.nodes}
        for edge in self.drawing.edges:
            found[edge.target].append(edge)
        return found

    @cached_property
    def roots(self) -> list[str]:
        """Return where the chart may begin: where nothing leads to, or what is called a start."""
        found = [name for name, edges in self.ways_in.items() if not edges and self.ways_on[name]]
        if len(found) == 1:
            return found
        called = [name for name in found or self.drawing.nodes if self._is_called_start(name)]
        return called if len(called) == 1 else found

    @cached_property
    def walked(self) -> list[str]:
        """Return the nodes that a run comes through."""
        beside = {Part.ASIDE, Part.ALONE}
        return [name for name in self.drawing.nodes if self.part(name) not in beside]

    @cached_property
    def alone(self) -> list[str]:
        """Return the nodes that no edge touches."""
        return [name for name in self.drawing.nodes if self.part(name) is Part.ALONE]

    @cached_property
    def flow(self) -> list[DrawnEdge]:
        """Return the edges that a run goes along."""
        return [edge for edge in self.drawing.edges if self.part(edge.target) is not Part.ASIDE]

    def part(self, name: str) -> Part:
        """Return the part that the node plays."""
        return self._parts[name]

    @cached_property
    def _parts(self) -> dict[str, Part]:
        return {name: self._part(name) for name in self.drawing.nodes}

    def _part(self, name: str) -> Part:
        if not self.ways_on[name]:
            return self._last_part(name)
        if self.is_asking(name) or len(self._real_ways(name)) > 1:
            return Part.DECISION
        return Part.START if name in self.roots else Part.TASK

    def _last_part(self, name: str) -> Part:
        if not self.ways_in[name] and len(self.drawing.nodes) > 1:
            return Part.ALONE
        if self._is_aside(name):
            return Part.ASIDE
        return Part.END if self._is_oval(name) else Part.TASK

    def _is_aside(self, name: str) -> bool:
        """Return whether broken lines alone lead to it, from tasks that go on otherwise."""
        return bool(self.ways_in[name]) and all(
            edge.is_dashed
            and not self.is_asking(edge.source)
            and any(not other.is_dashed for other in self.ways_on[edge.source])
            for edge in self.ways_in[name]
        )

    def _real_ways(self, name: str) -> list[DrawnEdge]:
        return [
            edge
            for edge in self.ways_on[name]
            if self.ways_on[edge.target] or not self._is_aside(edge.target)
        ]

    def asides_of(self, name: str) -> list[str]:
        """Return what is done aside after the node, before it goes on."""
        return [aside for source, aside in self.aside_ids if source == name]

    def is_asking(self, name: str) -> bool:
        """Return whether the node is drawn as a question."""
        return self._shape(name) in ASKING

    def is_heading(self, name: str) -> bool:
        """Return whether the node is an oval of its own before others, which names what follows."""
        is_own = "shape" in self.drawing.nodes[name].own or self._is_called_start(name)
        return is_own and self._is_oval(name) and bool(self.ways_on[name])

    def _does_and_asks(self, name: str) -> bool:
        is_task = not self.is_asking(name) and not self.is_heading(name)
        return is_task and self.part(name) is Part.DECISION

    def _is_oval(self, name: str) -> bool:
        return self._shape(name) in OVAL

    def _shape(self, name: str) -> str:
        return self.drawing.nodes[name].attributes.get("shape", "ellipse").lower()

    def _is_called_start(self, name: str) -> bool:
        label = fold(label_of(self.drawing.nodes[name]))
        return fold(name).startswith(BEGINNINGS) or label.startswith(BEGINNINGS)


def label_of(node: DrawnNode) -> str:
    """Return what a reader sees in the node."""
    label = plain(node.attributes.get("label", "\\N"), name=node.name)
    return label if label.strip() else node.name


def plain(label: str, *, name: str) -> str:
    """Return a label without Graphviz' escapes; some of them stand for the node's name."""
    spaced = _LINE_END.sub(" ", label)
    return _ESCAPE.sub(lambda found: name if found[1] in "NGEHT" else found[1], spaced)
