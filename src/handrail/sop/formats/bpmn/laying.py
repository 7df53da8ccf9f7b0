"""Blocks drawn as a process: one after the other to the right, ways below one another."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from handrail.rules import write_rule
from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    StepKind,
    Use,
)
from handrail.sop.formats.bpmn.finishing import WITH
from handrail.sop.formats.bpmn.kept import emptied, shown
from handrail.sop.formats.bpmn.sheet import Loose, Shape, Sheet
from handrail.sop.render.blocks import IsLinked
from handrail.sop.text import Text
from handrail.words import Language, say

TASK, TALL, EVENT, GATEWAY, GAP, ROW = 120, 80, 36, 50, 50, 30
"""Widths and heights of what is drawn, and the room between."""
MARGIN = 80

_TAGS = {
    StepKind.SEND: "sendTask",
    StepKind.WAIT: "receiveTask",
    StepKind.END: "endEvent",
}


@dataclass(frozen=True)
class _Size:
    """How much room something takes: its width, and above and below the line it stands on."""

    width: int
    above: int
    below: int


_NOTHING = _Size(0, ROW, ROW)


def drawn(procedure: Procedure, language: Language) -> Sheet:
    """Return the procedure as a drawing.

    Raises:
        IsLinked: it holds the steps of another procedure.
    """
    laying = _Laying(language)
    above = laying.size(procedure.body).above
    laying.whole(procedure.body, MARGIN, MARGIN + above)
    return laying.sheet


@dataclass
class _Laying:
    language: Language
    sheet: Sheet = field(default_factory=Sheet)
    sizes: dict[int, _Size] = field(default_factory=dict)

    def whole(self, body: Sequence, x: int, row: int) -> None:
        """Draw the start, the body, and an end where the body has none."""
        start = self._event("Start.1", "startEvent", "", x, row)
        self.sheet.put(start, [])
        x += EVENT + GAP
        loose = self._draw(body, x, row, [Loose(start, row)])
        if loose:
            end = self._event("End.1", "endEvent", "", x + self.size(body).width + GAP, row)
            self.sheet.put(replace(end, is_over=True), loose)

    # How much room is needed

    def size(self, block: Block) -> _Size:
        """Return how much room a block takes."""
        known = self.sizes.get(id(block))
        if known is None:
            known = self.sizes[id(block)] = self._measured(block)
        return known

    def _measured(self, block: Block) -> _Size:
        match block:
            case Step(kind=StepKind.END):
                return _Size(EVENT, TALL // 2, TALL // 2)
            case Step() | Use():
                return _Size(TASK, TALL // 2, TALL // 2)
            case Sequence(blocks=inner):
                return self._side_by_side(inner)
            case AnyOrder(blocks=inner):
                return self._below_one_another(inner)
            case Choose(branches=branches):
                return self._below_one_another([way.body for way in branches])
            case Optional(body=body):
                return self._below_one_another([body, Sequence(())])
            case Repeat(body=body):
                inner_size = self.size(body)
                width = inner_size.width + 2 * (GATEWAY + GAP)
                return _Size(width, inner_size.above, inner_size.below + ROW)
            case Call():
                raise IsLinked(block.id)

    def _side_by_side(self, blocks: tuple[Block, ...]) -> _Size:
        if not blocks:
            return _NOTHING
        sizes = [self.size(each) for each in blocks]
        width = sum(each.width for each in sizes) + GAP * (len(sizes) - 1)
        return _Size(width, max(s.above for s in sizes), max(s.below for s in sizes))

    def _below_one_another(self, blocks: Iterable[Block]) -> _Size:
        sizes = [self.size(each) for each in blocks] or [_NOTHING]
        width = max(each.width for each in sizes) + 2 * (GATEWAY + GAP)
        rest = sum(each.above + each.below + ROW for each in sizes[1:])
        return _Size(width, max(sizes[0].above, TALL // 2), sizes[0].below + rest)

    # What is drawn

    def _draw(self, block: Block, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        """Draw a block, and return the arrows that lead on from it."""
        match block:
            case Step():
                return self._step(block, x, row, loose)
            case Sequence(blocks=inner):
                for each in inner:
                    loose = self._draw(each, x, row, loose)
                    x += self.size(each).width + GAP
                return loose
            case Use():
                name = shown(block.text, self.language) if block.text else block.procedure
                shape = self._task(block.id, "callActivity", name, x, row, block)
                return [Loose(self.sheet.put(shape, loose), row)]
            case AnyOrder():
                return self._any_order(block, x, row, loose)
            case Choose():
                return self._choice(block, x, row, loose)
            case Optional():
                return self._optional(block, x, row, loose)
            case Repeat():
                return self._repeat(block, x, row, loose)
            case Call():
                raise IsLinked(block.id)

    def _step(self, step: Step, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        name = shown(step.text, self.language)
        if step.kind is StepKind.END:
            self.sheet.put(self._event(step.id, "endEvent", name, x, row, step), loose)
            return []
        if step.is_timed:
            middle = x + (TASK - EVENT) // 2
            shape = self._event(step.id, "intermediateCatchEvent", name, middle, row, step)
        else:
            tag = _TAGS.get(step.kind, "userTask")
            shape = self._task(step.id, tag, name, x, row, step)
        return [Loose(self.sheet.put(shape, loose), row)]

    def _any_order(self, block: AnyOrder, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        fork = self._gateway(block.id, "parallelGateway", block, x, row)
        self.sheet.put(fork, loose)
        ways: list[tuple[str, str, str, bool, Block]] = [
            ("", "", "", False, each) for each in block.blocks
        ]
        return self._ways(block, fork, ways, "parallelGateway", x, row)

    def _choice(self, choice: Choose, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        fork = self._gateway(choice.id, "exclusiveGateway", choice, x, row)
        self.sheet.put(fork, loose)
        ways: list[tuple[str, str, str, bool, Block]] = []
        for way, rule in zip(choice.branches, choice.rules, strict=True):
            condition = write_rule(rule) if rule is not None else ""
            is_default = choice.has_rules and rule is None
            ways.append((self._said(way.text), way.id, condition, is_default, way.body))
        return self._ways(choice, fork, ways, "exclusiveGateway", x, row)

    def _optional(self, block: Optional, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        fork = self._gateway(block.id, "exclusiveGateway", block, x, row)
        self.sheet.put(fork, loose)
        ways: list[tuple[str, str, str, bool, Block]] = [
            (say("sop-yes", self.language), WITH, "", False, block.body),
            (say("sop-no", self.language), "without", "", False, Sequence(())),
        ]
        return self._ways(block, fork, ways, "exclusiveGateway", x, row)

    def _ways(
        self,
        block: AnyOrder | Choose | Optional,
        fork: Shape,
        ways: list[tuple[str, str, str, bool, Block]],
        tag: str,
        x: int,
        row: int,
    ) -> list[Loose]:
        """Draw the ways below one another, and where those meet that go on."""
        meeting: list[Loose] = []
        down = row
        for at, (name, way, condition, is_default, body) in enumerate(ways):
            if at:
                before = self.size(ways[at - 1][4]).below
                down += before + ROW + self.size(body).above
            begun = Loose(fork, down, name, way, condition, is_default)
            meeting += self._draw(body, x + GATEWAY + GAP, down, [begun])
        if not ways:
            meeting = [Loose(fork, row)]
        if not meeting:
            self.sheet.never_meet(fork)
            return []
        place = x + self.size(block).width - GATEWAY
        joined = _gateway_at(f"Join.{block.id}", tag, place, row, joins=block.id)
        return [Loose(self.sheet.put(joined, meeting), row)]

    def _repeat(self, block: Repeat, x: int, row: int, loose: list[Loose]) -> list[Loose]:
        size = self.size(block)
        again = _gateway_at(f"Again.{block.id}", "exclusiveGateway", x, row)
        self.sheet.put(again, loose)
        after = self._draw(block.body, x + GATEWAY + GAP, row, [Loose(again, row)])
        place = x + size.width - GATEWAY
        asked = self._gateway(block.id, "exclusiveGateway", block, place, row)
        self.sheet.put(asked, after)
        low = row + size.below - ROW // 2
        (right, _), (left, _) = asked.middle, again.middle
        back = Loose(asked, low, say("formats-bpmn-again", self.language))
        self.sheet.tie(
            back, again, (right, row + GATEWAY // 2), (right, low), (left, low),
            (left, row + GATEWAY // 2),
        )  # fmt: skip
        return [Loose(asked, row, say("formats-bpmn-go-on", self.language))]

    def _gateway(
        self, name: str, tag: str, block: AnyOrder | Choose | Optional | Repeat, x: int, row: int
    ) -> Shape:
        return _gateway_at(name, tag, x, row, named=self._said(block.text), block=emptied(block))

    def _said(self, text: Text) -> str:
        return shown(text, self.language)

    def _task(self, name: str, tag: str, words: str, x: int, row: int, block: Block) -> Shape:
        return Shape(name, tag, words, x, row - TALL // 2, TASK, TALL, block)

    def _event(
        self, name: str, tag: str, words: str, x: int, row: int, block: Block | None = None
    ) -> Shape:
        return Shape(name, tag, words, x, row - EVENT // 2, EVENT, EVENT, block)


def _gateway_at(
    name: str,
    tag: str,
    x: int,
    row: int,
    *,
    named: str = "",
    block: Block | None = None,
    joins: str | None = None,
) -> Shape:
    return Shape(name, tag, named, x, row - GATEWAY // 2, GATEWAY, GATEWAY, block, joins)
