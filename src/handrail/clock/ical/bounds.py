"""How much an iCalendar file may ask for, before anything of it is read."""

import re
from typing import Final

from handrail.clock.problems import BadIcal

MOST_BYTES: Final = 1_000_000
MOST_EVENTS: Final = 5_000
DEEPEST: Final = 5
MOST_YEARS: Final = 20
MOST_REPEATED_DAYS: Final = 300_000
"""Days that all repeating events may run over together, until the last day that is asked for."""
MOST_DAYS_OF_ONE: Final = 366

EDGE: Final = re.compile(rb"^(BEGIN|END):([^\r\n]*)", re.MULTILINE | re.IGNORECASE)


def refuse_too_much(source: bytes) -> None:
    """Refuse a file that is too large, too deep or has too many events.

    Raises:
        BadIcal: it is; `.reason` says which.
    """
    if len(source) > MOST_BYTES:
        raise BadIcal("too-large")
    depth = events = 0
    for edge, name in EDGE.findall(source):
        depth += 1 if edge.upper() == b"BEGIN" else -1
        events += edge.upper() == b"BEGIN" and name.strip().upper() == b"VEVENT"
        if depth > DEEPEST:
            raise BadIcal("too-deep")
    if events > MOST_EVENTS:
        raise BadIcal("too-many")
