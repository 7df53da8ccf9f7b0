"""What every sentence of a text may become: speech, a reason, steps, or nothing."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.account import Account
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.draft import Draft, DraftChoice, DraftStep, last_step
from handrail.sop.formats.prose.jumps import Jumps
from handrail.sop.formats.prose.making import Maker
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.words import sentence


@dataclass
class Passage(ABC):
    """One text on its way through, with what it has become so far."""

    cues: Cues
    maker: Maker
    account: Account
    jumps: Jumps

    @abstractmethod
    def blocks(self, nodes: list[Node]) -> list[Draft]:
        """Return the blocks of the nodes, with what belongs together put together."""

    @abstractmethod
    def _node(self, node: Node, before: list[Draft]) -> list[Draft]:
        """Return the blocks of one node."""

    @abstractmethod
    def _remark(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node
    ) -> list[Draft]:
        """Return the blocks of a sentence."""

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
        is_listed = node is not None and node.is_numbered and node.is_item
        is_listed = is_listed and node is not None and remark is node.remarks[0]
        made, became = self.maker.steps(text, remark, before=last_step(known), is_listed=is_listed)
        for name in became:
            self.account.used(remark, name)
        if self.jumps.is_jump(text):
            for step in made:
                step.marks.append(sentence("prose-mark-jump"))
        return [*made]

    def _way_id(self, text: str, choice: DraftChoice) -> str:
        base = self.maker.names.slug(text) or "way"
        taken = {way.id for way in choice.ways}
        return base if base not in taken else f"{base}-{len(taken) + 1}"

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
