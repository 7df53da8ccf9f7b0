"""Gateways: where ways part, and where they meet again."""

from handrail.sop.document import AnyOrder
from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing
from handrail.sop.formats.bpmn.kept import kept_in, never_meets
from handrail.sop.formats.bpmn.meaning import wait_step
from handrail.sop.formats.bpmn.model import Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.xml_tree import Element
from handrail.words import SOURCE, say


def draw_exclusive(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    is_asking = len(scope.outgoing[id_in(element)]) > 1
    words = " ".join(element.get("name").split()) or say("formats-which", SOURCE)
    node = drawing.node_of(element, Part.ONE_OF if is_asking else Part.TASK, "choice", words)
    joined = kept_in(element, "joins")
    if joined is not None:
        drawing.net.joins[joined] = node.block
    if never_meets(element):
        drawing.net.joins[node.block] = None


def draw_event_based(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    draw_exclusive(drawing, element, scope, over)
    node = drawing.net.nodes[id_in(element)]
    if node.part is Part.ONE_OF:
        name = element.get("name") or say("formats-bpmn-first", SOURCE)
        step = wait_step(element, drawing.block(name, "wait"), name)
        node.words = say("formats-bpmn-which-first", SOURCE)
        node.steps = (step,)


def draw_parallel(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    _parting(drawing, element, scope, Part.ALL_OF, Part.JOIN)


def draw_inclusive(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    _parting(drawing, element, scope, Part.SOME_OF, Part.JOIN_SOME)


def _parting(
    drawing: Drawing, element: Element, scope: Scope, parting: Part, joining: Part
) -> None:
    name = id_in(element)
    coming, going = len(scope.incoming[name]), len(scope.outgoing[name])
    words = " ".join(element.get("name").split()) or say("formats-bpmn-any-order", SOURCE)
    is_ours = isinstance(drawing.net.kept.get(name), AnyOrder)
    is_parting = going > 1 or (is_ours and going == 1)
    joined = kept_in(element, "joins")
    is_joining = coming > 1 or joined is not None
    part = parting if is_parting else joining if is_joining else Part.TASK
    node = drawing.node_of(element, part, "together", words)
    if joined is not None:
        drawing.net.joins[joined] = node.block
    if is_parting and coming > 1:
        block = f"{node.block}-join"
        join = drawing.node(f"{name}#join", joining, "", name, block, "")
        drawing.net.tie(join.id, name)
        drawing.first[name] = join.id
