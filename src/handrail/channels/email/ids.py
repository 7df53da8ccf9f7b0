"""Signed ids: how a reply finds its thread, and a stranger's forgery does not.

What we send carries the thread's id and a signature in its Reply-To address and its Message-ID.
Only who received a letter of ours knows them, and none can be made for another thread.
"""

import base64
import hmac
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.channels.email.letter import Letter

SIGNATURE_CHARS = 20
"""Base32 characters of five bits: 100 bits of an HMAC-SHA256."""

SHORTEST_SECRET_BYTES = 16
LONGEST_LOCAL_PART = 64

# Lower case throughout: mail systems fold the case of what they pass on.
_THREAD_ID = re.compile(r"[a-z0-9]{1,32}")
_TOKEN = re.compile(rf"([a-z0-9]{{1,32}})-([a-z2-7]{{{SIGNATURE_CHARS}}})")
_MESSAGE_ID = re.compile(
    rf"([a-z0-9]{{1,32}})\.([0-9]{{1,9}})\.([a-z2-7]{{{SIGNATURE_CHARS}}})@[^@\s]+"
)


class WeakSecret(ValueError):
    """The secret is too short to sign with."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__(
            f"The secret for signed ids has {size_bytes} bytes; give at least "
            f"{SHORTEST_SECRET_BYTES} random ones."
        )


class BadThreadId(ValueError):
    """A thread id cannot stand in an address."""

    def __init__(self, thread_id: str) -> None:
        super().__init__(f"{thread_id!r} is no thread id: use 1 to 32 of a-z and 0-9.")


class AddressTooLong(ValueError):
    """The mailbox leaves no room for the signed id (RFC 5321, 4.5.3.1.1)."""

    def __init__(self, local_part: str) -> None:
        super().__init__(
            f"{local_part!r} has more than {LONGEST_LOCAL_PART} characters before the @; "
            "use a mailbox with a shorter name."
        )


class FoundIn(StrEnum):
    """Where in a letter the signed id was."""

    ADDRESS = "address"
    IN_REPLY_TO = "in_reply_to"
    REFERENCES = "references"


@dataclass(frozen=True)
class SignedThread:
    """The thread that a letter answers, proved by our signature."""

    thread_id: str
    found_in: FoundIn


def reply_address(base: str, *, thread_id: str, secret: bytes) -> str:
    """Return the address that answers to the thread are sent to: `service+<token>@x`."""
    local, _, domain = base.rpartition("@")
    signed = f"{local}+{_checked(thread_id)}-{_signature(secret, 'address', thread_id)}"
    if len(signed) > LONGEST_LOCAL_PART:
        raise AddressTooLong(signed)
    return f"{signed}@{domain}"


def message_id_for(*, thread_id: str, ordinal: int, domain: str, secret: bytes) -> str:
    """Return the Message-ID of the thread's letter with this number, without angle brackets."""
    signature = _signature(secret, "message", f"{_checked(thread_id)}.{ordinal}")
    return f"{thread_id}.{ordinal}.{signature}@{domain}"


def is_own_message_id(message_id: str, *, domain: str, secret: bytes) -> bool:
    """Return whether we made the Message-ID."""
    return message_id.lower().endswith(f"@{domain.lower()}") and bool(
        _of_message(message_id, secret)
    )


@dataclass(frozen=True)
class OwnLetter:
    """A letter of ours, by its Message-ID: its thread, and its number in there."""

    thread_id: str
    ordinal: int


def own_letter(message_id: str, *, secret: bytes) -> OwnLetter | None:
    """Return which letter of ours has the Message-ID, or nothing where we did not sign it."""
    found = _MESSAGE_ID.fullmatch(message_id.lower())
    thread_id = _of_message(message_id, secret)
    return OwnLetter(thread_id, int(found[2])) if found and thread_id else None


def thread_of(letter: Letter, *, secret: bytes) -> SignedThread | None:
    """Return the thread that the letter answers, or nothing where no signature is ours."""
    return next(_signed_threads(letter, secret), None)


def _signed_threads(letter: Letter, secret: bytes) -> Iterator[SignedThread]:
    for address in (*letter.to, *letter.cc, *letter.delivered_to):
        if thread_id := _of_address(address.address, secret):
            yield SignedThread(thread_id, FoundIn.ADDRESS)
    for message_id in letter.in_reply_to:
        if thread_id := _of_message(message_id, secret):
            yield SignedThread(thread_id, FoundIn.IN_REPLY_TO)
    for message_id in reversed(letter.references):
        if thread_id := _of_message(message_id, secret):
            yield SignedThread(thread_id, FoundIn.REFERENCES)


def _of_address(address: str, secret: bytes) -> str | None:
    token = _TOKEN.fullmatch(address.lower().rpartition("@")[0].rpartition("+")[2])
    if token and hmac.compare_digest(_signature(secret, "address", token[1]), token[2]):
        return token[1]
    return None


def _of_message(message_id: str, secret: bytes) -> str | None:
    found = _MESSAGE_ID.fullmatch(message_id.lower())
    if found and hmac.compare_digest(
        _signature(secret, "message", f"{found[1]}.{found[2]}"), found[3]
    ):
        return found[1]
    return None


def _signature(secret: bytes, purpose: str, what: str) -> str:
    if len(secret) < SHORTEST_SECRET_BYTES:
        raise WeakSecret(len(secret))
    digest = hmac.digest(secret, f"handrail e-mail {purpose}\n{what}".encode(), "sha256")
    return base64.b32encode(digest).decode().lower()[:SIGNATURE_CHARS]


def _checked(thread_id: str) -> str:
    if not _THREAD_ID.fullmatch(thread_id):
        raise BadThreadId(thread_id)
    return thread_id
