from collections.abc import Iterator, Mapping, Sequence

from handrail.sop.graph.faults import Fault, fault
from handrail.sop.graph.flow import FlowGraph, FlowNode, NodeKind


def faults_of(graph: FlowGraph) -> tuple[Fault, ...]:
    """Return what keeps the chart from being walked from one start to an end on every way."""
    starts = [node for node in graph.nodes if node.kind is NodeKind.START]
    if not starts:
        return (fault("no-start", ()),)
    if len(starts) > 1:
        return (fault("two-starts", (node.name for node in starts)),)
    return (*_faults_of_nodes(graph), *_unreachable(graph), *_endless(graph))


def _faults_of_nodes(graph: FlowGraph) -> Iterator[Fault]:
    for node in graph.nodes:
        count = len(graph.ways_on[node.id])
        match node.kind:
            case NodeKind.END if count:
                yield fault("goes-on-after-end", _with_targets(graph, node))
            case NodeKind.DECISION if count == 1:
                yield fault("single-way", _with_targets(graph, node))
            case NodeKind.TASK | NodeKind.START if count > 1:
                yield fault("several-ways", _with_targets(graph, node))
            case NodeKind.TASK | NodeKind.START | NodeKind.DECISION if count == 0:
                yield fault("dead-end", (node.name,))


def _with_targets(graph: FlowGraph, node: FlowNode) -> Iterator[str]:
    yield node.name
    for number in graph.ways_on[node.id]:
        yield graph.by_id[graph.edges[number].target].name


def _unreachable(graph: FlowGraph) -> Iterator[Fault]:
    """Yield a fault for each part that no way from the start leads to."""
    ways = {
        name: tuple(graph.edges[at].target for at in numbers)
        for name, numbers in graph.ways_on.items()
    }
    reached = _reached(ways, [graph.start.id])
    lost = [node.name for node in graph.nodes if node.id not in reached]
    if lost:
        yield fault("unreachable", lost)


def _endless(graph: FlowGraph) -> Iterator[Fault]:
    """Yield a fault if some nodes lead to no end, going round for ever."""
    back: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    for edge in graph.edges:
        back[edge.target].append(edge.source)
    last = [node.id for node in graph.nodes if not graph.ways_on[node.id]]
    leading_out = _reached(back, last)
    endless = [node.name for node in graph.nodes if node.id not in leading_out]
    if endless:
        yield fault("loop-without-exit", endless)


def _reached(ways: Mapping[str, Sequence[str]], first: list[str]) -> set[str]:
    reached, waiting = set(first), list(first)
    while waiting:
        for target in ways[waiting.pop()]:
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached
