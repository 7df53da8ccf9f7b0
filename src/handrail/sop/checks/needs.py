from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
    Optional,
    Procedure,
    Sequence,
    Step,
    children,
)
from handrail.sop.reading import Reading, nearest

Path = tuple[tuple[Block, int], ...]
"""From the whole body down to a block: each block around it, and which child leads there."""

Paths = dict[str, Path]


def check_needs(procedure: Procedure, reading: Reading) -> None:
    """Object to each need that can never be met where it is asked for."""
    if not reading.is_whole:
        return
    paths = dict(paths_of(procedure.body))
    waiting: list[tuple[Step, str]] = []
    for step, need in _needs(procedure):
        rule = _objection(paths, step.id, need)
        if rule is None:
            waiting.append((step, need))
        else:
            _object(reading, step, rule, need=need, known=nearest(need, paths))
    for step, need in _in_circles(paths, waiting):
        _object(reading, step, "needs-in-a-circle", need=need, known=need)


def _needs(procedure: Procedure) -> Iterator[tuple[Step, str]]:
    return ((step, need) for step in procedure.steps() for need in step.needs)


def _object(reading: Reading, step: Step, rule: str, *, need: str, known: str) -> None:
    place = reading.mark(step.id, "needs")
    reading.object_to(place, rule, step=step.id, need=need, known=known)


def paths_of(block: Block, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """Yield the path of every block within, and of the block itself, by its id."""
    if not isinstance(block, Sequence):
        yield block.id, path
    for number, child in enumerate(children(block)):
        yield from paths_of(child, (*path, (block, number)))


def _objection(paths: Paths, step: str, need: str) -> str | None:
    if need not in paths:
        return "unknown-need"
    fork = fork_of(paths, step, need)
    if fork in (len(paths[step]), len(paths[need])):
        return "needs-what-is-around"
    (around, mine), (_, other) = paths[step][fork], paths[need][fork]
    if isinstance(around, Sequence) and mine < other:
        return "needs-what-comes-later"
    below = [around for around, _ in paths[need][fork + 1 :]]
    if any(isinstance(block, Choose | Optional) for block in (around, *below)):
        return "needs-another-way"
    return None


def fork_of(paths: Paths, one: str, other: str) -> int:
    """Return how many turnings two blocks have in common, from the whole body down."""
    pairs = zip(paths[one], paths[other], strict=False)
    turnings = [mine[1] == theirs[1] for mine, theirs in pairs]
    return turnings.index(False) if False in turnings else len(turnings)


Member = tuple[tuple[int, ...], int]
"""A block of an any-order block: where that one is, and which child."""

Edges = dict[tuple[Member, Member], tuple[Step, str]]
"""Needs between blocks in any order: who waits for whom, and the need that says so."""


def _in_circles(paths: Paths, waiting: list[tuple[Step, str]]) -> Iterator[tuple[Step, str]]:
    """Yield the needs between blocks in any order that wait for each other."""
    edges = {
        edge: need for need in waiting if (edge := _edge(paths, need[0].id, need[1])) is not None
    }
    while circle := _circle(edges):
        for edge in circle:
            yield edges.pop(edge)


def _edge(paths: Paths, step: str, need: str) -> tuple[Member, Member] | None:
    fork = fork_of(paths, step, need)
    (around, mine), (_, other) = paths[step][fork], paths[need][fork]
    if not isinstance(around, AnyOrder):
        return None
    here = tuple(number for _, number in paths[step][:fork])
    return (here, mine), (here, other)


def _circle(edges: Edges) -> list[tuple[Member, Member]]:
    """Return the edges of one circle, or none if there is no circle."""
    waits_for: dict[Member, list[Member]] = {}
    for waiting, awaited in edges:
        waits_for.setdefault(waiting, []).append(awaited)
    try:
        TopologicalSorter(waits_for).prepare()
    except CycleError as found:
        awaited_first: list[Member] = found.args[1]
        return [(waiting, awaited) for awaited, waiting in pairwise(awaited_first)]
    return []
