"""The ways that are all taken from a fork: where they meet, and whether all are waited for."""

from handrail.sop.formats.bpmn.model import Edge, Part
from handrail.sop.formats.bpmn.wires import Wires
from handrail.sop.graph import NotStructured
from handrail.sop.graph.region import Region

Group = list[tuple[Edge, frozenset[str]]]
"""Ways from a fork that are walked together, each with the nodes on it before the join."""

_EXIT = "#exit"


def meeting_of(wires: Wires, fork: str, *, members: frozenset[str], stop: str | None) -> str | None:
    """Return where all ways from the fork meet, None if each ends by itself."""
    back: dict[str, list[str]] = {_EXIT: [], **{name: [] for name in members}}
    for name in (*members, stop) if stop else members:
        targets = [] if name == stop else [e.target for e in wires.going[name]]
        inside = [each for each in targets if each in members or each == stop]
        for target in inside:
            back.setdefault(target, []).append(name)
        if not inside:
            back[_EXIT].append(name)
    ways = {name: tuple(sources) for name, sources in back.items()}
    region = Region(ways, _EXIT, frozenset(), frozenset())
    met = region.dominator[fork]
    if len(wires.going[fork]) == 1:
        met = _end_of_only_way(wires, fork, met, region)
    return None if met == _EXIT else met


def _end_of_only_way(wires: Wires, fork: str, met: str, region: Region) -> str:
    """Return where the only way from a fork is over, which is not where it first leads to."""
    wanted = wires.net.joins.get(wires.net.nodes[fork].block)
    while met != _EXIT and wires.net.nodes[met].block != wanted:
        met = region.dominator[met]
    return met


def groups_of(wires: Wires, fork: str, join: str | None) -> list[Group]:
    """Return the ways from a fork, those that share nodes before the join together."""
    groups: list[Group] = []
    for edge in wires.going[fork]:
        reached = _until(wires, edge.target, join)
        if fork in reached:
            raise wires.fail("parallel-loop", (fork, edge.target))
        near = [each for each in groups if any(reached & other for _, other in each)]
        groups = [each for each in groups if each not in near]
        groups.append([*(way for each in near for way in each), (edge, reached)])
    return groups


def _until(wires: Wires, name: str, join: str | None) -> frozenset[str]:
    reached: set[str] = set()
    waiting = [] if name == join else [name]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        targets = [edge.target for edge in wires.going[here]]
        waiting += [each for each in targets if each != join and each not in reached]
    return frozenset(reached)


def check_join(wires: Wires, fork: str, join: str | None, groups: list[Group]) -> None:
    """Object to what would wait for ever, be done several times, or end too early.

    Raises:
        NotStructured: with the nodes and the reason.
    """
    inside = frozenset().union(*(reached for group in groups for _, reached in group))
    _check_inside(wires, fork, join, inside)
    if join is None:
        _check_ends(wires, fork, groups)
    else:
        _check_waiting(wires, fork, join, groups, inside)


def _check_inside(wires: Wires, fork: str, join: str | None, inside: frozenset[str]) -> None:
    """Object to what ends between the fork and the join, or comes in from elsewhere."""
    for name in (each for each in wires.net.nodes if each in inside):
        if name in wires.terminating:
            raise wires.fail("parallel-terminate", (name, fork))
        strangers = [e.source for e in wires.coming[name] if e.source not in inside]
        if any(each != fork for each in strangers):
            raise wires.fail("parallel-entered", (name, *strangers))
        if join is not None and wires.net.nodes[name].part is Part.END:
            raise wires.fail("parallel-end", (name, fork, join))


def _check_waiting(
    wires: Wires, fork: str, join: str, groups: list[Group], inside: frozenset[str]
) -> None:
    """Object to a join that does not wait for each of the ways once, and for nothing else."""
    parting, joining = wires.net.nodes[fork].part, wires.net.nodes[join].part
    if not joining.waits:
        raise wires.fail("not-joined", (join, fork))
    if parting is Part.SOME_OF and joining is Part.JOIN:
        raise wires.fail("waits-for-ever", (join, fork))
    if joining is Part.OVER:
        return
    coming = [edge.source for edge in wires.coming[join]]
    for group in groups:
        reached = frozenset().union(*(each for _, each in group))
        straight = sum(way.target == join for way, _ in group)
        if straight + sum(source in reached for source in coming) != 1:
            raise wires.fail("waits-for-ever", (join, *(way.target for way, _ in group)))
    others = [source for source in coming if source != fork and source not in inside]
    if others:
        raise wires.fail("waits-for-ever", (join, *others))


def _check_ends(wires: Wires, fork: str, groups: list[Group]) -> None:
    for group in groups:
        if len(group) > 1:
            raise _ends_too_early(wires, fork, group)


def _ends_too_early(wires: Wires, fork: str, group: Group) -> NotStructured:
    """Return that some of these ways end where others wait for them."""
    reached = frozenset().union(*(each for _, each in group))
    nodes = [each for each in wires.net.nodes.values() if each.id in reached]
    ends = [each.id for each in nodes if each.part is Part.END]
    joins = [each.id for each in nodes if each.part is Part.JOIN]
    if len(ends) > 1 and joins:
        return wires.fail("parallel-end", (*ends, fork, *joins))
    return wires.fail("parallel-crossed", (fork, *(way.target for way, _ in group)))
