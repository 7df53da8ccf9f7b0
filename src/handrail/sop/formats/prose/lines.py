"""A plain or Markdown text as pieces."""

import re
from collections.abc import Iterator

from handrail.sop.formats.prose.piece import Piece, PieceKind
from handrail.words import Sentence, sentence

HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
UNDERLINE = re.compile(r"(?:={3,}|-{3,})\s*$")
RULE = re.compile(r"(?:[-*_=]\s*){3,}$")
BULLET = re.compile(r"(?:[-*+•‣▪◦\u2013·]|\[[ xX]\])\s+(?:\[[ xX]\]\s+)?")
NUMBER = re.compile(
    r"((?:[0-9]{1,3}(?:\.[0-9]{1,3})*)|[a-zA-Z])[.)]\s+|([0-9]{1,2}(?:\.[0-9]{1,2})+)\s+"
)
QUOTE = re.compile(r">\s?")
FENCE = re.compile(r"(?:```|~~~)")
CELLS = re.compile(r"(?<!\\)\|")
DASHES = re.compile(r"\s*:?-+:?\s*")
INDENT = 2
WRAPPED = 60
"""Characters from which a line counts as broken by its width, not by its author."""
SHORT = 70
"""Characters up to which a line on its own may be a heading."""
ENDINGS = (".", "!", "?", ":", ";", "…", ",")


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return what the text is made of; its marks of structure are gone, its words are all there."""
    return tuple(_Lines(text.expandtabs(4).splitlines()).pieces())


class _Lines:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.at = 0
        self.has_headings = any(HEADING.match(line.strip()) for line in lines)

    def pieces(self) -> Iterator[Piece]:
        while self.at < len(self.lines):
            line = self.lines[self.at].strip()
            if not line or RULE.match(line):
                self.at += 1
            elif FENCE.match(line):
                yield self._code()
            elif CELLS.match(line):
                yield from self._row(line)
            else:
                yield self._piece(line)

    def _piece(self, line: str) -> Piece:
        place, depth = _place(self.at), self._depth(self.at)
        if found := HEADING.match(line):
            self.at += 1
            return Piece(PieceKind.HEADING, found[2], place, len(found[1]))
        if QUOTE.match(line):
            return Piece(PieceKind.SPEECH, self._quoted(), place, depth)
        if found := BULLET.match(line) or NUMBER.match(line):
            label = _label(found)
            deeper = label.count(".")
            rest = line[found.end() :]
            return Piece(PieceKind.ITEM, self._joined(rest), place, depth + deeper, label)
        return self._text(line, place, depth)

    def _text(self, line: str, place: Sentence, depth: int) -> Piece:
        if self._is_underlined():
            level = 1 if self.lines[self.at + 1].strip()[0] == "=" else 2
            self.at += 2
            return Piece(PieceKind.HEADING, line, place, level)
        if self._stands_alone(line):
            self.at += 1
            return Piece(PieceKind.HEADING, line, place, 1 if self.at - 1 == self._first() else 2)
        return Piece(PieceKind.TEXT, self._joined(line), place, depth)

    def _joined(self, text: str) -> str:
        """Return the text with the lines that only its width has parted from it."""
        before = self.lines[self.at]
        self.at += 1
        while self._goes_on(before):
            before = self.lines[self.at]
            text += " " + before.strip()
            self.at += 1
        return text

    def _goes_on(self, before: str) -> bool:
        line = self.lines[self.at].strip() if self.at < len(self.lines) else ""
        if not line or _is_marked(line) or self._is_underlined():
            return False
        is_broken_by_width = len(before.rstrip()) >= WRAPPED and not _is_bold(before.strip())
        return is_broken_by_width or line[0].islower()

    def _is_underlined(self) -> bool:
        under = self.lines[self.at + 1].strip() if self.at + 1 < len(self.lines) else ""
        return bool(UNDERLINE.match(under)) and bool(self.lines[self.at].strip())

    def _stands_alone(self, line: str) -> bool:
        """Return whether the line is a heading although nothing marks it as one."""
        if (
            self.has_headings
            or len(line) > SHORT
            or "," in line
            or line.rstrip("*_ ").endswith(ENDINGS)
            or self._depth(self.at)
        ):
            return False
        before = self.lines[self.at - 1].strip() if self.at else ""
        after = self.lines[self.at + 1].strip() if self.at + 1 < len(self.lines) else ""
        return not before and (not after or bool(BULLET.match(after) or NUMBER.match(after)))

    def _first(self) -> int:
        """Return where the text begins."""
        return next((at for at, line in enumerate(self.lines) if line.strip()), 0)

    def _quoted(self) -> str:
        said = []
        while self.at < len(self.lines) and QUOTE.match(self.lines[self.at].strip()):
            said.append(QUOTE.sub("", self.lines[self.at].strip(), count=1))
            self.at += 1
        return " ".join(said)

    def _code(self) -> Piece:
        place, held = _place(self.at), []
        self.at += 1
        while self.at < len(self.lines) and not FENCE.match(self.lines[self.at].strip()):
            held.append(self.lines[self.at].strip())
            self.at += 1
        self.at += 1
        return Piece(PieceKind.CODE, " ".join(held), place)

    def _row(self, line: str) -> Iterator[Piece]:
        cells = [cell.strip() for cell in CELLS.split(line)[1:]]
        place = _place(self.at)
        self.at += 1
        filled = [cell for cell in cells if cell]
        if filled and not all(DASHES.fullmatch(cell) for cell in filled):
            yield row(filled, place)

    def _depth(self, at: int) -> int:
        line = self.lines[at]
        return (len(line) - len(line.lstrip())) // INDENT


def row(cells: list[str], place: Sentence) -> Piece:
    """Return a row of a table as an entry of a list: "first: second, third"."""
    first, rest = cells[0], cells[1:]
    label = first.rstrip(".)") if rest and re.fullmatch(r"[0-9.]{1,6}[.)]?", first) else ""
    if label:
        first, rest = rest[0], rest[1:]
    text = f"{first.rstrip(':')}: {', '.join(rest)}" if rest else first
    return Piece(PieceKind.ITEM, text, place, 0, label)


def _place(at: int) -> Sentence:
    return sentence("prose-line", number=at + 1)


def _label(found: re.Match[str]) -> str:
    groups = found.groups()
    return next((group for group in groups if group), "") if groups else ""


def _is_marked(line: str) -> bool:
    marks = (HEADING, BULLET, NUMBER, QUOTE, FENCE, RULE, CELLS)
    return any(mark.match(line) for mark in marks) or _is_bold(line)


def _is_bold(line: str) -> bool:
    return line.startswith("**") and line.endswith("**")
