"""How closely one run follows its version, and where it does not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from handrail.conform.trace import Outcome, StepOutcome
from handrail.measure import StepCount
from handrail.sop import Strength
from handrail.words import Sentence, sentence


class DeviationKind(StrEnum):
    """In what way a step was not followed."""

    SKIPPED = "skipped"
    LATE = "late"
    AGAINST_RULE = "against_rule"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One step that was concerned and not followed."""

    kind: DeviationKind
    step: str
    strength: Strength
    critical: bool

    def to_sentence(self, *, title: str) -> Sentence:
        """Return what happened, to be said in the reader's language.

        Args:
            title: what the step is called in the reader's language.
        """
        name = self.kind.replace("_", "-")
        return sentence(f"conform-{name}", step=title, strength=self.strength.value)


@dataclass(frozen=True, slots=True)
class Adherence:
    """How closely one run follows its version: a count of steps over a count of steps.

    Args:
        followed: steps that were done in time and as their rules say.
        concerned: steps that the run called for, followed or not.
        deviations: the other concerned steps, in the order of the outcomes.
    """

    followed: int
    concerned: int
    deviations: tuple[Deviation, ...]

    @property
    def step_count(self) -> StepCount:
        """Return the counts that `measure.procedure_adherence` adds up over cases."""
        return StepCount(self.followed, self.concerned)


NOT_CONCERNED: Final = frozenset({Outcome.NOT_REACHED, Outcome.UNKNOWN})
DEVIATES: Final = {
    Outcome.SKIPPED: DeviationKind.SKIPPED,
    Outcome.LATE: DeviationKind.LATE,
    Outcome.AGAINST_RULE: DeviationKind.AGAINST_RULE,
}


def adherence(outcomes: Iterable[StepOutcome]) -> Adherence:
    """Return how closely a run follows its version.

    A step that was not reached, or of which the record cannot tell, is not concerned. Nor is a
    may step that was not taken; one that was taken counts like any other. Every concerned step
    counts one, however critical: that says how grave a deviation is, not how many there are.
    """
    concerned = [outcome for outcome in outcomes if _is_concerned(outcome)]
    deviations = tuple(
        Deviation(DEVIATES[each.outcome], each.step, each.strength, each.critical)
        for each in concerned
        if each.outcome in DEVIATES
    )
    return Adherence(len(concerned) - len(deviations), len(concerned), deviations)


def _is_concerned(step: StepOutcome) -> bool:
    not_taken = step.strength is Strength.MAY and step.outcome is Outcome.SKIPPED
    return step.outcome not in NOT_CONCERNED and not not_taken
