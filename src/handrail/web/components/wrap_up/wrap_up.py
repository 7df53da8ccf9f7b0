from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component
from handrail.web.components.step_card import Choice


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Something left open, that one key answers."""

    id: str
    question: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True)
class WrapUp(Component):
    """Only the gaps, after the customer has gone. Posted: `gap`, and `answer` of one choice."""

    template: ClassVar[str] = "components/wrap_up/wrap_up.html"
    post: str
    gaps: tuple[Gap, ...]
    target: str = "case"
