"""What a sentence asks to be done, if it asks for anything."""

import re
from dataclasses import dataclass

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.people import subject_in
from handrail.words import Language

LABEL = re.compile(r"[^\s:]+(?: [^\s:]+){0,3}: (?=\S)")
"""What some authors write before an instruction: "Greeting: say hello"."""
PASSIVE = re.compile(r"\s+(?:always\s+|never\s+|also\s+|not\s+)?be\b", re.IGNORECASE)
SPACE = re.compile(r"[\s,:\u2013-]*")
MOST_LEAD_INS = 6
SEEN = 8
"""Words among which a sentence with a "must" or "should" has to name it."""


@dataclass(frozen=True)
class Doing:
    """An instruction: the kind of step it is, and the words that come before its verb."""

    kind: StepKind
    lead_in: str
    is_clear: bool = True


def doing_in(text: str, cues: Cues) -> Doing | None:
    """Return what the sentence asks to be done, or None if it only tells something."""
    rest = _after_lead_in(text, cues)
    lead_in = text[: len(text) - len(rest)]
    kind = _kind_at_the_start(rest, cues)
    if kind is None and (modal := _modal_in(text, cues)):
        kind = _first_kind(text[modal.end() :], cues) or _first_kind(text, cues)
    if kind is None and cues.language is Language.DE:
        kind = _kind_at_the_end(rest, cues)
    if kind is None and subject_in(text, cues) is not None:
        kind = _first_kind(text, cues) or (StepKind.DO if cues.has("approve", text) else None)
    if kind is None:
        return _doing_after_opening(text, cues)
    return Doing(kind, lead_in)


def presumed_doing(text: str, cues: Cues) -> Doing:
    """Return what an entry of a numbered list asks for, which is something by its place."""
    found = doing_in(text, cues)
    if found is not None:
        return found
    return Doing(StepKind.DO, "", is_clear=False)


def _doing_after_opening(text: str, cues: Cues) -> Doing | None:
    """Return what is asked for after a "Before that, ..." or behind a "Label: ..."."""
    label = LABEL.match(text)
    if label is not None:
        return doing_in(text[label.end() :], cues)
    opening = cues.starts("opening", text)
    if opening is None:
        return None
    _, comma, rest = text.partition(", ")
    if not comma and text.endswith(":"):
        rest = text[opening.end() :].strip()
    return doing_in(rest, cues)


def _after_lead_in(text: str, cues: Cues) -> str:
    rest = text
    for _ in range(MOST_LEAD_INS):
        found = cues.starts("lead_in", rest)
        if found is None:
            break
        rest = rest[found.end() :]
        rest = rest[SPACE.match(rest).end() :]  # type: ignore[union-attr] # matches nothing, too
    return rest


def _kind_at_the_start(rest: str, cues: Cues) -> StepKind | None:
    matches = [
        (found.end(), kind)
        for kind, verbs in cues.verbs.items()
        if (found := verbs.match(rest)) and not rest[found.end() :].startswith(":")
    ]
    if not matches:
        return None
    longest = max(end for end, _ in matches)
    return next(kind for end, kind in matches if end == longest)


def _kind_at_the_end(rest: str, cues: Cues) -> StepKind | None:
    """Return the kind of a German infinitive, which stands last."""
    bare = rest.rstrip(" .!:;")
    last = bare.rpartition(" ")[2]
    if not bare.count(" ") or not last.endswith("n") or not last[:1].islower():
        return None
    matches = [kind for kind, verbs in cues.verbs.items() if verbs.fullmatch(last)]
    return matches[0] if matches else None


def _modal_in(text: str, cues: Cues) -> re.Match[str] | None:
    """Return the "must" of something that "must be checked", whoever does it."""
    found = cues.find("modal", text)
    if found is None or len(text[: found.start()].split()) > SEEN:
        return None
    is_passive = PASSIVE.match(text[found.end() :]) is not None
    return found if is_passive or cues.language is not Language.EN else None


def _first_kind(text: str, cues: Cues) -> StepKind | None:
    """Return the kind whose verb stands first of all."""
    matches = [
        (found.start(), -found.end(), kind)
        for kind, verbs in cues.verbs.items()
        if (found := verbs.search(text))
    ]
    return min(matches, key=lambda match: match[:2])[2] if matches else None
