"""Flows from one element to the next, and links from one event to another."""

from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing
from handrail.sop.formats.bpmn.kept import kept_in
from handrail.sop.formats.bpmn.meaning import is_about
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.imported import not_imported
from handrail.sop.formats.xml_tree import Element


def draw_flow(drawing: Drawing, flow: Element, scope: Scope) -> None:
    source, target = flow.get("sourceRef"), flow.get("targetRef")
    if source not in scope.outgoing or target not in drawing.first or source not in drawing.last:
        _object_to_flow(drawing, flow)
        return
    condition = " ".join(each.words for each in flow.all("conditionExpression"))
    label = " ".join(flow.get("name").split()) or condition.strip()
    name = id_in(flow)
    drawing.net.tie(drawing.last[source], drawing.first[target], label, name)
    way = kept_in(flow, "way")
    if way is not None:
        drawing.net.ways[name] = way


def _object_to_flow(drawing: Drawing, flow: Element) -> None:
    told = not_imported(
        drawing.file,
        flow.place,
        "bpmn-flow-nowhere",
        name=drawing.net.names[id_in(flow)],
        source=flow.get("sourceRef"),
        target=flow.get("targetRef"),
    )
    drawing.net.findings.extend(told.findings)


def tie_links(drawing: Drawing, scope: Scope) -> None:
    """Let each event that throws a link lead to the one that catches it."""
    catching = {_link(each): id_in(each) for each in scope.element.all("intermediateCatchEvent")}
    for event in scope.element.all("intermediateThrowEvent"):
        if is_about(event, "link") and _link(event) in catching:
            drawing.net.tie(drawing.last[id_in(event)], drawing.first[catching[_link(event)]])


def _link(event: Element) -> str:
    links = event.all("linkEventDefinition")
    return links[0].get("name") if links else ""
