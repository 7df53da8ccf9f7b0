"""What is done beside an activity that goes on, and where it leads back."""

from handrail.sop.document import StepKind
from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing
from handrail.sop.formats.bpmn.model import Part
from handrail.sop.formats.bpmn.scope import id_in
from handrail.sop.formats.xml_tree import Element


def lead_back(drawing: Drawing, element: Element) -> None:
    """Lead what follows an event that interrupts nothing back to where it goes on."""
    if element.tag != "boundaryEvent" or element.get("cancelActivity") != "false":
        return
    back = f"{element.get('attachedToRef')}#went-on"
    if back not in drawing.net.nodes:
        return
    aside = _reached(drawing, id_in(element))
    others = [
        edge for edge in drawing.net.order if edge.target in aside and edge.source not in aside
    ]
    if len(others) != 1 or back in aside:
        drawing.refuse_once(element, "aside-joins")
        return
    leaving = {edge.source for edge in drawing.net.order}
    for name in sorted(aside):
        node = drawing.net.nodes[name]
        if node.part is Part.END or (node.part is Part.TASK and name not in leaving):
            node.part = Part.TASK
            node.steps = tuple(step for step in node.steps if step.kind is not StepKind.END)
            drawing.net.tie(name, back)


def _reached(drawing: Drawing, name: str) -> set[str]:
    targets: dict[str, list[str]] = {}
    for edge in drawing.net.order:
        targets.setdefault(edge.source, []).append(edge.target)
    reached, waiting = {name}, [name]
    while waiting:
        for target in targets.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached
