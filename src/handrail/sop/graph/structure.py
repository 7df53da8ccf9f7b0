"""From a flow chart to blocks that do the same, or the reasons why it cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.sop.document import Repeat, Sequence
from handrail.sop.graph.faults import Fault, NotStructured, fault
from handrail.sop.graph.flow import FlowGraph, NodeKind
from handrail.sop.graph.questions import with_two_way_questions
from handrail.sop.graph.region import Region
from handrail.sop.graph.soundness import faults_of
from handrail.sop.graph.uses import Use, Uses
from handrail.sop.graph.writing import LEVELS_OF_A_STEP, Writing

TURNS = 3
"""How often a loop may be walked in all where nobody has said so."""

MOST_COPIED = 200
"""Nodes that are written once more because ways cannot be led together."""


@dataclass(frozen=True)
class Structured:
    """The blocks of a chart, and how each piece of the chart was used.

    Attributes:
        nodes: for each node's id, its uses; more than one if it was copied.
        edges: for each edge's number, its uses.
        loops: the repeats, each with the limit that nobody has asked for.
        copied: the ids of the nodes that were written more than once, ends among them.
    """

    body: Sequence
    nodes: dict[str, tuple[Use, ...]]
    edges: dict[int, tuple[Use, ...]]
    loops: tuple[Repeat, ...]
    copied: tuple[str, ...]


def structured(
    graph: FlowGraph,
    *,
    turns: int = TURNS,
    most_copied: int = MOST_COPIED,
    joins: Mapping[str, str | None] | None = None,
    taken: frozenset[str] = frozenset(),
) -> Structured:
    """Return blocks through which the same ways lead as through the chart.

    A way of a choice may end early; a question that leads back becomes a repeat. What cannot be
    led together is written more than once, ends as often as they are reached.

    Args:
        turns: the limit of each repeat.
        most_copied: nodes that may be written once more, ends not counted.
        joins: for some decisions the node where its author says that its ways meet again, or
            None where each of them comes to an end.
        taken: ids that no copy may have, besides the chart's own.

    Raises:
        NotStructured: it cannot be; nothing is left out in silence.
    """
    faults = faults_of(graph)
    if faults:
        raise NotStructured(faults)
    ends = frozenset(node.id for node in graph.nodes if node.kind is NodeKind.END)
    whole = Region(_ways_of(graph), graph.start.id, frozenset(), ends)
    jumps = tuple(dict.fromkeys(_jump(graph, *edge) for edge in whole.jumps))
    if jumps:
        raise NotStructured(jumps)
    plain, added = with_two_way_questions(graph, whole)
    region = Region(_ways_of(plain), graph.start.id, frozenset(), ends)
    uses = Uses(plain, most_copied, taken)
    writing = Writing(plain, turns, joins or {}, uses)
    written = writing.walk(region, graph.start.id, stop=None, level=LEVELS_OF_A_STEP)
    return Structured(
        Sequence(written.blocks),
        _by_first_name(uses.nodes, added),
        {at: tuple(each) for at, each in uses.edges.items() if at < len(graph.edges)},
        tuple(writing.loops),
        tuple(node for node, times in uses.times.items() if times > 1),
    )


def _by_first_name(
    uses: Mapping[str, list[Use]], added: Mapping[str, str]
) -> dict[str, tuple[Use, ...]]:
    """Return the uses of each node of the chart, those of its parts among them."""
    found: dict[str, tuple[Use, ...]] = {}
    for node, each in uses.items():
        name = added.get(node, node)
        found[name] = (*found.get(name, ()), *each)
    return found


def _ways_of(graph: FlowGraph) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(graph.edges[at].target for at in numbers)
        for name, numbers in graph.ways_on.items()
    }


def _jump(graph: FlowGraph, source: str, target: str) -> Fault:
    """Return the fault of a loop that has more than one entry."""
    names = graph.by_id
    return fault(
        "jump-into-a-loop",
        (names[target].name, names[source].name),
        source=names[source].name,
        target=names[target].name,
    )
