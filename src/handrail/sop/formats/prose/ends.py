"""Every way comes to an end: where the author closes or hands on, and where the text is over."""

from handrail.sop.document import StepKind
from handrail.sop.formats.prose.draft import (
    Draft,
    DraftChoice,
    DraftGroup,
    DraftStep,
    Otherwise,
)
from handrail.sop.formats.prose.naming import Names
from handrail.words import sentence


def with_ends(drafts: list[Draft], names: Names) -> list[Draft]:
    """Return the blocks so that each way through them ends, and none where more follows.

    A way of a choice that closes the case ends there, although the others go on. So does one that
    hands it on, unless a section with a heading follows: that may be about another thing, and a
    mark asks.
    """
    _settle(drafts, names, section_follows=False)
    return drafts if _always_ends(drafts) else [*drafts, _end_after(drafts, names)]


def _settle(drafts: list[Draft], names: Names, *, section_follows: bool) -> None:
    for at, draft in enumerate(drafts):
        rest = drafts[at + 1 :]
        headed = section_follows or any(each.heading for each in rest)
        match draft:
            case DraftChoice(ways=ways) if not (rest and all(_closes(way.blocks) for way in ways)):
                for way in ways:
                    _settle_way(way.blocks, names, section_follows=headed)
            case DraftGroup(key=key, blocks=blocks) if key != "any order" and not _closes(blocks):
                _settle(blocks, names, section_follows=headed)
            case DraftStep() if not rest:
                continue
            case _:
                _keep_open(draft)


def _settle_way(blocks: list[Draft], names: Names, *, section_follows: bool) -> None:
    _settle(blocks, names, section_follows=section_follows)
    if not _closes(blocks) or _always_ends(blocks):
        return
    if section_follows:
        _ask_about(blocks[-1])
    else:
        blocks.append(_end_after(blocks, names))


def _closes(blocks: list[Draft]) -> bool:
    """Return whether the last of the blocks closes the case or hands it on."""
    match blocks[-1:]:
        case [DraftStep(kind=kind)]:
            return kind in {StepKind.END, StepKind.ESCALATE}
        case [DraftChoice(ways=ways)]:
            return all(_closes(way.blocks) for way in ways)
        case _:
            return False


def _always_ends(blocks: list[Draft]) -> bool:
    match blocks[-1:]:
        case [DraftStep(kind=kind)]:
            return kind is StepKind.END
        case [DraftChoice(ways=ways)]:
            return all(_always_ends(way.blocks) for way in ways)
        case _:
            return False


def _keep_open(draft: Draft) -> None:
    """Make of an end that cannot stand here something that is done; ask about what hands on."""
    match draft:
        case DraftStep(kind=StepKind.END):
            draft.kind = StepKind.DO
            draft.keys.pop("end", None)
            draft.marks.append(sentence("prose-mark-no-end"))
        case DraftChoice(ways=ways):
            for way in ways:
                if _closes(way.blocks):
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
