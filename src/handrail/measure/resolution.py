"""How soon, and how often, customers' matters are resolved."""

from collections.abc import Iterable
from datetime import timedelta

from handrail.measure.duration import median
from handrail.measure.interval import Share, Time
from handrail.measure.share import share


def resolution_time(times: Iterable[timedelta]) -> Time:
    """Return the median time from a case's first contact to the end that stayed its end.

    Open cases are left out; a reopened case counts to its last end.

    Args:
        times: for each resolved case; opening time where the standard is in business time,
            without the time in which the customer owed an answer, else any time.

    Raises:
        NegativeTime: a time is below zero.

    Source: as `percentile`.
    """
    return median(times)


def resolution_rate(resolved: int, ended: int) -> Share:
    """Return the share of ended cases whose outcome is that the matter is resolved.

    Args:
        resolved: cases that ended resolved.
        ended: cases that ended at all, resolved or not.

    Raises:
        ImpossibleCount: more are resolved than ended.

    Source: as `wilson_interval`.
    """
    return share(resolved, ended)
