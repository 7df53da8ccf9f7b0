"""Ids for steps, from the words of their authors."""

import re

from handrail.sop.folding import fold
from handrail.sop.formats.prose.cues import Cues

WORD = re.compile(r"[a-z0-9]+")
POSSESSIVE = re.compile("['\u2019]s\\b")
MOST_WORDS = 4
MOST_LETTERS = 40


class Names:
    """The ids of one draft; none is given twice."""

    def __init__(self, cues: Cues) -> None:
        self.small_words = {fold(word) for word in cues.small_words} | _letters_of(cues)
        self.taken: set[str] = set()

    def name(self, text: str, *, otherwise: str) -> str:
        """Return a new id from the text's telling words."""
        base = self.slug(text) or otherwise
        name, number = base, 2
        while name in self.taken:
            name, number = f"{base}-{number}", number + 1
        self.taken.add(name)
        return name

    def slug(self, text: str) -> str:
        """Return the telling words joined by hyphens, "" if there are none."""
        words = [
            word
            for word in WORD.findall(POSSESSIVE.sub("", fold(text)))
            if word not in self.small_words
        ]
        while words and not words[0][0].isalpha():
            words.pop(0)
        kept = words[:1]
        for word in words[1:MOST_WORDS]:
            if len("-".join([*kept, word])) <= MOST_LETTERS:
                kept.append(word)
        return "-".join(kept)[:MOST_LETTERS]


def _letters_of(cues: Cues) -> set[str]:
    """Return what is left of abbreviations without their full stops."""
    return {part for short in cues.abbreviations for part in WORD.findall(fold(short))}
