"""Pieces as a tree: what stands below a heading, an entry or a line that ends in a colon."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.piece import Piece, PieceKind
from handrail.sop.formats.prose.plain import plain
from handrail.sop.formats.prose.problems import MOST_SENTENCES, ProseTooLarge
from handrail.sop.formats.prose.sentences import sentences_of
from handrail.words import say, sentence

DEEPEST = 6
"""Deeper entries count as standing here: nobody follows more levels, and drafts stay shallow."""
MOST_LETTERS = 2_000
"""Letters of a sentence; what is longer is none."""
BOLD_LINE, OPEN_LINE, ENTRY = 10, 20, 30


@dataclass(frozen=True)
class Remark:
    """One sentence of the source, with its number in the whole."""

    number: int
    raw: str
    place: str

    @property
    def text(self) -> str:
        """Return its words, without the marks that only make it look different."""
        return plain(self.raw)


@dataclass
class Node:
    """A piece with its sentences and with what stands below it."""

    piece: Piece
    remarks: tuple[Remark, ...]
    children: "list[Node]" = field(default_factory=list)

    @property
    def text(self) -> str:
        return plain(self.piece.text)

    @property
    def is_heading(self) -> bool:
        return self.piece.kind is PieceKind.HEADING

    @property
    def is_numbered(self) -> bool:
        """Return whether the author gave it a number, and so means it to be done."""
        return self.piece.label[:1].isdecimal()

    @property
    def is_item(self) -> bool:
        return self.piece.kind is PieceKind.ITEM


def outline_of(pieces: tuple[Piece, ...], cues: Cues) -> Node:
    """Return the root of the tree; it has no text of its own.

    Raises:
        ProseTooLarge: there are more sentences than anybody makes a procedure of.
    """
    root = Node(Piece(PieceKind.HEADING, "", sentence("prose-line", number=1)), ())
    open_nodes = [(-1, root)]
    for node in _nodes(pieces, cues):
        if node.piece.kind is PieceKind.SPEECH:
            _last(root).children.append(node)
            continue
        rank = _rank(node)
        while open_nodes[-1][0] >= rank:
            open_nodes.pop()
        open_nodes[-1][1].children.append(node)
        if _may_hold(node):
            open_nodes.append((rank, node))
    return root


def _nodes(pieces: tuple[Piece, ...], cues: Cues) -> Iterator[Node]:
    number = 0
    for piece in pieces:
        is_one = piece.kind in {PieceKind.HEADING, PieceKind.SPEECH, PieceKind.CODE}
        raws = (piece.text,) if is_one else sentences_of(piece.text, cues)
        place = say(piece.place, cues.language)
        remarks = tuple(
            Remark(number + at, raw.strip(), place) for at, raw in enumerate(raws, start=1)
        )
        number += len(remarks)
        if number > MOST_SENTENCES:
            raise ProseTooLarge
        yield Node(_readable(piece, raws), remarks)


def _readable(piece: Piece, raws: tuple[str, ...]) -> Piece:
    """Return the piece, or one that nobody reads where a sentence of it has no end."""
    is_endless = any(len(raw) > MOST_LETTERS for raw in raws)
    return replace(piece, kind=PieceKind.ENDLESS, depth=0) if is_endless else piece


def _rank(node: Node) -> int:
    piece = node.piece
    if piece.kind is PieceKind.HEADING:
        return piece.depth
    if piece.kind is PieceKind.ITEM:
        return ENTRY + min(piece.depth, DEEPEST)
    if piece.depth:
        return ENTRY + min(piece.depth, DEEPEST)
    return BOLD_LINE if _is_bold_line(piece) else OPEN_LINE


def _is_bold_line(piece: Piece) -> bool:
    return piece.text.startswith("**") and piece.text.endswith(("**", "**:")) and _is_open(piece)


def _is_open(piece: Piece) -> bool:
    return plain(piece.text).endswith(":")


def _may_hold(node: Node) -> bool:
    return node.piece.kind in {PieceKind.HEADING, PieceKind.ITEM} or _is_open(node.piece)


def _last(node: Node) -> Node:
    return _last(node.children[-1]) if node.children else node
