"""A letter as JSON and back: how it leaves the process that read it.

Never by pickle, by which a letter that took over the reader could take over its parent.
"""

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from handrail.channels.email.authentication import Checked
from handrail.channels.email.delivery_report import Undelivered
from handrail.channels.email.letter import Address, Attachment, Automatic, AutomaticKind, Letter
from handrail.words import Language, Sentence

_AddressJson = tuple[str, str]
_SentenceJson = tuple[str, dict[str, str | int]]


class _AttachmentJson(TypedDict):
    name: str
    media_type: str
    content: str
    content_id: str | None
    inline: bool
    warnings: list[_SentenceJson]
    remarks: list[_SentenceJson]


class _LetterJson(TypedDict):
    sender: _AddressJson
    message_id: str | None
    in_reply_to: list[str]
    references: list[str]
    reply_to: list[_AddressJson]
    to: list[_AddressJson]
    cc: list[_AddressJson]
    delivered_to: list[_AddressJson]
    subject: str
    date: str | None
    language: str | None
    text: str
    quoted: str
    signature: str
    html: str | None
    attachments: list[_AttachmentJson]
    automatic: tuple[str, _SentenceJson] | None
    undelivered: list[tuple[str, str, str, str]]
    returned_ids: list[str]
    checks: list[tuple[str, list[tuple[str, str]]]]
    warnings: list[_SentenceJson]
    remarks: list[_SentenceJson]


def to_json(letter: Letter) -> str:
    """Return the letter as JSON in ASCII."""
    automatic = letter.automatic
    plain: _LetterJson = {
        "sender": _plain_address(letter.sender),
        "message_id": letter.message_id,
        "in_reply_to": list(letter.in_reply_to),
        "references": list(letter.references),
        "reply_to": [_plain_address(one) for one in letter.reply_to],
        "to": [_plain_address(one) for one in letter.to],
        "cc": [_plain_address(one) for one in letter.cc],
        "delivered_to": [_plain_address(one) for one in letter.delivered_to],
        "subject": letter.subject,
        "date": letter.date.isoformat() if letter.date else None,
        "language": letter.language,
        "text": letter.text,
        "quoted": letter.quoted,
        "signature": letter.signature,
        "html": letter.html,
        "attachments": [_plain_attachment(one) for one in letter.attachments],
        "automatic": (automatic.kind, plain_sentence(automatic.why)) if automatic else None,
        "undelivered": [
            (one.recipient, one.action, one.status, one.why) for one in letter.undelivered
        ],
        "returned_ids": list(letter.returned_ids),
        "checks": [(one.server, list(one.results)) for one in letter.checks],
        "warnings": [plain_sentence(one) for one in letter.warnings],
        "remarks": [plain_sentence(one) for one in letter.remarks],
    }
    return json.dumps(plain)


def from_json(text: str | bytes) -> Letter:
    """Return the letter that `to_json` wrote."""
    plain: _LetterJson = json.loads(text)
    automatic = plain["automatic"]
    return Letter(
        sender=Address(*plain["sender"]),
        message_id=plain["message_id"],
        in_reply_to=tuple(plain["in_reply_to"]),
        references=tuple(plain["references"]),
        reply_to=tuple(Address(*one) for one in plain["reply_to"]),
        to=tuple(Address(*one) for one in plain["to"]),
        cc=tuple(Address(*one) for one in plain["cc"]),
        delivered_to=tuple(Address(*one) for one in plain["delivered_to"]),
        subject=plain["subject"],
        date=datetime.fromisoformat(plain["date"]) if plain["date"] else None,
        language=Language(plain["language"]) if plain["language"] else None,
        text=plain["text"],
        quoted=plain["quoted"],
        signature=plain["signature"],
        html=plain["html"],
        attachments=tuple(_attachment(one) for one in plain["attachments"]),
        automatic=Automatic(AutomaticKind(automatic[0]), Sentence(*automatic[1]))
        if automatic
        else None,
        undelivered=tuple(Undelivered(*one) for one in plain["undelivered"]),
        returned_ids=tuple(plain["returned_ids"]),
        checks=tuple(
            Checked(server, tuple((method, result) for method, result in results))
            for server, results in plain["checks"]
        ),
        warnings=tuple(Sentence(*one) for one in plain["warnings"]),
        remarks=tuple(Sentence(*one) for one in plain["remarks"]),
    )


def plain_sentence(what: Sentence) -> _SentenceJson:
    """Return the sentence's id and values; a letter's sentences hold words and counts only."""
    return what.id, _plain_values(what.values)


def _plain_values(values: Mapping[str, object]) -> dict[str, str | int]:
    return {name: value if isinstance(value, int) else str(value) for name, value in values.items()}


def _plain_address(address: Address) -> _AddressJson:
    return address.name, address.address


def _plain_attachment(attachment: Attachment) -> _AttachmentJson:
    return {
        "name": attachment.name,
        "media_type": attachment.media_type,
        "content": base64.b64encode(attachment.content).decode(),
        "content_id": attachment.content_id,
        "inline": attachment.inline,
        "warnings": [plain_sentence(one) for one in attachment.warnings],
        "remarks": [plain_sentence(one) for one in attachment.remarks],
    }


def _attachment(plain: _AttachmentJson) -> Attachment:
    return Attachment(
        name=plain["name"],
        media_type=plain["media_type"],
        content=base64.b64decode(plain["content"]),
        content_id=plain["content_id"],
        inline=plain["inline"],
        warnings=tuple(Sentence(*one) for one in plain["warnings"]),
        remarks=tuple(Sentence(*one) for one in plain["remarks"]),
    )
