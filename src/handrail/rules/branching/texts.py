"""Texts, and collections of them, that show every answer a fact's conditions can give."""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations, count, islice
from math import ceil, floor
from typing import Final

from handrail.rules.branching.line import meeting_points
from handrail.rules.syntax import (
    Among,
    Atom,
    Compare,
    Fact,
    Literal,
    OneOf,
    Size,
    TextIs,
    TextTest,
)

MOST_COMBINED: Final = 8
"""Texts of which every combination is tried: 256."""
LONGEST: Final = 500
"""The longest text, and the most texts, that are made up."""

_ELLIPSIS: Final = "…"


def texts(
    name: str,
    options: tuple[str, ...],
    atoms: Sequence[Atom],
    spares: int,
    chosen: Sequence[str],
) -> tuple[tuple[str, ...], bool]:
    """Return texts, and whether they show every answer.

    Every text that is named, or every option if there are any. Else for every beginning and every
    combination of parts that are asked about a text made of them, with a letter between that
    occurs in none: whatever text there is, one of these begins like it and contains the same.
    """
    if options:
        return options, True
    fact = Fact(name)
    said = [*chosen, *(literal for atom in atoms for literal in _texts_in(atom))]
    between = _stranger(said)
    beginnings = [part for test, part in _tests(atoms, fact) if test is TextTest.STARTS_WITH]
    parts = [part for test, part in _tests(atoms, fact) if test is TextTest.CONTAINS]
    made = [
        beginning + between + between.join(within)
        for beginning in ("", *beginnings)
        for within in _combined(parts)
    ]
    strangers = [between * number for number in range(2, spares + 1)]
    sizes, sizes_known = _sizes(atoms, fact)
    found = dict.fromkeys((*said, *made, *strangers))
    padded = (text.ljust(size, between) for size in sizes for text in ("", *made))
    is_plain = not (sizes and (beginnings or parts)) and len(parts) <= MOST_COMBINED
    are_known = all(_is_plain(atom, fact) for atom in atoms)
    return tuple(dict.fromkeys((*found, *padded))), is_plain and sizes_known and are_known


def several(
    name: str, options: tuple[str, ...], atoms: Sequence[Atom]
) -> tuple[tuple[tuple[str, ...], ...], bool]:
    """Return collections, each text once in them, and whether they show every answer."""
    fact = Fact(name)
    asked = [literal for atom in atoms for literal in _texts_in(atom)]
    named = [text for text in dict.fromkeys(asked) if not options or text in options]
    others = [each for each in options if each not in named]
    sizes, sizes_known = _sizes(atoms, fact)
    between = _stranger(asked)
    strangers = others if options else [between * number for number in range(1, LONGEST + 1)]
    found = [(), *_combined(named), tuple(strangers[:1])]
    beyond = range(sizes[-1], sizes[-1] + len(named) + 1) if sizes else ()
    found += [
        (*chosen, *strangers[: size - len(chosen)])
        for size in dict.fromkeys((*sizes, *beyond))
        for chosen in _combined(named)
        if 0 <= size - len(chosen) <= len(strangers)
    ]
    are_known = all(_is_plain(atom, fact) for atom in atoms)
    complete = len(named) <= MOST_COMBINED and sizes_known and are_known
    return tuple(dict.fromkeys(found)), complete


def _combined(parts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return every combination of the parts, the empty one first, or only small ones of many."""
    different = list(dict.fromkeys(parts))
    largest = len(different) if len(different) <= MOST_COMBINED else 1
    sizes = range(largest + 1)
    return list(chain.from_iterable(combinations(different, size) for size in sizes))


def _texts_in(atom: Atom) -> Iterator[str]:
    match atom:
        case Compare(left=Literal(str() as text)) | Compare(right=Literal(str() as text)):
            yield text
        case Among(term=Literal(str() as text)):
            yield text
        case OneOf(options=options):
            yield from (each.value for each in options if isinstance(each.value, str))
        case TextIs(part=Literal(str() as text)):
            yield text


def _tests(atoms: Sequence[Atom], fact: Fact) -> Iterator[tuple[TextTest, str]]:
    for atom in atoms:
        match atom:
            case TextIs(test, text, Literal(str() as part)) if text == fact:
                yield test, part


def _sizes(atoms: Sequence[Atom], fact: Fact) -> tuple[list[int], bool]:
    """Return sizes around those at which an answer changes, and whether all could be found."""
    asked = [atom for atom in atoms if _asks_size(atom, fact)]
    meetings = [meeting_points(atom, Size(fact)) for atom in asked]
    around = {
        size
        for found in meetings
        for each in found or ()
        for size in (ceil(each) - 1, ceil(each), floor(each) + 1)
        if size >= 0
    }
    complete = None not in meetings and all(size <= LONGEST for size in around)
    return sorted(size for size in around if size <= LONGEST), complete


def _asks_size(atom: Atom, fact: Fact) -> bool:
    return isinstance(atom, Compare | OneOf) and not _is_plain_text(atom, fact)


def _is_plain(atom: Atom, fact: Fact) -> bool:
    """Return whether the atom asks for a named text, a part, a size, or another fact's equality."""
    match atom:
        case TextIs(text=text, part=Literal()):
            return text == fact
        case Among(term=Literal(), several=several):
            return several == fact
        case Compare() | OneOf():
            return True
        case _:
            return False


def _is_plain_text(atom: Compare | OneOf, fact: Fact) -> bool:
    match atom:
        case Compare(left=left, right=right):
            return all(isinstance(each, Fact | Literal) for each in (left, right))
        case OneOf(term=term):
            return isinstance(term, Fact)


def _stranger(said: Sequence[str]) -> str:
    """Return a letter that no text has."""
    used = frozenset(chain.from_iterable(said))
    letters = (chr(code) for code in count(ord(_ELLIPSIS)))
    return next(islice((letter for letter in letters if letter not in used), 1))
