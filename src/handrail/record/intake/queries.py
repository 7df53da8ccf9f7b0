from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, Sum

from handrail.record.blobs import BlobId
from handrail.record.intake.reading import ItemId
from handrail.record.item_state import ItemState
from handrail.record.models import IntakeItem


@dataclass(frozen=True)
class QuarantinedItem:
    """Something that could not be read, to be looked at by a person."""

    item_id: ItemId
    blob: BlobId
    source: str
    sender: str
    received_at: datetime
    error: str
    tries: int


def waiting_items(limit: int, *, real_now: datetime) -> tuple[ItemId, ...]:
    """Return the items that nobody is reading, the oldest first."""
    free = Q(lease_until__isnull=True) | Q(lease_until__lt=real_now)
    rows = IntakeItem.objects.filter(free, state=ItemState.WAITING).order_by("id")
    return tuple(ItemId(pk) for pk in rows.values_list("pk", flat=True)[:limit])


def counts_by_state() -> Mapping[ItemState, int]:
    """Return how many items are in each state; their sum is what ever came in, once each."""
    counted = IntakeItem.objects.values_list("state").annotate(Count("pk")).order_by()
    return {**dict.fromkeys(ItemState, 0), **{ItemState(state): n for state, n in counted}}


def held_since(real_at: datetime) -> int:
    """Return how many items that are held in quarantine were put there since then."""
    held = IntakeItem.objects.filter(state=ItemState.QUARANTINED, settled_at__gte=real_at)
    return held.count()


def duplicates_seen() -> int:
    """Return how often something came that was already there."""
    return IntakeItem.objects.aggregate(total=Sum("duplicates"))["total"] or 0


def quarantined_items(limit: int = 100) -> tuple[QuarantinedItem, ...]:
    """Return what is held in quarantine, the oldest first."""
    rows = IntakeItem.objects.filter(state=ItemState.QUARANTINED).order_by("id")[:limit]
    return tuple(
        QuarantinedItem(
            item_id=ItemId(row.pk),
            blob=BlobId(row.blob_id),
            source=row.source,
            sender=row.sender,
            received_at=row.received_at,
            error=row.error,
            tries=row.tries,
        )
        for row in rows
    )
