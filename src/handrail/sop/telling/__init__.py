"""A procedure told to a reader: numbered parts in one language, for screens and papers alike."""

from handrail.sop.telling.body import told_body
from handrail.sop.telling.telling import Telling, name_in
from handrail.sop.telling.told import (
    Need,
    Part,
    ToldFork,
    ToldGroup,
    ToldStandards,
    ToldStep,
    ToldWay,
    Wording,
)

__all__ = [
    "Need",
    "Part",
    "Telling",
    "ToldFork",
    "ToldGroup",
    "ToldStandards",
    "ToldStep",
    "ToldWay",
    "Wording",
    "name_in",
    "told_body",
]
