from collections.abc import Sequence
from datetime import datetime
from functools import partial

from cryptography.exceptions import InvalidTag
from django.db import transaction

from handrail.record.blobs.sealing import BlobId, Sealed, seal, unseal
from handrail.record.chance import Chance
from handrail.record.models import Blob, BlobKey
from handrail.record.storage import store, write_once

KEYS = "blob keys"


class UnknownBlob(LookupError):
    """There has never been such a blob."""

    def __init__(self, blob_id: BlobId) -> None:
        super().__init__(f"There is no content {blob_id[:12]}.")


class Erased(LookupError):
    """The content was erased on purpose; it cannot be brought back."""

    def __init__(self, blob_id: BlobId) -> None:
        super().__init__(f"The content {blob_id[:12]} has been erased.")


class BlobDamaged(Exception):
    """The file is missing or is not what was stored."""

    def __init__(self, blob_id: BlobId) -> None:
        super().__init__(
            f"The file of content {blob_id[:12]} is missing or damaged. "
            "Restore the folder `blobs` and the file `blob.key` from a backup."
        )


def put_blob(content: bytes, *, subject: str, real_at: datetime, chance: Chance) -> BlobId:
    """Store the content and return its id. The file is safe on disk before the row is written.

    Call it before a transaction is opened, or `write_blob` before and `record_blob` within: a
    disk is slow, and SQLite's other writers wait for every open transaction.

    Args:
        content: any bytes.
        subject: whose data this is; erasing the subject erases the content.
        real_at: the real time.
        chance: draws the content's own key.

    Raises:
        StorageFull: there is no room; nothing was stored.
    """
    return record_blob(write_blob(content, chance=chance), subject=subject, real_at=real_at)


def write_blob(content: bytes, *, chance: Chance) -> Sealed:
    """Write the file of a blob, without its row: for who must not hold a transaction meanwhile.

    Raises:
        StorageFull: there is no room; nothing was written.
    """
    sealed = seal(content, wrapping_key=store().subkey(KEYS), chance=chance)
    write_once(store().path_of(sealed.id), sealed.ciphertext)
    return sealed


def record_blob(sealed: Sealed, *, subject: str, real_at: datetime) -> BlobId:
    """Record a blob whose file has been written."""
    record_blobs([(subject, sealed)], real_at=real_at)
    return sealed.id


def record_blobs(written: Sequence[tuple[str, Sealed]], *, real_at: datetime) -> None:
    """Record blobs whose files have been written, each with the subject whose data it is."""
    with transaction.atomic(savepoint=False):
        Blob.objects.bulk_create(
            Blob(id=each.id, subject=subject, size_bytes=each.size_bytes, stored_at=real_at)
            for subject, each in written
        )
        BlobKey.objects.bulk_create(
            BlobKey(blob_id=each.id, wrapped=each.wrapped_key) for _, each in written
        )


def discard_file(sealed: Sealed) -> None:
    """Remove the file of a blob that was written, but will not be recorded."""
    if not Blob.objects.filter(id=sealed.id).exists():
        store().path_of(sealed.id).unlink(missing_ok=True)


def get_blob(blob_id: BlobId) -> bytes:
    """Return the content.

    Raises:
        UnknownBlob: there has never been one with this id.
        Erased: it was erased.
        BlobDamaged: the file is missing or not what was stored.
    """
    wrapped = BlobKey.objects.filter(blob_id=blob_id).values_list("wrapped", flat=True).first()
    if wrapped is None:
        raise Erased(blob_id) if Blob.objects.filter(id=blob_id).exists() else UnknownBlob(blob_id)
    try:
        ciphertext = store().path_of(blob_id).read_bytes()
        return unseal(
            blob_id, ciphertext, wrapped=bytes(wrapped), wrapping_key=store().subkey(KEYS)
        )
    except (FileNotFoundError, InvalidTag, ValueError) as problem:
        raise BlobDamaged(blob_id) from problem


def assign_blob(blob_id: BlobId, subject: str) -> None:
    """Say whose data the content is, once that is known.

    Raises:
        UnknownBlob: there is none with this id.
    """
    if not Blob.objects.filter(id=blob_id).update(subject=subject):
        raise UnknownBlob(blob_id)


def destroy_keys(subject: str) -> int:
    """Make everything stored about the subject unreadable for ever; return how many blobs.

    The keys go with the transaction, the files right after it.
    """
    ids = list(BlobKey.objects.filter(blob__subject=subject).values_list("blob_id", flat=True))
    for blob_id in ids:
        BlobKey.objects.filter(blob_id=blob_id).delete()
        transaction.on_commit(partial(store().path_of(blob_id).unlink, missing_ok=True))
    return len(ids)
