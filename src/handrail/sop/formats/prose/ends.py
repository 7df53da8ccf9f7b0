"""Every way comes to an end: where the author closes or hands on, and where the text is over."""

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.alternatives import steps_within
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftStep,
    DraftWay,
    Otherwise,
)
from handrail.sop.formats.prose.naming import Names
from handrail.words import sentence

DEEPEST = 6
"""Choices within one another up to which what follows moves into the ways that go on."""
MOST_MOVED = 15
"""Steps up to which they do, and never a section with a heading: it may be about another thing."""


def with_ends(drafts: list[Draft], names: Names, *, depth: int = 0) -> list[Draft]:
    """Return the blocks so that each way through them ends, once and at its end.

    Where one way of a choice closes the case or hands it on, what follows moves into the way
    that goes on. Where several go on, that way is left open, with a mark.
    """
    for at, draft in enumerate(drafts):
        rest = drafts[at + 1 :]
        if _is_end(draft) and not rest:
            return drafts
        if isinstance(draft, DraftChoice) and _parts_for_good(draft, rest, depth):
            for way in draft.ways:
                follows = [] if _closes(way) else rest
                way.blocks = with_ends([*way.blocks, *follows], names, depth=depth + 1)
            return drafts[: at + 1]
        _keep_open(draft)
    return [*drafts, _end_after(drafts, names)]


def _parts_for_good(choice: DraftChoice, rest: list[Draft], depth: int) -> bool:
    if _size(rest) > MOST_MOVED or any(draft.heading for draft in rest):
        return False
    going_on = sum(not _closes(way) for way in choice.ways)
    is_closed_somewhere = going_on < len(choice.ways)
    return is_closed_somewhere and depth < DEEPEST and (going_on <= 1 or not rest)


def _size(drafts: list[Draft]) -> int:
    return len(steps_within(drafts))


def _closes(way: DraftWay) -> bool:
    if not way.blocks:
        return False
    last = way.blocks[-1]
    match last:
        case DraftStep():
            return last.kind in {StepKind.END, StepKind.ESCALATE}
        case DraftChoice():
            return all(_closes(inner) for inner in last.ways)
        case _:
            return False


def _is_end(draft: Draft) -> bool:
    return isinstance(draft, DraftStep) and draft.kind is StepKind.END


def _keep_open(draft: Draft) -> None:
    """Make of an end that cannot stand here something that is done; ask about what hands on."""
    match draft:
        case DraftStep(kind=StepKind.END):
            draft.kind = StepKind.DO
            draft.keys.pop("end", None)
            draft.marks.append(sentence("prose-mark-no-end"))
        case DraftChoice(ways=ways):
            for way in ways:
                if way.blocks and _closes(way):
                    _ask_about(way.blocks[-1])
                for block in way.blocks:
                    _keep_open(block)
        case DraftGroup(blocks=blocks) | Otherwise(blocks=blocks):
            for block in blocks:
                _keep_open(block)
        case _:
            return


def _ask_about(draft: Draft) -> None:
    if isinstance(draft, DraftStep) and draft.kind is StepKind.ESCALATE:
        draft.marks.append(sentence("prose-mark-goes-on"))


def _end_after(drafts: list[Draft], names: Names) -> DraftStep:
    last = drafts[-1] if drafts else None
    hands_on = isinstance(last, DraftStep) and last.kind is StepKind.ESCALATE
    end = DraftStep(names.name("", otherwise="end"), StepKind.END, "")
    end.keys["end"] = "handed_on" if hands_on else "resolved"
    end.marks.append(sentence("prose-mark-end"))
    return end
