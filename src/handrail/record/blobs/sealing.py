"""Encryption of one blob: its own key, wrapped by the master key. AES-256-GCM throughout."""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import NewType

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.record.chance import Chance

BlobId = NewType("BlobId", str)

DATA_KEY_SIZE_BYTES = 32
NONCE_SIZE_BYTES = 12
LAYOUT = b"handrail blob 1"


@dataclass(frozen=True)
class Sealed:
    """A blob as it lies on disk, and its wrapped key. The id is the SHA-256 of `ciphertext`."""

    id: BlobId
    ciphertext: bytes = field(repr=False)
    wrapped_key: bytes = field(repr=False)
    size_bytes: int


def seal(content: bytes, *, wrapping_key: bytes, chance: Chance) -> Sealed:
    """Return the content encrypted under a fresh key of its own."""
    data_key = chance.token(DATA_KEY_SIZE_BYTES)
    ciphertext = closed(data_key, content, bound_to=LAYOUT, chance=chance)
    blob_id = BlobId(sha256(ciphertext).hexdigest())
    wrapped = closed(wrapping_key, data_key, bound_to=blob_id.encode(), chance=chance)
    return Sealed(blob_id, ciphertext, wrapped, len(content))


def unseal(blob_id: BlobId, ciphertext: bytes, *, wrapped: bytes, wrapping_key: bytes) -> bytes:
    """Return the content.

    Raises:
        InvalidTag: the file, the wrapped key or the master key is not the right one.
        ValueError: the file is cut short.
    """
    data_key = opened(wrapping_key, wrapped, bound_to=blob_id.encode())
    return opened(data_key, ciphertext, bound_to=LAYOUT)


def closed(key: bytes, plain: bytes, *, bound_to: bytes, chance: Chance) -> bytes:
    """Return the content encrypted under the key; it opens only with what it is bound to."""
    nonce = chance.token(NONCE_SIZE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def opened(key: bytes, sealed: bytes, *, bound_to: bytes) -> bytes:
    """Return what was closed.

    Raises:
        InvalidTag: the key, what it is bound to or the content is not the right one.
        ValueError: it is cut short.
    """
    nonce, ciphertext = sealed[:NONCE_SIZE_BYTES], sealed[NONCE_SIZE_BYTES:]
    return AESGCM(key).decrypt(nonce, ciphertext, bound_to)
