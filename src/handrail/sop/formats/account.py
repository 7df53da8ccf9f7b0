"""What became of each node and edge of a chart."""

from collections.abc import Iterator, Mapping

from handrail.sop.document import Step, blocks_of
from handrail.sop.formats.imported import Entry, used
from handrail.sop.graph import FlowGraph, FlowNode, NodeKind, Role, Structured, Use


def account_of(
    graph: FlowGraph,
    result: Structured,
    pieces: Mapping[int, str],
    *,
    limits: Mapping[str, int] | None = None,
) -> tuple[Entry, ...]:
    """Return an entry for each node and each edge that the file has, in its order.

    Args:
        pieces: what the file calls each edge, by its number.
        limits: how often loops are walked, by the node that asks, where the file says it.
    """
    named = (node for node in graph.nodes if node.name)
    nodes = (_of_node(node, result.nodes[node.id], result) for node in named)
    edges = (
        _of_edge(piece, result.edges[number], has_label=graph.edges[number].label is not None)
        for number, piece in pieces.items()
    )
    return (*nodes, *edges, *_of_loops(result, limits or {}))


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


def _of_loops(result: Structured, limits: Mapping[str, int]) -> Iterator[Entry]:
    asking = {
        use.block.rpartition(", ")[2]: name for name, uses in result.nodes.items() for use in uses
    }
    for loop in result.loops:
        known = limits.get(asking.get(loop.id, ""))
        told = "limit" if known is None else "limit-known"
        yield used(loop.id, told, limit=known or loop.limit)
