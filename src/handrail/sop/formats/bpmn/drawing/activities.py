"""Tasks, and calls of other processes."""

from dataclasses import replace

from handrail.sop.document import Step, StepKind, Use
from handrail.sop.formats.bpmn.drawing.around import put_around
from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing, words_of
from handrail.sop.formats.bpmn.meaning import task_step
from handrail.sop.formats.bpmn.model import Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.chart import text
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph.names import id_of
from handrail.words import SOURCE


def draw_task(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    words = words_of(element)
    node = drawing.node_of(element, Part.TASK, "task", words)
    kept = drawing.net.kept.get(node.id)
    role = drawing.roles.get(node.id, "")
    if isinstance(kept, Step):
        node.steps = (drawing.own(kept, node, element),)
    else:
        node.steps = (_annotated(drawing, task_step(element, node.block, words, role), element),)
    put_around(drawing, element, node.id, node.id, scope)


def _annotated(drawing: Drawing, step: Step, element: Element) -> Step:
    """Return the step with what is annotated beside its task, and what it learns."""
    note = drawing.notes.get(id_in(element))
    if note:
        drawing.noted |= {id_in(element)}
        known = step.why.said_in(SOURCE) if step.why else ""
        step = replace(step, why=text(f"{known} {note}"))
    fact = drawing.data.learnt_by(element) if step.kind is StepKind.ASK else None
    return replace(step, fact=fact)


def draw_call(drawing: Drawing, element: Element, scope: Scope, over: str | None) -> None:
    words = words_of(element)
    node = drawing.node_of(element, Part.TASK, "use", words)
    kept = drawing.net.kept.get(node.id)
    if isinstance(kept, Use):
        node.held = replace(kept, id=node.block)
    else:
        called = element.get("calledElement").rpartition(":")[2]
        procedure = id_of(called or words, otherwise="procedure")
        node.held = Use(node.block, procedure, text(words))
    node.steps = (Step(node.block, StepKind.DO, text(words)),)
    put_around(drawing, element, node.id, node.id, scope)
