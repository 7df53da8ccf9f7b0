"""When a routine is due: read from a few words, and asked for the next moment."""

from handrail.sop.schedule.value import (
    After,
    Daily,
    Monthly,
    NthWeekday,
    OnDemand,
    Period,
    Schedule,
    Weekly,
    due_after,
    next_after,
)
from handrail.sop.schedule.words import PATTERN, NotASchedule, read_schedule, write_schedule

__all__ = [
    "PATTERN",
    "After",
    "Daily",
    "Monthly",
    "NotASchedule",
    "NthWeekday",
    "OnDemand",
    "Period",
    "Schedule",
    "Weekly",
    "due_after",
    "next_after",
    "read_schedule",
    "write_schedule",
]
