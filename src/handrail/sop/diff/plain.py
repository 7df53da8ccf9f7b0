"""Changes as plain values, for programs."""

from dataclasses import fields

from handrail.clock import Standard
from handrail.sop.diff.change import Change, Slot, Subject, touches
from handrail.sop.diff.worth import Worth, as_written
from handrail.sop.plain import Plain, without_nothing


def changes_as_plain(changes: tuple[Change, ...]) -> list[Plain]:
    """Return each change as a mapping: what kind of change, of what, and what was and is."""
    return [_plain(change) for change in changes]


def _plain(change: Change) -> Plain:
    said = {
        each.name.replace("_", " "): _value(getattr(change, each.name)) for each in fields(change)
    }
    return without_nothing(
        {"change": _KINDS[type(change).__name__], "touches": touches(change), **said}
    )


_KINDS = {
    "Added": "added",
    "Removed": "removed",
    "Renamed": "renamed",
    "Moved": "moved",
    "Carried": "carried",
    "Changed": "changed",
    "LimitChanged": "limit",
    "StandardChanged": "standard",
    "PhrasesChanged": "phrases",
    "Reworded": "reworded",
}


def _value(value: Subject | Slot | Standard | Worth) -> Plain:
    match value:
        case Subject(of=of, id=name, way=way):
            return without_nothing({"of": of.value, "id": name, "way": way})
        case Slot(block=block, way=way):
            return without_nothing({"block": block, "way": way})
        case Standard(allowance=allowance, statutory=statutory):
            return without_nothing({"allowance": allowance.to_text(), "statutory": statutory})
        case _:
            return as_written(value)
