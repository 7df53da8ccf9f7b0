"""Who is spoken of in a sentence: who does it, who gets it, who agrees."""

import re

from handrail.sop.folding import fold
from handrail.sop.formats.prose.cues import Cues

OURS = frozenset({"agent", "customer"})
WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 4
MOST_LETTERS = 60


def role_in(text: str, cues: Cues) -> str | None:
    """Return the colleague's role that the text names, neither agent nor customer."""
    found = [
        (match.start(), -match.end(), role)
        for role, pattern in cues.roles.items()
        if role not in OURS and (match := pattern.search(text))
    ]
    return min(found)[2] if found else None


def subject_in(text: str, cues: Cues) -> str | None:
    """Return the role with which the sentence begins: whoever does it."""
    only = cues.starts("only", text)
    bare = without_articles(text[only.end() :].strip() if only else text, cues)
    matches = [
        (match.end(), role)
        for role, pattern in cues.roles.items()
        if (match := pattern.match(bare))
    ]
    role = max(matches)[1] if matches else None
    return None if role in OURS else role


def receiver_in(text: str, cues: Cues) -> str | None:
    """Return the role or team to whom something is handed on."""
    known = role_in(text, cues)
    if known is not None:
        return known
    for found in cues.lists["to"].finditer(text):
        named = _words_up_to(cues, "to_stop", without_articles(text[found.end() :].strip(), cues))
        if named and not _is_customer(named, cues):
            return as_role(named)
    return None


def as_role(words: str) -> str | None:
    """Return words as the id of a role."""
    parts = WORD.findall(fold(words))[:MOST_WORDS]
    role = "_".join(part for part in parts if part.isascii())[:MOST_LETTERS].strip("_")
    return role if role and role[0].isalpha() else None


def without_articles(text: str, cues: Cues) -> str:
    """Return the text without the article it begins with."""
    found = cues.starts("articles", text)
    return text[found.end() :].strip() if found else text


def _words_up_to(cues: Cues, stop: str, text: str) -> str:
    clause = re.split(r"[,.;:()!?\"“”„]", text)[0]
    found = cues.find(stop, clause)
    words = (clause[: found.start()] if found else clause).split()
    return " ".join(words[:MOST_WORDS])


def _is_customer(words: str, cues: Cues) -> bool:
    return cues.has("customer", words)
