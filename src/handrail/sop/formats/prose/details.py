"""Sentences with a list below them: what they announce, ask for or choose from."""

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.alternatives import with_alternatives
from handrail.sop.formats.prose.asked import asked_as
from handrail.sop.formats.prose.clause import clause_in, otherwise_in
from handrail.sop.formats.prose.conditions import TRIED, Conditions
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftStep,
    DraftWay,
    last_step,
)
from handrail.sop.formats.prose.making import capitalised
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.sop.formats.prose.piece import PieceKind

MOST_LETTERS_OF_A_DETAIL = 300


class Details(Conditions):
    """Makes blocks of a sentence together with what stands below it."""

    def _with_below(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node
    ) -> list[Draft]:
        """Return the blocks of a sentence and of what stands below it."""
        cues, below, text = self.cues, node.children, remark.text
        if all(child.piece.kind is PieceKind.SPEECH for child in below):
            drafts = self._remark(remark, before, here, node)
            for child in below:
                drafts += self._speech(child, [*here, *drafts])
            return drafts
        drafts = self._otherwise(remark, below) or self._conditional(remark, below, node)
        if drafts:
            return drafts
        if cues.has("one_of", text):
            return self._one_of(remark, below)
        for name, key in (("any_order", "any order"), ("optional", "optional")):
            if cues.has(name, text):
                return self._group(remark, below, key)
        if cues.starts("repeat", text) or cues.has("until", text):
            return self._repeated(remark, below)
        return self._instructed(remark, before, here, node)

    def _one_of(self, remark: Remark, below: list[Node]) -> list[Draft]:
        if len(below) == 1:
            return self._heading_over(remark, below)
        text = capitalised(remark.text.rstrip(":"))
        choice = DraftChoice(self.maker.names.name(text, otherwise="choice"), text, [])
        self.account.used(remark, choice.id)
        for node in below:
            title = node.remarks[0]
            way = DraftWay(self._way_id(node.text, choice), node.text.rstrip(":"), [])
            choice.ways.append(way)
            for each in node.remarks:
                self.account.used(each, f"{choice.id}.{way.id}")
            if doing_in(title.text, self.cues) and not node.children:
                way.blocks = self._sure_steps(title.text, title)
            way.blocks += self.blocks(node.children) if node.children else []
        return [choice]

    def _group(self, remark: Remark, below: list[Node], key: str) -> list[Draft]:
        text = capitalised(remark.text.rstrip(":"))
        group = DraftGroup(
            self.maker.names.name(text, otherwise=key.replace(" ", "-")), key, text, []
        )
        self.account.used(remark, group.id)
        group.blocks = self._entries(below)
        if not group.blocks:
            self.account.found.pop(remark.number)
            self.account.unused(remark, "heading")
            return []
        return [group]

    def _entries(self, below: list[Node]) -> list[Draft]:
        """Return a step for each entry of a list, whatever its words."""
        drafts: list[Draft] = []
        for node in below:
            made = self._node(node, drafts)
            if not made and node.is_item and not node.children:
                made, became = self._forced(node)
                for name in became:
                    self.account.used(node.remarks[0], name)
            drafts += made
        return with_alternatives(drafts, self.cues, self.maker.names)

    def _forced(self, node: Node) -> tuple[list[Draft], list[str]]:
        remark = node.remarks[0]
        self.account.found.pop(remark.number, None)
        made, became = self.maker.steps(remark.text, remark, before=None, is_listed=True)
        return [*made], became

    def _instructed(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node
    ) -> list[Draft]:
        """Return an instruction with its details below it, or the steps that it announces."""
        below, text = node.children, remark.text
        doing = doing_in(text, self.cues)
        asking = sum(self._asks(child) for child in below)
        is_asked_for = doing is not None and doing.kind in TRIED and text.endswith(":")
        if is_asked_for and asking <= len(below) / 2:
            return self._detailed(remark, before, here, node, doing.kind if doing else StepKind.ASK)
        if asking > (len(below) / 2 if doing is None and text.endswith(":") else 0):
            if text.endswith(":") or doing is None:
                return self._heading_over(remark, below)
            drafts = self._remark(remark, before, here, node)
            return drafts + self.blocks(below)
        if doing is None and not node.is_numbered:
            self._set_aside([node], "tells")
            return []
        return self._detailed(remark, before, here, node, doing.kind if doing else StepKind.DO)

    def _asks(self, node: Node) -> bool:
        """Return whether the entry, or anything below it, asks for something to be done."""
        if node.remarks and any(self._is_asked(remark.text) for remark in node.remarks):
            return True
        return any(self._asks(child) for child in node.children)

    def _is_asked(self, text: str) -> bool:
        clause = clause_in(text, self.cues)
        if clause is not None:
            return doing_in(clause.then, self.cues) is not None or not clause.then
        return doing_in(text, self.cues) is not None or otherwise_in(text, self.cues) is not None

    def _heading_over(self, remark: Remark, below: list[Node]) -> list[Draft]:
        drafts = self.blocks(below)
        if drafts:
            drafts[0].heading.insert(0, remark.text)
            self.account.used(remark, f"{drafts[0].id} (#)")
        else:
            self.account.unused(remark, "heading")
        return drafts

    def _detailed(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node, kind: StepKind
    ) -> list[Draft]:
        """Return a step whose details stand below: one question each, or within its text."""
        below, is_plain = node.children, all(_is_short(child) for child in node.children)
        if kind is StepKind.ASK and is_plain and remark.text.endswith(":"):
            return self._questions(remark, below)
        if kind is StepKind.CHECK and is_plain and remark.text.endswith(":") and len(below) > 1:
            return self._checks(remark, below)
        drafts = self._remark(remark, before, here, node)
        step = last_step(drafts) or last_step(here)
        if step is None:
            self._set_aside(below, "tells")
            return drafts
        if remark.text.endswith(":") and is_plain:
            step.text = f"{step.text.rstrip(':')}: {', '.join(child.text for child in below)}"
            self._use(below, f"{step.id}")
        else:
            self._explain(step, below)
        return drafts

    def _questions(self, remark: Remark, below: list[Node]) -> list[Draft]:
        text = capitalised(remark.text.rstrip(":"))
        group = DraftGroup(self.maker.names.name(text, otherwise="ask"), "any order", text, [])
        self.account.used(remark, group.id)
        for child in below:
            fact = asked_as(child.text, self.cues)
            if fact is not None and fact.name not in self.maker.facts:
                step = self.maker.ask(fact)
            else:
                name = self.maker.names.name(child.text, otherwise="ask")
                step = DraftStep(name, StepKind.ASK, capitalised(child.text))
            if step.text != capitalised(child.text):
                step.text = capitalised(child.text)
            group.blocks.append(step)
            self._use([child], step.id)
        return [group]

    def _checks(self, remark: Remark, below: list[Node]) -> list[Draft]:
        text = capitalised(remark.text.rstrip(":"))
        group = DraftGroup(self.maker.names.name(text, otherwise="check"), "any order", text, [])
        self.account.used(remark, group.id)
        for child in below:
            name = self.maker.names.name(child.text, otherwise="check")
            group.blocks.append(DraftStep(name, StepKind.CHECK, capitalised(child.text)))
            self._use([child], name)
        return [group]


def _is_short(node: Node) -> bool:
    return not node.children and len(node.text) <= MOST_LETTERS_OF_A_DETAIL
