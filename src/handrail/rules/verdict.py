"""Three-valued logic after Kleene, and what a verdict rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_NOTHING: Final[frozenset[str]] = frozenset()


class Verdict(StrEnum):
    """Whether a condition holds."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    __hash__ = str.__hash__  # what rules said is looked up at every decision


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict and the facts that fix it.

    `read` are known facts, `missing` unknown ones. As long as the facts read keep their values
    and the missing ones stay missing, the verdict is the same, whatever the other facts are.
    Both follow from the meaning of the rule alone, not from the order in which it is evaluated:

    - a comparison or other question rests on every fact inside it;
    - `!a` rests on what `a` rests on;
    - `a && b && ...` rests on its false parts when it is false, else on all its parts;
    - `a || b || ...` rests on its true parts when it is true, else on all its parts.

    A verdict of TRUE or FALSE has nothing missing. UNKNOWN without anything missing means that
    a value does not exist: a division by zero, or amounts in two currencies.
    """

    verdict: Verdict
    read: frozenset[str] = _NOTHING
    missing: frozenset[str] = _NOTHING


NEGATION: Final[Mapping[Verdict, Verdict]] = {
    Verdict.TRUE: Verdict.FALSE,
    Verdict.FALSE: Verdict.TRUE,
    Verdict.UNKNOWN: Verdict.UNKNOWN,
}


def negation(outcome: Outcome) -> Outcome:
    """Return the outcome of `!a` from that of `a`."""
    return Outcome(NEGATION[outcome.verdict], outcome.read, outcome.missing)


def conjunction(outcomes: Sequence[Outcome]) -> Outcome:
    """Return the outcome of `a && b && ...`: one false part settles it."""
    return _joined(outcomes, settles=Verdict.FALSE, otherwise=Verdict.TRUE)


def disjunction(outcomes: Sequence[Outcome]) -> Outcome:
    """Return the outcome of `a || b || ...`: one true part settles it."""
    return _joined(outcomes, settles=Verdict.TRUE, otherwise=Verdict.FALSE)


def _joined(outcomes: Sequence[Outcome], *, settles: Verdict, otherwise: Verdict) -> Outcome:
    settling = [outcome for outcome in outcomes if outcome.verdict is settles]
    if settling:
        return _resting_on(settling, settles)
    unsettled = any(outcome.verdict is Verdict.UNKNOWN for outcome in outcomes)
    return _resting_on(outcomes, Verdict.UNKNOWN if unsettled else otherwise)


def _resting_on(outcomes: Sequence[Outcome], verdict: Verdict) -> Outcome:
    if len(outcomes) == 1:
        return outcomes[0]
    return Outcome(
        verdict,
        _NOTHING.union(*(outcome.read for outcome in outcomes)),
        _NOTHING.union(*(outcome.missing for outcome in outcomes)),
    )
