"""What a Graphviz drawing means: which node begins, asks, does something or ends."""

from collections.abc import Iterator

from handrail.sop.document import Step, StepKind
from handrail.sop.formats.chart import Chart, text
from handrail.sop.formats.dot.drawing import Drawing, DrawnEdge
from handrail.sop.formats.dot.parts import Part, Parts, label_of, plain
from handrail.sop.formats.imported import Entry, unused, used
from handrail.sop.formats.wording import kind_meant, outcome_meant
from handrail.sop.graph import FlowEdge, FlowGraph, FlowNode, NodeKind
from handrail.sop.graph.names import apart
from handrail.words import SOURCE, say

MEANT = frozenset({"label", "shape", "style"})
"""Attributes that say what something is; all others say how it looks."""

_KINDS = {
    Part.START: NodeKind.START,
    Part.DECISION: NodeKind.DECISION,
    Part.END: NodeKind.END,
}
_BEFORE_ALL = "begin-here"


def chart_of(drawing: Drawing, *, name: str) -> Chart:
    """Return the chart that is drawn, with what became of all that is no node or edge of it."""
    parts = Parts(drawing)
    nodes = [_node(parts, name) for name in parts.walked]
    edges = [_edge(parts, edge) for edge in parts.flow]
    before, first = _start_before(parts)
    return Chart(
        name=name,
        title=drawing.attributes.get("label") or apart(drawing.name or name),
        graph=FlowGraph((*before, *nodes), (*first, *edges)),
        pieces={at + len(first): _piece(edge) for at, edge in enumerate(parts.flow)},
        places={node.name: node.place for node in drawing.nodes.values()},
        report=(*_asides(parts), *_unused(parts)),
    )


def _node(parts: Parts, name: str) -> FlowNode:
    part = parts.part(name)
    words = text(label_of(parts.drawing.nodes[name]))
    question = words
    if part is Part.DECISION and not parts.is_asking(name):
        question = text(say("formats-which", SOURCE))
    return FlowNode(
        id=parts.ids[name],
        kind=_KINDS.get(part, NodeKind.TASK),
        name=name,
        text=question,
        steps=(*_own_steps(parts, name), *_steps_aside(parts, name)),
    )


def _own_steps(parts: Parts, name: str) -> Iterator[Step]:
    """Yield what is to be done in the node; a heading or a question asks for nothing."""
    words = label_of(parts.drawing.nodes[name])
    if parts.part(name) is Part.END:
        outcome = outcome_meant(words)
        yield Step(parts.step_ids[name], StepKind.END, text(words), outcome=outcome)
    elif not parts.is_asking(name) and not parts.is_heading(name):
        yield _step(parts.step_ids[name], words)


def _steps_aside(parts: Parts, name: str) -> Iterator[Step]:
    for aside in parts.asides_of(name):
        yield _step(parts.aside_ids[name, aside], label_of(parts.drawing.nodes[aside]))


def _step(name: str, words: str) -> Step:
    kind = kind_meant(words)
    return Step(name, kind, text(words), say=text(words) if kind is StepKind.SAY else None)


def _edge(parts: Parts, edge: DrawnEdge) -> FlowEdge:
    label = edge.attributes.get("label") or edge.attributes.get("xlabel") or ""
    words = text(plain(label, name=edge.source)) if label.strip() else None
    return FlowEdge(parts.ids[edge.source], parts.ids[edge.target], words)


def _start_before(parts: Parts) -> tuple[tuple[FlowNode, ...], tuple[FlowEdge, ...]]:
    """Return a start that the file has not, where the chart begins with a question."""
    if len(parts.roots) != 1 or parts.part(parts.roots[0]) is not Part.DECISION:
        return (), ()
    start = FlowNode(parts.fresh(_BEFORE_ALL), NodeKind.START, "", text("Start"))
    return (start,), (FlowEdge(start.id, parts.ids[parts.roots[0]]),)


def _piece(edge: DrawnEdge) -> str:
    label = " ".join(edge.attributes.get("label", "").replace("\\n", " ").split())
    return f"{edge.source} -> {edge.target}" + (f" [{label}]" if label else "")


def _asides(parts: Parts) -> Iterator[Entry]:
    for (source, aside), step in parts.aside_ids.items():
        yield used(aside, "node-aside", block=step, after=source)
        yield used(f"{source} -> {aside}", "edge-aside", block=step)


def _unused(parts: Parts) -> Iterator[Entry]:
    for name in parts.alone:
        yield unused(name, "alone")
    for frame in parts.drawing.frames:
        yield unused(frame, "frame")
    looks = {name for each in parts.drawing.nodes.values() for name in each.attributes}
    looks |= {name for each in parts.drawing.edges for name in each.attributes}
    looks |= set(parts.drawing.attributes)
    if looks - MEANT:
        yield unused(", ".join(sorted(looks - MEANT)), "looks")
