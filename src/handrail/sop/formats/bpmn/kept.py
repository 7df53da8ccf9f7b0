"""What our own elements within a BPMN file keep of a procedure: blocks, ways and the head."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TypeVar

from handrail.rules import Declared, write_rule
from handrail.sop.blocks import read_sequence
from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
)
from handrail.sop.finding import BrokenProcedure
from handrail.sop.formats.bpmn.tags import OURS
from handrail.sop.formats.xml_tree import Element
from handrail.sop.head import read_head
from handrail.sop.inherited import Inherited
from handrail.sop.keys import HEAD, Key, Shape
from handrail.sop.nodes import Node
from handrail.sop.reading import Enough, Reading, fields
from handrail.sop.render.blocks import write_sequence
from handrail.sop.render.procedure import render_procedure
from handrail.sop.render.yaml import write_yaml
from handrail.sop.source import read_nodes
from handrail.sop.text import Text
from handrail.words import Language

NO_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML file may hold."""

STEPS = (Key("steps", Shape.BLOCKS, required=True),)

Named = TypeVar("Named", Step, Choose, AnyOrder, Optional, Repeat)


def kept_in(element: Element, name: str) -> str | None:
    """Return the text of our own element of that name, None if there is none."""
    found = _ours_in(element, name)
    return None if found is None else found.text


def never_meets(element: Element) -> bool:
    """Return whether our own element says that each way of the choice comes to an end."""
    found = _ours_in(element, "block")
    return found is not None and found.get("meets") == "no"


def _ours_in(element: Element, name: str) -> Element | None:
    extensions = element.first("extensionElements")
    inner = () if extensions is None else extensions.children
    return next((each for each in inner if each.space == OURS and each.tag == name), None)


@dataclass
class Kept:
    """The blocks that our own elements of one file hold.

    Attributes:
        head: the procedure without its steps, None where the file holds no such head.
        outcomes: how procedures that are used have ended, for rules that ask.
    """

    file: str
    head: Procedure | None
    outcomes: dict[str, Declared] = field(default_factory=dict)

    def block_in(self, element: Element) -> Block | None:
        """Return the block that stands in the element, with nothing in it yet.

        Raises:
            BrokenProcedure: what stands there is no block; findings are at the element.
        """
        source = kept_in(element, "block")
        if source is None:
            return None
        reading = Reading(self.file, outcomes=self.outcomes)
        if self.head is not None:
            reading.facts = {each.name: each.declared for each in self.head.facts}
            reading.memory_acronym = self.head.memory_acronym
        try:
            return _only_block(reading, read_nodes(source, file=self.file))
        except BrokenProcedure as broken:
            raise _at(element, broken) from broken


def _only_block(reading: Reading, node: Node) -> Block:
    blocks: tuple[Block, ...] = ()
    with suppress(Enough):
        found = fields(reading, node, STEPS)
        listed = None if found is None else found.nodes.get("steps")
        blocks = () if listed is None else read_sequence(reading, listed, Inherited()).blocks
    if not reading.findings and len(blocks) != 1:
        reading.object_to(node.place, "no-kind", known="steps")
    if reading.findings:
        raise BrokenProcedure(tuple(reading.findings))
    return blocks[0]


def head_kept(element: Element, *, file: str) -> Procedure | None:
    """Return the procedure without its steps, None if the file holds no such head.

    Raises:
        BrokenProcedure: what stands there is no head; findings are at the element.
    """
    source = kept_in(element, "head")
    if source is None:
        return None
    reading = Reading(file)
    try:
        found = fields(reading, read_nodes(source, file=file), HEAD)
        head = None if found is None else read_head(found)
    except (BrokenProcedure, Enough) as broken:
        findings = broken.findings if isinstance(broken, BrokenProcedure) else reading.findings
        raise _at(element, BrokenProcedure(tuple(findings))) from broken
    if head is None or reading.findings:
        raise _at(element, BrokenProcedure(tuple(reading.findings)))
    return head


def rules_kept(elements: Mapping[str, Element], blocks: Mapping[str, Block]) -> dict[str, str]:
    """Return the rules of ways that our own blocks hold, as they are written, by the flow's id.

    Args:
        elements: every node and flow, by its id.
        blocks: our own, by the id of the element that holds each.
    """
    found: dict[str, str] = {}
    for name, flow in elements.items():
        choice = blocks.get(flow.get("sourceRef"))
        if isinstance(choice, Choose):
            way = kept_in(flow, "way")
            for branch, rule in zip(choice.branches, choice.rules, strict=True):
                if branch.id == way and rule is not None:
                    found[name] = write_rule(rule)
    return found


def _at(element: Element, broken: BrokenProcedure) -> BrokenProcedure:
    """Return the findings at the place of the element in whose text they are."""
    place = element.place
    moved = (replace(each, line=place.line, column=place.column) for each in broken.findings)
    return BrokenProcedure(tuple(dict.fromkeys(moved)))


def written_block(block: Block) -> str:
    """Return a block without what stands in it, as a list of one."""
    listed = write_sequence(Sequence((emptied(block),)), Inherited())
    return write_yaml({"steps": listed})


def written_head(procedure: Procedure) -> str:
    """Return the head alone; what is read of it has no steps."""
    return render_procedure(replace(procedure, body=Sequence(())))


def emptied(block: Block) -> Block:
    """Return the block with nothing in it."""
    nothing = Sequence(())
    match block:
        case AnyOrder():
            return replace(block, blocks=())
        case Choose(branches=branches):
            return replace(block, branches=tuple(replace(way, body=nothing) for way in branches))
        case Repeat() | Optional():
            return replace(block, body=nothing)
        case _:
            return block


def shown(text: Text, language: Language) -> str:
    """Return the text as the name of an element can have it: in one line, and nothing odd."""
    return " ".join(NO_XML.sub(" ", text.said_in(language)).split())


def renamed(block: Named, name: str, language: Language) -> Named:
    """Return the block with the name that somebody gave its element since it was written."""
    plain = " ".join(name.split())
    if not plain or plain == shown(block.text, language):
        return block
    return replace(block, text=with_wording(block.text, plain, language))


def with_wording(text: Text, wording: str, language: Language) -> Text:
    """Return the text with another wording in one language."""
    plain = wording.replace("{", "(").replace("}", ")")
    others = dict(text.wordings)
    return Text(tuple({**others, language: plain}.items()))
