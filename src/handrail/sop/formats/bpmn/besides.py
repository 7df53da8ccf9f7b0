"""What a BPMN file holds besides nodes and flows: who does it, data, notes, looks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from handrail.rules import Declared, Type
from handrail.sop.document import FactDeclaration
from handrail.sop.formats.bpmn.meaning import definitions_in, duration_of, is_about, role_of
from handrail.sop.formats.bpmn.model import Net
from handrail.sop.formats.bpmn.scope import id_in
from handrail.sop.formats.bpmn.tags import (
    BPMN,
    DATA,
    DEFINITIONS_OF_OTHERS,
    EVENT_DEFINITIONS,
    FLOW_NODES,
    OURS,
    PARTS_OF_OTHERS,
    PROCESSES_WITHIN,
)
from handrail.sop.formats.chart import text
from handrail.sop.formats.imported import Entry, unused, used
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph.names import id_of


def name_of(element: Element) -> str:
    """Return what an element is called in reports: its id, and its name if it has one."""
    name = " ".join(element.get("name").split())
    return f"{id_in(element)} ({name})" if name else id_in(element)


def roles_in(process: Element) -> dict[str, str]:
    """Return who does what, by the id of the element: its own performer, or else its lane."""
    found: dict[str, str] = {}
    for lane in (each for each in process.below() if each.tag == "lane"):
        for reference in lane.all("flowNodeRef"):
            found[reference.words] = _role(lane.get("name"))
    _inherit(process, found)
    for element in process.below():
        if element.tag in FLOW_NODES and role_of(element):
            found[id_in(element)] = _role(role_of(element))
    return found


def _inherit(process: Element, roles: dict[str, str]) -> None:
    """Let whatever stands in a process within another be in the lane of that one."""
    for within in process.all(*PROCESSES_WITHIN):
        role = roles.get(id_in(within), "")
        if role:
            for inner in within.below():
                roles.setdefault(id_in(inner), role)
        _inherit(within, roles)


def _role(words: str) -> str:
    return id_of(words, otherwise="").replace("-", "_") if words.strip() else ""


@dataclass(frozen=True)
class Data:
    """The data objects of a process as facts.

    Attributes:
        facts: by the id of the object, and of each reference to it.
    """

    facts: dict[str, FactDeclaration]

    def learnt_by(self, task: Element) -> str | None:
        """Return the fact that a task writes, None if it writes none."""
        targets = (
            reference.words
            for association in task.all("dataOutputAssociation")
            for reference in association.all("targetRef")
        )
        return next((self.facts[name].name for name in targets if name in self.facts), None)

    @property
    def declared(self) -> tuple[FactDeclaration, ...]:
        """Return each fact once."""
        return tuple({each.name: each for each in self.facts.values()}.values())


def data_in(process: Element) -> Data:
    """Return the data objects as facts."""
    objects = [each for each in process.below() if each.tag == "dataObject"]
    references = [each for each in process.below() if each.tag == "dataObjectReference"]
    named = {id_in(each): each.get("name") for each in objects}
    for each in references:
        named[each.get("dataObjectRef")] = named.get(each.get("dataObjectRef")) or each.get("name")
    facts = {name: _fact(words or name) for name, words in named.items() if name}
    for each in references:
        if each.get("dataObjectRef") in facts:
            facts[id_in(each)] = facts[each.get("dataObjectRef")]
    return Data(facts)


def _fact(words: str) -> FactDeclaration:
    name = id_of(words, otherwise="value").replace("-", "_")
    return FactDeclaration(f"data.{name}", text(words), Declared(Type.TEXT))


def notes_in(definitions: Element) -> dict[str, str]:
    """Return the text annotations, by the id of the element that they are tied to."""
    words = {
        id_in(each): each.words for each in definitions.below() if each.tag == "textAnnotation"
    }
    found: dict[str, str] = {}
    for tie in (each for each in definitions.below() if each.tag == "association"):
        one, other = tie.get("sourceRef"), tie.get("targetRef")
        for note, noted in ((one, other), (other, one)):
            if note in words:
                found[noted] = " ".join(filter(None, (found.get(noted), words[note])))
    return found


@dataclass(frozen=True)
class Besides:
    """What was made of a process, as far as the account of the rest asks for it.

    Attributes:
        noted: the elements whose annotations stand in the procedure.
        has_head: whether our own head, which declares facts, was read from the file.
        rules: those of ways that our own elements keep, by the id of the flow.
    """

    net: Net
    data: Data
    noted: frozenset[str]
    has_head: bool
    rules: Mapping[str, str]


def told_besides(definitions: Element, process: Element, besides: Besides) -> Iterator[Entry]:
    """Yield what became of each element that is no node and no flow."""
    for each in definitions.children:
        if each is process:
            yield from _in_process(each, besides)
            yield from _conditions(each, besides.rules)
        elif each.space != BPMN:
            count = sum(1 for _ in each.below())
            yield unused(id_in(each), "bpmn-diagram", count=count)
        elif each.tag == "collaboration":
            yield from _in_collaboration(each)
        elif each.tag == "process":
            yield unused(name_of(each), "bpmn-empty-process")
        elif each.tag in DEFINITIONS_OF_OTHERS:
            yield unused(name_of(each), "bpmn-named")
        elif each.tag not in PARTS_OF_OTHERS:
            yield unused(name_of(each), "no-place")


def _in_collaboration(collaboration: Element) -> Iterator[Entry]:
    for each in collaboration.children:
        told = "bpmn-message-flow" if each.tag == "messageFlow" else "bpmn-pool"
        if each.tag in {"participant", "messageFlow"}:
            yield unused(name_of(each), told)
        elif each.tag not in PARTS_OF_OTHERS:
            yield unused(name_of(each), "no-place")


def _in_process(process: Element, besides: Besides) -> Iterator[Entry]:
    ties = {
        id_in(tie): {tie.get("sourceRef"), tie.get("targetRef")}
        for tie in process.below()
        if tie.tag == "association"
    }
    kept = {name for name, ends in ties.items() if ends & besides.noted}
    kept |= {end for name in kept for end in ties[name]}
    yield from _inside(process, replace(besides, noted=frozenset(kept)))


def _inside(owner: Element, besides: Besides) -> Iterator[Entry]:
    for each in owner.children:
        if each.space != BPMN:
            continue
        if each.tag in DATA:
            yield _of_data(each, besides)
        elif each.tag == "laneSet":
            lanes = [lane for lane in each.below() if lane.tag == "lane"]
            yield from (used(name_of(lane), "bpmn-lane") for lane in lanes)
        elif each.tag in {"textAnnotation", "association"}:
            is_kept = id_in(each) in besides.noted
            told = used if is_kept else unused
            yield told(name_of(each), "bpmn-note" if is_kept else "bpmn-note-alone")
        elif each.tag == "extensionElements":
            yield from _extensions(owner, each)
        elif each.tag in FLOW_NODES or each.tag == "sequenceFlow":
            yield from _of_details(each, owner, besides.net)
            yield from _inside(each, besides)
        elif each.tag not in PARTS_OF_OTHERS | EVENT_DEFINITIONS:
            yield unused(f"{name_of(owner)}: {each.tag}", "no-place")


def _of_data(element: Element, besides: Besides) -> Entry:
    fact = besides.data.facts.get(id_in(element))
    if fact is None or besides.has_head:
        return unused(name_of(element), "no-place")
    return used(name_of(element), "bpmn-fact", fact=fact.name)


def _extensions(owner: Element, extensions: Element) -> Iterator[Entry]:
    for each in extensions.children:
        if each.space != OURS:
            yield unused(f"{name_of(owner)}: {each.tag}", "bpmn-extension")


def _conditions(process: Element, rules: Mapping[str, str]) -> Iterator[Entry]:
    for flow in (each for each in process.below() if each.tag == "sequenceFlow"):
        kept = rules.get(id_in(flow))
        for condition in flow.all("conditionExpression"):
            piece = f"{name_of(flow)}: {condition.words}"
            if kept is not None and condition.words == " ".join(kept.split()):
                yield used(piece, "bpmn-rule-kept")
            elif kept is not None:
                yield unused(piece, "bpmn-rule-changed", rule=kept)
            elif flow.get("name"):
                yield unused(piece, "bpmn-condition")


def _of_details(element: Element, owner: Element, net: Net) -> Iterator[Entry]:
    """Yield what of a node or flow could not be said."""
    if not is_about(element, "timer") or id_in(element) in net.kept:
        return
    if _is_asked_for(element, owner):
        if element.get("name").strip():
            timer = next(each for each in definitions_in(element))
            yield unused(f"{name_of(element)}: {timer.words}", "bpmn-timer-asked")
    elif not duration_of(element):
        yield unused(name_of(element), "bpmn-timer")


def _is_asked_for(timer: Element, owner: Element) -> bool:
    """Return whether the agent is asked whether the time is over, and no step waits for it."""
    if timer.tag == "boundaryEvent":
        return True
    gateways = {id_in(each) for each in owner.all("eventBasedGateway")}
    flows = owner.all("sequenceFlow")
    return any(
        each.get("targetRef") == id_in(timer) and each.get("sourceRef") in gateways
        for each in flows
    )
