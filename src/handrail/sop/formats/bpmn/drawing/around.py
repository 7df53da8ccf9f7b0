"""What stands around an activity: a loop, the events at its edge, and several ways on."""

from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing, words_of
from handrail.sop.formats.bpmn.meaning import event_words
from handrail.sop.formats.bpmn.model import Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.bpmn.tags import PROCESSES_WITHIN
from handrail.sop.formats.imported import used
from handrail.sop.formats.xml_tree import Element
from handrail.words import SOURCE, say


def put_around(drawing: Drawing, element: Element, first: str, last: str, scope: Scope) -> None:
    """Put a loop, the events at its edge and a parting of ways around an activity."""
    name = id_in(element)
    first, last = _looped(drawing, element, first, last)
    last = _with_boundaries(drawing, element, last, scope)
    outgoing = scope.outgoing[name]
    if len(outgoing) > 1:
        asks = any(flow.all("conditionExpression") for flow in outgoing)
        part = Part.SOME_OF if asks else Part.ALL_OF
        words = say("formats-bpmn-any-order", SOURCE)
        block = f"{drawing.net.nodes[name].block}-all"
        fork = drawing.node(f"{name}#all", part, "", name, block, words)
        drawing.net.tie(last, fork.id)
        last = fork.id
    drawing.first[name], drawing.last[name] = first, last


def _looped(drawing: Drawing, element: Element, first: str, last: str) -> tuple[str, str]:
    once = element.first("standardLoopCharacteristics")
    each = element.first("multiInstanceLoopCharacteristics")
    loop = once or each
    if loop is None:
        return first, last
    name, block = id_in(element), drawing.net.nodes[id_in(element)].block
    again = drawing.node(f"{name}#again", Part.TASK, "", name, f"{block}-again", "")
    words = say("formats-bpmn-each" if each else "formats-bpmn-loop", SOURCE)
    asked = drawing.node(f"{name}#loop", Part.ONE_OF, "", name, f"{block}-loop", words)
    on = drawing.node(f"{name}#on", Part.TASK, "", name, f"{block}-on", "")
    drawing.net.tie(again.id, first)
    drawing.net.tie(last, asked.id)
    drawing.net.tie(asked.id, again.id, say("sop-yes", SOURCE))
    drawing.net.tie(asked.id, on.id, say("sop-no", SOURCE))
    limit = loop.get("loopMaximum")
    if limit.isdecimal() and 1 <= int(limit[:4]) <= 99:
        drawing.net.limits[asked.id] = int(limit)
    drawing.net.entries.append(used(drawing.net.names[name], "bpmn-looped", block=asked.block))
    return (asked.id if loop.get("testBefore") == "true" else again.id), on.id


def _with_boundaries(drawing: Drawing, element: Element, last: str, scope: Scope) -> str:
    """Ask after the activity which of the events at its edge has happened."""
    name = id_in(element)
    events = [each for each in scope.boundaries.get(name, ()) if not _is_caught(drawing, each)]
    if not events:
        return last
    if element.tag in PROCESSES_WITHIN:
        for event in events:
            drawing.refuse_once(event, "boundary")
        return last
    block = drawing.net.nodes[name].block
    words = say("formats-bpmn-boundary-asked", SOURCE, what=words_of(element))
    asked = drawing.node(f"{name}#happened", Part.ONE_OF, "", name, f"{block}-happened", words)
    on = drawing.node(f"{name}#went-on", Part.TASK, "", name, f"{block}-went-on", "")
    drawing.net.tie(last, asked.id)
    drawing.net.tie(asked.id, on.id, say("formats-bpmn-nothing-happened", SOURCE))
    for event in events:
        drawing.net.tie(asked.id, id_in(event), event_words(event) or id_in(event))
        told = used(drawing.net.names[id_in(event)], "bpmn-boundary-told", block=asked.block)
        drawing.net.entries.append(told)
    return on.id


def _is_caught(drawing: Drawing, event: Element) -> bool:
    """Return whether it catches the errors of a process, which lead to it by themselves."""
    return id_in(event) in drawing.catching.get(event.get("attachedToRef"), {}).values()
