"""A Graphviz file as words and signs, each with its place."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from handrail.sop.finding import Place
from handrail.sop.formats.imported import not_imported

_PIECE = re.compile(
    r"""
      (?P<gap> \s+ | //[^\n]* | /\*.*?\*/ )
    | (?P<word> [^\W\d]\w* | -?(?:\.\d+|\d+(?:\.\d*)?) )
    | (?P<quoted> "(?:[^"\\]|\\.)*" )
    | (?P<arrow> -> | -- )
    | (?P<sign> [{}\[\];,=:+] )
    """,
    re.VERBOSE | re.DOTALL,
)
_LINE_OF_A_PREPROCESSOR = re.compile(r"^#[^\n]*", re.MULTILINE)
_TAG = re.compile(r"<[^<>]*>")


class Shape(Enum):
    """What a token looks like."""

    WORD = auto()
    TEXT = auto()
    ARROW = auto()
    SIGN = auto()
    END = auto()


@dataclass(frozen=True)
class Token:
    """One token; a text is a word that was written in quotes or as HTML."""

    shape: Shape
    text: str
    place: Place


def tokens_of(source: str, *, file: str) -> Iterator[Token]:
    """Yield the tokens, and an END after the last.

    Raises:
        NotImported: a sign belongs to nothing, or a text is not closed.
    """
    source = _LINE_OF_A_PREPROCESSOR.sub("", source)
    lines = _Lines(source)
    at = 0
    while at < len(source):
        if source[at] == "<":
            end = _end_of_html(source, at, lines.place(at), file)
            yield Token(Shape.TEXT, _plain(source[at + 1 : end - 1]), lines.place(at))
            at = end
            continue
        found = _PIECE.match(source, at)
        if found is None:
            raise not_imported(file, lines.place(at), "dot-sign", sign=source[at])
        if found.lastgroup != "gap":
            yield _token(found, lines.place(at))
        at = found.end()
    yield Token(Shape.END, "", lines.place(len(source)))


def _token(found: "re.Match[str]", place: Place) -> Token:
    match found.lastgroup:
        case "quoted":
            text = found[0][1:-1].replace("\\\n", "").replace('\\"', '"')
            return Token(Shape.TEXT, text, place)
        case "word":
            return Token(Shape.WORD, found[0], place)
        case "arrow":
            return Token(Shape.ARROW, found[0], place)
        case _:
            return Token(Shape.SIGN, found[0], place)


def _end_of_html(source: str, at: int, place: Place, file: str) -> int:
    depth = 0
    for found in re.compile("[<>]").finditer(source, at):
        depth += 1 if found[0] == "<" else -1
        if depth == 0:
            return found.end()
    raise not_imported(file, place, "dot-sign", sign="<")


def _plain(markup: str) -> str:
    """Return what a reader sees of an HTML label."""
    return html.unescape(_TAG.sub(" ", markup)).replace("\\", "/")


class _Lines:
    """Finds the line of a position; positions are asked for in rising order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.line, self.begin, self.asked = 1, 0, 0

    def place(self, at: int) -> Place:
        """Return the line and column of the position, both counted from 1."""
        count = self.source.count("\n", self.asked, at)
        if count:
            self.line += count
            self.begin = self.source.rindex("\n", 0, at) + 1
        self.asked = at
        return Place(self.line, at - self.begin + 1)
