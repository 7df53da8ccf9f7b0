"""How closely cases follow their procedures, over many cases."""

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.measure.interval import CONFIDENCE, Estimate, MeasureUnit, NoData, Share
from handrail.measure.problems import ImpossibleCount
from handrail.measure.quantile import two_sided_t, two_sided_z
from handrail.measure.share import score_interval


@dataclass(frozen=True, slots=True)
class StepCount:
    """Steps of one case: how many its procedure concerned, and how many of these it followed.

    Raises:
        ImpossibleCount: more were followed than concerned, or fewer than none.
    """

    followed: int
    concerned: int

    def __post_init__(self) -> None:
        if not 0 <= self.followed <= self.concerned:
            raise ImpossibleCount(part=self.followed, whole=self.concerned)


def procedure_adherence(cases: Iterable[StepCount]) -> Share:
    """Return the share of concerned steps that were followed, or that there is no data.

    It is the ratio of two sums over cases, so a long case weighs more than a short one. `n` is
    the number of cases with a concerned step: steps of one case are alike, so they are not
    independent observations. The interval is Wilson's, for as many independent steps as have
    the ratio's own variance; where the cases show none (all followed, or one case) each case
    counts as one step.

    Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), chapter 6, for the ratio and
        its variance; E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998), 193-201, for
        the effective number; N. Dean and M. Pagano, Journal of Survey Statistics and
        Methodology 3 (2015), 484-503, for Wilson's interval with it.
    """
    counts = tuple(case for case in cases if case.concerned)
    if not counts:
        return NoData(MeasureUnit.SHARE)
    ratio = sum(case.followed for case in counts) / sum(case.concerned for case in counts)
    interval = score_interval(ratio, _independent_steps(counts, ratio))
    return Estimate(ratio, len(counts), interval, MeasureUnit.SHARE)


def _independent_steps(counts: tuple[StepCount, ...], ratio: float) -> float:
    variance = _variance(counts, ratio)
    if not variance:
        return len(counts)
    t = two_sided_t(CONFIDENCE, degrees_of_freedom=len(counts) - 1)
    effective = ratio * (1 - ratio) / variance * (two_sided_z(CONFIDENCE) / t) ** 2
    return min(effective, sum(case.concerned for case in counts))


def _variance(counts: tuple[StepCount, ...], ratio: float) -> float:
    """Return the linearised variance of a ratio of sums over cases, 0 if they do not differ."""
    n, total = len(counts), sum(case.concerned for case in counts)
    if n == 1:
        return 0.0
    residuals = (case.followed - ratio * case.concerned for case in counts)
    return n / (n - 1) * sum(residual**2 for residual in residuals) / total**2
