from dataclasses import dataclass
from enum import Enum, auto

from handrail.words import Sentence


class PieceKind(Enum):
    """What a piece of a text looks like, before anybody reads it."""

    HEADING = auto()
    ITEM = auto()
    TEXT = auto()
    SPEECH = auto()
    CODE = auto()
    ENDLESS = auto()


@dataclass(frozen=True)
class Piece:
    """A heading, an entry of a list, a paragraph, a block of quoted speech or of code.

    Attributes:
        text: as it stands in the source, on one line.
        place: where it stands, to be said in the text's language.
        depth: a heading's level, from 1; how deep an item or an indented text stands, from 0.
        label: the number that the author gave it, such as "2.1"; "" where there is none.
    """

    kind: PieceKind
    text: str
    place: Sentence
    depth: int = 0
    label: str = ""
