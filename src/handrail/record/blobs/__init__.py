"""Content in encrypted files; erasing a subject destroys its keys."""

from handrail.record.blobs.keeping import (
    BlobDamaged,
    Erased,
    UnknownBlob,
    assign_blob,
    destroy_keys,
    discard_file,
    get_blob,
    put_blob,
    record_blob,
    record_blobs,
    write_blob,
)
from handrail.record.blobs.sealing import BlobId, Sealed
from handrail.record.storage import StorageFull, Store, master_key, use_store

__all__ = [
    "BlobDamaged",
    "BlobId",
    "Erased",
    "Sealed",
    "StorageFull",
    "Store",
    "UnknownBlob",
    "assign_blob",
    "destroy_keys",
    "discard_file",
    "get_blob",
    "master_key",
    "put_blob",
    "record_blob",
    "record_blobs",
    "use_store",
    "write_blob",
]
