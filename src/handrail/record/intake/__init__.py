"""The ledger of what came in: stored before it is acknowledged, read afterwards, never lost."""

from handrail.record.intake.ledger import Incoming, Receipt, receive, receive_all
from handrail.record.intake.queries import (
    QuarantinedItem,
    counts_by_state,
    duplicates_seen,
    quarantined_items,
    waiting_items,
)
from handrail.record.intake.reading import (
    READER_ENDED,
    AlreadySettled,
    Item,
    ItemId,
    UnknownItem,
    claim,
    retry,
    settle,
)
from handrail.record.item_state import ItemState

__all__ = [
    "READER_ENDED",
    "AlreadySettled",
    "Incoming",
    "Item",
    "ItemId",
    "ItemState",
    "QuarantinedItem",
    "Receipt",
    "UnknownItem",
    "claim",
    "counts_by_state",
    "duplicates_seen",
    "quarantined_items",
    "receive",
    "receive_all",
    "retry",
    "settle",
    "waiting_items",
]
