"""A letter's tree of parts to its text, its HTML and its attachments."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message

from handrail.channels.email import calendar_part
from handrail.channels.email.charset import clean, decode_text
from handrail.channels.email.delivery_report import READ_BYTES
from handrail.channels.email.file_kind import warnings_about_file
from handrail.channels.email.file_name import safe_name
from handrail.channels.email.header import Headers
from handrail.channels.email.letter import Attachment
from handrail.channels.email.limits import (
    MAX_DECODED_BYTES,
    MAX_DEPTH,
    MAX_PARTS,
    MAX_TEXT_CHARS,
)
from handrail.channels.email.parameter import parameters, value_of
from handrail.channels.email.tnef import Unpacked, is_tnef, unpack
from handrail.channels.email.transfer import unwrap
from handrail.words import Sentence, sentence

_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")
_UNKNOWN = "application/octet-stream"
_TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_NAMES = {"text/calendar": "invitation.ics", "text/rfc822-headers": "headers.txt"}
"""What parts are called that often have no name."""
_WORDS = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_SAME_AGAIN = frozenset({"text/enriched", "text/richtext", "text/x-amp-html", "text/watch-html"})


@dataclass
class Body:
    """What the parts hold, gathered in their order.

    `reports` are delivery reports, `returned` the beginnings of letters that came back with one.
    """

    remark: Callable[[Sentence], None]
    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    reports: list[bytes] = field(default_factory=list)
    returned: list[bytes] = field(default_factory=list)
    _decoded_bytes: int = 0

    def take(self, part: Message, *, depth: int = 0) -> None:
        """Take in the part and what it holds."""
        parts = _parts_of(part)
        if depth > MAX_DEPTH:
            self.remark(sentence("email-too-deep", limit=MAX_DEPTH))
        elif part.get_content_maintype() == "message" and parts:
            self._take_message(part, parts)
        elif parts:
            self._take_parts(part, parts, depth)
        else:
            self._take_leaf(part)

    def _take_parts(self, part: Message, parts: list[Message], depth: int) -> None:
        alternative = part.get_content_subtype() == "alternative"
        for one in parts:
            if not (alternative and one.get_content_type() in _SAME_AGAIN):
                self.take(one, depth=depth + 1)

    def _take_leaf(self, part: Message) -> None:
        headers = Headers(part.raw_items())
        named = _name(headers)
        kind = _kind(part)
        broken_off = part.get_content_maintype() == "multipart"
        if broken_off:
            self.remark(sentence("email-odd-structure"))
        content = self._content(part, headers)
        if kind in _TNEF and is_tnef(content):
            self._take_packed(unpack(content))
            return
        if kind == "text/rfc822-headers":
            self.returned.append(content[:READ_BYTES])
        disposition = value_of(headers.first("content-disposition"))
        if disposition == "attachment" or named or not (kind in _WORDS or broken_off):
            name = named or headers.text("content-location") or _NAMES.get(kind, "")
            self._attach(headers, kind, name, content, inline=disposition == "inline")
        else:
            page = self.htmls if kind == "text/html" else self.texts
            page.append(self._text(content, headers, room=MAX_TEXT_CHARS - sum(map(len, page))))

    def _take_packed(self, packed: Unpacked) -> None:
        """Take in what Outlook packed; its text counts where the letter has no other."""
        self.remark(sentence("email-unpacked"))
        if packed.text and not self.texts:
            self.texts.append(clean(packed.text)[:MAX_TEXT_CHARS])
        if packed.html and not self.htmls:
            self.htmls.append(decode_text(packed.html, "").text[:MAX_TEXT_CHARS])
        for file in packed.files:
            kind = file.media_type if _MEDIA_TYPE.fullmatch(file.media_type) else _UNKNOWN
            self._keep(kind, clean(file.name), self._counted(file.content), file.content_id)

    def _take_message(self, part: Message, parts: list[Message]) -> None:
        """Keep a letter within the letter whole: it is somebody else's."""
        headers = Headers(part.raw_items())
        inner = Headers(parts[0].raw_items()) if parts else headers
        try:
            written = b"\n".join(one.as_bytes() for one in parts)
        except (RecursionError, ValueError, LookupError):
            self.remark(sentence("email-part-lost"))
            return
        kind = _kind(part)
        is_letter = kind == "message/rfc822"
        name = f"{inner.text('subject')[:80] or 'letter'}.eml" if is_letter else "report.txt"
        content = self._counted(unwrap(written, headers.first("content-transfer-encoding")).content)
        if kind == "message/delivery-status":
            self.reports.append(content[:READ_BYTES])
        elif is_letter:
            self.returned.append(content[:READ_BYTES].partition(b"\n\n")[0])
        self._attach(headers, kind, _name(headers) or name, content, inline=False)

    def _attach(
        self, headers: Headers, kind: str, name: str, content: bytes, *, inline: bool
    ) -> None:
        self._keep(kind, name, content, headers.first("content-id"), inline=inline)

    def _keep(
        self, kind: str, name: str, content: bytes, cid: str, *, inline: bool = False
    ) -> None:
        content_id = cid.strip("<> ") or None
        if not (content or name or content_id) or len(self.attachments) >= MAX_PARTS:
            return
        calendar = calendar_part.told(content) if kind == "text/calendar" else None
        shown = safe_name(name, media_type=kind, number=len(self.attachments) + 1)
        self.attachments.append(
            Attachment(
                name=shown,
                media_type=kind,
                content=content,
                content_id=content_id,
                inline=inline or (content_id is not None and kind.startswith("image/")),
                warnings=tuple(warnings_about_file(shown, content)),
                remarks=(calendar,) if calendar else (),
            )
        )

    def _content(self, part: Message, headers: Headers) -> bytes:
        encoding = headers.first("content-transfer-encoding")
        del part["content-transfer-encoding"]  # so that the library hands out what was written
        written = part.get_payload(decode=True)
        unwrapped = unwrap(written if isinstance(written, bytes) else b"", encoding)
        if not unwrapped.as_said:
            self.remark(sentence("email-odd-encoding", encoding=encoding[:40]))
        return self._counted(unwrapped.content)

    def _counted(self, content: bytes) -> bytes:
        self._decoded_bytes += len(content)
        if self._decoded_bytes <= MAX_DECODED_BYTES:
            return content
        self.remark(sentence("email-too-large-inside", limit=MAX_DECODED_BYTES // 1_000_000))
        return b""

    def _text(self, content: bytes, headers: Headers, *, room: int) -> str:
        charset = parameters(headers.first("content-type")).get("charset", "")
        decoded = decode_text(content, charset)
        if not decoded.as_said:
            self.remark(sentence("email-odd-charset", charset=charset[:40]))
        if len(decoded.text) > room:
            self.remark(sentence("email-text-cut", limit=MAX_TEXT_CHARS))
        return decoded.text[:room]


def _parts_of(part: Message) -> list[Message]:
    if not part.is_multipart():
        return []  # asked for its payload, the library would try to decode it
    return [one for one in part.get_payload() if isinstance(one, Message)]


def _kind(part: Message) -> str:
    """Return the media type that the part claims, where it could be one."""
    kind = part.get_content_type()
    return kind if _MEDIA_TYPE.fullmatch(kind) else _UNKNOWN


def _name(headers: Headers) -> str:
    """Return what the part is called, by either of the two lines that may say it."""
    disposition = parameters(headers.first("content-disposition"))
    return disposition.get("filename") or parameters(headers.first("content-type")).get("name", "")
