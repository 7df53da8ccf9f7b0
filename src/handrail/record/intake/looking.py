"""Single items of the ledger, to be looked at by people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from handrail.record.blobs import BlobId
from handrail.record.intake.reading import ItemId, UnknownItem
from handrail.record.item_state import ItemState
from handrail.record.models import IntakeItem

AT_ONCE = 100
"""Rows that are read from the database at a time."""


@dataclass(frozen=True)
class LedgerItem:
    """Something that came in, and what became of it. The envelope is as its sender claims."""

    item_id: ItemId
    state: ItemState
    blob: BlobId
    size_bytes: int
    source: str
    sender: str
    recipients: tuple[str, ...]
    received_at: datetime
    settled_at: datetime | None
    reason: str
    error: str
    tries: int


def ledger_item(item_id: ItemId) -> LedgerItem:
    """Return the item, in whatever state.

    Raises:
        UnknownItem: there is none.
    """
    row = IntakeItem.objects.select_related("blob").filter(pk=item_id).first()
    if row is None:
        raise UnknownItem(item_id)
    return _view(row)


def items_in(state: ItemState, *, newest_first: bool = False) -> Iterator[LedgerItem]:
    """Yield the items in the state, the oldest first; no more are read than are taken."""
    rows = IntakeItem.objects.select_related("blob").filter(state=state)
    ordered = rows.order_by("-id" if newest_first else "id")
    return map(_view, ordered.iterator(chunk_size=AT_ONCE))


def _view(row: IntakeItem) -> LedgerItem:
    return LedgerItem(
        item_id=ItemId(row.pk),
        state=ItemState(row.state),
        blob=BlobId(row.blob_id),
        size_bytes=row.blob.size_bytes,
        source=row.source,
        sender=row.sender,
        recipients=tuple(row.recipients),
        received_at=row.received_at,
        settled_at=row.settled_at,
        reason=row.reason,
        error=row.error,
        tries=row.tries,
    )
