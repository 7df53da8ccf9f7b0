"""What may come directly after what in a procedure, whichever way is taken."""

from collections.abc import Iterable
from dataclasses import dataclass

from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    StepKind,
    Strength,
    Use,
)

Pair = tuple[str, str]
START = ""


@dataclass(frozen=True)
class _Flow:
    """How one comes into a block and out of it.

    Attributes:
        is_passable: whether one may come past it without a word.
    """

    first: frozenset[str]
    last: frozenset[str]
    is_passable: bool


def pairs_in(body: Sequence) -> frozenset[Pair]:
    """Return each step or `choice=way` with what may follow it; the start is "".

    Steps that may be left out are passed by as well as taken; going again leads to the beginning.
    """
    pairs: set[Pair] = set()
    flow = _flow(body, pairs)
    pairs.update((START, each) for each in flow.first)
    return frozenset(pairs)


def follows(pairs: Iterable[Pair], after: str, silent: frozenset[str]) -> frozenset[str]:
    """Return what comes next after something; what is silent is passed through."""
    ways: dict[str, set[str]] = {}
    for one, other in pairs:
        ways.setdefault(one, set()).add(other)
    found: set[str] = set()
    waiting = [*ways.get(after, ())]
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting.extend(ways.get(place, ()) if place in silent else ())
    return frozenset(found - silent)


def _flow(block: Block, pairs: set[Pair]) -> _Flow:
    match block:
        case Step(id=name, kind=kind, strength=strength):
            out = frozenset() if kind is StepKind.END else frozenset({name})
            return _Flow(frozenset({name}), out, strength is Strength.MAY)
        case Sequence(blocks=inner):
            return _in_a_row([_flow(each, pairs) for each in inner], pairs)
        case AnyOrder(blocks=inner):
            return _in_any_order([_flow(each, pairs) for each in inner], pairs)
        case Choose():
            return _choice(block, pairs)
        case Repeat(body=body):
            flow = _flow(body, pairs)
            _join(flow.last, flow.first, pairs)
            return flow
        case Optional(body=body):
            flow = _flow(body, pairs)
            return _Flow(flow.first, flow.last, is_passable=True)
        case Use(id=name) | Call(id=name):
            return _Flow(frozenset({name}), frozenset({name}), is_passable=False)


def _in_a_row(flows: list[_Flow], pairs: set[Pair]) -> _Flow:
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    is_passable = True
    for flow in flows:
        _join(last, flow.first, pairs)
        first = first | flow.first if is_passable else first
        last = last | flow.last if flow.is_passable else flow.last
        is_passable = is_passable and flow.is_passable
    return _Flow(first, last, is_passable)


def _in_any_order(flows: list[_Flow], pairs: set[Pair]) -> _Flow:
    for at, flow in enumerate(flows):
        for other in (*flows[:at], *flows[at + 1 :]):
            _join(flow.last, other.first, pairs)
    return _Flow(
        frozenset().union(*(flow.first for flow in flows)),
        frozenset().union(*(flow.last for flow in flows)),
        all(flow.is_passable for flow in flows),
    )


def _choice(choice: Choose, pairs: set[Pair]) -> _Flow:
    names, last = set(), set()
    for way in choice.branches:
        name = f"{choice.id}={way.id}"
        flow = _flow(way.body, pairs)
        _join(frozenset({name}), flow.first, pairs)
        names.add(name)
        last |= flow.last | ({name} if flow.is_passable else set())
    return _Flow(frozenset(names), frozenset(last), is_passable=False)


def _join(before: Iterable[str], after: Iterable[str], pairs: set[Pair]) -> None:
    pairs.update((one, other) for one in before for other in after)
