"""Reports about letters of ours: what bounced, to whom, and why.

Source: RFC 3464 (delivery reports) and RFC 3463 (status codes). Many servers write reports of their
own kind; of these, the id of the letter that came back is looked for in what they repeat.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handrail.channels.email.charset import decode_text
from handrail.channels.email.header import one_line, unfold

MOST_RECIPIENTS = 50
READ_BYTES = 200_000

_BLANK = re.compile(r"\n[ \t]*\n")
_FIELD = re.compile(r"^([A-Za-z-]{1,40})[ \t]*:(.*(?:\n[ \t].*)*)", re.MULTILINE)
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_RETURNED_ID = re.compile(r"<([^<>\s@]{1,300}@[^<>\s@]{1,255})>")
_ACTIONS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})


@dataclass(frozen=True)
class Undelivered:
    """What became of a letter at one recipient.

    Attributes:
        action: "failed", "delayed", "delivered", "relayed", "expanded", or "" for none that exists.
        status: such as "5.1.1", "" where none is told.
        why: in the server's words.
    """

    recipient: str
    action: str
    status: str
    why: str


def recipients_in(report: bytes) -> tuple[Undelivered, ...]:
    """Return what a message/delivery-status part says of each recipient."""
    text = decode_text(report[:READ_BYTES], "utf-8").text
    groups = (_fields(group) for group in _BLANK.split(text))
    told = [fields for fields in groups if "final-recipient" in fields or "action" in fields]
    return tuple(map(_undelivered, told[:MOST_RECIPIENTS]))


def returned_ids(parts: Iterable[bytes]) -> tuple[str, ...]:
    """Return the ids that the report's parts repeat, each once."""
    return tuple(dict.fromkeys(_ids(parts)))[:MOST_RECIPIENTS]


def _ids(parts: Iterable[bytes]) -> Iterator[str]:
    room = READ_BYTES
    for part in parts:
        for found in _RETURNED_ID.finditer(decode_text(part[:room], "utf-8").text):
            yield found[1]
        room = max(0, room - len(part))


def _fields(group: str) -> dict[str, str]:
    return {found[1].lower(): unfold(found[2]) for found in _FIELD.finditer(group)}


def _undelivered(fields: dict[str, str]) -> Undelivered:
    action = fields.get("action", "").partition(";")[0].strip().lower()
    status = _STATUS.search(fields.get("status", "")) or _STATUS.search(
        fields.get("diagnostic-code", "")
    )
    return Undelivered(
        recipient=one_line(_typed(fields.get("final-recipient", "")))[:300],
        action=action if action in _ACTIONS else "",
        status=status[0] if status else "",
        why=one_line(_typed(fields.get("diagnostic-code", "")))[:300],
    )


def _typed(value: str) -> str:
    """Return the value without its type, as in `rfc822; ann@example.org`."""
    return value.partition(";")[2].strip() or value.strip()
