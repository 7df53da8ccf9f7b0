"""What is new in a letter, what it quotes, and its signature.

The text is cut into pieces that follow one another without gap, so nothing is lost, whatever is
judged wrongly. One pass over the lines, each looked at a bounded number of times.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from handrail.channels.email.quote_marks import (
    HEADER_LINES,
    LONGEST_BLOCK,
    as_mark,
    block_lines,
    introduces,
    is_footer_ruler,
    is_forward_line,
    is_mobile_signature,
    is_ruler,
)

LONGEST_SIGNATURE = 30
"""Lines after "-- " that may be a signature; a longer rest is text."""


MOST_LINES = 20_000
"""Lines looked at; the rest of a longer letter goes with the last of them."""


class Kind(Enum):
    """What a piece of a letter is."""

    NEW = "new"
    QUOTED = "quoted"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Piece:
    """Lines of one kind that follow one another."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Split:
    """A letter's text in pieces, in its own order; joined they are the whole text."""

    pieces: tuple[Piece, ...]

    @property
    def new(self) -> str:
        """Return what the sender wrote for this letter."""
        return self._joined(Kind.NEW)

    @property
    def quoted(self) -> str:
        """Return what repeats older letters, with the lines that introduce it."""
        return self._joined(Kind.QUOTED)

    @property
    def signature(self) -> str:
        """Return what the mail program put below."""
        return self._joined(Kind.SIGNATURE)

    def _joined(self, kind: Kind) -> str:
        return "".join(piece.text for piece in self.pieces if piece.kind is kind)


def split(text: str) -> Split:
    """Return the text's pieces."""
    lines = text.split("\n")
    whole = [f"{line}\n" for line in lines[:-1]] + lines[-1:]
    kinds = _kinds([as_mark(line) for line in lines])
    runs = groupby(zip(kinds, whole, strict=True), key=lambda pair: pair[0])
    return Split(tuple(Piece(kind, "".join(line for _, line in run)) for kind, run in runs))


def _kinds(lines: Sequence[str]) -> list[Kind]:
    """Return each line's kind."""
    return [kind for kind, count in _stretches(lines) for _ in range(count)]


def _stretches(lines: Sequence[str]) -> Iterator[tuple[Kind, int]]:
    at, kind = 0, Kind.NEW
    while at < min(len(lines), MOST_LINES):
        kind, count = _stretch(lines, at, kind)
        yield kind, count
        at += count
    yield kind, len(lines) - at


def _stretch(lines: Sequence[str], at: int, before: Kind) -> tuple[Kind, int]:
    """Return the kind of the line, and for how many lines it is already certain."""
    line = lines[at]
    if not line:
        return before, 1  # empty lines go with what stands above them
    if line.startswith(">"):
        return Kind.QUOTED, 1
    if quoted := _quotation(lines, at):
        return Kind.QUOTED, quoted
    if signed := _signature(lines, at):
        return Kind.SIGNATURE, signed
    return Kind.NEW, 1


def _quotation(lines: Sequence[str], at: int) -> int:
    """Return how many lines a quotation that begins here has for certain, 0 for none."""
    rest = len(lines) - at
    first = _next_filled(lines, at + 1) if is_ruler(lines[at]) else at
    if first is not None and (block := block_lines(lines[first : first + LONGEST_BLOCK])):
        below = _next_filled(lines, first + block)
        marked = below is not None and lines[below].startswith(">")
        return first + block - at if marked else rest
    if is_forward_line(lines[at]):
        return rest
    for count in range(1, HEADER_LINES + 1):
        if at + count <= len(lines) and lines[at + count - 1].endswith(":"):
            below = _next_filled(lines, at + count)
            marked = below is not None and lines[below].startswith(">")
            if _is_introduction(lines[at : at + count], marked=marked):
                return count if marked else rest
    return 0


def _is_introduction(lines: Sequence[str], *, marked: bool) -> bool:
    """Return whether the lines introduce what follows, and none of them could be spared."""
    sure = introduces(lines, marked=marked)
    shorter = (introduces(lines[i:], marked=marked) for i in range(1, len(lines)))
    return sure > 0 and all(less_sure < sure for less_sure in shorter)


def _signature(lines: Sequence[str], at: int) -> int:
    if is_mobile_signature(lines[at]):
        return 1
    if not _begins_signature(lines[at]):
        return 0
    ends = (
        i
        for i in range(at + 1, min(at + LONGEST_SIGNATURE + 2, len(lines)))
        if lines[i].startswith(">") or _begins_signature(lines[i]) or _quotation(lines, i)
    )
    end = next(ends, len(lines))
    return end - at if end - at <= LONGEST_SIGNATURE + 1 else 0


def _begins_signature(line: str) -> bool:
    return line == "--" or is_footer_ruler(line)


def _next_filled(lines: Sequence[str], at: int) -> int | None:
    for i in range(at, min(at + 6, len(lines))):
        if lines[i]:
            return i
    return None
