"""The net in the making, and what the drawing of every element does to it."""

from dataclasses import dataclass, field, replace

from handrail.sop.document import AnyOrder, Block, Choose, Optional, Repeat, Step, Use
from handrail.sop.formats.bpmn.besides import Data
from handrail.sop.formats.bpmn.kept import renamed
from handrail.sop.formats.bpmn.model import Net, Node, Part
from handrail.sop.formats.bpmn.scope import id_in
from handrail.sop.formats.imported import not_imported
from handrail.sop.formats.xml_tree import Element
from handrail.sop.graph.names import id_of, unused


@dataclass
class Drawing:
    """The net in the making.

    Attributes:
        roles: who does what, by the id of the element.
        notes: what is annotated beside it.
        first, last: where the flows of an element lead to and leave from.
        terminating: nodes at which everything ends at once.
        catching: for a process within, the event that catches each error of it.
        noted: the elements whose annotations stand in a step.
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

    def node_of(self, element: Element, part: Part, otherwise: str, words: str) -> Node:
        """Put in the node of an element that is one node alone, and return it."""
        name = id_in(element)
        kept = self.net.kept.get(name)
        block = _id_of(kept) if kept is not None else self.block(words, otherwise)
        node = Node(name, part, self.net.names[name], name, block, words or otherwise)
        self.first[name] = self.last[name] = name
        return self.net.add(node)

    def own(self, step: Step, node: Node, element: Element) -> Step:
        """Return the step under its node's id, called as its element is now."""
        return renamed(replace(step, id=node.block), element.get("name"), self.net.language)

    def node(self, name: str, part: Part, shown: str, element: str, block: str, words: str) -> Node:
        """Put in a node beside those of the elements, and return it."""
        return self.net.add(Node(name, part, shown, element, self.block(block, block), words))

    def block(self, words: str, otherwise: str) -> str:
        """Return an id for a block that no other has."""
        name = unused(id_of(words, otherwise=otherwise), self.net.blocks)
        self.net.blocks.add(name)
        return name

    def refuse(self, element: Element, why: str) -> None:
        name = self.net.names[id_in(element)]
        told = not_imported(self.file, element.place, f"bpmn-{why}", name=name)
        self.net.findings.extend(told.findings)
        self.node_of(element, Part.TASK, "task", name)

    def refuse_once(self, element: Element, why: str) -> None:
        """Report it, with a task in its place only where nothing stands for it yet."""
        if id_in(element) in self.net.nodes:
            self._report(element, why)
        else:
            self.refuse(element, why)

    def _report(self, element: Element, why: str) -> None:
        name = self.net.names[id_in(element)]
        told = not_imported(self.file, element.place, f"bpmn-{why}", name=name)
        self.net.findings.extend(told.findings)


def _id_of(block: Block) -> str:
    match block:
        case Step() | Use() | AnyOrder() | Choose() | Repeat() | Optional():
            return block.id
        case _:
            raise AssertionError


def words_of(element: Element) -> str:
    """Return what the element is called, or else its id."""
    return " ".join(element.get("name").split()) or id_in(element)
