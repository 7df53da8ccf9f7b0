"""What became of each step of a run."""

from dataclasses import dataclass
from enum import StrEnum

from handrail.sop import Strength


class Outcome(StrEnum):
    """What became of a step."""

    DONE = "done"
    SKIPPED = "skipped"
    LATE = "late"
    AGAINST_RULE = "against_rule"
    NOT_REACHED = "not_reached"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """What became of one step.

    Args:
        step: path of the step in its version.
        strength: how binding the step is.
        outcome: what became of it; `NOT_REACHED` if the run took another branch or is not
            there yet, `UNKNOWN` if the record cannot tell.
        critical: whether the procedure calls the step critical.
    """

    step: str
    strength: Strength
    outcome: Outcome
    critical: bool = False
