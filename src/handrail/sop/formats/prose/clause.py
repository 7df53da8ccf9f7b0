"""A sentence taken apart: its condition, what follows from it, and what otherwise."""

import re
from dataclasses import dataclass, replace

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.doing import doing_in

BREAK = re.compile(r"\s*(?:[,:]|\s[\u2013-])\s+")
BEFORE_OTHERWISE = re.compile(r"[\s;,.\u2013-]+$")
AFTER_WORD = re.compile(r"^[\s,:\u2013-]+")
KNOWING = (StepKind.ASK, StepKind.CHECK, StepKind.NOTE, StepKind.SAY, StepKind.WAIT)
MOST_BETWEEN = 2
"""Words between "check" and "if" up to which the two belong together."""


@dataclass(frozen=True)
class Clause:
    """A sentence with a condition.

    Attributes:
        condition: without the word that makes it one.
        word: that word, such as "if".
        then: what is to be done if it holds; "" if that stands below.
        otherwise: what is to be done if it does not.
        is_exception: it is an "unless": `then` is done where it does not hold.
    """

    condition: str
    word: str
    then: str = ""
    otherwise: str = ""
    is_exception: bool = False


def clause_in(text: str, cues: Cues) -> Clause | None:
    """Return the sentence's condition and what hangs on it, or None if it has none."""
    main, otherwise = _parted(text, cues)
    found = _leading(main, cues) or _trailing(main, cues)
    return replace(found, otherwise=otherwise) if found else None


def otherwise_in(text: str, cues: Cues) -> tuple[str, str] | None:
    """Return the "otherwise" that a sentence begins with, and what it says; "" if that is below."""
    found = cues.starts("otherwise", text)
    if found is None:
        return None
    return found[0], AFTER_WORD.sub("", text[found.end() :]).removesuffix(":").strip()


def _parted(text: str, cues: Cues) -> tuple[str, str]:
    """Return what stands before an "otherwise" within the sentence, and what stands after it."""
    for found in cues.lists["otherwise"].finditer(text):
        before = text[: found.start()]
        if (
            found.start() > 0
            and BEFORE_OTHERWISE.search(before)
            and re.search(r"[;,.\u2013-]\s*$", before)
        ):
            rest = AFTER_WORD.sub("", text[found.end() :])
            return BEFORE_OTHERWISE.sub("", before), rest
    return text, ""


def _leading(text: str, cues: Cues) -> Clause | None:
    opened = cues.starts("and", text)
    start = AFTER_WORD.sub("", text[opened.end() :]) if opened else text
    found = cues.starts("unless", start) or cues.starts("if", start)
    if found is None:
        return None
    is_exception = cues.starts("unless", start) is not None
    rest = start[found.end() :].strip()
    condition, then = _cut(rest, cues)
    return Clause(condition, found[0], then, is_exception=is_exception)


def _cut(rest: str, cues: Cues) -> tuple[str, str]:
    """Return the condition and what follows from it."""
    if rest.endswith(":"):
        return rest.removesuffix(":").strip(), ""
    cuts = list(BREAK.finditer(rest))
    for cut in cuts:
        then = _after_then(rest[cut.end() :], cues)
        if doing_in(then, cues) is not None:
            return rest[: cut.start()].strip(), then
    if found := _spoken_then(rest, cues):
        return found
    if cuts:
        cut = cuts[0]
        return rest[: cut.start()].strip(), _after_then(rest[cut.end() :], cues)
    return rest.rstrip(".").strip(), ""


def _spoken_then(rest: str, cues: Cues) -> tuple[str, str] | None:
    """Return the two halves where a "then" parts them without a comma."""
    for found in cues.lists["then"].finditer(rest):
        then = rest[found.end() :].strip()
        if doing_in(then, cues) is not None:
            return rest[: found.start()].rstrip(" ,"), then
    return None


def _after_then(text: str, cues: Cues) -> str:
    found = cues.starts("then", text)
    rest = text[found.end() :].strip() if found else text
    return rest if rest else text


def _trailing(text: str, cues: Cues) -> Clause | None:
    """Return the clause of a sentence that names its condition last."""
    doing = doing_in(text, cues)
    if doing is None:
        return None
    for name in ("unless", "trailing"):
        for found in cues.lists[name].finditer(text):
            before, condition = text[: found.start()], text[found.end() :]
            if _goes_on(condition, cues):
                continue
            if before.strip() and not _is_indirect(before, found[0], doing.kind, cues):
                return Clause(
                    condition=condition.strip(" ,.:"),
                    word=found[0],
                    then=before.strip(" ,"),
                    is_exception=name == "unless",
                )
    return None


def _goes_on(condition: str, cues: Cues) -> bool:
    """Return whether what follows the condition asks for something more: "..., and if so, ..."."""
    rests = (condition[cut.end() :] for cut in BREAK.finditer(condition))
    return any(doing_in(rest, cues) is not None for rest in rests)


def _is_indirect(before: str, word: str, kind: StepKind, cues: Cues) -> bool:
    """Return whether the condition is what is asked or checked: "check if it is late"."""
    if cues.find("ask_for", before) and kind is StepKind.ASK:
        return False
    if not cues.starts("indirect", word):
        return False
    verbs = [found.end() for knows in KNOWING for found in cues.verbs[knows].finditer(before)]
    return bool(verbs) and len(before[max(verbs) :].split()) <= MOST_BETWEEN
