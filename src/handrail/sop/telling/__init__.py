"""A procedure told to a reader: numbered parts in one language, for screens and papers alike."""

from handrail.sop.telling.body import told_body
from handrail.sop.telling.facts import told_facts
from handrail.sop.telling.opening import told_opening
from handrail.sop.telling.telling import Telling
from handrail.sop.telling.told import (
    Need,
    Part,
    ToldFact,
    ToldFork,
    ToldGroup,
    ToldStandards,
    ToldStep,
    ToldVariant,
    ToldWay,
    Wording,
)

__all__ = [
    "Need",
    "Part",
    "Telling",
    "ToldFact",
    "ToldFork",
    "ToldGroup",
    "ToldStandards",
    "ToldStep",
    "ToldVariant",
    "ToldWay",
    "Wording",
    "told_body",
    "told_facts",
    "told_opening",
]
