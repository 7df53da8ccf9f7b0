from datetime import UTC, datetime
from enum import StrEnum

NEVER = datetime(9999, 12, 31, tzinfo=UTC)
"""When a case is due on which no clock ticks: after all others."""


class Status(StrEnum):
    """Whose turn it is."""

    OPEN = "open"
    WAITING = "waiting"
    RESOLVED = "resolved"


class Direction(StrEnum):
    """Which way a message went."""

    RECEIVED = "received"
    SENT = "sent"
    NOTE = "note"


class Outcome(StrEnum):
    """How a case without a procedure ends."""

    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"
    NOT_FOR_US = "not-for-us"
