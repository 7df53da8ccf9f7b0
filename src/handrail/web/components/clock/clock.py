from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component, Moment, Tone

ClockState = Literal["running", "paused", "met", "met_late", "late", "waiting"]


@dataclass(frozen=True, kw_only=True)
class Clock(Component):
    """Time left until something is due, or time that a customer has waited.

    The server writes the text; on the page it goes on counting by the desk's clock, and is
    never announced while it counts.
    """

    template: ClassVar[str] = "components/clock/clock.html"
    state: ClockState
    at: Moment
    """When it is due; for `waiting`, since when; for `met` and
    `met_late`, which count no more, when it was met."""
    text: str
    """As it stands now: "31 min left", "12 min overdue", "paused"."""
    near: bool = False
    """Due soon: the standard's own warning has been given."""
    near_from: Moment | None = None
    """When it will count as near, so that the page shows it without being asked."""
    bare: bool = False
    """Without a pill around it."""

    @property
    def tone(self) -> Tone:
        """Return the colour of its state."""
        if self.state == "running":
            return "warn" if self.near else "plain"
        tones: dict[ClockState, Tone] = {"late": "late", "met_late": "late", "met": "ok"}
        return tones.get(self.state, "plain")

    @property
    def icon(self) -> str:
        """Return the drawing that says the same as the colour."""
        icons = {"late": "owed", "met_late": "owed", "met": "check", "paused": "pause"}
        return icons.get(self.state, "clock" if self.near else "")
