from collections.abc import Iterable, Iterator
from dataclasses import replace

from handrail.sop.graph.flow import FlowEdge, FlowGraph, FlowNode, NodeKind
from handrail.sop.graph.names import unused
from handrail.sop.graph.region import Region
from handrail.sop.graph.ways import label_of
from handrail.sop.text import Text
from handrail.words import SOURCE


def with_two_way_questions(graph: FlowGraph, whole: Region) -> tuple[FlowGraph, dict[str, str]]:
    """Return the chart, with a question of two answers for each loop that has larger ones only.

    A question with three answers or more, of which some go round and some lead out, becomes two:
    whether to go round, and then the answer itself. Edges keep their numbers.

    Returns:
        The chart, and for each node that was added the id of the one that it was split from.
    """
    added: dict[str, str] = {}
    for members in whole.loops.values():
        wide = [node for node in _at_the_edge(whole, members) if node not in added.values()]
        if any(len(graph.ways_on[node]) == 2 for node in wide):
            continue
        for node in wide:
            graph = _split(graph, node, members, added)
    return graph, added


def _at_the_edge(whole: Region, members: frozenset[str]) -> Iterator[str]:
    """Yield the nodes of a loop from which some edges go round and some lead out."""
    for node in whole.in_order(members):
        if len({target in members for target in whole.on_from(node)}) == 2:
            yield node


def _split(
    graph: FlowGraph, node: str, members: frozenset[str], added: dict[str, str]
) -> FlowGraph:
    numbers = graph.ways_on[node]
    groups = (
        [at for at in numbers if graph.edges[at].target in members],
        [at for at in numbers if graph.edges[at].target not in members],
    )
    for group in groups:
        if len(group) > 1:
            graph = _gather(graph, graph.by_id[node], group, added)
    return graph


def _gather(
    graph: FlowGraph, node: FlowNode, group: Iterable[int], added: dict[str, str]
) -> FlowGraph:
    """Return the chart with one edge from the node to a new one, from which the group leads on."""
    name = unused(f"{node.id}-which", graph.by_id)
    added[name] = node.id
    new = FlowNode(name, NodeKind.DECISION, node.name, node.text)
    edges = list(graph.edges)
    labels = dict.fromkeys(label_of(graph, edges[at]).said_in(SOURCE) for at in group)
    for at in group:
        edges[at] = replace(edges[at], source=name, label=label_of(graph, edges[at]))
    together = FlowEdge(node.id, name, Text(((SOURCE, " / ".join(labels)),)))
    return FlowGraph((*graph.nodes, new), (*edges, together))
