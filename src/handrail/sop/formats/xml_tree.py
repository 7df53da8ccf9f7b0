"""From the bytes of an XML file to its elements, within bounds, whatever the bytes are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from handrail.sop.finding import Place
from handrail.sop.formats.imported import NotImported, not_imported

MOST_KB = 4_000
MOST_ELEMENTS = 60_000
DEEPEST = 60
BETWEEN = " "
"""Stands between the namespace and the name of an element; neither can hold it."""


OBJECTIONS = {
    code: why
    for why, codes in {
        "tag": (7,),
        "unclosed": (5, 20),
        "token": (2, 4, 6, 14),
        "entity": (11,),
        "attribute": (8,),
        "more": (9,),
        "empty": (3,),
        "encoding": (18, 19, 30),
        "prefix": (27,),
    }.items()
    for code in codes
}
"""What the reader of XML objects to, by its numbers, and which of our words say the same."""


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        space: its namespace, "" where it has none.
        attributes: those without a namespace by name, the others as `namespace name`.
        text: what stands directly in it.
    """

    space: str
    tag: str
    attributes: Mapping[str, str]
    children: "tuple[Element, ...]"
    text: str
    place: Place

    def get(self, name: str) -> str:
        """Return an attribute, "" where there is none."""
        return self.attributes.get(name, "")

    def all(self, *tags: str) -> "tuple[Element, ...]":
        """Return the children of these names in the element's own namespace."""
        return tuple(
            each for each in self.children if each.tag in tags and each.space == self.space
        )

    def first(self, *tags: str) -> "Element | None":
        """Return the first such child, if there is one."""
        return next(iter(self.all(*tags)), None)

    @property
    def words(self) -> str:
        """Return all text within, in one line."""
        texts = (self.text, *(child.words for child in self.children))
        return " ".join(" ".join(texts).split())

    def below(self) -> "Iterator[Element]":
        """Yield every element within, in the order of the file."""
        for child in self.children:
            yield child
            yield from child.below()


def read_xml(source: bytes, *, file: str) -> Element:
    """Return the root of the file.

    Declarations of a document type are refused, and with them every entity: none of our formats
    has any, and they can grow to fill the memory or reach outside.

    Raises:
        NotImported: it is no XML, declares a document type, or is too large or too deep.
    """
    if len(source) > MOST_KB * 1024:
        raise not_imported(file, Place(1, 1), "too-large", most=MOST_KB)
    return _Reading(file).root(source)


@dataclass
class _Open:
    """An element that is not closed yet."""

    name: str
    attributes: Mapping[str, str]
    place: Place
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def closed(self) -> Element:
        space, _, tag = self.name.rpartition(BETWEEN)
        text = "".join(self.texts).strip()
        return Element(space, tag, self.attributes, tuple(self.children), text, self.place)


class _Reading:
    def __init__(self, file: str) -> None:
        self.file = file
        self.count = 0
        self.stack = [_Open("", {}, Place(1, 1))]
        self.parser = expat.ParserCreate(namespace_separator=BETWEEN)
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def root(self, source: bytes) -> Element:
        try:
            self.parser.Parse(source, True)
        except NotImported:
            raise
        except expat.ExpatError as problem:
            place = Place(max(problem.lineno, 1), problem.offset + 1)
            why = OBJECTIONS.get(problem.code, "other")
            raise not_imported(self.file, place, "xml-broken", why=why) from problem
        except (ValueError, LookupError) as problem:
            raise not_imported(self.file, self._here, "xml-broken", why="encoding") from problem
        return self.stack[0].children[0]

    @property
    def _here(self) -> Place:
        return Place(max(self.parser.CurrentLineNumber, 1), self.parser.CurrentColumnNumber + 1)

    def _doctype(self, *_: object) -> None:
        raise not_imported(self.file, self._here, "xml-doctype")

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS or len(self.stack) > DEEPEST:
            raise self._too_much()
        self.stack.append(_Open(name, attributes, self._here))

    def _end(self, _: str) -> None:
        done = self.stack.pop()
        self.stack[-1].children.append(done.closed())

    def _text(self, text: str) -> None:
        self.stack[-1].texts.append(text)

    def _too_much(self) -> NotImported:
        return not_imported(
            self.file, self._here, "xml-too-much", most=MOST_ELEMENTS, deepest=DEEPEST
        )
