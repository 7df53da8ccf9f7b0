"""Blocks from the outline of a text: each sentence becomes a part of the draft or is set aside."""

import re
from dataclasses import dataclass

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.account import Account
from handrail.sop.formats.prose.alternatives import with_alternatives
from handrail.sop.formats.prose.amounts import times_in
from handrail.sop.formats.prose.asked import asked_as
from handrail.sop.formats.prose.clause import Clause, clause_in, otherwise_in
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftStep,
    DraftWay,
    Otherwise,
    last_step,
)
from handrail.sop.formats.prose.jumps import Jumps
from handrail.sop.formats.prose.making import Maker, capitalised
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.sop.formats.prose.piece import PieceKind
from handrail.sop.formats.prose.question import question_of
from handrail.words import Language, sentence

DEFINITION = re.compile(
    r"\*\*(?P<name>[^*]{1,80})\*\*\s*(?::|[\u2013\u2014-]\s)\s*(?P<meaning>.+)$"
)
NUMBERED = re.compile(r"[0-9]")
USUAL_LIMIT = 3
"""How often something is tried where the author does not say it."""
MOST_LIMIT = 99
MOST_LETTERS_OF_A_DETAIL = 300
TRIED = frozenset({StepKind.ASK, StepKind.CHECK})
"""What is done again and again "until" something is known; all else waits for it."""


