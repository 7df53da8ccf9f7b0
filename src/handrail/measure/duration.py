"""Medians and percentiles of lengths of time, with intervals that assume no distribution."""

from collections.abc import Iterable
from datetime import timedelta
from fractions import Fraction
from typing import Final

from handrail.measure.interval import (
    CONFIDENCE,
    Estimate,
    Interval,
    MeasureUnit,
    NoData,
    Time,
)
from handrail.measure.order_statistic import ranks_around
from handrail.measure.problems import NegativeTime, NotAShare

HALF: Final = Fraction(1, 2)


def median(times: Iterable[timedelta]) -> Time:
    """Return the time within which half of the times lie, or that there is no data.

    Raises:
        NegativeTime: a time is below zero.
    """
    return percentile(times, HALF)


def percentile(times: Iterable[timedelta], portion: Fraction) -> Time:
    """Return the time within which a portion of the times lies, or that there is no data.

    Where a portion falls exactly between two times, it is half-way between them. The interval
    runs from one observed time to another; too few observations allow none.

    Args:
        times: none below zero.
        portion: between 0 and 1; `Fraction(9, 10)` for the 90th percentile.

    Raises:
        NegativeTime: a time is below zero.
        NotAShare: the portion is not between 0 and 1.

    Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), 361-365, definition 2;
        interval: H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed. (2003), section 7.1.
    """
    if not 0 < portion < 1:
        raise NotAShare(float(portion))
    ordered = sorted(times)
    if not ordered:
        return NoData(MeasureUnit.TIME)
    if ordered[0] < timedelta():
        raise NegativeTime(ordered[0].total_seconds())
    value = _value_at(ordered, portion)
    return Estimate(value, len(ordered), _interval(ordered, portion), MeasureUnit.TIME)


def _value_at(ordered: list[timedelta], portion: Fraction) -> timedelta:
    rank, rest = divmod(len(ordered) * portion, 1)
    above = ordered[int(rank)]
    return above if rest else (ordered[int(rank) - 1] + above) / 2


def _interval(ordered: list[timedelta], portion: Fraction) -> Interval[timedelta] | None:
    ranks = ranks_around(float(portion), len(ordered), confidence=CONFIDENCE)
    return Interval(ordered[ranks.low - 1], ordered[ranks.high - 1]) if ranks else None
