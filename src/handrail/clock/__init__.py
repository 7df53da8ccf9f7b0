"""Durations, calendars, due and elapsed times, pauses, standards. No Django here.

Many due and elapsed times at once stand in `handrail.clock.many`, which needs NumPy; calendars as
iCalendar files in `handrail.clock.ical`. Both are loaded only by whoever imports them.
"""

from handrail.clock.calendar import Calendar, always_open
from handrail.clock.calendar_json import (
    calendar_from_json,
    calendar_to_json,
    opening_times_from_json,
    opening_times_to_json,
)
from handrail.clock.deadline import after_opening_time, due, elapsed
from handrail.clock.duration import Duration, Unit, parse_duration
from handrail.clock.events import (
    Cancelled,
    ClockEvent,
    Met,
    Paused,
    Reopened,
    Resumed,
    Started,
)
from handrail.clock.in_force import (
    Because,
    Circumstances,
    Counted,
    Promise,
    promises_in_force,
    say_because,
    strictest,
)
from handrail.clock.in_turn import CalendarChanged, in_turn
from handrail.clock.joint import JointCalendar, Together
from handrail.clock.opening import Opening
from handrail.clock.opening_times import OpeningTimes
from handrail.clock.pause import Pause, due_after_pauses, elapsed_outside_pauses
from handrail.clock.problems import (
    BadCalendar,
    BadDuration,
    BadIcal,
    BadPause,
    BadSpan,
    ClockProblem,
    DifferentMeasures,
    NaiveMoment,
    NeverOpens,
    NoMoment,
    OutOfReach,
    SpansOverlap,
    UnknownHolidays,
    UnknownRing,
    UnknownZone,
)
from handrail.clock.public_holidays import PublicHolidays
from handrail.clock.reading import ClockState, Reading, read_clock
from handrail.clock.rings import parse_allowance
from handrail.clock.span import Span
from handrail.clock.standard import Standard, TimedMeasure, say_standard, stricter
from handrail.clock.warning import USUAL_SHARES, WarningMoment, warnings_of

__all__ = [
    "USUAL_SHARES",
    "BadCalendar",
    "BadDuration",
    "BadIcal",
    "BadPause",
    "BadSpan",
    "Because",
    "Calendar",
    "CalendarChanged",
    "Cancelled",
    "Circumstances",
    "ClockEvent",
    "ClockProblem",
    "ClockState",
    "Counted",
    "DifferentMeasures",
    "Duration",
    "JointCalendar",
    "Met",
    "NaiveMoment",
    "NeverOpens",
    "NoMoment",
    "Opening",
    "OpeningTimes",
    "OutOfReach",
    "Pause",
    "Paused",
    "Promise",
    "PublicHolidays",
    "Reading",
    "Reopened",
    "Resumed",
    "Span",
    "SpansOverlap",
    "Standard",
    "Started",
    "TimedMeasure",
    "Together",
    "Unit",
    "UnknownHolidays",
    "UnknownRing",
    "UnknownZone",
    "WarningMoment",
    "after_opening_time",
    "always_open",
    "calendar_from_json",
    "calendar_to_json",
    "due",
    "due_after_pauses",
    "elapsed",
    "elapsed_outside_pauses",
    "in_turn",
    "opening_times_from_json",
    "opening_times_to_json",
    "parse_allowance",
    "parse_duration",
    "promises_in_force",
    "read_clock",
    "say_because",
    "say_standard",
    "stricter",
    "strictest",
    "warnings_of",
]
