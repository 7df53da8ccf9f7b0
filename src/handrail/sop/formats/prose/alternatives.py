"""Conditions that stand side by side: an "otherwise" finds its "if", and ifs become ways."""

import re

from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.draft import Draft, DraftChoice, DraftStep, DraftWay, Otherwise
from handrail.sop.formats.prose.making import capitalised
from handrail.sop.formats.prose.naming import Names
from handrail.words import say, sentence

ALIKE = 0.34
"""Share of words from which two conditions about the same thing count as alternatives."""
OPPOSITE = 0.5
"""Share of words from which two of them leave no third possibility."""
WORD = re.compile(r"\w+")


def with_alternatives(drafts: list[Draft], cues: Cues, names: Names) -> list[Draft]:
    """Return the blocks with every "otherwise" and every row of ifs in one choice."""
    return _in_ways(_answered(drafts), cues, names)


def _answered(drafts: list[Draft]) -> list[Draft]:
    """Return the blocks with what is done otherwise in the choice before it."""
    result: list[Draft] = []
    for draft in drafts:
        if not isinstance(draft, Otherwise):
            result.append(draft)
            continue
        choice = result[-1] if result else None
        way = _empty_way(choice) if isinstance(choice, DraftChoice) else None
        if way is None:
            result.append(_alone(draft))
        else:
            way.blocks = draft.blocks
    return result


def _alone(other: Otherwise) -> DraftChoice:
    """Return an "otherwise" without an "if" before it as a question of its own."""
    ways = [DraftWay("yes", "", other.blocks), DraftWay("no", "", [])]
    mark = sentence("prose-mark-otherwise")
    return DraftChoice(other.id, f"{capitalised(other.word)}?", ways, "", [mark], other.heading)


def _empty_way(choice: DraftChoice) -> DraftWay | None:
    empty = [way for way in choice.ways if not way.blocks]
    return empty[-1] if choice.is_two_way and empty else None


def _in_ways(drafts: list[Draft], cues: Cues, names: Names) -> list[Draft]:
    result: list[Draft] = []
    for draft in drafts:
        row = result[-1] if result else None
        if (
            isinstance(row, DraftChoice)
            and isinstance(draft, DraftChoice)
            and _belong(row, draft, cues)
        ):
            result[-1] = _joined(row, draft, cues, names)
        else:
            result.append(draft)
    return [_finished(draft, cues) if isinstance(draft, DraftChoice) else draft for draft in result]


def _belong(row: DraftChoice, draft: DraftChoice, cues: Cues) -> bool:
    """Return whether the second condition is an alternative to those before it."""
    if not _is_open(row) or not draft.is_two_way or not draft.condition or draft.heading:
        return False
    last = row.condition if row.is_two_way else row.ways[-1].title
    share = _share(last, draft.condition)
    is_same_thing = _first(last, cues) == _first(draft.condition, cues) != ""
    if cues.has("customer", _first(last, cues)):
        return share >= OPPOSITE
    return share >= ALIKE or (is_same_thing and share > 0)


def _is_open(row: DraftChoice) -> bool:
    """Return whether the row still takes ways: nothing is done yet where none of them holds."""
    if row.is_two_way:
        return bool(row.condition) and not row.ways[1].blocks
    return bool(row.condition)


def _joined(row: DraftChoice, draft: DraftChoice, cues: Cues, names: Names) -> DraftChoice:
    ways = [_as_way(row, names)] if row.is_two_way else row.ways
    new = _as_way(draft, names)
    if new.id in {way.id for way in ways}:
        new.id = f"{new.id}-{len(ways) + 1}"
    joined = DraftChoice(row.id, row.text, [*ways, new], draft.condition, row.marks, row.heading)
    if draft.ways[1].blocks:
        joined.ways.append(DraftWay("otherwise", _none(cues), draft.ways[1].blocks))
        joined.condition = ""
    return joined


def _as_way(choice: DraftChoice, names: Names) -> DraftWay:
    return DraftWay(
        names.slug(choice.condition) or "way", capitalised(choice.condition), choice.ways[0].blocks
    )


def _finished(choice: DraftChoice, cues: Cues) -> DraftChoice:
    """Return a row of ways with a question, and with a way for when none of them fits."""
    if choice.is_two_way or not choice.condition:
        return choice
    titles = [way.title for way in choice.ways]
    choice.text = f"{' / '.join(titles)}?"
    choice.marks.append(sentence("prose-mark-ways"))
    if len(titles) > 2 or _share(titles[0], titles[1]) < OPPOSITE:
        choice.ways.append(DraftWay("none-of-these", _none(cues), []))
    choice.condition = ""
    return choice


def _none(cues: Cues) -> str:
    return say("prose-none-of-these", cues.language)


def _share(one: str, other: str) -> float:
    first, second = (set(WORD.findall(text.lower())) for text in (one, other))
    return len(first & second) / len(first | second) if first | second else 0.0


def _first(text: str, cues: Cues) -> str:
    """Return the first telling word."""
    words = (word for word in WORD.findall(text.lower()) if word not in cues.small_words)
    return next(words, "")


def steps_within(drafts: list[Draft]) -> list[DraftStep]:
    """Return every step, however deep."""
    found: list[DraftStep] = []
    for draft in drafts:
        match draft:
            case DraftStep():
                found.append(draft)
            case DraftChoice(ways=ways):
                for way in ways:
                    found += steps_within(way.blocks)
            case _:
                found += steps_within(draft.blocks)
    return found
