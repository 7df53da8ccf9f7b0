"""How closely a history follows its procedure. No Django here."""

from handrail.conform.adherence import Adherence, Deviation, DeviationKind, adherence
from handrail.conform.trace import Outcome, StepOutcome

__all__ = [
    "Adherence",
    "Deviation",
    "DeviationKind",
    "Outcome",
    "StepOutcome",
    "adherence",
]
