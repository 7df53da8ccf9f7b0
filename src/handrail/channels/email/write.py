"""A letter of ours to its bytes.

The same values give the same bytes, so that a second attempt to send sends the same letter.
"""

import binascii
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256
from typing import Literal

from handrail.channels.email.header_line import (
    boxed,
    boxed_ids,
    encoded_words,
    folded,
    on_one_line,
    written_address,
)
from handrail.channels.email.letter import Address
from handrail.channels.email.page import page_of
from handrail.words import Language

MOST_REFERENCES = 20
"""Older letters that are named: the first, and the last ones."""


@dataclass(frozen=True, kw_only=True)
class OutgoingLetter:
    """A letter to be sent. Message ids stand without their angle brackets.

    `automatic` marks a letter that a program wrote: "auto-replied" where it answers one,
    "auto-generated" otherwise. `unsubscribe` is an address on the web that takes a POST (RFC 8058).
    """

    sender: Address
    to: tuple[Address, ...]
    subject: str
    text: str
    date: datetime
    message_id: str
    language: Language
    cc: tuple[Address, ...] = ()
    reply_to: Address | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    automatic: Literal["auto-replied", "auto-generated"] | None = None
    unsubscribe: str | None = None


def write_letter(letter: OutgoingLetter) -> bytes:
    """Return the letter's bytes: plain text, and the same words as HTML.

    Raises:
        LineBreakInHeader: a value would break out of its header line.
        BadAddress: an address is none.
    """
    head = "".join(folded(name, value) for name, value in _headers(letter))
    mark = f"=_{sha256(letter.message_id.encode()).hexdigest()[:24]}"  # no encoded text holds "=_"
    return b"".join(
        (
            head.encode("utf-8"),
            f'Content-Type: multipart/alternative; boundary="{mark}"\r\n\r\n'.encode(),
            _part(mark, "plain", letter.text),
            _part(mark, "html", page_of(letter.text, language=letter.language)),
            f"--{mark}--\r\n".encode(),
        )
    )


def _headers(letter: OutgoingLetter) -> list[tuple[str, str]]:
    lines = [
        ("Date", format_datetime(letter.date)),
        ("From", written_address(letter.sender)),
        ("Reply-To", written_address(letter.reply_to) if letter.reply_to else ""),
        ("To", ", ".join(written_address(one) for one in letter.to)),
        ("Cc", ", ".join(written_address(one) for one in letter.cc)),
        ("Subject", encoded_words(on_one_line("Subject", letter.subject))),
        ("Message-ID", boxed_ids("Message-ID", letter.message_id)),
        ("In-Reply-To", boxed_ids("In-Reply-To", *filter(None, [letter.in_reply_to]))),
        (
            "References",
            boxed_ids(
                "References", *letter.references[:1], *letter.references[1:][1 - MOST_REFERENCES :]
            ),
        ),
        ("Auto-Submitted", letter.automatic or ""),
        ("X-Auto-Response-Suppress", "All" if letter.automatic else ""),
        ("List-Unsubscribe", boxed("List-Unsubscribe", letter.unsubscribe or "")),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click" if letter.unsubscribe else ""),
        ("Content-Language", letter.language.value),
        ("MIME-Version", "1.0"),
    ]
    return [(name, value) for name, value in lines if value]


def _part(mark: str, subtype: str, text: str) -> bytes:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    encoded = b"\r\n".join(_quoted_printable(line) for line in lines)
    head = (
        f"--{mark}\r\nContent-Type: text/{subtype}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode() + encoded + b"\r\n"


def _quoted_printable(line: str) -> bytes:
    return binascii.b2a_qp(line.encode(), istext=False).replace(b"=\n", b"=\r\n")
