"""The measures of a set of cases, each with what it was computed from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from handrail.desk.figures import CaseFigures
from handrail.measure import (
    MEASURES,
    Measure,
    NoData,
    Score,
    Share,
    StepCount,
    Time,
    csat,
    first_response_time,
    mean_rating,
    procedure_adherence,
    resolution_rate,
    resolution_time,
    standards_kept,
)
from handrail.measure.catalogue import measure_named

Result = Share | Score | Time
Contribution = float | timedelta | None


@dataclass(frozen=True)
class Measured:
    """A measure over some cases."""

    measure: Measure
    result: Result

    @property
    def has_data(self) -> bool:
        """Return whether there is a number at all."""
        return not isinstance(self.result, NoData)


def measured(cases: Sequence[CaseFigures]) -> tuple[Measured, ...]:
    """Return every measure over the cases, in the catalogue's order."""
    return tuple(measured_one(measure.id, cases) for measure in MEASURES)


def measured_one(measure_id: str, cases: Iterable[CaseFigures]) -> Measured:
    """Return one measure over the cases.

    Raises:
        UnknownMeasure: the catalogue has none of this id.
    """
    measure = measure_named(measure_id)
    return Measured(measure, _COMPUTED[measure.id](tuple(cases)))


def contributions(
    measure_id: str, cases: Iterable[CaseFigures]
) -> tuple[tuple[CaseFigures, Contribution], ...]:
    """Return the cases behind a measure with what each contributes, the worst first.

    Raises:
        UnknownMeasure: the catalogue has none of this id.
    """
    measure = measure_named(measure_id)
    read = _CONTRIBUTED[measure.id]
    found = [(case, value) for case in cases if (value := read(case)) is not None]
    higher_is_better = measure.better == "higher"
    found.sort(key=lambda pair: pair[0].case_id)
    found.sort(key=lambda pair: pair[1], reverse=not higher_is_better)
    return tuple(found)


def _step_counts(cases: Iterable[CaseFigures]) -> Iterable[StepCount]:
    for case in cases:
        if case.followed is not None and case.concerned is not None:
            yield StepCount(case.followed, case.concerned)


def _kept(cases: Iterable[CaseFigures]) -> Share:
    answers = [case.first_reply_kept for case in cases if case.first_reply_kept is not None]
    return standards_kept(sum(answers), len(answers) - sum(answers))


def _resolved(cases: Iterable[CaseFigures]) -> Share:
    ended = [case for case in cases if case.is_ended]
    return resolution_rate(sum(case.outcome == "resolved" for case in ended), len(ended))


_COMPUTED: Final[dict[str, Callable[[Sequence[CaseFigures]], Result]]] = {
    "first-response-time": lambda cases: first_response_time(
        case.first_reply for case in cases if case.first_reply is not None
    ),
    "standards-kept": _kept,
    "resolution-time": lambda cases: resolution_time(
        case.resolution for case in cases if case.resolution is not None
    ),
    "resolution-rate": _resolved,
    "csat": lambda cases: csat(case.score for case in cases if case.score is not None),
    "mean-rating": lambda cases: mean_rating(
        case.score for case in cases if case.score is not None
    ),
    "procedure-adherence": lambda cases: procedure_adherence(_step_counts(cases)),
}


def _share_followed(case: CaseFigures) -> float | None:
    if case.followed is None or not case.concerned:
        return None
    return case.followed / case.concerned


def _as_number(answer: bool | None) -> float | None:
    return None if answer is None else float(answer)


_CONTRIBUTED: Final[dict[str, Callable[[CaseFigures], Contribution]]] = {
    "first-response-time": lambda case: case.first_reply,
    "standards-kept": lambda case: _as_number(case.first_reply_kept),
    "resolution-time": lambda case: case.resolution,
    "resolution-rate": lambda case: float(case.outcome == "resolved") if case.is_ended else None,
    "csat": lambda case: case.score,
    "mean-rating": lambda case: case.score,
    "procedure-adherence": _share_followed,
}
