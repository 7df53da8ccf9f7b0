from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.rules import Value
from handrail.run.command import Actor
from handrail.run.event import FactRead, Happened, RunEvent
from handrail.run.fold import Machines, step_on
from handrail.run.machine import Machine
from handrail.run.state import RunState


@dataclass(frozen=True, slots=True)
class Known:
    """A fact's value, and which revision of it."""

    value: Value
    revision: int


Facts = Mapping[str, Known]
"""What is known on the case, its contact and its customer, by name."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a command is decided on.

    Attributes:
        events: what has been decided so far; `state` is where it has led.
    """

    state: RunState
    actor: Actor
    facts: Facts
    now: datetime
    machines: Machines
    events: tuple[RunEvent, ...] = ()

    @property
    def machine(self) -> Machine:
        """Return the machine of the version under which the run goes on."""
        return self.machines(self.state.version)

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

    @property
    def values(self) -> Mapping[str, Value]:
        """Return what is known, by name, as rules read it."""
        return {name: known.value for name, known in self.known.items()}

    def after(self, *events: RunEvent) -> "Situation":
        """Return the situation once the events have happened."""
        if not events:
            return self
        state = self.state
        for event in events:
            state = step_on(state, Happened(event, self.now, self.actor.id), machines=self.machines)
        so_far = (*self.events, *events)
        return Situation(state, self.actor, self.facts, self.now, self.machines, so_far)

    def read(self, names: frozenset[str]) -> tuple[FactRead, ...]:
        """Return which revisions of the facts are known, in the order of their names."""
        known = self.known
        return tuple(
            FactRead(name, known[name].revision) for name in sorted(names) if name in known
        )
