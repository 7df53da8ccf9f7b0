"""What the demonstration's pages show, in words."""

from dataclasses import dataclass
from datetime import tzinfo

from handrail.demo.postbox import Posted
from handrail.words import Language
from handrail.words.figures import moment


@dataclass(frozen=True, kw_only=True)
class Row:
    """A letter in a line."""

    href: str
    to: str
    subject: str
    at: str
    asks_how_it_went: bool


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The desk's clock, and whether this visitor may move it."""

    now: str
    may_move: bool


@dataclass(frozen=True, kw_only=True)
class PostPage:
    """The letters that left."""

    clock: Clock
    refusal: str
    count: str
    letters: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class LetterPage:
    """One of them."""

    head: Row
    sender: str
    text: str
    raw: str
    survey_link: str


def row_of(posted: Posted, *, language: Language, zone: tzinfo) -> Row:
    """Return a letter as a line of the page."""
    return Row(
        href=f"/demo/post/{posted.number}",
        to=posted.to,
        subject=posted.subject,
        at=moment(posted.at, language, zone=zone) if posted.at else "",
        asks_how_it_went=posted.survey_link is not None,
    )
