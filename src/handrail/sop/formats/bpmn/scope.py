"""One process, or one within another: what stands in it and which flows tie it together."""

from dataclasses import dataclass, field
from functools import cached_property

from handrail.sop.formats.bpmn.tags import FLOW_NODES
from handrail.sop.formats.xml_tree import Element


def id_in(element: Element) -> str:
    """Return an element's id, or else one made of its place."""
    return element.get("id") or f"{element.tag}@{element.place.line}:{element.place.column}"


@dataclass(frozen=True)
class Scope:
    """What stands directly in a process.

    Attributes:
        element: the process, or the activity that is one.
    """

    element: Element
    parent: "Scope | None" = field(default=None, repr=False)

    @cached_property
    def nodes(self) -> tuple[Element, ...]:
        """Return the events, activities and gateways, in the order of the file."""
        return tuple(
            each
            for each in self.element.children
            if each.tag in FLOW_NODES and each.space == self.element.space
        )

    @cached_property
    def flows(self) -> tuple[Element, ...]:
        """Return the sequence flows."""
        return self.element.all("sequenceFlow")

    @cached_property
    def outgoing(self) -> dict[str, list[Element]]:
        """Return the flows that leave each node."""
        return self._by("sourceRef")

    @cached_property
    def incoming(self) -> dict[str, list[Element]]:
        """Return the flows that lead to each node."""
        return self._by("targetRef")

    def _by(self, end: str) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {id_in(each): [] for each in self.nodes}
        for flow in self.flows:
            found.setdefault(flow.get(end), []).append(flow)
        return found

    @cached_property
    def boundaries(self) -> dict[str, list[Element]]:
        """Return the events at the edge of each activity."""
        found: dict[str, list[Element]] = {}
        for event in self.element.all("boundaryEvent"):
            found.setdefault(event.get("attachedToRef"), []).append(event)
        return found

    @cached_property
    def sources(self) -> tuple[Element, ...]:
        """Return the nodes that begin when the process does, where it has no start event."""
        return tuple(
            each
            for each in self.nodes
            if each.tag not in {"startEvent", "boundaryEvent"}
            and not self.incoming[id_in(each)]
            and not is_linked(each)
        )


def is_linked(event: Element) -> bool:
    """Return whether it is an event that others of its name jump to."""
    return event.tag == "intermediateCatchEvent" and bool(event.all("linkEventDefinition"))
