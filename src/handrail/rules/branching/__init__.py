"""What the conditions of a decision leave open: gaps and overlaps, each with an example."""

from handrail.rules.branching.candidates import Bounds
from handrail.rules.branching.examine import examine_branches, facts_that_give
from handrail.rules.branching.findings import (
    Asked,
    CouldNotTell,
    Example,
    Finding,
    Gap,
    NeverTaken,
    NotFound,
    Overlap,
    Undecided,
    phrase_of,
)

__all__ = [
    "Asked",
    "Bounds",
    "CouldNotTell",
    "Example",
    "Finding",
    "Gap",
    "NeverTaken",
    "NotFound",
    "Overlap",
    "Undecided",
    "examine_branches",
    "facts_that_give",
    "phrase_of",
]
