from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hmac import new

from django.db import IntegrityError, transaction
from django.db.models import F

from handrail.record.blobs import Sealed, discard_file, record_blob, write_blob
from handrail.record.chance import Chance
from handrail.record.intake.reading import ItemId
from handrail.record.models import IntakeItem
from handrail.record.storage import room_in, store


@dataclass(frozen=True)
class Receipt:
    """The ledger has it. A duplicate names the item that came first."""

    item_id: ItemId
    duplicate: bool


def receive(
    raw: bytes,
    *,
    source: str,
    sender: str,
    recipients: Sequence[str],
    at: datetime,
    real_at: datetime,
    chance: Chance,
) -> Receipt:
    """Take in what came from outside. Once this has returned, nothing can lose it.

    The file is written first, then the row; only then may the other side be told that it has
    arrived. The same bytes again (line ends apart) are counted on the item, not taken in.

    Args:
        raw: exactly what came.
        source: the channel's name.
        sender: as the envelope said.
        recipients: as the envelope said.
        at: the desk's time.
        real_at: the real time.
        chance: draws the content's own key.

    Raises:
        StorageFull: there is no room; nothing was taken in, ask the other side to try again.
        RuntimeError: a transaction is open, which could still undo what was promised.
    """
    mark = fingerprint(raw)
    with room_in("the database"):
        known = _count_duplicate(mark)
    if known is not None:
        return known
    sealed = write_blob(raw, chance=chance)
    item = IntakeItem(
        fingerprint=mark,
        blob_id=sealed.id,
        source=source,
        sender=sender,
        recipients=list(recipients),
        at=at,
        received_at=real_at,
    )
    with room_in("the database"):
        return _record(item, sealed)


def fingerprint(raw: bytes) -> str:
    """Return a keyed hash (HMAC-SHA256) of the content, the same for LF and CRLF line ends."""
    key = store().subkey("intake fingerprints")
    return new(key, raw.replace(b"\r\n", b"\n"), "sha256").hexdigest()


def _count_duplicate(mark: str) -> Receipt | None:
    with transaction.atomic(durable=True):
        first = IntakeItem.objects.filter(fingerprint=mark)
        if not first.update(duplicates=F("duplicates") + 1):
            return None
        return Receipt(ItemId(first.get().pk), duplicate=True)


def _record(item: IntakeItem, sealed: Sealed) -> Receipt:
    try:
        with transaction.atomic(durable=True):
            subject = f"intake:{item.fingerprint}"
            record_blob(sealed, subject=subject, real_at=item.received_at)
            item.save(force_insert=True)
    except IntegrityError:
        twin = _count_duplicate(item.fingerprint)
        if twin is None:
            raise
        discard_file(sealed)
        return twin
    return Receipt(ItemId(item.pk), duplicate=False)
