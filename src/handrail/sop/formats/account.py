"""What became of each node and edge of a chart."""

from collections.abc import Iterator, Mapping

from handrail.sop.document import Step, blocks_of
from handrail.sop.formats.imported import Entry, used
from handrail.sop.graph import FlowGraph, FlowNode, NodeKind, Role, Structured, Use


def account_of(
    graph: FlowGraph, result: Structured, pieces: Mapping[int, str]
) -> tuple[Entry, ...]:
    """Return an entry for each node and each edge that the file has, in its order.

    Args:
        pieces: what the file calls each edge, by its number.
    """
    named = (node for node in graph.nodes if node.name)
    nodes = (_of_node(node, result.nodes[node.id], result) for node in named)
    edges = (
        _of_edge(piece, result.edges[number], has_label=graph.edges[number].label is not None)
        for number, piece in pieces.items()
    )
    return (*nodes, *edges, *_of_loops(result))


def _of_node(node: FlowNode, uses: tuple[Use, ...], result: Structured) -> Entry:
    first = uses[0]
    if first.role is Role.PASSED:
        return used(node.name, "node-passed")
    blocks = ", ".join(use.block for use in uses)
    if len(uses) > 1:
        told = "node-ends" if node.kind is NodeKind.END else "node-several"
        return used(node.name, told, blocks=blocks, count=len(uses))
    if first.role is Role.STEP:
        return used(node.name, "node-step", blocks=blocks, kinds=_kinds(first, result))
    return used(node.name, f"node-{first.role}", blocks=blocks)


def _kinds(use: Use, result: Structured) -> str:
    names = set(use.block.split(", "))
    steps = (block for block in blocks_of(result.body) if isinstance(block, Step))
    return ", ".join(step.outcome or step.kind for step in steps if step.id in names)


def _of_edge(piece: str, uses: tuple[Use, ...], *, has_label: bool) -> Entry:
    first = uses[0]
    if first.role is Role.NEXT:
        return used(piece, "edge-next-label" if has_label else "edge-next")
    ways = ", ".join(dict.fromkeys(_way(use) for use in uses if use.block))
    if len({use.role for use in uses}) > 1:
        return used(piece, "edge-several", ways=ways)
    return used(piece, f"edge-{first.role}", ways=ways)


def _way(use: Use) -> str:
    return f"{use.block}={use.way}" if use.way else use.block


def _of_loops(result: Structured) -> Iterator[Entry]:
    for loop in result.loops:
        yield used(loop.id, "limit", limit=loop.limit)
