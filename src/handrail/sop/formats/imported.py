"""What an importer gives back: a procedure to go on with, and an account of the source."""

from dataclasses import dataclass

from handrail.words import Sentence


@dataclass(frozen=True)
class Accounted:
    """One piece of the source, and what became of it.

    Attributes:
        text: the piece as it stands in the source.
        place: where it stands, such as "line 12" or an element's id.
        used_as: what it became, such as "refund" or "refund.say"; None if it was not used.
        why: why it was not used, or what was guessed.
    """

    text: str
    place: str
    used_as: str | None = None
    why: Sentence | None = None


@dataclass(frozen=True)
class Imported:
    """A draft in our own format, and an account of every piece of its source."""

    source: str
    report: tuple[Accounted, ...]
