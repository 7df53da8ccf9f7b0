from dataclasses import dataclass
from datetime import datetime
from typing import cast

from handrail.record.models import Timer
from handrail.record.stream import Stream, StreamKind


@dataclass(frozen=True)
class DueTimer:
    """A timer whose time has come."""

    key: str
    kind: str
    origin: Stream
    due_at: datetime


@dataclass(frozen=True)
class FailingTimer:
    """A timer whose handler failed."""

    timer: DueTimer
    failures: int
    error: str
    next_at: datetime


def due_timer(row: Timer) -> DueTimer:
    """Return a row as the value that handlers get."""
    origin = Stream(cast("StreamKind", row.origin_kind), row.origin_id)
    return DueTimer(key=row.key, kind=row.kind, origin=origin, due_at=row.due_at)
