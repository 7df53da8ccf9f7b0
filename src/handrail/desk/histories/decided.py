"""Past cases that have been decided, as plain values: any process may write them."""

from dataclasses import dataclass
from datetime import datetime

from handrail.desk.histories.rows import ReadyRows
from handrail.record.bulk_insert import ReadyEvents
from handrail.record.stream import Stream


@dataclass(frozen=True, slots=True)
class Wait:
    """A step that still waits until a time."""

    origin: Stream
    run_id: int
    step: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Decided:
    """Past cases that are ready to be written.

    Attributes:
        case_ids: in the order of their histories.
        rows: in the order to write them in.
    """

    case_ids: tuple[int, ...]
    rows: tuple[ReadyRows, ...]
    waits: tuple[Wait, ...]
    events: ReadyEvents
