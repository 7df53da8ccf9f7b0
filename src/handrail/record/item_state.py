from enum import StrEnum


class ItemState(StrEnum):
    """Where something that came in stands. `docs/reference/events.md` has the table."""

    WAITING = "waiting"
    ROUTED = "routed"
    IGNORED = "ignored"
    QUARANTINED = "quarantined"
    REJECTED = "rejected"


UNSETTLED = frozenset({ItemState.WAITING, ItemState.QUARANTINED})
