"""From the bytes of a file to its nodes, within bounds, whatever the bytes are."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from handrail.sop.finding import BrokenProcedure, Place, finding
from handrail.sop.nodes import Listing, Mapping, Node, Scalar
from handrail.sop.yaml_problems import finding_of, place_of
from handrail.words.sentence import Value

MAX_SIZE_KB = 512
MAX_DEPTH = 40
MAX_PIECES = 20_000

READ_APART = frozenset("\t\ufeff")
"""Signs that the two parsers do not read alike: tabs, and marks of the order of bytes."""


def read_nodes(source: bytes | str, *, file: str) -> Node:
    """Return what the YAML file holds.

    Aliases, anchors, tags and further documents are refused: a procedure needs none of them, and
    a small file of aliases can grow to fill the memory.

    Raises:
        BrokenProcedure: it is too large or too deep, has too many pieces, or is no UTF-8, no YAML
            or empty.
    """
    text = _decode(source, file)
    if READ_APART.isdisjoint(text):
        with suppress(yaml.YAMLError, UnicodeEncodeError, _Unsure):
            return _build(_quick_events(text), file)
    return read_carefully(text, file=file)


class _Unsure(Exception):
    """The quick parser may not say where this stands."""


def _quick_events(text: str) -> Iterator[Event]:
    """Yield what the parser in C finds, some ten times as fast as the one in Python.

    It says of a value that was left out that it stands where the next thing begins.
    """
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, ScalarEvent) and not event.value and not event.style:
            raise _Unsure
        yield event


def read_carefully(text: str, *, file: str) -> Node:
    """Return what the file holds, read by the parser that says best where a mistake stands."""
    try:
        return _build(yaml.parse(text, Loader=yaml.BaseLoader), file)
    except yaml.YAMLError as problem:
        place = place_of(problem, text)
        raise BrokenProcedure((finding_of(problem, text, file=file, place=place),)) from problem


def _decode(source: bytes | str, file: str) -> str:
    if len(source) > MAX_SIZE_KB * 1024:
        raise _broken(file, Place(1, 1), "too-large", limit=MAX_SIZE_KB)
    if isinstance(source, str):
        return source
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = source[: problem.start]
        line, last = before.count(b"\n") + 1, before.rpartition(b"\n")[2]
        place = Place(line, len(last.decode("utf-8", "replace")) + 1)
        raise _broken(file, place, "not-utf-8") from problem


def _build(events: Iterable[Event], file: str) -> Node:
    stack = [_Open(Place(1, 1), is_mapping=False)]
    documents = 0
    for number, event in enumerate(events):
        if number > MAX_PIECES:
            raise _broken(file, _place(event), "too-many-pieces", limit=str(MAX_PIECES))
        documents += isinstance(event, DocumentStartEvent)
        _refuse(event, documents, file)
        match event:
            case ScalarEvent():
                stack[-1].inner.append(Scalar(event.value, _place(event), _shift(event)))
            case CollectionStartEvent():
                if len(stack) > MAX_DEPTH:
                    raise _broken(file, _place(event), "too-deep", limit=MAX_DEPTH)
                stack.append(_Open(_place(event), isinstance(event, MappingStartEvent)))
            case CollectionEndEvent():
                closed = stack.pop().close(file)
                stack[-1].inner.append(closed)
    if not stack[0].inner:
        raise _broken(file, Place(1, 1), "empty-file")
    return stack[0].inner[0]


@dataclass
class _Open:
    """A mapping or list whose end has not come yet."""

    place: Place
    is_mapping: bool
    inner: list[Node] = field(default_factory=list)

    def close(self, file: str) -> Node:
        if not self.is_mapping:
            return Listing(tuple(self.inner), self.place)
        keys, values = self.inner[::2], self.inner[1::2]
        return Mapping(tuple(zip(_plain(keys, file), values, strict=True)), self.place)


def _plain(keys: list[Node], file: str) -> Iterator[Scalar]:
    for key in keys:
        if not isinstance(key, Scalar):
            raise _broken(file, key.place, "key-is-no-word")
        yield key


def _refuse(event: Event, documents: int, file: str) -> None:
    if documents > 1:
        raise _broken(file, _place(event), "second-document")
    if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
        raise _broken(file, _place(event), "alias")
    if isinstance(event, NodeEvent) and getattr(event, "tag", None):
        raise _broken(file, _place(event), "tag")


def _place(event: Event) -> Place:
    mark = event.start_mark
    return Place(1, 1) if mark is None else Place(mark.line + 1, mark.column + 1)


def _shift(event: ScalarEvent) -> int | None:
    begin, end = event.start_mark, event.end_mark
    if begin is None or end is None or begin.line != end.line:
        return None
    return 1 if event.style else 0


def _broken(file: str, place: Place, rule: str, **values: Value) -> BrokenProcedure:
    return BrokenProcedure((finding(file, place, rule, **values),))
