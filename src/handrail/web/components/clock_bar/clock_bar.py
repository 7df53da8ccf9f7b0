from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.clock import Clock
from handrail.web.components.clock_story import ClockStory
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class ClockLine:
    """One standard of the case: its name, how much of its time is used, what is left."""

    label: str
    clock: Clock
    used_percent: int
    """0 to 100."""
    because: str = ""
    """Why this standard counts, and which others there are."""
    why: ClockStory | None = None
    """Why it is due when it is."""


@dataclass(frozen=True, kw_only=True)
class ClockBar(Component):
    """The standards that tick on this case, the tightest first."""

    template: ClassVar[str] = "components/clock_bar/clock_bar.html"
    lines: tuple[ClockLine, ...]
