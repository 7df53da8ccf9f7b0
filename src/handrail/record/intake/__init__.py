"""The ledger of what came in: stored before it is acknowledged, read afterwards, never lost."""

from handrail.record.intake.ledger import Receipt, receive
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
    "retry",
    "settle",
    "waiting_items",
]
