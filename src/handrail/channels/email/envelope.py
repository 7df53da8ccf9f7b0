"""What comes with a letter that is brought to us, and what we answer."""

from collections.abc import Callable
from dataclasses import dataclass

from handrail.words import Sentence


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who brought a letter, from whom, for whom; the letter's own lines may say otherwise."""

    sender: str
    recipients: tuple[str, ...]
    peer: str


@dataclass(frozen=True)
class Kept:
    """The letter is on disk; the receipt is told to who brought it."""

    receipt: str


@dataclass(frozen=True)
class Full:
    """There is no room now; who brought the letter keeps it and tries again."""


@dataclass(frozen=True)
class Declined:
    """We will not take the letter; its sender is told why."""

    why: Sentence


Receive = Callable[[bytes, Envelope], Kept | Full | Declined]
"""Keeps a letter. What it raises, the other side hears as "try again later"."""


def delivery_lines(envelope: Envelope) -> bytes:
    """Return the lines that delivery puts above a letter: where failures go, for whom it came.

    Nothing in them changes with time, so a letter that is brought twice has the same bytes.

    Source: RFC 5321, section 4.4.
    """
    lines = [f"Return-Path: <{envelope.sender}>"]
    lines += [f"Delivered-To: {recipient}" for recipient in envelope.recipients]
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "surrogateescape")
