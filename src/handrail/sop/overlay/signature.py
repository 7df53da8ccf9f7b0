"""Detached signatures of law packs: Ed25519 (RFC 8032) over the bytes of the file.

Keys are PEM (RFC 8410) and a signature is its 64 bytes, as other programs write them.
"""

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

SEED_SIZE_BYTES = 32
SIGNATURE_SIZE_BYTES = 64


class NotAKey(ValueError):
    """What should be a key, as PEM, is none of the kind."""


def private_key(seed: bytes) -> bytes:
    """Return the private key, as PEM, that comes of 32 bytes which nobody else can know."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_key_of(private: bytes) -> bytes:
    """Return the public key, as PEM, that belongs to a private one.

    Raises:
        NotAKey: it is no private key of Ed25519 without a password.
    """
    key = _private(private).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def sign(source: bytes, *, private: bytes) -> bytes:
    """Return the signature of the bytes.

    Raises:
        NotAKey: it is no private key of Ed25519 without a password.
    """
    return _private(private).sign(source)


def is_signed_by(source: bytes, signature: bytes, *, public_key: bytes) -> bool:
    """Return whether the owner of the key has signed these very bytes.

    Raises:
        NotAKey: it is no public key of Ed25519.
    """
    try:
        _public(public_key).verify(signature, source)
    except InvalidSignature:
        return False
    return True


def _private(pem: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as problem:
        raise NotAKey from problem
    if not isinstance(key, Ed25519PrivateKey):
        raise NotAKey
    return key


def _public(pem: bytes) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise NotAKey from problem
    if not isinstance(key, Ed25519PublicKey):
        raise NotAKey
    return key
