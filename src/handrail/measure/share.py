"""Shares of successes."""

from math import sqrt

from handrail.measure.interval import (
    CONFIDENCE,
    Estimate,
    Interval,
    MeasureUnit,
    NoData,
    Share,
)
from handrail.measure.problems import ImpossibleCount, NoTrials
from handrail.measure.quantile import two_sided_z


def share(successes: int, trials: int) -> Share:
    """Return the share of successes with its Wilson interval, or that there is no data.

    Args:
        successes: 0 to `trials`.
        trials: what was observed.

    Raises:
        ImpossibleCount: there are more successes than trials, or fewer than none.
    """
    if trials == 0 == successes:
        return NoData(MeasureUnit.SHARE)
    interval = wilson_interval(successes, trials)
    return Estimate(successes / trials, trials, interval, MeasureUnit.SHARE)


def wilson_interval(
    successes: int, trials: int, *, confidence: float = CONFIDENCE
) -> Interval[float]:
    """Return the Wilson score interval for a share of successes.

    Args:
        successes: cases that met the target, 0 to `trials`.
        trials: cases observed.
        confidence: coverage of the method, between 0 and 1 (0.95, not 95).

    Returns:
        Lower and upper share, 0 to 1 (not per cent).

    Raises:
        ImpossibleCount: there are more successes than trials, or fewer than none.
        NoTrials: `trials` is 0. Show "no data", never 0 %.

    Source: E. B. Wilson, JASA 22 (1927), 209-212.
    """
    if not 0 <= successes <= trials:
        raise ImpossibleCount(part=successes, whole=trials)
    if trials == 0:
        raise NoTrials
    return score_interval(successes / trials, trials, confidence=confidence)


def score_interval(
    observed: float, trials: float, *, confidence: float = CONFIDENCE
) -> Interval[float]:
    """Return Wilson's interval around a share, also for an effective number of trials.

    Args:
        observed: share, 0 to 1.
        trials: above 0; need not be whole.
        confidence: coverage of the method, between 0 and 1.
    """
    z = two_sided_z(confidence)
    centre = observed + z**2 / (2 * trials)
    margin = z * sqrt(observed * (1 - observed) / trials + z**2 / (4 * trials**2))
    scale = 1 + z**2 / trials
    low, high = (centre - margin) / scale, (centre + margin) / scale
    return Interval(min(max(low, 0.0), observed), max(min(high, 1.0), observed))
