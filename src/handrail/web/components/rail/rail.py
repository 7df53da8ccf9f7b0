from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component, Moment
from handrail.web.components.step_card import StepCard

RailState = Literal["done", "skipped", "owed", "now", "next"]
"""Owed: a later step was taken first, or a correction brought it back; it blocks the end."""


@dataclass(frozen=True, kw_only=True)
class Branch:
    """One way a coming decision may go, and where it leads."""

    title: str
    leads_to: str


@dataclass(frozen=True, kw_only=True)
class RailStep:
    """One step on the rail."""

    step: str
    state: RailState
    title: str
    number: int
    detail: str = ""
    """What came of it: "cracked jug, gift for Saturday, confirmed"."""
    at: Moment | None = None
    by: str = ""
    strength: str = ""
    """Said for a must that is still to come."""
    branches: tuple[Branch, ...] = ()
    href: str = ""
    """Look at it, without moving."""
    card: StepCard | None = None
    """Open on the rail: the step that is now, or one that is looked at."""


@dataclass(frozen=True, kw_only=True)
class Rail(Component):
    """The way through the procedure: done, now, next; what is long done is folded."""

    template: ClassVar[str] = "components/rail/rail.html"
    label: str
    steps: tuple[RailStep, ...]
    folded: int = 0
    """How many of the first steps are folded away."""
    target: str = "case"

    @property
    def hidden_steps(self) -> tuple[RailStep, ...]:
        """Return the steps that are folded away."""
        return self.steps[: self.folded]

    @property
    def shown_steps(self) -> tuple[RailStep, ...]:
        """Return the others."""
        return self.steps[self.folded :]
