"""By how much the demonstration's clock can be moved forward."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

MONDAY = 0
OPENING = time(9)


class ClockStep(StrEnum):
    """A step forward."""

    HOUR = "hour"
    DAY = "day"
    MONDAY = "monday"


def length_of(step: ClockStep, *, now: datetime, zone: ZoneInfo) -> timedelta:
    """Return how far the step leads from now; a Monday is the next one, at nine on the wall."""
    match step:
        case ClockStep.HOUR:
            return timedelta(hours=1)
        case ClockStep.DAY:
            return timedelta(days=1)
        case ClockStep.MONDAY:
            return _next_monday(now, zone) - now


def _next_monday(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)
    days = (MONDAY - local.weekday()) % 7
    monday = datetime.combine(local.date() + timedelta(days=days), OPENING, zone)
    return (
        monday
        if monday > now
        else datetime.combine(monday.date() + timedelta(days=7), OPENING, zone)
    )
