"""Blocks from the outline of a text: each sentence becomes a part of the draft or is set aside."""

import re
from dataclasses import dataclass

from typing_extensions import override

from handrail.sop.formats.prose.alternatives import with_alternatives
from handrail.sop.formats.prose.clause import clause_in
from handrail.sop.formats.prose.details import Details
from handrail.sop.formats.prose.doing import doing_in
from handrail.sop.formats.prose.draft import Draft, DraftChoice
from handrail.sop.formats.prose.outline import Node, Remark
from handrail.sop.formats.prose.piece import PieceKind
from handrail.words import Language

DEFINITION = re.compile(
    r"\*\*(?P<name>[^*]{1,80})\*\*\s*(?::|[\u2013\u2014-]\s)\s*(?P<meaning>.+)$"
)


@dataclass
class Drafting(Details):
    """Goes through the outline of one text, once and in its order."""

    @override
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

    @override
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

    @override
    def _remark(
        self, remark: Remark, before: list[Draft], here: list[Draft], node: Node
    ) -> list[Draft]:
        """Return the blocks of a sentence; one that only tells something may say why."""
        if self._is_tried_again(remark, here or before):
            return []
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


def _is_pointless(draft: Draft) -> bool:
    return (
        isinstance(draft, DraftChoice)
        and draft.is_two_way
        and not any(way.blocks for way in draft.ways)
    )
