"""Sentences at which a way parts or turns back: if, otherwise, either, until."""

import re

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.amounts import times_in, without_times
from handrail.sop.formats.prose.clause import Clause, clause_in, otherwise_in
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftWay,
    Otherwise,
    last_step,
)
from handrail.sop.formats.prose.making import capitalised
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.sop.formats.prose.passage import Passage
from handrail.sop.formats.prose.question import question_of
from handrail.sop.formats.prose.settling import is_forbidden
from handrail.words import sentence

USUAL_LIMIT = 3
"""How often something is tried where the author does not say it."""
MOST_LIMIT = 99
FEWEST_TIMES = 2
"""Times from which something is done again."""
TRIED = frozenset({StepKind.ASK, StepKind.CHECK})
"""What is done again and again "until" something is known; all else waits for it."""


class Conditions(Passage):
    """Makes choices and loops."""

    def _conditional(self, remark: Remark, below: list[Node], node: Node | None) -> list[Draft]:
        clause = clause_in(remark.text, self.cues)
        if clause is None:
            return []
        is_asked = node is not None and node.is_numbered
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
        limit = times_in(text, cues)
        is_limited = limit is not None and limit >= FEWEST_TIMES and not is_forbidden(text, cues)
        is_loop = is_repeated or is_tried or is_limited or (until and below)
        if not is_loop or cues.starts("if", text):
            return []
        if until is not None and not text[until.end() :].strip(" .:"):
            return []
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

    def _is_tried_again(self, remark: Remark, known: list[Draft]) -> bool:
        """Return whether it only says how often the step before it is done, and note that there."""
        limit = times_in(remark.text, self.cues)
        rest = without_times(remark.text, self.cues).strip(" .!:;,")
        tried = self.cues.lists["tried"].fullmatch(rest)
        step = last_step(known)
        if limit is None or limit < FEWEST_TIMES or tried is None or step is None:
            return False
        group = DraftGroup(
            self.maker.names.name(remark.text, otherwise="repeat"),
            "repeat",
            capitalised(remark.text),
            [step],
            min(limit, MOST_LIMIT),
        )
        group.heading, step.heading = step.heading, []
        known[-1] = group
        self.account.used(remark, group.id)
        return True

    def _tried(self, text: str, until: re.Match[str] | None, remark: Remark) -> list[Draft]:
        once = without_times(text, self.cues)
        stop = self.cues.find("until", once) if until else None
        before = once[: stop.start()].strip(" ,") if stop else once
        made, became = self.maker.steps(before or text, remark, before=None, is_listed=True)
        for name in became:
            self.account.used(remark, name)
        return [*made]
