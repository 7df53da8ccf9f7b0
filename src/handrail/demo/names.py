"""Names as they are common where a customer lives."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from random import Random

from handrail.demo.texts import read_text_file
from handrail.words import Language

DOMAINS = {
    Language.HU: "posta-fiok.example",
    Language.PL: "poczta-domowa.example",
    Language.HR: "moja-posta.example",
    Language.NB: "nettpost.example",
    Language.DE: "hauspost.example",
    Language.EN: "letterbox.example",
}
FAMILY_FIRST = frozenset({Language.HU})
UNFOLDED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "\N{LATIN SMALL LETTER DOTLESS I}": "i"}
)
"""Letters that Unicode does not take apart."""


@dataclass(frozen=True)
class Name:
    """Somebody's name, written as in their country, and an address made from it."""

    full: str
    address: str


def some_name(language: Language, *, number: int, chance: Random) -> Name:
    """Return a name of a speaker of the language; the number keeps addresses apart."""
    known = _names()[language.value]
    first, family = chance.choice(known["first"]), chance.choice(known["family"])
    order = (family, first) if language in FAMILY_FIRST else (first, family)
    local = f"{plain(first)}.{plain(family)}{number}"
    return Name(" ".join(order), f"{local}@{DOMAINS[language]}")


@cache
def _names() -> dict[str, dict[str, list[str]]]:
    return read_text_file("names")


def plain(name: str) -> str:
    """Return a name in the letters that any address may have."""
    folded = unicodedata.normalize("NFKD", name.lower().translate(UNFOLDED))
    return re.sub("[^a-z]", "", folded)
