"""How soon customers get an answer."""

from collections.abc import Iterable
from datetime import timedelta

from handrail.measure.duration import median
from handrail.measure.interval import Share, Time
from handrail.measure.share import share


def first_response_time(waits: Iterable[timedelta]) -> Time:
    """Return the median wait for the first reply of a human or a bot that answers the matter.

    Receipts that are sent by themselves do not count as a reply. Cases without a reply yet are
    left out: read it beside `standards_kept`, which counts those that are overdue.

    Args:
        waits: for each answered case, from the customer's first message to the first reply;
            opening time where the standard is in business time, else any time.

    Raises:
        NegativeTime: a wait is below zero.

    Source: as `percentile`.
    """
    return median(waits)


def standards_kept(kept: int, missed: int) -> Share:
    """Return the share of promised times that were kept, or that there is no data.

    Args:
        kept: clocks that were met in time.
        missed: clocks that were met late or are overdue now.

    Source: as `wilson_interval`.
    """
    return share(kept, kept + missed)
