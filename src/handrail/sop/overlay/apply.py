from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure, Finding, Place
from handrail.sop.nodes import Listing, Mapping, Node
from handrail.sop.overlay.edit import changed
from handrail.sop.overlay.law import loosened
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.tree import NOWHERE, tree_of
from handrail.sop.overlay.undone import object_to_undone
from handrail.sop.overlay.value import Change, Overlay
from handrail.sop.parse import by_place, read_procedure
from handrail.sop.reading import Enough, Reading
from handrail.sop.source import MAX_DEPTH, MAX_PIECES

DEEPEST = MAX_DEPTH + 10
"""Levels of a procedure with its overlays; as a file is written anew, it may be a little deeper."""


class NotItsProcedure(ValueError):
    """An overlay was to be laid on another procedure than the one it is written for."""

    def __init__(self, overlay: Overlay, procedure: Procedure) -> None:
        super().__init__(f"{overlay.id!r} changes {overlay.of!r}, not {procedure.id!r}.")
        self.overlay = overlay
        self.procedure = procedure


@dataclass(frozen=True)
class Applied:
    """What came of laying an overlay on a procedure.

    Attributes:
        procedure: None where it could not be read.
        reading: what is wrong, and where things stand; what stands in the base stands nowhere.
    """

    procedure: Procedure | None
    reading: Reading


def apply_overlay(base: Procedure, overlay: Overlay) -> Procedure:
    """Return the procedure as it is where the overlay holds, checked as a whole.

    Args:
        base: the procedure, not linked: with other overlays or without.

    Raises:
        BrokenProcedure: it can't be changed so, or what the law says would be loosened;
            `.findings` stand at the overlay's own places.
        NotItsProcedure: the overlay is of another procedure.
    """
    applied = lay_on(base, overlay)
    if applied.procedure is None or applied.reading.findings:
        raise BrokenProcedure(by_place(applied.reading.findings))
    return applied.procedure


def lay_on(base: Procedure, overlay: Overlay) -> Applied:
    """Return the procedure with the overlay, and what is wrong with it, at its own places.

    Raises:
        NotItsProcedure: the overlay is of another procedure.
    """
    if overlay.of != base.id:
        raise NotItsProcedure(overlay, base)
    trying = _Trying(base, tree_of(base), overlay)
    applied = trying.with_changes(overlay.changes)
    applied.reading.findings = [*trying.placed(applied.reading.findings)]
    return applied


@dataclass(frozen=True)
class _Trying:
    base: Procedure
    tree: Mapping
    overlay: Overlay

    def with_changes(self, changes: tuple[Change, ...], *, is_all: bool = True) -> Applied:
        """Return what comes of the first changes; of some only, also what they do to the law."""
        reading = Reading(self.overlay.file)
        with suppress(Enough):
            tree = self.tree
            for change in changes:
                tree = changed(tree, change, reading)
                _object_to_size(tree, change, reading)
            if is_all and not reading.findings:
                object_to_undone(tree, changes, reading)
            if not reading.findings:
                return Applied(self._read(tree, reading, reading), reading)
            self._read(tree, Reading(self.overlay.file), reading)
        return Applied(None, reading)

    def _read(self, tree: Mapping, shape: Reading, reading: Reading) -> Procedure | None:
        """Return the procedure, and tell the reading what is loosened of the law.

        Args:
            shape: what keeps that the tree is no procedure; where changes could not be made, that
                is told by the changes themselves, and what they make of the tree is not.
        """
        procedure = read_procedure(shape, tree)
        if procedure is not None and shape.is_whole:
            for breach in loosened(self.base, procedure):
                object_to(reading, NOWHERE, breach.rule, **breach.values)
        return procedure

    def placed(self, findings: list[Finding]) -> Iterator[Finding]:
        """Yield the findings; one that stands in the base is told at the change that brought it."""
        waiting = [found for found in findings if found.line == NOWHERE.line]
        yield from (found for found in findings if found.line != NOWHERE.line)
        for number, change in enumerate(self.overlay.changes, start=1):
            if not waiting:
                return
            so_far = self.with_changes(self.overlay.changes[:number], is_all=False).reading.findings
            said = {(each.rule, each.sentence) for each in so_far}
            yield from (_at(each, change.place) for each in waiting if _key(each) in said)
            waiting = [each for each in waiting if _key(each) not in said]
        yield from (_at(each, self.overlay.place) for each in waiting)


def _key(found: Finding) -> tuple[str, object]:
    return (found.rule, found.sentence)


def _at(found: Finding, place: Place) -> Finding:
    return replace(found, line=place.line, column=place.column)


def _object_to_size(tree: Mapping, change: Change, reading: Reading) -> None:
    """Object once the procedure is deeper or larger than a file may be.

    Raises:
        Enough: it is; nothing more is looked at.
    """
    if _depth(tree) > DEEPEST:
        reading.object_to(change.place, "too-deep", limit=MAX_DEPTH)
        raise Enough
    if _pieces(tree) > MAX_PIECES:
        reading.object_to(change.place, "too-many-pieces", limit=str(MAX_PIECES))
        raise Enough


def _inner(node: Node) -> tuple[Node, ...]:
    match node:
        case Mapping(entries=entries):
            return tuple(value for _, value in entries)
        case Listing(items=items):
            return items
        case _:
            return ()


def _depth(node: Node) -> int:
    return 1 + max(map(_depth, _inner(node)), default=0)


def _pieces(node: Node) -> int:
    keys = len(node.entries) if isinstance(node, Mapping) else 0
    return 1 + keys + sum(map(_pieces, _inner(node)))
