"""Nobody's mail rings in quiet hours."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handrail.clock.wall_clock import first_reached, in_utc, on_the_wall
from handrail.sop.escalation.ladder import QuietHours

DAY = timedelta(days=1)


def earliest(moment: datetime, quiet: QuietHours | None, *, zone: ZoneInfo) -> datetime:
    """Return the moment, or the end of the quiet hours in which it lies where somebody is.

    Raises:
        NaiveMoment: it has no time zone.
    """
    wall = on_the_wall(in_utc(moment), zone)
    if quiet is None or not _is_quiet(wall.time(), quiet):
        return moment
    ends = datetime.combine(wall.date(), quiet.until)
    return first_reached(ends if ends > wall else ends + DAY, zone)


def _is_quiet(at: time, quiet: QuietHours) -> bool:
    if quiet.begin <= quiet.until:
        return quiet.begin <= at < quiet.until
    return at >= quiet.begin or at < quiet.until
