from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.rules import Value
from handrail.run.command import Actor
from handrail.run.event import FactRead, Happened, RunEvent
from handrail.run.fold import Machines, step_on
from handrail.run.machine import Machine
from handrail.run.state import RunState


@dataclass(frozen=True)
class Known:
    """A fact's value, and which revision of it."""

    value: Value
    revision: int


Facts = Mapping[str, Known]
"""What is known on the case, its contact and its customer, by name."""


@dataclass(frozen=True)
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
        return tuple(
            FactRead(name, self.facts[name].revision)
            for name in sorted(names)
            if name in self.facts
        )
