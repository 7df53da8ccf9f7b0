"""Trees of questions as JSON: nodes by number, and for each question an edge per answer."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from handrail.sop.document import Step, StepKind
from handrail.sop.finding import Place
from handrail.sop.folding import fold
from handrail.sop.formats.chart import Chart, import_chart, text
from handrail.sop.formats.imported import Entry, Imported, NotImported, not_imported, unused, used
from handrail.sop.graph import FlowEdge, FlowGraph, FlowNode, NodeKind
from handrail.sop.graph import names as naming
from handrail.sop.source import MAX_SIZE_KB
from handrail.words import SOURCE, say

MOST_NODES = 2_000
OTHER_ANSWER = {"yes": "no", "no": "yes"}

START = FlowNode("begin-here", NodeKind.START, "", text("Start"))

Json = object
"""What a JSON file holds; nothing is known of it before it was looked at."""


OBJECTIONS = {
    "Expecting property name": "name",
    "Unterminated string": "quote",
    "Expecting ',' delimiter": "comma",
    "Expecting ':' delimiter": "colon",
    "Expecting value": "value",
    "Invalid \\": "escape",
    "Invalid control character": "sign",
    "Extra data": "more",
    "Illegal trailing comma": "value",
}
"""What the reader of JSON says, and which of our words say the same."""


def import_question_tree(source: bytes, *, name: str) -> Imported:
    """Return the procedure of a question tree.

    Each question becomes a choice, each last node says its words and ends the run as answered.

    Args:
        name: what to call the file in findings.

    Raises:
        NotImported: it is no question tree, or its ways cannot be told by blocks.
    """
    tree = _Reading(name).tree(_loaded(source, name))
    return import_chart(_chart(tree, PurePath(name).stem), file=name)


@dataclass(frozen=True)
class _Node:
    name: str
    label: str
    utterance: str
    is_last: bool


@dataclass(frozen=True)
class _Tree:
    """The file's content, once its shape is known to be right."""

    title: str
    problem: str
    nodes: tuple[_Node, ...]
    answers: Mapping[str, Mapping[str, str]]
    others: tuple[str, ...]


def _loaded(source: bytes, file: str) -> Json:
    if len(source) > MAX_SIZE_KB * 1024:
        raise not_imported(file, Place(1, 1), "too-large", most=MAX_SIZE_KB)
    try:
        found = json.loads(source)
        json.dumps(found, ensure_ascii=False).encode()  # half a sign cannot be written anywhere
        return found
    except UnicodeError as problem:
        raise not_imported(file, Place(1, 1), "not-utf-8") from problem
    except json.JSONDecodeError as problem:
        place = Place(problem.lineno, problem.colno)
        raise not_imported(file, place, "not-json", why=_why(problem)) from problem
    except (RecursionError, ValueError) as problem:
        raise not_imported(file, Place(1, 1), "not-json", why="other") from problem


def _why(problem: json.JSONDecodeError) -> str:
    """Return which of our words say what the reader objects to."""
    said = problem.msg
    return next((why for begin, why in OBJECTIONS.items() if said.startswith(begin)), "other")


class _Reading:
    """One reading of one file, whose shape is not trusted."""

    def __init__(self, file: str) -> None:
        self.file = file

    def tree(self, found: Json) -> _Tree:
        whole = self._mapping(found, "{}")
        nodes = self._mapping(whole.get("nodes"), "nodes")
        if not 0 < len(nodes) <= MOST_NODES:
            raise self._refused("nodes")
        edges = self._mapping(whole.get("edges"), "edges")
        answers = {name: self._answers(name, found, nodes) for name, found in edges.items()}
        for name in answers:
            self._known(name, nodes)
        return _Tree(
            title=self._text(whole.get("name", ""), "name"),
            problem=self._text(whole.get("problem_description", ""), "problem_description"),
            nodes=tuple(self._node(name, found) for name, found in nodes.items()),
            answers=answers,
            others=tuple(_other_pieces(whole)),
        )

    def _node(self, name: str, found: Json) -> _Node:
        node = self._mapping(found, f"nodes.{name}")
        is_last = node.get("terminal", False)
        if not isinstance(is_last, bool):
            raise self._refused(f"nodes.{name}.terminal")
        label = self._text(node.get("label", ""), f"nodes.{name}.label")
        utterance = self._text(node.get("utterance", ""), f"nodes.{name}.utterance")
        return _Node(name, label.strip() or name, utterance.strip() or label or name, is_last)

    def _answers(self, name: str, found: Json, nodes: Mapping[str, Json]) -> dict[str, str]:
        where = f"edges.{name}"
        answers = self._mapping(found, where).items()
        targets = {answer: self._text(target, where) for answer, target in answers}
        for target in targets.values():
            self._known(target, nodes)
        return targets

    def _known(self, name: str, nodes: Mapping[str, Json]) -> None:
        if name not in nodes:
            raise self._refused(f"edges: {name[:40]}")

    def _mapping(self, found: Json, where: str) -> dict[str, Json]:
        if not isinstance(found, dict):
            raise self._refused(where)
        return found

    def _text(self, found: Json, where: str) -> str:
        if not isinstance(found, str):
            raise self._refused(where)
        return found

    def _refused(self, where: str) -> NotImported:
        return not_imported(self.file, Place(1, 1), "not-a-question-tree", where=where)


