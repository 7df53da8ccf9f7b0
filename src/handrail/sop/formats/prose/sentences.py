"""A text as its sentences, in six languages and with their abbreviations."""

import re
from collections.abc import Iterator

from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.quotes import spans_of_quotes
from handrail.words import Language

MOST_LETTERS = 20_000
"""Letters of a paragraph; what is longer is left whole."""
STOP = re.compile(r"[.!?…]+[\"'”“»«\u2019)\]*_`]*\s+")
AROUND = 120
"""Letters before and after a full stop that tell whether a sentence ends there."""
OPENERS = "\"'“„«»(*_`[¿¡ "
INITIAL = re.compile(r"(?:^|[\s(.])[^\W\d_]\.$")
NUMBER = re.compile(r"(?:^|[\s(])[0-9]{1,4}\.$")
CLOSING = frozenset({"etc.", "itd.", "itp.", "stb.", "osv.", "m.m.", "mv."})
"""Abbreviations that often stand last; a capital after them begins a sentence."""


def sentences_of(text: str, cues: Cues) -> tuple[str, ...]:
    """Return the sentences with the space after them: joined, they are the text again.

    Within quotation marks nothing is parted, so that what is to be said stays whole.
    """
    return tuple(_sentences(text, cues))


def _sentences(text: str, cues: Cues) -> Iterator[str]:
    if len(text) > MOST_LETTERS:
        yield text
        return
    quotes = spans_of_quotes(text)
    begin = 0
    for stop in STOP.finditer(text):
        is_within = any(start < stop.end() < end for start, end in quotes)
        if not is_within and _parts(
            text[max(begin, stop.end() - AROUND) : stop.end()],
            text[stop.end() : stop.end() + AROUND],
            stop[0],
            cues,
        ):
            yield text[begin : stop.end()]
            begin = stop.end()
    if begin < len(text):
        yield text[begin:]


def _parts(before: str, after: str, stop: str, cues: Cues) -> bool:
    """Return whether a sentence ends between the two texts."""
    following = after.lstrip(OPENERS)
    if not following or following[0].islower():
        return False
    if not stop.startswith(".") or stop.startswith(".."):
        return True
    spoken = before.rstrip().rstrip("\"'”“»«\u2019)]*_`")
    if NUMBER.search(spoken):
        return cues.language is Language.EN or _begins_a_sentence(following, cues)
    return not _is_abbreviated(spoken, cues)


def _is_abbreviated(spoken: str, cues: Cues) -> bool:
    if INITIAL.search(spoken):
        return True
    lowered = spoken.lower()
    ending = [short for short in cues.abbreviations if _ends_in(lowered, short)]
    may_close = cues.language is not Language.DE and set(ending) & CLOSING
    return bool(ending) and not may_close


def _ends_in(lowered: str, short: str) -> bool:
    if not lowered.endswith(short):
        return False
    before = lowered[: -len(short)]
    return not before or not before[-1].isalnum()


def _begins_a_sentence(following: str, cues: Cues) -> bool:
    return any(cues.starts(name, following) for name in ("lead_in", "if", "otherwise"))
