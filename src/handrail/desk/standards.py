"""Which standards hold on a case: the channel's and the matter's, the stricter of the two."""

from collections.abc import Iterable
from datetime import datetime

from handrail.clock import OpeningTimes, Standard, TimedMeasure, stricter
from handrail.desk.index import TIMED
from handrail.sop.document import Procedure


def standards_for(
    procedures: Iterable[Procedure],
    *,
    channel: str,
    start: datetime,
    calendar: OpeningTimes,
    promised: Iterable[Standard] = (),
) -> tuple[Standard, ...]:
    """Return the strictest standard for each thing that the desk times, in a fixed order.

    Args:
        promised: what holds besides the procedures, because it was promised under another.
    """
    named = [
        standard
        for procedure in procedures
        for standard in dict(procedure.standards).get(channel, ())
    ]
    strictest: dict[TimedMeasure, Standard] = {}
    for standard in (*named, *promised):
        known = strictest.get(standard.measure)
        strictest[standard.measure] = (
            stricter(known, standard, start=start, calendar=calendar) if known else standard
        )
    return tuple(strictest[measure] for measure in TIMED if measure in strictest)
