"""What is typed: an answer, or a word that asks for something else."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from handrail.sop.folding import fold
from handrail.words import SOURCE, Language, say


class Wish(StrEnum):
    """What can be asked for besides answering."""

    HELP = "help"
    WHY = "why"
    WHERE = "where"
    BACK = "back"
    REDO = "redo"
    UNDO = "undo"
    SKIP = "skip"
    LATER = "later"
    GO = "go"
    QUIT = "quit"


@dataclass(frozen=True)
class Typed:
    """A line that somebody typed.

    Attributes:
        wish: None for an answer.
        text: the answer, or what stands behind the wish, such as a reason.
    """

    wish: Wish | None
    text: str


LITERALLY = "="
"""Stands before an answer that would be taken for a wish."""


def typed(line: str, language: Language) -> Typed:
    """Return what a line means: a wish in the language or in English, otherwise an answer."""
    text = line.strip()
    if text.startswith(LITERALLY):
        return Typed(None, text.removeprefix(LITERALLY).strip())
    if text == "?":
        return Typed(Wish.HELP, "")
    first, _, rest = text.partition(" ")
    wish = _words(language).get(fold(first)) or _words(SOURCE).get(fold(first))
    if wish is None or not _may_follow(rest.strip(), wish):
        return Typed(None, text)
    return Typed(
        wish, _without_because(rest.strip(), language) if wish is Wish.SKIP else rest.strip()
    )


def _may_follow(rest: str, wish: Wish) -> bool:
    """Return whether the rest of a line belongs to the wish; if not, the line is an answer."""
    if wish in {Wish.REDO, Wish.UNDO}:
        return not rest or rest.isdecimal()
    return not rest or wish in {Wish.SKIP, Wish.GO}


def _without_because(reason: str, language: Language) -> str:
    first, _, rest = reason.partition(" ")
    because = {fold(say("walk-because", each)) for each in (language, SOURCE)}
    return rest.strip() if fold(first).rstrip(":,") in because else reason


@cache
def _words(language: Language) -> dict[str, Wish]:
    return {
        fold(word.strip()): wish
        for wish in Wish
        for word in say(f"walk-word-{wish}", language).split(",")
    }
