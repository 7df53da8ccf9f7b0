"""Events: where something begins, happens, is waited for or ends."""

from handrail.sop.document import Step, StepKind
from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing
from handrail.sop.formats.bpmn.kept import kept_in
from handrail.sop.formats.bpmn.meaning import end_step, event_words, is_about, wait_step
from handrail.sop.formats.bpmn.model import Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.chart import text
from handrail.sop.formats.xml_tree import Element


def draw_start(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    drawing.node_of(element, Part.TASK, "start", event_words(element))


def draw_catch(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    name, words = id_in(element), event_words(element)
    is_first = any(each.get("sourceRef") in _event_gateways(scope) for each in scope.incoming[name])
    node = drawing.node_of(element, Part.TASK, "wait", words)
    kept = drawing.net.kept.get(name)
    if isinstance(kept, Step):
        node.steps = (drawing.own(kept, node, element),)
    elif words and not is_first and not is_about(element, "link"):
        node.steps = (wait_step(element, node.block, words),)


def draw_throw(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    node = drawing.node_of(element, Part.TASK, "send", event_words(element))
    if is_about(element, "message"):
        node.steps = (Step(node.block, StepKind.SEND, text(node.words)),)
    elif any(is_about(element, each) for each in ("signal", "escalation")):
        node.steps = (Step(node.block, StepKind.DO, text(node.words)),)


def draw_boundary(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    host = element.get("attachedToRef")
    hosts = {id_in(each) for each in scope.nodes if each.tag not in {"boundaryEvent"}}
    if host not in hosts:
        drawing.refuse_once(element, "boundary-alone")
        return
    drawing.node_of(element, Part.TASK, "event", event_words(element))


def draw_end(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    words = " ".join(element.get("name").split())
    is_last = over is None
    node = drawing.node_of(element, Part.END if is_last else Part.TASK, "end", words)
    sends = is_about(element, "message")
    said = (Step(drawing.block(words, "send"), StepKind.SEND, text(words)),) if sends else ()
    if is_about(element, "terminate"):
        drawing.terminating.add(node.id)
    if not is_last:
        node.steps = said
        drawing.net.tie(node.id, _caught(drawing, element, scope) or over or node.id)
        return
    kept = drawing.net.kept.get(node.id)
    if kept_in(element, "over") is not None:
        node.steps = ()
    elif isinstance(kept, Step):
        node.steps = (drawing.own(kept, node, element),)
    else:
        node.steps = (*said, end_step(element, node.block, words))


def _caught(drawing: Drawing, element: Element, scope: Scope) -> str | None:
    """Return the event that catches an error of a process within, None if it is no error."""
    errors = element.all("errorEventDefinition")
    if not errors:
        return None
    caught = drawing.catching.get(id_in(scope.element), {})
    name = caught.get(errors[0].get("errorRef")) or caught.get("")
    if name is None:
        drawing.refuse_once(element, "error-uncaught")
    return name


def _event_gateways(scope: Scope) -> set[str]:
    return {id_in(each) for each in scope.element.all("eventBasedGateway")}