@dataclass
class Drafting:
    """Goes through the outline of one text, once and in its order."""

    cues: Cues
    maker: Maker
    account: Account
    jumps: Jumps

    def blocks(self, nodes: list[Node]) -> list[Draft]:
        """Return the blocks of the nodes, with what belongs together put together."""
        drafts: list[Draft] = []
        for node in nodes:
            drafts += self._node(node, drafts)
        return self._meant(with_alternatives(drafts, self.cues, self.maker.names))

    def _meant(self, drafts: list[Draft]) -> list[Draft]:
        """Return the blocks without choices that lead on to the next step either way."""
        for draft in drafts:
            if _is_pointless(draft):
                self.account.leads_on(draft.id)
        return [draft for draft in drafts if not _is_pointless(draft)]

    def _node(self, node: Node, before: list[Draft]) -> list[Draft]:
        match node.piece.kind:
            case PieceKind.SPEECH:
                return self._speech(node, before)
            case PieceKind.CODE | PieceKind.ENDLESS as kind:
                self._set_aside([node], kind.name.lower())
                return []
            case PieceKind.HEADING:
                return self._section(node)
            case _:
                return self._passage(node, before)

    def _speech(self, node: Node, before: list[Draft]) -> list[Draft]:
        """Let the step before say it; where there is none, it is a step of its own."""
        remark, step = node.remarks[0], last_step(before)
        words = remark.text.strip('"“”„«»')
        if step is not None and "say" not in step.texts and step.kind is not StepKind.END:
            step.texts["say"] = words
            step.marks = [mark for mark in step.marks if mark.id != "prose-mark-words"]
            self.account.used(remark, f"{step.id}.say")
            return []
        if not words:
            return []
        made = DraftStep(self.maker.names.name(words, otherwise="say"), StepKind.SAY, words)
        made.texts["say"] = words
        self.account.used(remark, made.id)
        return [made]

    def _section(self, node: Node) -> list[Draft]:
        remark = node.remarks[0]
        clause = clause_in(self.jumps.without_label(remark.text), self.cues)
        if clause is not None and not clause.then and node.children:
            return [self._choice(clause, remark, node.children)]
        drafts = self.blocks(node.children)
        if not drafts:
            self.account.unused(remark, "heading")
        else:
            drafts[0].heading.insert(0, remark.text)
            self.account.used(remark, f"{drafts[0].id} (#)")
        return drafts

    def _passage(self, node: Node, before: list[Draft]) -> list[Draft]:
        """Return the blocks of an entry or a paragraph; its last sentence has what stands below."""
        definition = DEFINITION.match(node.piece.text)
        if definition and self._explains(definition["meaning"]):
            self._set_aside([node], "explains")
            return []
        drafts: list[Draft] = []
        *first, last = node.remarks
        for remark in first:
            drafts += self._remark(remark, before, drafts, node)
        if not node.children:
            return drafts + self._remark(last, before, drafts, node)
        return drafts + self._with_below(last, before, drafts, node)

    def _explains(self, meaning: str) -> bool:
        """Return whether it says what something is or does, not what to do."""
        is_third_person = self.cues.language is Language.EN and meaning.split()[0].endswith("s")
        return is_third_person or doing_in(meaning, self.cues) is None

    def _remark(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node
    ) -> list[Draft]:
        """Return the blocks of a sentence; one that only tells something may say why."""
        known = [*before, *here]
        drafts = self._otherwise(remark, []) or self._repeated(remark, [])
        drafts = drafts or self._conditional(remark, [], node) or self._either(remark)
        if not drafts and self.cues.has("announces", remark.text):
            self.account.unused(remark, "announces")
            return []
        drafts = drafts or self._steps(remark.text, remark, known, node)
        if drafts or remark.number in self.account.found:
            return drafts
        self._tell(remark, before, here, node)
        return []

    def _tell(self, remark: Remark, before: list[Draft], here: list[Draft], node: Node) -> None:
        step = last_step(here)
        if step is None and self.cues.starts("reason", remark.text):
            step = last_step(before) if node.remarks[0] is remark else None
        if step is None or step.kind is StepKind.END:
            self.account.unused(remark, "tells")
        else:
            step.add_why(remark.text)
            self.account.used(remark, f"{step.id}.why")

    def _steps(
        self, text: str, remark: Remark, known: list[Draft], node: Node | None
    ) -> list[Draft]:
        if self.jumps.leads_on(text, remark):
            self.account.used(remark, "next")
            return []
        is_listed = node is not None and bool(NUMBERED.match(node.piece.label)) and node.is_item
        is_listed = is_listed and node is not None and remark is node.remarks[0]
        made, became = self.maker.steps(text, remark, before=last_step(known), is_listed=is_listed)
        for name in became:
            self.account.used(remark, name)
        if self.jumps.is_jump(text):
            for step in made:
                step.marks.append(sentence("prose-mark-jump"))
        return [*made]

    def _conditional(self, remark: Remark, below: list[Node], node: Node | None) -> list[Draft]:
        clause = clause_in(remark.text, self.cues)
        if clause is None:
            return []
        is_asked = node is not None and bool(NUMBERED.match(node.piece.label))
        asks = doing_in(clause.then, self.cues) or self.jumps.is_jump(clause.then)
        if not below and not asks and not (is_asked and clause.then):
            return []
        return [self._choice(clause, remark, below)]

    def _choice(self, clause: Clause, remark: Remark, below: list[Node]) -> DraftChoice:
        """Return the question with its two ways; what stands below belongs to the first."""
        text = question_of(clause.condition, clause.word, self.cues)
        choice = DraftChoice(
            id=self.maker.names.name(clause.condition, otherwise="choice"),
            text=text,
            ways=[DraftWay("yes", "", []), DraftWay("no", "", [])],
            condition=clause.condition,
        )
        self.account.used(remark, choice.id)
        first, second = choice.ways[:: -1 if clause.is_exception else 1]
        if clause.then and not (below and self._only_tells(clause.then)):
            first.blocks += self._sure_steps(clause.then, remark)
        first.blocks += self.blocks(below) if below else []
        if clause.then and below and self._only_tells(clause.then) and first.blocks:
            first.blocks[0].heading.insert(0, capitalised(clause.then))
        if clause.otherwise:
            second.blocks += self._sure_steps(clause.otherwise, remark)
        return choice

    def _only_tells(self, text: str) -> bool:
        return doing_in(text, self.cues) is None and not self.jumps.is_jump(text)

    def _sure_steps(self, text: str, remark: Remark) -> list[Draft]:
        """Return the steps of what follows from a condition, which always asks for something."""
        nested = clause_in(text, self.cues)
        if nested is not None and nested.then:
            return [self._choice(nested, remark, [])]
        if self.jumps.leads_on(text, remark):
            return []
        made, became = self.maker.steps(text, remark, before=None, is_listed=True)
        for name in became:
            self.account.used(remark, name)
        if self.jumps.is_jump(text):
            for step in made:
                step.marks.append(sentence("prose-mark-jump"))
        return [*made]

    def _otherwise(self, remark: Remark, below: list[Node]) -> list[Draft]:
        found = otherwise_in(remark.text, self.cues)
        if found is None or (not found[1] and not below):
            return []
        word, text = found
        other = Otherwise(self.maker.names.name("", otherwise="otherwise"), word, [])
        self.account.used(remark, "otherwise")
        if text:
            other.blocks += self._sure_steps(text, remark)
        other.blocks += self.blocks(below) if below else []
        return [other]

    def _repeated(self, remark: Remark, below: list[Node]) -> list[Draft]:
        """Return a loop where the sentence says until when, or that something is tried again."""
        cues, text = self.cues, remark.text
        until = cues.find("until", text)
        doing = doing_in(text, cues)
        is_wait = doing is not None and doing.kind is StepKind.WAIT
        if is_wait or (doing is None and not below):
            return []
        is_repeated = cues.starts("repeat", text) is not None
        is_tried = until is not None and doing is not None and doing.kind in TRIED
        if not (is_repeated or is_tried or (until and below)) or cues.starts("if", text):
            return []
        if until is not None and not text[until.end() :].strip(" .:"):
            return []
        limit = times_in(text, cues)
        text_ = capitalised(text.rstrip(":"))
        group = DraftGroup(
            self.maker.names.name(text, otherwise="repeat"), "repeat", text_, [],
            min(limit or USUAL_LIMIT, MOST_LIMIT),
        )  # fmt: skip
        if limit is None:
            group.marks.append(sentence("prose-mark-limit"))
        self.account.used(remark, group.id)
        group.blocks = self.blocks(below) or self._tried(text, until, remark)
        return [group]

    def _tried(self, text: str, until: re.Match[str] | None, remark: Remark) -> list[Draft]:
        before = text[: until.start()].strip(" ,") if until else text
        made, became = self.maker.steps(before or text, remark, before=None, is_listed=True)
        for name in became:
            self.account.used(remark, name)
        return [*made]

    def _either(self, remark: Remark) -> list[Draft]:
        """Return a choice between the two things of an "either ... or ..."."""
        cues, text = self.cues, remark.text
        opened = cues.starts("either", text)
        if opened is None:
            return []
        rest = text[opened.end() :]
        parted = next((found for found in cues.lists["or"].finditer(rest)), None)
        if parted is None:
            return []
        halves = rest[: parted.start()].strip(" ,"), rest[parted.end() :].strip(" ,")
        choice = DraftChoice(self.maker.names.name(text, otherwise="choice"), text, [])
        self.account.used(remark, choice.id)
        for half in halves:
            blocks = self._sure_steps(half, remark)
            choice.ways.append(DraftWay(self._way_id(half, choice), capitalised(half), blocks))
        return [choice]

    def _way_id(self, text: str, choice: DraftChoice) -> str:
        base = self.maker.names.slug(text) or "way"
        taken = {way.id for way in choice.ways}
        return base if base not in taken else f"{base}-{len(taken) + 1}"

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
        if doing is None and not NUMBERED.match(node.piece.label):
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

    def _explain(self, step: DraftStep, nodes: list[Node]) -> None:
        """Keep what stands below an instruction, and asks for nothing, as its reason."""
        for node in nodes:
            for remark in node.remarks:
                step.add_why(remark.text)
                self.account.used(remark, f"{step.id}.why")
            self._explain(step, node.children)

    def _use(self, nodes: list[Node], as_: str) -> None:
        for node in nodes:
            for remark in node.remarks:
                self.account.used(remark, as_)
            self._use(node.children, as_)

    def _set_aside(self, nodes: list[Node], reason: str) -> None:
        for node in nodes:
            for remark in node.remarks:
                self.account.unused(remark, reason)
            self._set_aside(node.children, reason)


def _is_pointless(draft: Draft) -> bool:
    return (
        isinstance(draft, DraftChoice)
        and draft.is_two_way
        and not any(way.blocks for way in draft.ways)
    )


def _is_short(node: Node) -> bool:
    return not node.children and len(node.text) <= MOST_LETTERS_OF_A_DETAIL
