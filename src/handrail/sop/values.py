"""Readers of single values. Each returns None when it has kept a finding instead."""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from handrail.sop.finding import Place
from handrail.sop.nodes import Listing, Mapping, Node, Scalar
from handrail.sop.reading import Read, Reading, by_key, nearest
from handrail.sop.text import Text
from handrail.words import SOURCE, Language

ID = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
MAX_ID = 60
MAX_COUNT = 99
PLACEHOLDER = re.compile(r"\{([^{}]*)\}|[{}]")

Chosen = TypeVar("Chosen", bound=StrEnum)
Reader = Callable[[Reading, Node], Read | None]


def word(reading: Reading, node: Node) -> str | None:
    """Return a piece of text that is not empty."""
    if isinstance(node, Scalar) and node.text.strip():
        return node.text.strip()
    rule = "one-and-no-list" if isinstance(node, Listing) else "not-a-word"
    reading.object_to(node.place, rule)
    return None


def words(reading: Reading, node: Node) -> tuple[str, ...]:
    """Return a list of words; a single one may stand without the list."""
    return each(reading, node, word)


def each(reading: Reading, node: Node, reader: Reader[Read]) -> tuple[Read, ...]:
    """Return what the reader makes of every item; a single one may stand without the list."""
    items = node.items if isinstance(node, Listing) else (node,)
    read = (reader(reading, item) for item in items)
    return tuple(value for value in read if value is not None)


def identifier(reading: Reading, node: Node) -> str | None:
    """Return an id: small letters and digits, joined by hyphens or underscores."""
    text = word(reading, node)
    if text is None or (ID.fullmatch(text) and len(text) <= MAX_ID):
        return text
    reading.object_to(node.place, "not-an-id", id=text)
    return None


def identifiers(reading: Reading, node: Node) -> tuple[str, ...]:
    """Return one id or a list of them."""
    return each(reading, node, identifier)


def yes_or_no(reading: Reading, node: Node) -> bool | None:
    """Return whether `yes` was written; anything but yes and no is wrong."""
    text = one_of(("yes", "no"))(reading, node)
    return None if text is None else text == "yes"


def count(reading: Reading, node: Node) -> int | None:
    """Return a whole number from 1 to 99."""
    text = word(reading, node)
    if text is None:
        return None
    if re.fullmatch(r"[1-9][0-9]?", text):
        return int(text)
    reading.object_to(node.place, "not-a-count", text=text, most=MAX_COUNT)
    return None


def one_of(known: Iterable[str]) -> Reader[str]:
    """Return a reader of one of the known words."""
    among = tuple(known)

    def read(reading: Reading, node: Node) -> str | None:
        text = word(reading, node)
        if text is None or text in among:
            return text
        reading.object_to(node.place, "unknown-word", word=text, known=nearest(text, among))
        return None

    return read


def some_of(known: Iterable[str]) -> Reader[tuple[str, ...]]:
    """Return a reader of one or several of the known words."""
    reader = one_of(known)
    return lambda reading, node: each(reading, node, reader)


def member(kind: type[Chosen]) -> Reader[Chosen]:
    """Return a reader of one of an enumeration's values."""
    reader = one_of([value.value for value in kind])

    def read(reading: Reading, node: Node) -> Chosen | None:
        found = reader(reading, node)
        return None if found is None else kind(found)

    return read


def text(reading: Reading, node: Node) -> Text | None:
    """Return a text: a single wording is English, a mapping has one per language."""
    if not isinstance(node, Mapping):
        wording = _wording(reading, node)
        return None if wording is None else Text(((SOURCE, wording),))
    said = by_language(reading, node, _wording)
    return Text(said) if said else None


def by_language(
    reading: Reading, node: Mapping, reader: Reader[Read]
) -> tuple[tuple[Language, Read], ...]:
    """Return what the reader makes of each language's value, in the order of the languages."""
    if not node.entries:
        reading.object_to(node.place, "no-language")
    nodes = by_key(reading, _without_cut_text(reading, node), known=tuple(Language))
    read = ((code, reader(reading, nodes[code])) for code in Language if code in nodes)
    return tuple((language, value) for language, value in read if value is not None)


def _without_cut_text(reading: Reading, node: Mapping) -> Mapping:
    """Object to text after a comma between braces, which YAML takes for a key of its own."""
    cut = [key for key, _ in node.entries if " " in key.text]
    for key in cut:
        reading.object_to(key.place, "text-cut-by-a-comma", text=key.text)
    rest = tuple(entry for entry in node.entries if entry[0] not in cut)
    return Mapping(rest, node.place)


def _wording(reading: Reading, node: Node) -> str | None:
    wording = word(reading, node)
    if wording is not None and isinstance(node, Scalar):
        reading.wordings.append((wording, node))
    for found in PLACEHOLDER.finditer(wording or ""):
        _keep_placeholder(reading, found[1], found[0], node.place)
    return wording


def _keep_placeholder(reading: Reading, name: str | None, written: str, place: Place) -> None:
    if name is None:
        reading.object_to(place, "lone-brace", brace=written)
    else:
        reading.places_filled.append((name, place))
