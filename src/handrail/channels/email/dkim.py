"""A letter's DKIM signature: its lines and its body, signed with a key that our DNS publishes.

Nothing in the signature changes with time, so a second attempt hands over the same bytes.

Source: RFC 6376 (relaxed canonicalization, 3.4; computing, 3.7) and RFC 8301 (rsa-sha256).
"""

import base64
import re
from dataclasses import dataclass, field
from hashlib import sha256
from textwrap import wrap

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key

SIGNED = (
    "from",
    "reply-to",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "auto-submitted",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "content-type",
    "content-language",
    "mime-version",
)
"""Lines that are signed where they are there. Those of `TWICE` are signed once more than they are
there, so that nobody can add another."""

TWICE = ("from", "to", "subject", "date")

_LINE_LENGTH = 72
_SPACES = re.compile(r"[ \t]+")


class UnusableKey(Exception):
    """What is kept as a key is none that we can sign with."""

    def __init__(self) -> None:
        super().__init__("The key that signs letters (DKIM) cannot be used. Make a new one.")


@dataclass(frozen=True)
class Signer:
    """Who signs: a domain, the selector of its key's record, and the private key in PEM."""

    domain: str
    selector: str
    private: str = field(repr=False)


def with_signature(raw: bytes, signer: Signer) -> bytes:
    """Return the letter with its signature above it.

    Args:
        raw: as `write_letter` made it, lines ended by CR LF.
        signer: whose name is signed with.

    Raises:
        UnusableKey: the key is none.
    """
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = _lines(head)
    names = _names(lines)
    value = (
        f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={signer.domain}; s={signer.selector}; "
        f"h={':'.join(names)}; bh={_body_hash(body)}; b="
    )
    folded = "\r\n\t".join(
        wrap(value, _LINE_LENGTH, break_long_words=False, break_on_hyphens=False)
    )
    signed = _signed_lines(lines, names) + _relaxed("dkim-signature", folded).encode()
    signature = base64.b64encode(_key(signer).sign(signed, padding.PKCS1v15(), hashes.SHA256()))
    written = "\r\n\t".join(wrap(signature.decode(), _LINE_LENGTH))
    return f"DKIM-Signature: {folded}{written}\r\n".encode() + raw


def _key(signer: Signer) -> rsa.RSAPrivateKey:
    try:
        key = load_pem_private_key(signer.private.encode(), password=None)
    except (ValueError, TypeError) as problem:
        raise UnusableKey from problem
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UnusableKey
    return key


def _lines(head: bytes) -> list[tuple[str, str]]:
    """Return the lines above the letter, by name, folded as they are."""
    text = head.decode("utf-8", "surrogateescape")
    whole = re.split(r"\r\n(?![ \t])", text)
    pairs = (line.partition(":") for line in whole)
    return [(name.strip().lower(), value) for name, _, value in pairs]


def _names(lines: list[tuple[str, str]]) -> list[str]:
    there = [name for name, _ in lines]
    return [name for each in SIGNED for name in [each] * (there.count(each) + (each in TWICE))]


def _signed_lines(lines: list[tuple[str, str]], names: list[str]) -> bytes:
    """Return the lines that are signed, from the last one of a name upwards."""
    left: dict[str, list[str]] = {}
    for name, value in lines:
        left.setdefault(name, []).append(value)
    taken = ((name, left[name].pop()) for name in names if left.get(name))
    text = "".join(f"{_relaxed(name, value)}\r\n" for name, value in taken)
    return text.encode("utf-8", "surrogateescape")


def _relaxed(name: str, value: str) -> str:
    one_space = _SPACES.sub(" ", value.replace("\r\n", ""))
    return f"{name}:{one_space.strip()}"


def _body_hash(body: bytes) -> str:
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    while lines and not lines[-1]:
        lines.pop()
    canonical = b"".join(line + b"\r\n" for line in lines)
    return base64.b64encode(sha256(canonical).digest()).decode()
