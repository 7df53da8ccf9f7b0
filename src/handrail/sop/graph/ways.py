"""What the edges of a decision are called where they become the ways of a choice."""

from handrail.sop.document import Branch, Sequence
from handrail.sop.folding import fold
from handrail.sop.graph.flow import FlowEdge, FlowGraph
from handrail.sop.graph.names import id_of, unused
from handrail.sop.text import Text, in_all_languages
from handrail.words import SOURCE, Language, say

_YES = frozenset(fold(say("sop-yes", language)) for language in Language)
_NO = frozenset(fold(say("sop-no", language)) for language in Language)


def label_of(graph: FlowGraph, edge: FlowEdge) -> Text:
    """Return what stands at the edge, or else in the node that it leads to."""
    return edge.label or graph.by_id[edge.target].text


def branches_of(
    graph: FlowGraph, edges: tuple[FlowEdge, ...], bodies: tuple[Sequence, ...]
) -> tuple[tuple[int, Branch], ...]:
    """Return the branches with the place of their edges: yes and no where these are the two."""
    answers = [_answer(label_of(graph, edge)) for edge in edges]
    if sorted(filter(None, answers)) == ["no", "yes"] and len(edges) == 2:
        return tuple(
            (at, Branch(answer, in_all_languages(f"sop-{answer}"), bodies[at]))
            for answer in ("yes", "no")
            for at in (answers.index(answer),)
        )
    return tuple(enumerate(_own_ways(graph, edges, bodies)))


def _own_ways(
    graph: FlowGraph, edges: tuple[FlowEdge, ...], bodies: tuple[Sequence, ...]
) -> list[Branch]:
    found: list[Branch] = []
    for edge, body in zip(edges, bodies, strict=True):
        text = label_of(graph, edge)
        name = id_of(text.said_in(SOURCE), otherwise="way")
        taken = {branch.id for branch in found}
        found.append(Branch(unused(name, taken), text, body))
    return found


def _answer(label: Text) -> str | None:
    plain = fold(label.said_in(SOURCE).strip(" .!"))
    return "yes" if plain in _YES else "no" if plain in _NO else None
