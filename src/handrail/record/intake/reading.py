from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from django.db import transaction

from handrail.record.blobs import BlobId
from handrail.record.item_state import UNSETTLED, ItemState
from handrail.record.models import IntakeItem

ItemId = NewType("ItemId", int)

LONGEST_READING = timedelta(minutes=2)
MOST_TRIES = 3
READER_ENDED = "reader-ended"
"""The error of an item during which the reading process ended, again and again."""


class UnknownItem(LookupError):
    """There is no such item."""

    def __init__(self, item_id: ItemId) -> None:
        super().__init__(f"There is no item {item_id} in the intake ledger.")


class AlreadySettled(Exception):
    """Somebody else has settled the item."""

    def __init__(self, item_id: ItemId, state: ItemState) -> None:
        self.item_id, self.state = item_id, state
        super().__init__(f"Item {item_id} is already {state}. Leave it as it is.")


@dataclass(frozen=True)
class Item:
    """Something that came in, to be read by who claimed it."""

    item_id: ItemId
    blob: BlobId
    source: str
    sender: str
    recipients: tuple[str, ...]
    at: datetime
    received_at: datetime
    tries: int


def claim(item_id: ItemId, *, worker: str, real_now: datetime) -> Item | None:
    """Claim a waiting item for LONGEST_READING and return it, or None when it is not to be had.

    An item whose reader ended MOST_TRIES times without settling it is put in quarantine.
    """
    with transaction.atomic():
        rows = IntakeItem.objects.select_for_update(skip_locked=True)
        row = rows.filter(pk=item_id, state=ItemState.WAITING).first()
        if row is None or (row.lease_until is not None and row.lease_until >= real_now):
            return None
        if row.tries >= MOST_TRIES:
            settle(item_id, ItemState.QUARANTINED, error=READER_ENDED, real_at=real_now)
            return None
        row.tries += 1
        row.worker, row.lease_until = worker, real_now + LONGEST_READING
        row.save(update_fields=["tries", "worker", "lease_until"])
        return _item(row)


def settle(
    item_id: ItemId, state: ItemState, *, reason: str = "", error: str = "", real_at: datetime
) -> None:
    """Say what became of the item, in the transaction that did it.

    Args:
        item_id: waiting, or in quarantine and decided by a person.
        state: routed, ignored (with a reason), quarantined (with an error), rejected (reason).
        reason: why it was ignored or rejected.
        error: what went wrong.
        real_at: the real time.

    Raises:
        AlreadySettled: somebody was faster; roll back what you did with it.
        UnknownItem: there is none.
    """
    open_item = IntakeItem.objects.filter(pk=item_id, state__in=UNSETTLED)
    change = {"state": state, "reason": reason, "error": error}
    if not open_item.update(**change, lease_until=None, settled_at=real_at):
        raise AlreadySettled(item_id, _state(item_id))


def retry(item_id: ItemId) -> None:
    """Let an item in quarantine be read again.

    Raises:
        AlreadySettled: it is not in quarantine.
        UnknownItem: there is none.
    """
    held = IntakeItem.objects.filter(pk=item_id, state=ItemState.QUARANTINED)
    if not held.update(state=ItemState.WAITING, tries=0, error="", reason="", settled_at=None):
        raise AlreadySettled(item_id, _state(item_id))


def _state(item_id: ItemId) -> ItemState:
    state = IntakeItem.objects.filter(pk=item_id).values_list("state", flat=True).first()
    if state is None:
        raise UnknownItem(item_id)
    return ItemState(state)


def _item(row: IntakeItem) -> Item:
    return Item(
        item_id=ItemId(row.pk),
        blob=BlobId(row.blob_id),
        source=row.source,
        sender=row.sender,
        recipients=tuple(row.recipients),
        at=row.at,
        received_at=row.received_at,
        tries=row.tries,
    )
