"""The language of a text, guessed by what its words and letters have of each language's table."""

import re
from functools import cache

from handrail.sop.formats.prose.cues import Cues, cues_of
from handrail.words import SOURCE, Language

READ_CHARACTERS = 20_000
WORD = re.compile(r"[^\W\d_]+")
ENGLISH_I = "I"
"""A word that would be a small word of three other languages if its capital were not looked at."""
STRANGE_LETTER = 0.5
"""What speaks against a language for each letter that others have and it has not."""


def language_of(text: str) -> Language:
    """Return the language that most speaks for, English where nothing speaks for any.

    A small word or a letter that several languages have speaks for each of them by its share. So
    do the verbs by which the language tells what a step does, since instructions are short.
    """
    read = text[:READ_CHARACTERS]
    scores = {language: _score(read, cues_of(language)) for language in Language}
    best = max(Language, key=lambda language: scores[language])
    return best if scores[best] > 0 else SOURCE


def _score(text: str, cues: Cues) -> float:
    verbs = sum(len(pattern.findall(text)) for pattern in cues.verbs.values())
    return verbs + _of_words(text, cues) + _of_letters(text.lower(), cues)


def _of_words(text: str, cues: Cues) -> float:
    words = WORD.findall(text)
    found = (word.lower() for word in words if word != ENGLISH_I)
    small = sum(1 / _share(word) for word in found if word in cues.small_words)
    return small + (words.count(ENGLISH_I) if cues.language is Language.EN else 0)


def _of_letters(text: str, cues: Cues) -> float:
    theirs = _letters()
    own = sum(1 / theirs[letter] for letter in text if letter in cues.letters)
    strange = sum(letter in theirs and letter not in cues.letters for letter in text)
    return own - STRANGE_LETTER * strange


@cache
def _share(word: str) -> int:
    """Return how many languages have the small word."""
    return sum(word in cues_of(language).small_words for language in Language)


@cache
def _letters() -> dict[str, int]:
    """Return every letter that only some languages have, with how many have it."""
    every = [letter for language in Language for letter in cues_of(language).letters]
    return {letter: every.count(letter) for letter in every}
