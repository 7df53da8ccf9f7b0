from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class CaseEvent:
    """As much of an event as the index needs."""

    type: str
    at: datetime
    body: "dict[str, object]"
