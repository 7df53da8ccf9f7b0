"""A letter's bytes to what it says, however broken it is."""

import re
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from handrail.channels.email import automatic, quote
from handrail.channels.email.address import read_addresses
from handrail.channels.email.authentication import checks_in
from handrail.channels.email.body import Body
from handrail.channels.email.delivery_report import recipients_in, returned_ids
from handrail.channels.email.header import Headers, has_hidden_break
from handrail.channels.email.html import shows_pictures_from_elsewhere
from handrail.channels.email.html_text import text_of
from handrail.channels.email.language_of import LEAST_WORDS, LEAST_WORDS_AGAINST, language_of
from handrail.channels.email.letter import PICTURES_ELSEWHERE, Address, Letter, Unreadable
from handrail.channels.email.limits import MAX_ADDRESSES, MAX_PARTS, MAX_REMARKS
from handrail.channels.email.mime import Parsed, parse
from handrail.channels.email.sender_looks import warnings_about
from handrail.words import Language, Sentence, sentence

_SENDERS = ("from", "sender", "return-path", "reply-to")
_ONCE = ("from", "to", "cc", "subject", "date", "message-id", "content-type")
_SPOKEN = ("from", "to", "cc", "reply-to", "subject")
_ANSWERS = ("in-reply-to", "references")
_MESSAGE_ID = re.compile(r"<([^<>]{1,500})>")
_LANGUAGES = {tongue.value: tongue for tongue in Language} | {"no": Language.NB}
_YEARS = range(1970, 2101)


def read_letter(raw: bytes) -> Letter:
    """Return what the letter says; what was odd is mended and remarked on.

    Raises:
        Unreadable: there is no letter, or nobody to answer to.
    """
    if not raw.strip():
        raise Unreadable(sentence("email-nothing"))
    return _Reading(parse(raw)).letter()


class _Reading:
    """One letter while it is read."""

    def __init__(self, parsed: Parsed) -> None:
        self._root = parsed.root
        self._headers = Headers(parsed.root.raw_items())
        self._remarks: dict[Sentence, None] = {}
        if parsed.lines_passed_over:
            self._remark(sentence("email-head-mended"))
        if parsed.parts_left_out:
            self._remark(sentence("email-too-many-parts", limit=MAX_PARTS))

    def letter(self) -> Letter:
        self._remark_on_headers()
        sender = self._sender()
        body = self._body(self._root)
        html = "\n".join(body.htmls) or None
        text = "\n".join(body.texts)
        if html and shows_pictures_from_elsewhere(html):
            self._remark(sentence(PICTURES_ELSEWHERE))
        judged = automatic.judge(self._headers, sender=sender.address)
        parts = quote.split(text if text.strip() or not html else text_of(html))
        return Letter(
            sender=sender,
            message_id=next(iter(self._ids("message-id")), None),
            in_reply_to=self._ids("in-reply-to"),
            references=self._ids("references"),
            reply_to=self._addresses("reply-to"),
            to=self._addresses("to"),
            cc=self._addresses("cc"),
            delivered_to=self._addresses("delivered-to", "x-original-to", "envelope-to"),
            subject=self._headers.text("subject"),
            date=self._date(),
            language=self._language(parts.new),
            text=parts.new.strip("\n"),
            quoted=parts.quoted.strip("\n"),
            signature=parts.signature.strip("\n"),
            html=html,
            attachments=tuple(body.attachments),
            automatic=judged,
            undelivered=recipients_in(b"\n\n".join(body.reports)),
            returned_ids=self._returned(body) if judged else (),
            checks=checks_in(self._headers.all("authentication-results")),
            warnings=tuple(warnings_about(sender)),
            remarks=tuple(self._remarks),
        )

    def _remark(self, what: Sentence) -> None:
        if len(self._remarks) < MAX_REMARKS:
            self._remarks[what] = None

    def _remark_on_headers(self) -> None:
        for name in _ONCE:
            if self._headers.count(name) > 1:
                self._remark(sentence("email-repeated-header", header=name))
        for name in _SPOKEN:
            if has_hidden_break(self._headers.first(name)):
                self._remark(sentence("email-hidden-break", header=name))

    def _sender(self) -> Address:
        for name in _SENDERS:
            found = self._addresses(name)
            if len(found) > 1:
                self._remark(sentence("email-several-senders"))
            if found:
                if name != "from":
                    self._remark(sentence("email-sender-elsewhere", header=name))
                return found[0]
        raise Unreadable(sentence("email-no-sender"))

    def _addresses(self, *names: str) -> tuple[Address, ...]:
        line = ", ".join(value for name in names for value in self._headers.all(name))
        found = read_addresses(line, at_most=MAX_ADDRESSES + 1)
        if len(found) > MAX_ADDRESSES:
            self._remark(sentence("email-too-many-addresses", header=names[0], limit=MAX_ADDRESSES))
        if not found and "@" in line:
            self._remark(sentence("email-odd-address", header=names[0]))
        return found[:MAX_ADDRESSES]

    def _ids(self, name: str) -> tuple[str, ...]:
        line = " ".join(self._headers.all(name))
        found = _MESSAGE_ID.findall(line) or [word for word in line.split() if "@" in word][:1]
        return tuple(dict.fromkeys("".join(one.split()) for one in found))[:MAX_ADDRESSES]

    def _date(self) -> datetime | None:
        written = self._headers.first("date")
        date = _moment(written)
        if written and date is None:
            self._remark(sentence("email-odd-date", date=written[:60]))
        return date

    def _language(self, text: str) -> Language | None:
        said = self._headers.first("content-language") or self._headers.first("accept-language")
        named = _LANGUAGES.get(said[:2].lower())
        return language_of(text, least=LEAST_WORDS_AGAINST if named else LEAST_WORDS) or named

    def _returned(self, body: Body) -> tuple[str, ...]:
        """Return the ids of the letters that a report is about, however it names them."""
        written = (text.encode("utf-8", "replace") for text in body.texts)
        answered = " ".join(f"<{one}>" for name in _ANSWERS for one in self._ids(name)).encode()
        return returned_ids((*body.returned, *body.reports, answered, *written))

    def _body(self, root: Message) -> Body:
        body = Body(self._remark)
        body.take(root)
        return body


def _moment(written: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(written[:100])
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        return date if date.astimezone(UTC).year in _YEARS else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
