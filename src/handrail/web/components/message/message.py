from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.badge import Badge
from handrail.web.components.component import Component, Moment


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that came or went with a message."""

    name: str
    size: str
    href: str
    """Where it is handed out; "" for one that is not."""
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Mend:
    """Why a letter of ours did not arrive, and the form by which it leaves once more.

    Posted: `letter`, and `address` for another address; empty for the one that it has.
    """

    why: str
    post: str = ""
    """"" for who may not work on the case."""
    target: str = "case"


@dataclass(frozen=True, kw_only=True)
class Message(Component):
    """One thing that was written: by the customer, by us, or a note among us."""

    template: ClassVar[str] = "components/message/message.html"
    id: str
    side: Literal["theirs", "ours", "note"]
    who: str
    at: Moment
    text: str
    language: str = ""
    """Its BCP 47 code, so that it is read aloud rightly."""
    language_name: str = ""
    """Shown when it is not the reader's own."""
    signature: str = ""
    quoted: str = ""
    html_href: str = ""
    """The letter as its sender laid it out, served cleaned and shown in a sandbox."""
    pictures_href: str = ""
    """The same with the pictures that it shows from elsewhere; "" where it shows none."""
    attachments: tuple[Attachment, ...] = ()
    warnings: tuple[str, ...] = ()
    """What whoever answers has to know: the sender may not be who it seems."""
    remarks: tuple[str, ...] = ()
    """What was odd or found out about the letter, folded."""
    state: Badge | None = None
    """What became of ours: leaves soon, sent, could not be delivered."""
    mend: Mend | None = None
    why_here: str = ""
    """How the letter came, and why it lies on this case."""


@dataclass(frozen=True, kw_only=True)
class Event(Component):
    """Something that happened between the messages."""

    template: ClassVar[str] = "components/message/event.html"
    text: str
    at: Moment | None = None
    href: str = ""
    way: str = ""
    """What the link does: "change"."""
