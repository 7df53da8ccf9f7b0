"""Stretches of opening time, in UTC."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from handrail.clock.span import Span
from handrail.clock.wall_clock import first_reached, steady_offset


class Opening(NamedTuple):
    """One stretch of opening time, in UTC; the closing moment is not part of it."""

    opens: datetime
    closes: datetime


def openings_of(
    spans: tuple[Span, ...], *, midnight: datetime, zone: ZoneInfo
) -> tuple[Opening, ...]:
    """Return the opening time of the day that begins at a midnight on the wall, without a zone.

    A span that lies within a missing hour gives no opening.
    """
    if not spans:
        return ()
    offset = steady_offset(midnight, zone, days=2)
    if offset is not None:
        start = (midnight - offset).replace(tzinfo=UTC)
        return tuple(Opening(start + span.opens, start + span.closes) for span in spans)
    reached = (
        Opening(
            first_reached(midnight + span.opens, zone), first_reached(midnight + span.closes, zone)
        )
        for span in spans
    )
    return tuple(opening for opening in reached if opening.opens < opening.closes)


def clipped(openings: Iterable[Opening], begin: datetime, end: datetime) -> Iterator[Opening]:
    """Yield what lies between two moments, the earlier first."""
    for opening in openings:
        if begin <= opening.opens and opening.closes <= end:
            yield opening
        elif opening.opens < end and begin < opening.closes:
            yield Opening(max(opening.opens, begin), min(opening.closes, end))


def joined(openings: Iterable[Opening]) -> Iterator[Opening]:
    """Yield openings that come in order, with those that touch made one."""
    last: Opening | None = None
    for opening in openings:
        if last and last.closes == opening.opens:
            last = Opening(last.opens, opening.closes)
            continue
        if last:
            yield last
        last = opening
    if last:
        yield last
