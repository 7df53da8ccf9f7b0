"""Small charts to test with, random ones, and every way through a chart or through blocks."""

from itertools import count, pairwise

from hypothesis import assume
from hypothesis import strategies as st

from handrail.sop.document import Choose, Repeat, Sequence, Step, StepKind
from handrail.sop.graph import FlowEdge, FlowGraph, FlowNode, NodeKind, Role
from handrail.sop.text import Text
from handrail.words import SOURCE


def text(words):
    return Text(((SOURCE, words),))


def node(name, kind=NodeKind.TASK):
    steps = {
        NodeKind.TASK: (Step(name, StepKind.DO, text(name)),),
        NodeKind.END: (Step(name, StepKind.END, text(name), outcome="resolved"),),
    }
    return FlowNode(name, kind, name, text(name), steps.get(kind, ()))


def chart(arrows):
    """Return the chart of lines such as `start > a`, `a? > b: yes`: ? asks, ! ends."""
    nodes, edges = {}, []
    for arrow in arrows.split():
        way, _, label = arrow.partition(":")
        names = way.split(">")
        for name in names:
            kind = {"?": NodeKind.DECISION, "!": NodeKind.END}.get(name[-1], NodeKind.TASK)
            kind = NodeKind.START if name == "start" else kind
            nodes.setdefault(name.strip("?!"), node(name.strip("?!"), kind))
        names = [name.strip("?!") for name in names]
        edges.extend(
            FlowEdge(source, target, text(label) if label else None)
            for source, target in pairwise(names)
        )
    return FlowGraph(tuple(nodes.values()), tuple(edges))


def ways_through_chart(graph, longest):
    """Return every way from the start to an end that is not longer, as nodes and edges."""
    found, waiting = set(), [((), graph.start.id)]
    while waiting:
        path, here = waiting.pop()
        kind = graph.by_id[here].kind
        if kind in {NodeKind.TASK, NodeKind.END}:
            path = (*path, here)
        if len(path) > longest:
            continue
        if kind is NodeKind.END:
            found.add(path)
        for number in graph.ways_on[here]:
            further = (*path, number) if kind is NodeKind.DECISION else path
            waiting.append((further, graph.edges[number].target))
    return found


def ways_through_blocks(result, longest):
    """Return every way through the blocks, told by the nodes and edges that they came from.

    A question that was split in two is silent the first time.
    """
    nodes = {use.block: name for name, uses in result.nodes.items() for use in uses}
    edges = {
        (use.role, use.block, use.way): (number,)
        for number, uses in result.edges.items()
        for use in uses
    }
    found, waiting = set(), [((), (result.body, None))]
    while waiting:
        path, ahead = waiting.pop()
        if len(path) > longest:
            continue
        if ahead is None:
            found.add((*path, "no end"))
            continue
        block, rest = ahead
        match block:
            case Step(kind=StepKind.END):
                found.add((*path, nodes[block.id]))
            case Step():
                waiting.append(((*path, nodes[block.id]), rest))
            case Sequence(blocks=inner):
                for each in reversed(inner):
                    rest = (each, rest)
                waiting.append((path, rest))
            case Choose():
                for way in block.branches:
                    edge = edges.get((Role.WAY, block.id, way.id), ())
                    waiting.append(((*path, *edge), (way.body, rest)))
            case Repeat():
                waiting.append((path, (block.body, (("asked", block), rest))))
            case ("asked", loop):
                again = (*path, *edges.get((Role.AGAIN, loop.id, ""), ()))
                leave = (*path, *edges.get((Role.LEAVE, loop.id, ""), ()))
                waiting.append((again, (loop.body, (("asked", loop), rest))))
                waiting.append((leave, rest))
    return {way for way in found if len(way) <= longest}


@st.composite
def drawn_from_blocks(draw):
    """Return a chart that somebody drew of blocks: choices that meet or end, and loops."""
    numbers = count(1)
    nodes, edges = [node("start", NodeKind.START)], []

    def new(kind):
        nodes.append(node(f"n{next(numbers)}", kind))
        return nodes[-1].id

    def draw_list(loose, budget):
        """Draw blocks behind the loose ends, and return the loose ends after them."""
        for _ in range(draw(st.integers(1, 3))):
            if not loose:
                return loose
            loose = draw_block(loose, budget)
        return loose

    def tie(loose, target):
        edges.extend(FlowEdge(source, target, label) for source, label in loose)

    def draw_block(loose, budget):
        kind = draw(st.sampled_from(["task", "choose", "loop"] if budget else ["task"]))
        if kind == "task":
            here = new(NodeKind.TASK)
            tie(loose, here)
            return [(here, None)]
        if kind == "loop":
            first = new(NodeKind.TASK)
            tie(loose, first)
            after = draw_list([(first, None)], budget - 1)
            if not after:
                return after
            question = new(NodeKind.DECISION)
            tie(after, question)
            edges.append(FlowEdge(question, first, text("no")))
            return [(question, text("yes"))]
        here = new(NodeKind.DECISION)
        tie(loose, here)
        after = []
        for label in draw(st.sampled_from([("yes", "no"), ("a", "b", "c")])):
            way = [(here, text(label))]
            if draw(st.booleans()):
                way = draw_list(way, budget - 1)
            if way and draw(st.integers(0, 3)) == 0:
                tie(way, new(NodeKind.END))
                way = []
            after.extend(way)
        return after

    loose = draw_list([("start", None)], 3)
    if loose:
        tie(loose, new(NodeKind.END))
    return FlowGraph(tuple(nodes), tuple(edges))


@st.composite
def scribbles(draw, most=8):
    """Return a chart that nobody has thought about: any arrows between any nodes.

    Only nodes that lead from the start to an end are in it; all others would be told as faults.
    """
    names = [f"n{number}" for number in range(draw(st.integers(1, most)))]
    ends = [f"e{number}" for number in range(draw(st.integers(1, 2)))]
    anywhere = st.sampled_from([*names, *ends])
    arrows = [("start", names[0])]
    for name in names:
        targets = draw(st.lists(anywhere, min_size=1, max_size=3))
        arrows.extend((name, target) for target in targets)
    reached, leading = from_(arrows, {"start"}), from_([arrow[::-1] for arrow in arrows], set(ends))
    whole = reached & leading
    assume("start" in whole)
    kept = [(source, target) for source, target in arrows if {source, target} <= whole]
    kinds = {"start": NodeKind.START, **dict.fromkeys(ends, NodeKind.END)}
    count_of = {name: sum(source == name for source, _ in kept) for name in whole}
    nodes = [
        node(name, kinds.get(name) or (NodeKind.TASK, NodeKind.DECISION)[count_of[name] > 1])
        for name in ("start", *names, *ends)
        if name in whole
    ]
    edges = [
        FlowEdge(source, target, text(f"to {target} {at}"))
        for at, (source, target) in enumerate(kept)
    ]
    return FlowGraph(tuple(nodes), tuple(edges))


def from_(arrows, names):
    """Return the names and all that the arrows lead to from them."""
    while more := {target for source, target in arrows if source in names} - names:
        names = names | more
    return names
