"""The shortest way from where a run stands to its end.

The block tree gives it without a search: what it costs to get past a block, and what to an end
within it, follows from the blocks inside. One pass over the tree.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from math import inf

from handrail.rules import Value
from handrail.run.letter import Letter, Outcome, decided, done
from handrail.run.machine import Machine
from handrail.run.marking import LEFT, OPEN, UNDECIDED, Marking
from handrail.run.node import Node, name_of
from handrail.run.walk import is_touched, may_be_passed, walked_in
from handrail.sop.document import (
    AnyOrder,
    Call,
    Choose,
    Optional,
    Repeat,
    Sequence,
    Step,
    StepKind,
)


@dataclass(frozen=True)
class Way:
    """Letters that lead on.

    Attributes:
        letters: in an order in which they may be taken.
        cost: how many of them a person has to take; infinite where there is no such way.
    """

    letters: tuple[Letter, ...] = ()
    cost: float = 0

    def then(self, other: "Way") -> "Way":
        """Return this way and the other after it."""
        return Way((*self.letters, *other.letters), self.cost + other.cost)


NOWHERE = Way(cost=inf)
HERE = Way()


@dataclass(frozen=True)
class Ways:
    """How to get past a block, and how to an end within it that ends what is around it."""

    past: Way = HERE
    out: Way = NOWHERE


def shortest_way(machine: Machine, marking: Marking, *, values: Mapping[str, Value]) -> Way:
    """Return the shortest way to the end of the run; empty when nothing is left to do.

    Skipping counts as little as doing, so steps that should be done are done. Where the rules
    of a choice can tell, only their way is looked at.

    Args:
        values: what is known, by name.
    """
    ways = _Looking(machine, marking, values).ways(machine.nodes[0])
    return min(ways.out, ways.past, key=_cost)


def _cost(way: Way) -> float:
    return way.cost


def _in_a_row(ways: Iterable[Way]) -> Way:
    return reduce(Way.then, ways, HERE)


@dataclass(frozen=True)
class _Looking:
    machine: Machine
    marking: Marking
    values: Mapping[str, Value]

    def ways(self, node: Node) -> Ways:
        """Return how to get past the block, and how to an end in it."""
        if may_be_passed(self.machine, node) and not is_touched(self.marking, node):
            return Ways(HERE, self._within(node).out)
        return self._within(node)

    def _within(self, node: Node) -> Ways:
        match node.block:
            case Step():
                return self._step(node, node.block)
            case Choose():
                return self._choice(node, node.block)
            case Sequence():
                return self._sequence(self._inner(node))
            case Repeat():
                return self._repeat(node)
            case AnyOrder() if node.number in self.machine.partial:
                needed = walked_in(self.machine, self.marking, node)
                return Ways(_in_a_row(self.ways(self.machine.nodes[at]).past for at in needed))
            case AnyOrder() | Optional():
                inner = self._inner(node)
                past = _in_a_row(each.past for each in inner)
                return Ways(past, min((each.out for each in inner), key=_cost, default=NOWHERE))
            case Call():
                return self._call(node)

    def _inner(self, node: Node) -> tuple[Ways, ...]:
        return tuple(self.ways(self.machine.nodes[at]) for at in node.children)

    def _step(self, node: Node, step: Step) -> Ways:
        is_open = self.marking[node.number] == OPEN
        taken = Way((done(step.id),), 1) if is_open else HERE
        match step.kind:
            case StepKind.END:
                return Ways(NOWHERE, taken)
            case StepKind.RETURN:
                return Ways(NOWHERE, Way(taken.letters, 0))
            case _:
                return Ways(taken)

    def _choice(self, node: Node, choice: Choose) -> Ways:
        branch = self.marking[node.number]
        if branch != UNDECIDED:
            return self.ways(self.machine.nodes[node.children[branch - 1]])
        judge = self.machine.rules.get(choice.id)
        ruled = judge(self.values).branch if judge else None
        found = [
            self._after(Way((decided(choice.id, way.id),), 0 if ruled else 1), at)
            for way, at in zip(choice.branches, node.children, strict=True)
            if ruled in {None, way.id}
        ]
        return Ways(
            min((each.past for each in found), key=_cost),
            min((each.out for each in found), key=_cost),
        )

    def _after(self, decision: Way, at: int) -> Ways:
        inner = self.ways(self.machine.nodes[at])
        return Ways(decision.then(inner.past), decision.then(inner.out))

    def _sequence(self, inner: tuple[Ways, ...]) -> Ways:
        before, out = HERE, NOWHERE
        for each in inner:
            out = min(out, before.then(each.out), key=_cost)
            before = before.then(each.past)
        return Ways(before, out)

    def _repeat(self, node: Node) -> Ways:
        if self.marking[node.number] == LEFT:
            return Ways()
        (body,) = self._inner(node)
        leave = Way((Letter(Outcome.LEAVE, name_of(node)),), 1)
        return Ways(body.past.then(leave), body.out)

    def _call(self, node: Node) -> Ways:
        (body,) = self._inner(node)
        return Ways(min(body.out, body.past, key=_cost))
