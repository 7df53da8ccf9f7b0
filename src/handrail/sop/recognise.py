import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from handrail.sop.document import FactDeclaration

HYPHENS = "\u2010\u2011\u2012\u2013\u2014-"
"""What people type where a mask has a hyphen."""


@dataclass(frozen=True)
class Recognised:
    """A fact that was seen in free text, by the look of it.

    Attributes:
        value: as the mask spells it: capital letters, plain hyphens.
        start, end: where it stands in the text, as a slice.
    """

    fact: str
    value: str
    start: int
    end: int


def recognise(text: str, declarations: Iterable[FactDeclaration]) -> tuple[Recognised, ...]:
    """Return the facts that look like their masks, in the order of the text.

    Only whole words count: "24-0815" is not seen in "124-08155". Takes time in proportion to the
    length of the text, since a mask has one length.
    """
    found = [
        seen
        for declaration in declarations
        for mask in declaration.looks_like
        for seen in _seen(text, declaration.name, mask)
    ]
    return tuple(sorted(found, key=lambda seen: (seen.start, seen.fact)))


def first_match(text: str, mask: str) -> str | None:
    """Return the first value in the text that looks like the mask, or None."""
    return next((seen.value for seen in _seen(text, "", mask)), None)


def _seen(text: str, fact: str, mask: str) -> Iterator[Recognised]:
    for found in _pattern(mask).finditer(text):
        yield Recognised(fact, _spelt(found[0], mask), found.start(), found.end())


@lru_cache(maxsize=256)
def _pattern(mask: str) -> re.Pattern[str]:
    body = "".join(map(_sign, mask))
    return re.compile(rf"(?<!\w)(?<![0-9][{HYPHENS}]){body}(?!\w)(?![{HYPHENS}][0-9])")


def _sign(sign: str) -> str:
    match sign:
        case "#":
            return "[0-9]"
        case "A":
            return "[A-Za-z]"
        case "-":
            return f"[{HYPHENS}]"
        case _:
            return re.escape(sign)


def _spelt(written: str, mask: str) -> str:
    pairs = zip(written, mask, strict=True)
    return "".join(sign.upper() if place in "#A" else place for sign, place in pairs)
