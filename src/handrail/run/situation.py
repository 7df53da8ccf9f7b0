from collections.abc import Container, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from handrail.rules import Value
from handrail.run.command import Actor
from handrail.run.event import FactRead, Happened, RunEvent, quickly_made
from handrail.run.fold import Machines, happen
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
from handrail.run.node import name_of
from handrail.run.state import RunState
from handrail.sop.document import Repeat


class Known(NamedTuple):
    """A fact's value, and which revision of it."""

    value: Value
    revision: int


Facts = Mapping[str, Known]
"""What is known on the case, its contact and its customer, by name."""


class Situation(NamedTuple):
    """Everything that a command is decided on.

    Attributes:
        machine: that of the version under which the run goes on.
        events: what has been decided so far; `state` is where it has led.
    """

    state: RunState
    actor: Actor
    facts: Facts
    now: datetime
    machines: Machines
    machine: Machine
    events: tuple[RunEvent, ...] = ()

    @property
    def known(self) -> Facts:
        """Return the facts, with how the procedures that were used have ended."""
        outcomes = self.machine.outcomes
        if not outcomes:
            return self.facts
        ended = {
            outcomes[taken.letter.block]: Known(
                self.machine.step(taken.letter.block).outcome or "", taken.number
            )
            for taken in self.state.taken
            if taken.letter.block in outcomes
        }
        return {**self.facts, **ended}

    def known_to(self, choice: str) -> Facts:
        """Return the facts that a choice's rules may know.

        In a repeat a procedure that is used ends anew in each turn: how it ended in a turn that
        is over says nothing to a choice within the same repeat.
        """
        outcomes = self.machine.outcomes
        if not outcomes:
            return self.facts
        loops, ended = self._loops_around(choice), dict(self.facts)
        for block, number in self._letters(Outcome.DONE, outcomes):
            begun = self._letters(Outcome.AGAIN, loops & self._loops_around(block))
            if all(number > again for _, again in begun):
                ended[outcomes[block]] = Known(self.machine.step(block).outcome or "", number)
        return ended

    def _loops_around(self, block: str) -> frozenset[str]:
        around = self.machine.around(self.machine.node(block))
        return frozenset(name_of(each) for each, _ in around if isinstance(each.block, Repeat))

    def _letters(self, outcome: Outcome, blocks: Container[str]) -> list[tuple[str, int]]:
        """Return the events with that outcome of the blocks, in their order."""
        return [
            (taken.letter.block, taken.number)
            for taken in self.state.taken
            if taken.letter.outcome is outcome and taken.letter.block in blocks
        ]

    @property
    def values(self) -> Mapping[str, Value]:
        """Return what is known, by name, as rules read it."""
        return {name: known.value for name, known in self.known.items()}

    def after(self, *events: RunEvent) -> "Situation":
        """Return the situation once the events have happened."""
        if not events:
            return self
        state, actor, facts, now, machines, machine, before = self
        for event in events:
            happened = quickly_made(Happened, (event, now, actor.id))
            state = happen(state, happened, machine, machines)
            if state.version != machine.version:
                machine = machines(state.version)
        parts = (state, actor, facts, now, machines, machine, before + events)
        return quickly_made(Situation, parts)

    def read(self, names: frozenset[str]) -> tuple[FactRead, ...]:
        """Return which revision of each fact is known, in the order of their names."""
        return revisions(sorted(names), self.known)


def revisions(names: Iterable[str], known: Facts) -> tuple[FactRead, ...]:
    """Return which revision of each fact is known; all are."""
    return tuple([quickly_made(FactRead, (name, known[name].revision)) for name in names])
