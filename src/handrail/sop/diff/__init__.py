"""What has changed from one version of a procedure to another."""

from handrail.sop.diff.aspect import Aspect
from handrail.sop.diff.between import changes_between
from handrail.sop.diff.change import (
    BODY,
    PROCEDURE,
    Added,
    Carried,
    Change,
    Changed,
    LimitChanged,
    Moved,
    Of,
    PhrasesChanged,
    Removed,
    Renamed,
    Reworded,
    Slot,
    StandardChanged,
    Subject,
    Touches,
    touches,
)
from handrail.sop.diff.plain import changes_as_plain
from handrail.sop.diff.telling import ToldChange, tell_changes

__all__ = [
    "BODY",
    "PROCEDURE",
    "Added",
    "Aspect",
    "Carried",
    "Change",
    "Changed",
    "LimitChanged",
    "Moved",
    "Of",
    "PhrasesChanged",
    "Removed",
    "Renamed",
    "Reworded",
    "Slot",
    "StandardChanged",
    "Subject",
    "ToldChange",
    "Touches",
    "changes_as_plain",
    "changes_between",
    "tell_changes",
    "touches",
]
