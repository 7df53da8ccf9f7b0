"""A procedure version as what is run, and what it has worked out about itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from typing_extensions import override

from handrail.run.letter import Letter
from handrail.run.marking import Marking
from handrail.run.met import MOST_MARKINGS, Met
from handrail.run.node import Node, NoSuchBlock, WayOut, laid_out, name_of
from handrail.run.ruling import Judge, facts_asked, judge_of
from handrail.run.taking import Taking
from handrail.sop.document import (
    AnyOrder,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    StepKind,
    outcome_fact,
)


@dataclass(frozen=True)
class Machine:
    """A procedure version, made ready to be run.

    Whatever it has worked out about itself it keeps, since a version never changes.

    Attributes:
        channel: where it is walked; steps of other channels are not called for. None: anywhere.
            A marking has the same places on every channel, so a history that began on one can be
            gone on with on another.
    """

    version: str
    procedure: Procedure
    channel: str | None = None

    @override
    def __hash__(self) -> int:
        return hash(self.version)

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Return every block in document order; the body is number 0."""
        return laid_out(self.procedure.body)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Return the number of each named block, also by the names it had before."""
        found: dict[str, int] = {}
        for node in self.nodes:
            match node.block:
                case Sequence():
                    continue
                case Step(was=earlier):
                    found |= {name: node.number for name in earlier if name not in found}
            found[node.block.id] = node.number
        return found

    @cached_property
    def rules(self) -> dict[str, Judge]:
        """Return how each choice that has rules is decided by them."""
        return {
            node.block.id: judge_of(node.block)
            for node in self.nodes
            if isinstance(node.block, Choose) and node.block.has_rules
        }

    @cached_property
    def asked_by_rules(self) -> dict[str, tuple[str, ...]]:
        """Return the facts that the rules of each choice ask for."""
        return {choice: facts_asked(self.choice(choice)) for choice in self.rules}

    @cached_property
    def outcomes(self) -> dict[str, str]:
        """Return, by the step that ends a used procedure, the name of the outcome for rules."""
        return {
            node.block.id: outcome_fact(name_of(self.call_of(node)))
            for node in self.nodes
            if isinstance(node.block, Step) and node.block.kind is StepKind.RETURN
        }

    @cached_property
    def asking(self) -> tuple[Node, ...]:
        """Return the steps that learn a fact."""
        return tuple(
            node
            for node in self.nodes
            if isinstance(node.block, Step) and node.block.fact is not None
        )

    @cached_property
    def timed(self) -> tuple[Node, ...]:
        """Return the steps that are to be done within a time; promises are made for a time."""
        return tuple(
            node
            for node in self.nodes
            if isinstance(node.block, Step)
            and node.block.within is not None
            and node.block.kind is not StepKind.PROMISE
        )

    @cached_property
    def early(self) -> frozenset[int]:
        """Return every block that holds an end after which others could still be walked.

        Ends that stand last are not among them: once they are taken nothing is left. The end of
        a procedure that is used ends what is within its call, and nothing around it.
        """
        return frozenset(
            number
            for node in self.nodes
            if isinstance(node.block, Step) and node.block.kind in {StepKind.END, StepKind.RETURN}
            if any(self._goes_on_after(parent, child) for parent, child in self._ended_by(node))
            for number in (node.number, *(parent.number for parent, _ in self._ended_by(node)))
        )

    @cached_property
    def rows_of_steps(self) -> dict[int, int]:
        """Return, by each step of a sequence, the last of the steps that follow right behind it.

        Steps that end something early are not in a row with others.
        """
        last: dict[int, int] = {}
        for node in self.nodes:
            for number in reversed(node.children if isinstance(node.block, Sequence) else ()):
                if isinstance(self.nodes[number].block, Step) and number not in self.early:
                    is_last = number == node.last
                    last[number] = number if is_last else last.get(number + 1, number)
        return last

    @cached_property
    def partial(self) -> frozenset[int]:
        """Return the any-order blocks of which some items are enough."""
        return frozenset(
            node.number
            for node in self.nodes
            if isinstance(node.block, AnyOrder) and node.block.at_least is not None
        )

    @cached_property
    def automatic(self) -> frozenset[str]:
        """Return the steps that take themselves: waits for a time, ends of what is used."""
        return frozenset(
            node.block.id
            for node in self.nodes
            if isinstance(node.block, Step)
            and (node.block.is_timed or node.block.kind is StepKind.RETURN)
        )

    @cached_property
    def start(self) -> Marking:
        """Return the marking before anything has happened."""
        return bytes(len(self.nodes))

    def met(self, marking: Marking) -> Met:
        """Return what has been worked out about a marking so far."""
        found = self.markings.get(marking)
        if found is None:
            if len(self.markings) >= MOST_MARKINGS:
                self.markings.clear()
            found = self.markings[marking] = Met()
        return found

    @cached_property
    def markings(self) -> dict[Marking, Met]:
        """Return the markings met so far."""
        return {}

    @cached_property
    def landings(self) -> dict[Letter, tuple[int, int]]:
        """Return, by each letter met so far, whose state it changes and what that is then."""
        return {}

    @cached_property
    def takings(self) -> dict[str, Taking]:
        """Return what taking each step is, also by the names it had before."""
        return {
            name: Taking.of(self.nodes[number], node.block)
            for name, number in self.numbers.items()
            if isinstance((node := self.nodes[number]).block, Step)
        }

    @cached_property
    def elsewhere(self) -> frozenset[int]:
        """Return the numbers of the steps that exist only on other channels."""
        return frozenset(
            node.number
            for node in self.nodes
            if isinstance(node.block, Step)
            and node.block.channels
            and self.channel not in (None, *node.block.channels)
        )

    def node(self, block: str) -> Node:
        """Return the place of a named block.

        Raises:
            NoSuchBlock: the version has none of this name.
        """
        if block not in self.numbers:
            raise NoSuchBlock(block=block, version=self.version)
        return self.nodes[self.numbers[block]]

    def taking(self, step: str) -> Taking:
        """Return what taking the step of this name is.

        Raises:
            NoSuchBlock: there is none, or it is a block of another kind.
        """
        found = self.takings.get(step)
        if found is None:
            raise NoSuchBlock(block=step, version=self.version)
        return found

    def step(self, step: str) -> Step:
        """Return the step of this name.

        Raises:
            NoSuchBlock: there is none, or it is a block of another kind.
        """
        return self.taking(step).step

    def step_kind(self, block: str) -> StepKind | None:
        """Return the kind of a step, None for any other block."""
        found = self.node(block).block
        return found.kind if isinstance(found, Step) else None

    def choice(self, choice: str) -> Choose:
        """Return the choice of this name.

        Raises:
            NoSuchBlock: there is none, or it is a block of another kind.
        """
        block = self.node(choice).block
        if not isinstance(block, Choose):
            raise NoSuchBlock(block=choice, version=self.version)
        return block

    def choices_around(self, node: Node) -> tuple[tuple[Node, int], ...]:
        """Return each choice around the node with the branch that leads there, inside out.

        The branch is its number as a marking has it, counted from 1.
        """
        return self._choices_around[node.number]

    def around(self, node: Node) -> WayOut:
        """Return each block around the node with the child of it that leads there, inside out."""
        return self._ways_out[node.number]

    @cached_property
    def _ways_out(self) -> tuple[WayOut, ...]:
        ways: list[WayOut] = [()]
        for node in self.nodes[1:]:
            ways.append(((self.nodes[node.parent], node), *ways[node.parent]))
        return tuple(ways)

    @cached_property
    def _choices_around(self) -> tuple[tuple[tuple[Node, int], ...], ...]:
        return tuple(
            tuple(
                (parent, child.place + 1)
                for parent, child in way
                if isinstance(parent.block, Choose)
            )
            for way in self._ways_out
        )

    def _ended_by(self, end: Node) -> WayOut:
        """Return the blocks around an end that are over with it."""
        way = self.around(end)
        calls = [at for at, (parent, _) in enumerate(way) if isinstance(parent.block, Call)]
        is_return = isinstance(end.block, Step) and end.block.kind is StepKind.RETURN
        return way[: calls[0]] if is_return and calls else way

    def _goes_on_after(self, parent: Node, child: Node) -> bool:
        match parent.block:
            case Sequence():
                return child.place + 1 < len(parent.children)
            case Repeat() | Optional():
                return True
            case _:
                return False

    def call_of(self, node: Node) -> Node:
        """Return the innermost call around a block, the whole body if there is none."""
        around = (parent for parent, _ in self.around(node) if isinstance(parent.block, Call))
        return next(around, self.nodes[0])

    def steps_in(self, node: Node) -> Iterator[Node]:
        """Yield the steps within a block, in document order."""
        for inner in self.nodes[node.number : node.last + 1]:
            if isinstance(inner.block, Step):
                yield inner
