"""From the nodes of a YAML file to plain values, and from a problem back to its place."""

from collections.abc import Iterator
from typing import TypeAlias

from handrail.clock import BadCalendar, ClockProblem, SpansOverlap, UnknownHolidays, UnknownZone
from handrail.sop.finding import Place
from handrail.sop.nodes import Listing, Mapping, Node, Scalar

Plain: TypeAlias = "str | int | list[Plain] | dict[str, Plain]"


def as_plain(node: Node) -> Plain:
    """Return the values; each is the text that was written."""
    match node:
        case Scalar():
            return node.text
        case Listing():
            return [as_plain(each) for each in node.items]
        case Mapping():
            return {key.text: as_plain(value) for key, value in node.entries}


def key_that_is_twice(node: Node) -> Scalar | None:
    """Return the second of two keys that are the same, if there are such."""
    match node:
        case Listing():
            return next(filter(None, map(key_that_is_twice, node.items)), None)
        case Mapping():
            keys = [key.text for key, _ in node.entries]
            for number, (key, value) in enumerate(node.entries):
                found = key if key.text in keys[:number] else key_that_is_twice(value)
                if found:
                    return found
    return None


def place_of(node: Node, problem: ClockProblem) -> Place:
    """Return the place in the file that a problem is about, as near as it can be told."""
    match problem:
        case BadCalendar():
            return _deepest(node, problem.place.partition(": ")[0].split("."))
        case UnknownZone():
            return _first_that_says(node, problem.zone)
        case UnknownHolidays():
            return _first_that_says(node, problem.code)
        case SpansOverlap():
            return _first_that_says(node, problem.day, otherwise="week")
        case _:
            return node.place


def _deepest(node: Node, path: list[str]) -> Place:
    """Return where the path leads, or where it ends in the file."""
    match node:
        case Mapping() if path:
            for key, value in node.entries:
                if key.text == path[0]:
                    return _deepest(value, path[1:]) if path[1:] else key.place
        case Listing() if path and path[0].isdecimal() and 0 < int(path[0]) <= len(node.items):
            return _deepest(node.items[int(path[0]) - 1], path[1:])
    return node.place


def _first_that_says(node: Node, text: str, *, otherwise: str | None = None) -> Place:
    scalars = tuple(_scalars(node))
    for wanted in (text, otherwise):
        for each in scalars:
            if each.text == wanted:
                return each.place
    return node.place


def _scalars(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Listing():
            for each in node.items:
                yield from _scalars(each)
        case Mapping():
            for key, value in node.entries:
                yield key
                yield from _scalars(value)