def _other_pieces(whole: Mapping[str, Json]) -> Iterator[str]:
    """Yield the names of what the file holds besides the tree."""
    for name, value in whole.items():
        if name in {"name", "problem_description", "nodes", "edges"}:
            continue
        if isinstance(value, list):
            yield from (f"{name}.{at}" for at in range(len(value)))
        else:
            yield name


def _chart(tree: _Tree, name: str) -> Chart:
    ids = _ids(tree)
    unanswered = tuple(_unanswered(tree))
    open_ends = {
        question: naming.unused(f"{ids[question]}-open", ids.values()) for question, _ in unanswered
    }
    ways = tuple(_ways(tree, ids))
    ends = (FlowEdge(ids[name], open_ends[name], text(answer)) for name, answer in unanswered)
    begin = FlowEdge(START.id, ids[_root(tree)])
    told = (
        used(question, "answer-missing", answer=answer, block=open_ends[question])
        for question, answer in unanswered
    )
    return Chart(
        name=name,
        title=naming.apart(tree.title or name).capitalize(),
        graph=FlowGraph(
            _nodes(tree, ids, open_ends.values()), (begin, *(way for way, _ in ways), *ends)
        ),
        pieces={number: piece for number, (_, piece) in enumerate(ways, start=1)},
        report=(*told, *_told(tree)),
        need=tree.problem or None,
    )


def _ways(tree: _Tree, ids: Mapping[str, str]) -> Iterator[tuple[FlowEdge, str]]:
    """Yield each answer as a way of the chart, and the piece of the file that it is."""
    for source, answers in tree.answers.items():
        for answer, target in answers.items():
            way = FlowEdge(ids[source], ids[target], text(answer))
            yield way, f"{source} -> {target} [{answer}]"


def _nodes(tree: _Tree, ids: Mapping[str, str], open_ends: Iterable[str]) -> tuple[FlowNode, ...]:
    questions = (_node(node, ids[node.name]) for node in tree.nodes)
    return (START, *questions, *map(_open_end, open_ends))


def _ids(tree: _Tree) -> dict[str, str]:
    found: dict[str, str] = {}
    taken = {START.id}
    for node in tree.nodes:
        name = naming.id_of(node.label, otherwise="node")
        found[node.name] = naming.unused(name, taken)
        taken.add(found[node.name])
    return found


def _root(tree: _Tree) -> str:
    """Return the first node that no answer leads to, or else the first of all."""
    reached = {target for answers in tree.answers.values() for target in answers.values()}
    names = [node.name for node in tree.nodes]
    return next((name for name in names if name not in reached), names[0])


def _unanswered(tree: _Tree) -> Iterator[tuple[str, str]]:
    """Yield each question that says what follows a yes or a no alone, and the other answer."""
    for name, answers in tree.answers.items():
        given = [fold(answer) for answer in answers]
        if len(given) == 1 and given[0] in OTHER_ANSWER:
            yield name, OTHER_ANSWER[given[0]]


def _node(node: _Node, name: str) -> FlowNode:
    if not node.is_last:
        return FlowNode(name, NodeKind.DECISION, node.name, text(node.utterance))
    words, said = text(node.label), text(node.utterance)
    end = Step(f"{name}-end", StepKind.END, text("Answered"), outcome="answered")
    return FlowNode(
        name, NodeKind.END, node.name, words, (Step(name, StepKind.SAY, words, say=said), end)
    )


def _open_end(name: str) -> FlowNode:
    words = text(say("formats-open-end", SOURCE))
    end = Step(name, StepKind.END, words, outcome="handed_on")
    return FlowNode(name, NodeKind.END, "", words, (end,))


def _told(tree: _Tree) -> Iterator[Entry]:
    for other in tree.others:
        yield unused(other, "no-place")
