"""What a letter says, once read."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from handrail.channels.email.authentication import Checked
from handrail.channels.email.delivery_report import Undelivered
from handrail.words import Language, Sentence, say

PICTURES_ELSEWHERE = "email-pictures-elsewhere"
"""The remark on a letter that shows pictures which did not come with it."""


class Unreadable(Exception):
    """A letter could not be read; it is kept as it came, for somebody to look at."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(say(why, Language.EN))
        self.why = why


@dataclass(frozen=True)
class Address:
    """A mailbox; the name is empty where none was given."""

    name: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that came with a letter.

    The media type is what the sender claims. `inline` files are meant to stand in the HTML.
    `warnings` say what whoever opens it has to know, `remarks` what it holds. What is withheld
    is named on the case and handed out to nobody.
    """

    name: str
    media_type: str
    content: bytes
    content_id: str | None = None
    inline: bool = False
    is_withheld: bool = False
    warnings: tuple[Sentence, ...] = ()
    remarks: tuple[Sentence, ...] = ()

    @property
    def size_bytes(self) -> int:
        """Return how large the file is."""
        return len(self.content)


class AutomaticKind(StrEnum):
    """What kind of program wrote a letter."""

    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    REPORT = "report"
    LIST = "list"
    OWN = "own"
    RECEIPT = "receipt"
    LOOP = "loop"


@dataclass(frozen=True)
class Automatic:
    """Why we believe that no person wrote the letter, so that no program answers it."""

    kind: AutomaticKind
    why: Sentence


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter as it was read.

    Message ids stand without their angle brackets. `text` is what is new; `quoted` repeats older
    letters. `html` is as the sender wrote it: never show it but through `safe_html`. `remarks`
    say what was odd and how it was mended; `warnings` what whoever answers has to know.

    Of a report about letters of ours, `undelivered` says what became of them, and `returned_ids`
    names them. `checks` are what servers say of the sender: believe the operator's own alone.
    """

    sender: Address
    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    delivered_to: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    language: Language | None = None
    text: str = ""
    quoted: str = ""
    signature: str = ""
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    automatic: Automatic | None = None
    undelivered: tuple[Undelivered, ...] = ()
    returned_ids: tuple[str, ...] = ()
    checks: tuple[Checked, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    remarks: tuple[Sentence, ...] = ()
