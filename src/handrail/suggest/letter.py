import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from handrail.sop.folding import fold
from handrail.suggest.stopwords import NEGATIONS, STOPWORDS
from handrail.words import Language

MOST_WORDS = 4_000
"""Words of a letter that are looked at; nobody needs more to say what it is about."""

LONGEST_WORD = 60
"""Letters after which a word is cut in two: what is longer was not written by a person."""

WORDS_KEPT_IN_MIND = 8_192

WORD = re.compile(rf"[^\W_]{{1,{LONGEST_WORD}}}")
CONTRACTED_NOT = re.compile(r"n['\u2019]t\b")
GERMAN_VOWEL = re.compile(r"([aou])e")
NOT = "not"

COMPOUNDING = frozenset({Language.DE, Language.NB, Language.HU})
"""Languages that write several words as one, so that a word may begin within another."""

SHORTEST_WITHIN = 6
"""Letters that a word must have to be looked for within another."""


@dataclass(frozen=True)
class Letter:
    """A text made ready to be searched.

    Attributes:
        written: its telling words, as they were written.
        row: the same words folded, in a row, a space before each.
        starts: where each word begins in the row, its space included.
    """

    language: Language
    written: tuple[str, ...]
    row: str
    starts: tuple[int, ...]

    def find(self, term: str) -> str | None:
        """Return the words of the letter that begin with the term's stems, or None."""
        begin = self.row.find(f" {term}")
        if begin < 0 and self.language in COMPOUNDING and len(term) >= SHORTEST_WITHIN:
            begin = self.row.find(term)
        if begin < 0:
            return None
        first = bisect_right(self.starts, begin) - 1
        return " ".join(self.written[first : first + 1 + term.count(" ")])


def letter(text: str, language: Language) -> Letter:
    """Return the text, ready to be searched for terms of a language."""
    telling = _telling(text, language)
    folded = [f" {word}" for word, _ in telling]
    starts = accumulate(map(len, folded), initial=0)
    return Letter(
        language, tuple(written for _, written in telling), "".join(folded), tuple(starts)
    )


def terms_of(phrase: str, language: Language) -> tuple[str, ...]:
    """Return the stems of a phrase's telling words; one that is denied goes with its "not"."""
    terms: list[str] = []
    is_denied = False
    for word, _ in _telling(phrase, language):
        if word != NOT:
            terms.append(f"{NOT} {_stem(word)}" if is_denied else _stem(word))
        is_denied = word == NOT
    return tuple(terms)


def _telling(text: str, language: Language) -> list[tuple[str, str]]:
    """Return each telling word folded and as it was written; every denial is folded to "not"."""
    found = []
    for match in WORD.finditer(CONTRACTED_NOT.sub(" not", text)):
        folded = _folded(match[0], language)
        if folded is not None:
            found.append((folded, match[0]))
        if len(found) == MOST_WORDS:
            break
    return found


@lru_cache(maxsize=WORDS_KEPT_IN_MIND)
def _folded(word: str, language: Language) -> str | None:
    folded = fold(word)
    if folded in NEGATIONS[language]:
        return NOT
    if len(folded) == 1 or folded in STOPWORDS[language]:
        return None
    return GERMAN_VOWEL.sub(r"\1", folded) if language is Language.DE else folded


def _stem(word: str) -> str:
    """Return the part of a word that stays when it is bent: four letters or more."""
    return word[: max(4, len(word) - (len(word) >= 5) - (len(word) >= 7))]
