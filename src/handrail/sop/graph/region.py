"""A part of a chart from one node to another, and what leads where within it.

Source: K. Cooper, T. Harvey, K. Kennedy, "A simple, fast dominance algorithm" (2001).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

Ways = Mapping[str, tuple[str, ...]]
"""For each node, where its edges lead."""

MOST_MEETINGS = 4
"""Places where ways meet that are kept for each node, besides the walls: the nearest ones."""

LONGEST_STRAIGHT = 12
"""Steps before an end that may stand in a way of a choice, the end being after it."""


@dataclass(frozen=True)
class Region:
    """Everything that can be walked from the entry without going past a wall.

    Attributes:
        walls: nodes that are reached and not left, such as the question that ends a loop.
        ends: nodes that end a way; they may be written once per way, so ways never meet there.
    """

    ways: Ways
    entry: str
    walls: frozenset[str]
    ends: frozenset[str]

    def on_from(self, node: str) -> tuple[str, ...]:
        """Return where the node leads within the region."""
        return () if node in self.walls else self.ways[node]

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Return the nodes in reverse postorder: sources before targets, but for loops."""
        finished: list[str] = []
        seen = {self.entry}
        stack = [(self.entry, iter(self.on_from(self.entry)))]
        while stack:
            node, rest = stack[-1]
            target = next((each for each in rest if each not in seen), None)
            if target is None:
                finished.append(node)
                stack.pop()
            else:
                seen.add(target)
                stack.append((target, iter(self.on_from(target))))
        return tuple(reversed(finished))

    @cached_property
    def number(self) -> dict[str, int]:
        """Return the place of each node in the order."""
        return {node: at for at, node in enumerate(self.order)}

    def in_order(self, nodes: Iterable[str]) -> list[str]:
        """Return the nodes in the region's order."""
        return sorted(nodes, key=self.number.__getitem__)

    @cached_property
    def sources(self) -> dict[str, list[str]]:
        """Return from where each node is reached, once per edge."""
        found: dict[str, list[str]] = {node: [] for node in self.order}
        for node in self.order:
            for target in self.on_from(node):
                found[target].append(node)
        return found

    @cached_property
    def dominator(self) -> dict[str, str]:
        """Return the last node through which every way to a node leads; the entry's is itself.

        An end's is the first from which it is reached: nobody asks for more.
        """
        found = {self.entry: self.entry}
        has_changed = True
        while has_changed:
            has_changed = False
            for node in self.order[1:]:
                known = [each for each in self.sources[node] if each in found]
                nearest = known[0]
                for other in () if node in self.ends else known[1:]:
                    nearest = self._common(found, nearest, other)
                if found.get(node) != nearest:
                    found[node] = nearest
                    has_changed = True
        return found

    def _common(self, found: Mapping[str, str], one: str, other: str) -> str:
        while one != other:
            while self.number[one] > self.number[other]:
                one = found[one]
            while self.number[other] > self.number[one]:
                other = found[other]
        return one

    @cached_property
    def _span(self) -> dict[str, tuple[int, int]]:
        """Return when each node of the dominator tree is entered and left."""
        below: dict[str, list[str]] = {node: [] for node in self.order}
        for node in self.order[1:]:
            below[self.dominator[node]].append(node)
        entered: dict[str, int] = {}
        span: dict[str, tuple[int, int]] = {}
        stack = [(self.entry, iter(below[self.entry]))]
        entered[self.entry] = 0
        while stack:
            node, rest = stack[-1]
            child = next(rest, None)
            if child is None:
                span[node] = (entered[node], len(entered) - 1)
                stack.pop()
            else:
                entered[child] = len(entered)
                stack.append((child, iter(below[child])))
        return span

    def dominates(self, node: str, other: str) -> bool:
        """Return whether every way to the other leads through the node."""
        first, last = self._span[node]
        return first <= self._span[other][0] <= last

    def size(self, node: str) -> int:
        """Return how many nodes can be reached through the node alone."""
        first, last = self._span[node]
        return last - first + 1

    @cached_property
    def jumps(self) -> tuple[tuple[str, str], ...]:
        """Return the edges by which a loop goes round although it has a second entry."""
        return tuple(edge for edge in self._backward if not self.dominates(edge[1], edge[0]))

    @cached_property
    def _backward(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (node, target)
            for node in self.order
            for target in self.on_from(node)
            if self.number[target] <= self.number[node]
        )

    @cached_property
    def loops(self) -> dict[str, frozenset[str]]:
        """Return the nodes of each loop by the one where it is entered."""
        last: dict[str, list[str]] = {}
        for source, entry in self._backward:
            last.setdefault(entry, []).append(source)
        return {entry: frozenset(self._going_round(entry, ends)) for entry, ends in last.items()}

    def _going_round(self, entry: str, last: list[str]) -> set[str]:
        members, waiting = {entry, *last}, [node for node in last if node != entry]
        while waiting:
            for source in self.sources[waiting.pop()]:
                if source not in members:
                    members.add(source)
                    waiting.append(source)
        return members

    def meeting(self, node: str, target: str) -> frozenset[str]:
        """Return where the way from a node to a target meets others: there, or further on."""
        if target in self.ends:
            return frozenset()
        if self._forward[target] > 1 or target in self.walls or self.dominator[target] != node:
            return frozenset({target})
        return self._outside[target]

    @cached_property
    def _forward(self) -> dict[str, int]:
        """Return how many edges lead to each node, but for those that go round a loop."""
        return {
            node: sum(self.number[source] < self.number[node] for source in self.sources[node])
            for node in self.order
        }

    @cached_property
    def _outside(self) -> dict[str, frozenset[str]]:
        """Return, for each node, where ways leave what can be reached through it alone."""
        found: dict[str, set[str]] = {node: set() for node in self.order}
        kept: dict[str, frozenset[str]] = {}
        for node in reversed(self.order):
            found[node].update(self._directly_outside(node))
            kept[node] = self._nearest(found[node])
            above = self.dominator[node]
            found[above].update(t for t in kept[node] if self._lies_outside(t, above))
        return kept

    def straight_end(self, node: str) -> str | None:
        """Return the end that the node leads to without a question and within a few steps."""
        for _ in range(LONGEST_STRAIGHT):
            ways = self.on_from(node)
            if node in self.ends:
                return node
            if len(ways) != 1:
                return None
            node = ways[0]
        return None

    def _directly_outside(self, node: str) -> Iterator[str]:
        for target in self.on_from(node):
            is_ahead = self.number[target] > self.number[node]
            if is_ahead and target not in self.ends and self._lies_outside(target, node):
                yield target

    def _lies_outside(self, target: str, node: str) -> bool:
        """Return whether the target can be reached without the node, or ends the region."""
        return target in self.walls or self.dominator[target] != node

    def _nearest(self, targets: set[str]) -> frozenset[str]:
        near = sorted(targets - self.walls, key=self.number.__getitem__)[:MOST_MEETINGS]
        return frozenset((*near, *(targets & self.walls)))

    def tail(self, node: str, *, before: str | None, most: int) -> int | None:
        """Return how many nodes are walked from the node on; None if a wall stands in the way.

        Args:
            before: where the tail is over besides the ends, if anywhere.
            most: where to stop counting.
        """
        seen, waiting = {node}, [node]
        while waiting and len(seen) <= most:
            for target in self.on_from(waiting.pop()):
                if target != before and target not in self.ends and target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return None if any(each in self.walls for each in seen) else len(seen)
