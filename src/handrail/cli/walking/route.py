"""What comes next on a walk, and what whoever walks it wants to pass by."""

from dataclasses import dataclass, field

from handrail.cli.walking.session import Session
from handrail.run.letter import Outcome
from handrail.run.node import Node, is_may, name_of
from handrail.run.walk import is_touched, next_letters
from handrail.sop.document import AnyOrder, Optional, Sequence, Step, Style


@dataclass
class Route:
    """The way of one walk.

    Attributes:
        passed: blocks that may be left out, and are.
        entered: optional parts that are wanted.
        wanted: the block that was asked for, before all others.
        once_more: the block that was done and is to be done again now.
    """

    session: Session
    passed: set[str] = field(default_factory=set)
    entered: set[str] = field(default_factory=set)
    wanted: str | None = None
    once_more: str | None = None

    def next(self) -> str | None:
        """Return the block to be taken now, None when nothing is left."""
        if self.once_more is not None:
            return self.once_more
        open_now = self.open()
        if self.wanted in open_now:
            return self.wanted
        put_off = self.session.state.put_off
        first = [block for block in open_now if block not in put_off] or open_now
        return self._as_a_whole(first[0]) if first else None

    def open(self) -> list[str]:
        """Return the blocks that are in order now."""
        if self.session.state.has_ended:
            return []
        machine, marking = self.session.machine, self.session.state.marking
        letters = (
            letter.block
            for letter in next_letters(machine, marking)
            if letter.outcome is not Outcome.SKIPPED
        )
        return [block for block in dict.fromkeys(letters) if block not in self.passed]

    def is_open(self, block: str) -> bool:
        """Return whether the block, or something in it, is in order now."""
        machine = self.session.machine
        node = machine.node(block)
        within = range(node.number, node.last + 1)
        return any(machine.node(each).number in within for each in self.open())

    def offered(self, block: str) -> str | None:
        """Return the optional part around a block that nobody has said yes or no to yet."""
        marking = self.session.state.marking
        for parent, _ in reversed(self.session.machine.around(self.session.machine.node(block))):
            if (
                isinstance(parent.block, Optional)
                and parent.block.id not in self.entered
                and not is_touched(marking, parent)
            ):
                return parent.block.id
        return None

    def may_be_passed(self, block: str) -> bool:
        """Return whether the step may be left out without a word."""
        return is_may(self.session.machine.node(block))

    def pass_by(self, block: str) -> None:
        """Leave a block out, with all that is in it."""
        machine = self.session.machine
        node = machine.node(block)
        within = machine.nodes[node.number : node.last + 1]
        self.passed.update(name_of(each) for each in within if _is_named(each))
        self.want_nothing()

    def want_nothing(self) -> None:
        """Go on with what comes next by itself."""
        self.wanted = self.once_more = None

    def forget(self) -> None:
        """Begin anew to ask what is wanted: the walk went back."""
        self.passed.clear()
        self.entered.clear()
        self.want_nothing()

    def _as_a_whole(self, block: str) -> str:
        """Return the list around a step that is confirmed as a whole, or the step itself."""
        machine = self.session.machine
        node = machine.node(block)
        parent = machine.nodes[node.parent] if node.parent >= 0 else None
        if parent is None or not isinstance(parent.block, AnyOrder):
            return block
        is_whole = parent.block.style is Style.DO_CONFIRM and isinstance(node.block, Step)
        return parent.block.id if is_whole else block


def _is_named(node: Node) -> bool:
    return not isinstance(node.block, Sequence)
