"""What an "ask for ..." learns: the facts it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handrail.sop.document import StepKind
from handrail.sop.folding import fold
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.people import without_articles

PARTS = re.compile(r"\s*[,;/]\s*|\s+(?:und|i|oraz|te|og|and|és|sowie)\s+")
WORD = re.compile(r"[a-z0-9]+")
END = re.compile(r"[.;:!?()\"“”„]|\s[\u2013-]\s")
MOST_BETWEEN = 3
MOST_WORDS = 6
MOST_LETTERS = 40


@dataclass(frozen=True)
class Asked:
    """A fact that is asked for, in the author's words."""

    name: str
    label: str
    type: str


def asked_in(text: str, cues: Cues) -> tuple[Asked, ...]:
    """Return the facts that the sentence asks for; none where that cannot be told."""
    object_ = _object_of(text, cues)
    found = tuple(_facts(object_, cues))
    return found if len({fact.name for fact in found}) == len(found) else ()


def asked_as(label: str, cues: Cues) -> Asked | None:
    """Return an entry of a list of what is asked for as a fact."""
    bare = without_articles(END.split(label)[0].strip(" ,"), cues)
    slug = "_".join(WORD.findall(fold(bare)))[:MOST_LETTERS].strip("_")
    if not slug or len(bare.split()) > MOST_WORDS or cues.starts("customer", bare):
        return None
    name = f"case.{slug}" if slug[0].isalpha() else f"case.n{slug}"
    return Asked(name, bare, _type_of(bare, cues))


def _object_of(text: str, cues: Cues) -> str:
    found = cues.find("ask_for", text)
    if found is None or not _is_near(text, found.start(), cues):
        return ""
    rest = END.split(text[found.end() :])[0].strip()
    stop = next((stop for stop in cues.lists["object_stop"].finditer(rest) if stop.start()), None)
    return (rest[: stop.start()] if stop else rest).strip(" ,")


def _is_near(text: str, at: int, cues: Cues) -> bool:
    """Return whether the verb stands shortly before, or after as in German lists."""
    verbs = list(cues.verbs[StepKind.ASK].finditer(text))
    before = [text[verb.end() : at] for verb in verbs if verb.end() <= at]
    if before:
        return len(before[-1].split()) <= MOST_BETWEEN
    return bool(verbs) and len(text[:at].split()) <= MOST_BETWEEN


def _facts(words: str, cues: Cues) -> Iterator[Asked]:
    if not words:
        return
    parts = PARTS.split(words)
    asked = [asked_as(part, cues) for part in parts]
    if all(asked):
        yield from (fact for fact in asked if fact)


def _type_of(label: str, cues: Cues) -> str:
    return next((name for name, words in cues.types.items() if words.search(label)), "text")
