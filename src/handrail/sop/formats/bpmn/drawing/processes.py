"""A process, and the processes within it: every element, then the flows between them."""

from collections.abc import Callable

from handrail.sop.formats.bpmn.drawing.activities import draw_call, draw_task
from handrail.sop.formats.bpmn.drawing.around import put_around
from handrail.sop.formats.bpmn.drawing.asides import lead_back
from handrail.sop.formats.bpmn.drawing.events import (
    draw_boundary,
    draw_catch,
    draw_end,
    draw_start,
    draw_throw,
)
from handrail.sop.formats.bpmn.drawing.flows import draw_flow, tie_links
from handrail.sop.formats.bpmn.drawing.gateways import (
    draw_event_based,
    draw_exclusive,
    draw_inclusive,
    draw_parallel,
)
from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing, words_of
from handrail.sop.formats.bpmn.meaning import end_step, event_words, is_about
from handrail.sop.formats.bpmn.model import Node, Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.bpmn.tags import PROCESSES_WITHIN, TASKS
from handrail.sop.formats.imported import used
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph.faults import fault
from handrail.words import SOURCE, say

_UNSAYABLE = {"complexGateway": "complex", "transaction": "transaction"}


def draw_process(drawing: Drawing, process: Element) -> None:
    """Draw the whole process."""
    start = drawing.node("", Part.START, "", id_in(process), "begin-here", "Start")
    _inside(drawing, Scope(process), start.id, over=None)


def _inside(drawing: Drawing, scope: Scope, first: str, *, over: str | None) -> None:
    """Draw what stands in a process, and let its first node lead to where it begins.

    Args:
        over: the node at which a process within another is over; None where ends are ends.
    """
    for each in scope.nodes:
        _element(drawing, each, scope, over)
    for flow in scope.flows:
        draw_flow(drawing, flow, scope)
    tie_links(drawing, scope)
    for each in scope.nodes:
        lead_back(drawing, each)
        _implicit_end(drawing, each, scope, over)
    begun = _beginning(drawing, scope, first)
    if begun is not None:
        drawing.net.tie(first, begun)


def _element(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    if _is_unsayable(drawing, element):
        return
    _DRAWN[element.tag](drawing, element, scope, over)


def _is_unsayable(drawing: Drawing, element: Element) -> bool:
    """Note what a procedure cannot say, and return whether that is so."""
    why = _UNSAYABLE.get(element.tag)
    if element.get("triggeredByEvent") == "true":
        why = "event-process"
    if element.get("isForCompensation") == "true" or is_about(element, "compensate"):
        why = "compensation"
    if is_about(element, "cancel"):
        why = "transaction"
    if why is not None:
        drawing.refuse(element, why)
    return why is not None


def _process_within(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    name = id_in(element)
    block = drawing.block(words_of(element), "part")
    entry = drawing.net.add(Node(name, Part.TASK, drawing.net.names[name], name, block, ""))
    done = drawing.node(f"{name}#over", Part.OVER, "", name, f"{block}-over", "")
    errors = scope.boundaries.get(name, ())
    drawing.catching[name] = {
        each.all("errorEventDefinition")[0].get("errorRef"): id_in(each)
        for each in errors
        if is_about(each, "error")
    }
    _inside(drawing, Scope(element, scope), entry.id, over=done.id)
    put_around(drawing, element, entry.id, done.id, scope)


def _implicit_end(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    """End where an activity or event leads nowhere, as the standard has it."""
    name = id_in(element)
    last = drawing.last.get(name)
    is_over = element.tag.endswith(("Gateway", "endEvent")) or last is None
    if is_over or scope.outgoing[name] or any(each.source == last for each in drawing.net.order):
        return
    if over is not None:
        drawing.net.tie(last or name, over)
        return
    node = drawing.node(f"{name}#end", Part.END, "", name, "end", "")
    node.steps = (end_step(Element("", "", {}, (), "", element.place), node.block, ""),)
    drawing.net.tie(last or name, node.id)
    drawing.net.entries.append(used(drawing.net.names[name], "bpmn-implicit-end", block=node.block))


def _beginning(drawing: Drawing, scope: Scope, owner: str) -> str | None:
    """Return where the process begins; several ways to begin are a question."""
    starts = [id_in(each) for each in scope.element.all("startEvent")]
    sources = [id_in(each) for each in scope.sources]
    begun = starts or sources
    if not begun:
        drawing.net.faults.append(fault("no-start", ()))
        return None
    if len(begun) == 1:
        return drawing.first[begun[0]]
    part = Part.ONE_OF if starts else Part.ALL_OF
    words = say("formats-bpmn-starts" if starts else "formats-bpmn-any-order", SOURCE)
    fork = drawing.node(f"{owner}#begin", part, "", id_in(scope.element), "begin", words)
    for name in begun:
        element = drawing.net.elements[name]
        drawing.net.tie(fork.id, drawing.first[name], event_words(element) or name)
    return fork.id


_DRAWN: dict[str, Callable[[Drawing, Element, Scope, str | None], None]] = {
    **dict.fromkeys(TASKS, draw_task),
    **dict.fromkeys(PROCESSES_WITHIN, _process_within),
    "callActivity": draw_call,
    "startEvent": draw_start,
    "endEvent": draw_end,
    "intermediateCatchEvent": draw_catch,
    "intermediateThrowEvent": draw_throw,
    "boundaryEvent": draw_boundary,
    "exclusiveGateway": draw_exclusive,
    "eventBasedGateway": draw_event_based,
    "parallelGateway": draw_parallel,
    "inclusiveGateway": draw_inclusive,
}
