"""How deep a paragraph of a Word document stands in a list, and its number."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

BULLETS = frozenset({"bullet", "none"})
MOST_LINKS = 10
"""Styles that are based on one another, and lists that refer to one another, at most."""


@dataclass(frozen=True)
class Level:
    """A level of a list: which list, how deep, and what its numbers look like."""

    list_id: str
    depth: int
    format: str
    pattern: str


@dataclass
class Numbering:
    """The lists of one document, and how far each has been counted."""

    root: Element | None
    counts: dict[str, list[int]] = field(default_factory=dict)

    def level(self, properties: list[Element | None], style_ids: list[str]) -> Level | None:
        """Return the level that the first of the properties names: its own, or its style's."""
        for each in properties:
            found = each.find(qn("w:numPr")) if each is not None else None
            if found is not None:
                return self._level(_value(found, "w:numId"), _value(found, "w:ilvl"), style_ids)
        return None

    def label(self, level: Level) -> str:
        """Return the number that the next entry of the level has, "" for a bullet."""
        counts = self.counts.setdefault(level.list_id, [])
        del counts[level.depth + 1 :]
        counts += [0] * (level.depth + 1 - len(counts))
        counts[level.depth] += 1
        if level.format in BULLETS:
            return ""
        is_whole = level.pattern.count("%") > 1
        shown = [max(count, 1) for count in counts] if is_whole else counts[-1:]
        return ".".join(map(str, shown))

    def _level(self, number_id: str, depth: str, style_ids: list[str]) -> Level | None:
        list_ = None if number_id in {"", "0"} else self._list(number_id)
        if list_ is None:
            return None
        levels = list(list_.iterchildren(qn("w:lvl")))
        at = int(depth) if depth.isdecimal() else _linked(levels, style_ids)
        level = next((each for each in levels if each.get(qn("w:ilvl")) == str(at)), None)
        name = str(list_.get(qn("w:abstractNumId")))
        if level is None:
            return Level(name, min(at, 8), "bullet", "")
        return Level(name, min(at, 8), _value(level, "w:numFmt"), _value(level, "w:lvlText"))

    def _list(self, number_id: str) -> Element | None:
        if self.root is None:
            return None
        number = _first(self.root, "w:num", "w:numId", number_id)
        abstract_id = _value(number, "w:abstractNumId") if number is not None else ""
        found = _first(self.root, "w:abstractNum", "w:abstractNumId", abstract_id)
        for _ in range(MOST_LINKS):
            linked = _value(found, "w:numStyleLink") if found is not None else ""
            if not linked:
                break
            found = next(
                (each for each in self._lists() if _value(each, "w:styleLink") == linked), None
            )
        return found

    def _lists(self) -> Iterator[Element]:
        if self.root is not None:
            yield from self.root.iterchildren(qn("w:abstractNum"))


def _linked(levels: list[Element], style_ids: list[str]) -> int:
    """Return the level that a style is tied to, the first where none is."""
    for level in levels:
        if _value(level, "w:pStyle") in style_ids:
            return int(level.get(qn("w:ilvl")) or 0)
    return 0


def _first(root: Element, tag: str, attribute: str, value: str) -> Element | None:
    matches = (each for each in root.iterchildren(qn(tag)) if each.get(qn(attribute)) == value)
    return next(matches, None)


def _value(element: Element, tag: str) -> str:
    found = element.find(qn(tag))
    return str(found.get(qn("w:val")) or "") if found is not None else ""
