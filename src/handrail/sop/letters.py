"""Readers of memory acronyms, such as AIDET, and of the letters that a step covers."""

import re

from handrail.sop.nodes import Node
from handrail.sop.reading import Reading, nearest
from handrail.sop.values import each, word
from handrail.sop.vocabulary import AIDET, LETTERS

ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,11}")
LETTER = re.compile(r"[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)*")
MAX_LETTER = 60


def acronym(reading: Reading, node: Node) -> str | None:
    """Return an acronym in capitals, such as "AIDET"."""
    written = word(reading, node)
    if written is None or ACRONYM.fullmatch(written):
        return written
    reading.object_to(node.place, "not-an-acronym", text=written)
    return None


def letters(reading: Reading, node: Node) -> tuple[str, ...]:
    """Return one letter of the procedure's memory acronym, or several.

    What the letters of a company's own acronym are stands in its glossary, not in the procedure.
    """
    return each(reading, node, _letter)


def letter(reading: Reading, node: Node) -> str | None:
    """Return what a letter of a memory acronym stands for, such as "thank you"."""
    written = word(reading, node)
    if written is None or (LETTER.fullmatch(written) and len(written) <= MAX_LETTER):
        return written
    reading.object_to(node.place, "not-a-letter", text=written)
    return None


def _letter(reading: Reading, node: Node) -> str | None:
    written = letter(reading, node)
    if written is None or reading.memory_acronym != AIDET or written in LETTERS:
        return written
    reading.object_to(node.place, "unknown-letter", word=written, known=nearest(written, LETTERS))
    return None
