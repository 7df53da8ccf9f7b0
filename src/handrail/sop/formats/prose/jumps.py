"""Sentences that send the reader to another place: "proceed to step 3"."""

import re
from dataclasses import dataclass

from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.outline import Node, Remark

LABEL = re.compile(r"[0-9]+(?:\.[0-9]+)*")


@dataclass(frozen=True)
class Jumps:
    """Knows where the numbered places of a text stand."""

    cues: Cues
    places: tuple[tuple[int, str], ...]

    def is_jump(self, text: str) -> bool:
        """Return whether the text sends the reader elsewhere."""
        return self.cues.has("jump", text)

    def leads_on(self, text: str, remark: Remark) -> bool:
        """Return whether the text sends the reader to what comes next anyway."""
        if not self.is_jump(text):
            return False
        if self.cues.has("next", text):
            return True
        found = LABEL.search(text)
        return found is not None and found[0] == self._next(remark.number, found[0].count("."))

    def without_label(self, text: str) -> str:
        """Return a heading without its "Step 2:"."""
        return re.sub(
            rf"^{self.cues.lists['step_word'].pattern}\s+[0-9.]+\s*[:.\u2013-]?\s*", "", text
        )

    def _next(self, number: int, dots: int) -> str:
        later = (label for at, label in self.places if at > number and label.count(".") == dots)
        return next(later, "")


def jumps_of(root: Node, cues: Cues) -> Jumps:
    """Return the numbered places of the text."""
    return Jumps(cues, tuple(_places(root, cues)))


def _places(node: Node, cues: Cues) -> list[tuple[int, str]]:
    found = []
    if node.remarks:
        label = node.piece.label or _heading_label(node, cues)
        if label:
            found.append((node.remarks[0].number, label))
    return found + [place for child in node.children for place in _places(child, cues)]


def _heading_label(node: Node, cues: Cues) -> str:
    word = cues.starts("step_word", node.text) if node.is_heading else None
    label = LABEL.match(node.text[word.end() :].strip()) if word else None
    return label[0] if label else ""
