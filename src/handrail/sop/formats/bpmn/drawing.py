"""From the elements of a process to a net that is walked one node after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from handrail.sop.document import AnyOrder, Block, Choose, Optional, Repeat, Step, StepKind, Use
from handrail.sop.formats.bpmn.besides import Data
from handrail.sop.formats.bpmn.kept import kept_in, never_meets, renamed
from handrail.sop.formats.bpmn.meaning import (
    end_step,
    event_words,
    is_about,
    task_step,
    wait_step,
)
from handrail.sop.formats.bpmn.model import Net, Node, Part
from handrail.sop.formats.bpmn.scope import Scope, id_in
from handrail.sop.formats.bpmn.tags import PROCESSES_WITHIN, TASKS
from handrail.sop.formats.chart import text
from handrail.sop.formats.imported import not_imported, used
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph.faults import fault
from handrail.sop.graph.names import id_of, unused
from handrail.words import SOURCE, say

_UNSAYABLE = {"complexGateway": "complex", "transaction": "transaction"}


@dataclass
class Drawing:
    """The net in the making.

    Attributes:
        roles: who does what, by the id of the element.
        notes: what is annotated beside it.
        first, last: where the flows of an element lead to and leave from.
        terminating: nodes at which everything ends at once.
    """

    net: Net
    file: str
    roles: dict[str, str]
    data: Data
    notes: dict[str, str]
    first: dict[str, str] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)
    terminating: set[str] = field(default_factory=set)
    catching: dict[str, dict[str, str]] = field(default_factory=dict)
    noted: frozenset[str] = frozenset()

    def whole(self, process: Element) -> None:
        """Draw the process."""
        scope = Scope(process)
        start = self._node("", Part.START, "", id_in(process), "begin-here", "Start")
        self._inside(scope, over=None)
        begun = self._beginning(scope, start.id)
        if begun is not None:
            self.net.tie(start.id, begun)

    def _inside(self, scope: Scope, over: str | None) -> None:
        for each in scope.nodes:
            self._element(each, scope, over)
        for flow in scope.flows:
            self._flow(flow, scope)
        self._links(scope)
        for each in scope.nodes:
            self._asides(each, scope)
            self._implicit_end(each, scope, over)

    def _beginning(self, scope: Scope, owner: str) -> str | None:
        """Return where the process begins; several ways to begin are a question."""
        starts = [id_in(each) for each in scope.element.all("startEvent")]
        sources = [id_in(each) for each in scope.sources]
        begun = starts or sources
        if not begun:
            self.net.faults.append(fault("no-start", ()))
            return None
        if len(begun) == 1:
            return self.first[begun[0]]
        part = Part.ONE_OF if starts else Part.ALL_OF
        words = say("formats-bpmn-starts" if starts else "formats-bpmn-any-order", SOURCE)
        fork = self._node(f"{owner}#begin", part, "", id_in(scope.element), "begin", words)
        for name in begun:
            element = self.net.elements[name]
            self.net.tie(fork.id, self.first[name], event_words(element) or name)
        return fork.id

    def _element(self, element: Element, scope: Scope, over: str | None) -> None:
        if self._is_unsayable(element):
            return
        draw: Callable[[Element, Scope, str | None], None]
        if element.tag in TASKS:
            draw = self._task
        elif element.tag in PROCESSES_WITHIN:
            draw = self._process_within
        else:
            draw = _DRAWN[element.tag].__get__(self)
        draw(element, scope, over)

    def _is_unsayable(self, element: Element) -> bool:
        """Note what a procedure cannot say, and return whether that is so."""
        why = _UNSAYABLE.get(element.tag)
        if element.get("triggeredByEvent") == "true":
            why = "event-process"
        if element.get("isForCompensation") == "true" or is_about(element, "compensate"):
            why = "compensation"
        if is_about(element, "cancel"):
            why = "transaction"
        if why is not None:
            self._refuse(element, why)
        return why is not None

    def _refuse(self, element: Element, why: str) -> None:
        name = self.net.names[id_in(element)]
        told = not_imported(self.file, element.place, f"bpmn-{why}", name=name)
        self.net.findings.extend(told.findings)
        self._simple(element, Part.TASK, "task", name)

    # Activities

    def _task(self, element: Element, scope: Scope, over: str | None) -> None:
        words = self._words(element)
        node = self._simple(element, Part.TASK, "task", words)
        kept = self.net.kept.get(node.id)
        role = self.roles.get(node.id, "")
        if isinstance(kept, Step):
            node.steps = (self._own(kept, node, element),)
        else:
            node.steps = (self._annotated(task_step(element, node.block, words, role), element),)
        self._around(element, node.id, node.id, scope)

    def _annotated(self, step: Step, element: Element) -> Step:
        """Return the step with what is annotated beside its task, and what it learns."""
        note = self.notes.get(id_in(element))
        if note:
            self.noted |= {id_in(element)}
            known = step.why.said_in(SOURCE) if step.why else ""
            step = replace(step, why=text(f"{known} {note}"))
        fact = self.data.learnt_by(element) if step.kind is StepKind.ASK else None
        return replace(step, fact=fact)

    def _call(self, element: Element, scope: Scope, over: str | None) -> None:
        words = self._words(element)
        node = self._simple(element, Part.TASK, "use", words)
        kept = self.net.kept.get(node.id)
        if isinstance(kept, Use):
            node.held = replace(kept, id=node.block)
        else:
            called = element.get("calledElement").rpartition(":")[2]
            procedure = id_of(called or words, otherwise="procedure")
            node.held = Use(node.block, procedure, text(words))
        node.steps = (Step(node.block, StepKind.DO, text(words)),)
        self._around(element, node.id, node.id, scope)

    def _process_within(self, element: Element, scope: Scope, over: str | None) -> None:
        name = id_in(element)
        block = self._block(self._words(element), "part")
        entry = self.net.add(Node(name, Part.TASK, self.net.names[name], name, block, ""))
        done = self._node(f"{name}#over", Part.OVER, "", name, f"{block}-over", "")
        errors = scope.boundaries.get(name, ())
        self.catching[name] = {
            each.all("errorEventDefinition")[0].get("errorRef"): id_in(each)
            for each in errors
            if is_about(each, "error")
        }
        inner = Scope(element, scope)
        self._inside(inner, done.id)
        begun = self._beginning(inner, name)
        if begun is not None:
            self.net.tie(entry.id, begun)
        self._around(element, entry.id, done.id, scope)

    def _around(self, element: Element, first: str, last: str, scope: Scope) -> None:
        """Put a loop, the events at its edge and a parting of ways around an activity."""
        name = id_in(element)
        first, last = self._looped(element, first, last)
        last = self._with_boundaries(element, last, scope)
        outgoing = scope.outgoing[name]
        if len(outgoing) > 1:
            asks = any(flow.all("conditionExpression") for flow in outgoing)
            part = Part.SOME_OF if asks else Part.ALL_OF
            words = say("formats-bpmn-any-order", SOURCE)
            block = f"{self.net.nodes[name].block}-all"
            fork = self._node(f"{name}#all", part, "", name, block, words)
            self.net.tie(last, fork.id)
            last = fork.id
        self.first[name], self.last[name] = first, last

    def _looped(self, element: Element, first: str, last: str) -> tuple[str, str]:
        once = element.first("standardLoopCharacteristics")
        each = element.first("multiInstanceLoopCharacteristics")
        loop = once or each
        if loop is None:
            return first, last
        name, block = id_in(element), self.net.nodes[id_in(element)].block
        again = self._node(f"{name}#again", Part.TASK, "", name, f"{block}-again", "")
        words = say("formats-bpmn-each" if each else "formats-bpmn-loop", SOURCE)
        asked = self._node(f"{name}#loop", Part.ONE_OF, "", name, f"{block}-loop", words)
        on = self._node(f"{name}#on", Part.TASK, "", name, f"{block}-on", "")
        self.net.tie(again.id, first)
        self.net.tie(last, asked.id)
        self.net.tie(asked.id, again.id, say("sop-yes", SOURCE))
        self.net.tie(asked.id, on.id, say("sop-no", SOURCE))
        limit = loop.get("loopMaximum")
        if limit.isdecimal() and 1 <= int(limit[:4]) <= 99:
            self.net.limits[asked.id] = int(limit)
        self.net.entries.append(used(self.net.names[name], "bpmn-looped", block=asked.block))
        return (asked.id if loop.get("testBefore") == "true" else again.id), on.id

    def _with_boundaries(self, element: Element, last: str, scope: Scope) -> str:
        """Ask after the activity which of the events at its edge has happened."""
        name = id_in(element)
        events = [each for each in scope.boundaries.get(name, ()) if not self._is_caught(each)]
        if not events:
            return last
        if element.tag in PROCESSES_WITHIN:
            for event in events:
                self._refuse_once(event, "boundary")
            return last
        block = self.net.nodes[name].block
        words = say("formats-bpmn-boundary-asked", SOURCE, what=self._words(element))
        asked = self._node(f"{name}#happened", Part.ONE_OF, "", name, f"{block}-happened", words)
        on = self._node(f"{name}#went-on", Part.TASK, "", name, f"{block}-went-on", "")
        self.net.tie(last, asked.id)
        self.net.tie(asked.id, on.id, say("formats-bpmn-nothing-happened", SOURCE))
        for event in events:
            self.net.tie(asked.id, id_in(event), event_words(event) or id_in(event))
            told = used(self.net.names[id_in(event)], "bpmn-boundary-told", block=asked.block)
            self.net.entries.append(told)
        return on.id

    def _is_caught(self, event: Element) -> bool:
        """Return whether it catches the errors of a process, which lead to it by themselves."""
        return id_in(event) in self.catching.get(event.get("attachedToRef"), {}).values()

    # Events

    def _start(self, element: Element, scope: Scope, over: str | None) -> None:
        self._simple(element, Part.TASK, "start", event_words(element))

    def _catch(self, element: Element, scope: Scope, over: str | None) -> None:
        name, words = id_in(element), event_words(element)
        is_first = any(
            each.get("sourceRef") in self._event_gateways(scope) for each in scope.incoming[name]
        )
        node = self._simple(element, Part.TASK, "wait", words)
        kept = self.net.kept.get(name)
        if isinstance(kept, Step):
            node.steps = (self._own(kept, node, element),)
        elif words and not is_first and not is_about(element, "link"):
            node.steps = (wait_step(element, node.block, words),)

    def _throw(self, element: Element, scope: Scope, over: str | None) -> None:
        node = self._simple(element, Part.TASK, "send", event_words(element))
        if is_about(element, "message"):
            node.steps = (Step(node.block, StepKind.SEND, text(node.words)),)
        elif any(is_about(element, each) for each in ("signal", "escalation")):
            node.steps = (Step(node.block, StepKind.DO, text(node.words)),)

    def _boundary(self, element: Element, scope: Scope, over: str | None) -> None:
        host = element.get("attachedToRef")
        hosts = {id_in(each) for each in scope.nodes if each.tag not in {"boundaryEvent"}}
        if host not in hosts:
            self._refuse_once(element, "boundary-alone")
            return
        self._simple(element, Part.TASK, "event", event_words(element))

    def _end(self, element: Element, scope: Scope, over: str | None) -> None:
        words = " ".join(element.get("name").split())
        is_last = over is None
        node = self._simple(element, Part.END if is_last else Part.TASK, "end", words)
        sends = is_about(element, "message")
        said = (Step(self._block(words, "send"), StepKind.SEND, text(words)),) if sends else ()
        if is_about(element, "terminate"):
            self.terminating.add(node.id)
        if not is_last:
            node.steps = said
            self.net.tie(node.id, self._caught(element, scope) or over or node.id)
            return
        kept = self.net.kept.get(node.id)
        if kept_in(element, "over") is not None:
            node.steps = ()
        elif isinstance(kept, Step):
            node.steps = (self._own(kept, node, element),)
        else:
            node.steps = (*said, end_step(element, node.block, words))

    def _caught(self, element: Element, scope: Scope) -> str | None:
        """Return the event that catches an error of a process within, None if it is no error."""
        errors = element.all("errorEventDefinition")
        if not errors:
            return None
        caught = self.catching.get(id_in(scope.element), {})
        name = caught.get(errors[0].get("errorRef")) or caught.get("")
        if name is None:
            self._refuse_once(element, "error-uncaught")
        return name

    # Gateways

    def _exclusive(self, element: Element, scope: Scope, over: str | None) -> None:
        is_asking = len(scope.outgoing[id_in(element)]) > 1
        words = " ".join(element.get("name").split()) or say("formats-which", SOURCE)
        node = self._simple(element, Part.ONE_OF if is_asking else Part.TASK, "choice", words)
        joined = kept_in(element, "joins")
        if joined is not None:
            self.net.joins[joined] = node.block
        if never_meets(element):
            self.net.joins[node.block] = None

    def _event_based(self, element: Element, scope: Scope, over: str | None) -> None:
        self._exclusive(element, scope, over)
        node = self.net.nodes[id_in(element)]
        if node.part is Part.ONE_OF:
            name = element.get("name") or say("formats-bpmn-first", SOURCE)
            step = wait_step(element, self._block(name, "wait"), name)
            node.words = say("formats-bpmn-which-first", SOURCE)
            node.steps = (step,)

    def _parallel(self, element: Element, scope: Scope, over: str | None) -> None:
        self._parting(element, scope, Part.ALL_OF, Part.JOIN)

    def _inclusive(self, element: Element, scope: Scope, over: str | None) -> None:
        self._parting(element, scope, Part.SOME_OF, Part.JOIN_SOME)

    def _parting(self, element: Element, scope: Scope, parting: Part, joining: Part) -> None:
        name = id_in(element)
        coming, going = len(scope.incoming[name]), len(scope.outgoing[name])
        words = " ".join(element.get("name").split()) or say("formats-bpmn-any-order", SOURCE)
        is_ours = isinstance(self.net.kept.get(name), AnyOrder)
        is_parting = going > 1 or (is_ours and going == 1)
        joined = kept_in(element, "joins")
        is_joining = coming > 1 or joined is not None
        part = parting if is_parting else joining if is_joining else Part.TASK
        node = self._simple(element, part, "together", words)
        if joined is not None:
            self.net.joins[joined] = node.block
        if is_parting and coming > 1:
            block = f"{node.block}-join"
            join = self._node(f"{name}#join", joining, "", name, block, "")
            self.net.tie(join.id, name)
            self.first[name] = join.id

    # What all of them have

    def _simple(self, element: Element, part: Part, otherwise: str, words: str) -> Node:
        """Return the node of an element that is one node alone."""
        name = id_in(element)
        kept = self.net.kept.get(name)
        block = _id_of(kept) if kept is not None else self._block(words, otherwise)
        node = Node(name, part, self.net.names[name], name, block, words or otherwise)
        self.first[name] = self.last[name] = name
        return self.net.add(node)

    def _own(self, step: Step, node: Node, element: Element) -> Step:
        """Return the step under its node's id, called as its element is now."""
        return renamed(replace(step, id=node.block), element.get("name"), self.net.language)

    def _node(
        self, name: str, part: Part, shown: str, element: str, block: str, words: str
    ) -> Node:
        return self.net.add(Node(name, part, shown, element, self._block(block, block), words))

    def _block(self, words: str, otherwise: str) -> str:
        name = unused(id_of(words, otherwise=otherwise), self.net.blocks)
        self.net.blocks.add(name)
        return name

    def _words(self, element: Element) -> str:
        return " ".join(element.get("name").split()) or id_in(element)

    def _event_gateways(self, scope: Scope) -> set[str]:
        return {id_in(each) for each in scope.element.all("eventBasedGateway")}

    def _refuse_once(self, element: Element, why: str) -> None:
        if id_in(element) not in self.net.nodes:
            self._refuse(element, why)
            return
        name = self.net.names[id_in(element)]
        told = not_imported(self.file, element.place, f"bpmn-{why}", name=name)
        self.net.findings.extend(told.findings)

    def _flow(self, flow: Element, scope: Scope) -> None:
        source, target = flow.get("sourceRef"), flow.get("targetRef")
        if source not in scope.outgoing or target not in self.first or source not in self.last:
            self._object_to_flow(flow)
            return
        condition = " ".join(each.words for each in flow.all("conditionExpression"))
        label = " ".join(flow.get("name").split()) or condition.strip()
        name = id_in(flow)
        self.net.tie(self.last[source], self.first[target], label, name)
        way = kept_in(flow, "way")
        if way is not None:
            self.net.ways[name] = way

    def _object_to_flow(self, flow: Element) -> None:
        told = not_imported(
            self.file,
            flow.place,
            "bpmn-flow-nowhere",
            name=self.net.names[id_in(flow)],
            source=flow.get("sourceRef"),
            target=flow.get("targetRef"),
        )
        self.net.findings.extend(told.findings)

    def _links(self, scope: Scope) -> None:
        """Let each event that throws a link lead to the one that catches it."""
        catching = {
            _link(each): id_in(each) for each in scope.element.all("intermediateCatchEvent")
        }
        for event in scope.element.all("intermediateThrowEvent"):
            if is_about(event, "link") and _link(event) in catching:
                self.net.tie(self.last[id_in(event)], self.first[catching[_link(event)]])

    def _asides(self, element: Element, scope: Scope) -> None:
        """Lead what follows an event that interrupts nothing back to where it goes on."""
        if element.tag != "boundaryEvent" or element.get("cancelActivity") != "false":
            return
        back = f"{element.get('attachedToRef')}#went-on"
        if back not in self.net.nodes:
            return
        aside = self._reached(id_in(element))
        others = [
            edge for edge in self.net.order if edge.target in aside and edge.source not in aside
        ]
        if len(others) != 1 or back in aside:
            self._refuse_once(element, "aside-joins")
            return
        leaving = {edge.source for edge in self.net.order}
        for name in sorted(aside):
            node = self.net.nodes[name]
            if node.part is Part.END or (node.part is Part.TASK and name not in leaving):
                node.part = Part.TASK
                node.steps = tuple(step for step in node.steps if step.kind is not StepKind.END)
                self.net.tie(name, back)

    def _reached(self, name: str) -> set[str]:
        targets: dict[str, list[str]] = {}
        for edge in self.net.order:
            targets.setdefault(edge.source, []).append(edge.target)
        reached, waiting = {name}, [name]
        while waiting:
            for target in targets.get(waiting.pop(), ()):
                if target not in reached:
                    reached.add(target)
                    waiting.append(target)
        return reached

    def _implicit_end(self, element: Element, scope: Scope, over: str | None) -> None:
        """End where an activity or event leads nowhere, as the standard has it."""
        name = id_in(element)
        last = self.last.get(name)
        is_over = element.tag.endswith(("Gateway", "endEvent")) or last is None
        if is_over or scope.outgoing[name] or any(each.source == last for each in self.net.order):
            return
        if over is not None:
            self.net.tie(last or name, over)
            return
        node = self._node(f"{name}#end", Part.END, "", name, "end", "")
        node.steps = (end_step(Element("", "", {}, (), "", element.place), node.block, ""),)
        self.net.tie(last or name, node.id)
        self.net.entries.append(used(self.net.names[name], "bpmn-implicit-end", block=node.block))


def _link(event: Element) -> str:
    links = event.all("linkEventDefinition")
    return links[0].get("name") if links else ""


def _id_of(block: Block) -> str:
    match block:
        case Step() | Use() | AnyOrder() | Choose() | Repeat() | Optional():
            return block.id
        case _:
            raise AssertionError


_DRAWN: dict[str, Callable[[Drawing, Element, Scope, str | None], None]] = {
    "callActivity": Drawing._call,
    "startEvent": Drawing._start,
    "endEvent": Drawing._end,
    "intermediateCatchEvent": Drawing._catch,
    "intermediateThrowEvent": Drawing._throw,
    "boundaryEvent": Drawing._boundary,
    "exclusiveGateway": Drawing._exclusive,
    "eventBasedGateway": Drawing._event_based,
    "parallelGateway": Drawing._parallel,
    "inclusiveGateway": Drawing._inclusive,
}
