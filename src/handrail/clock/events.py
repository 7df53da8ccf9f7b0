"""What happens to a clock."""

from dataclasses import dataclass
from datetime import datetime

from handrail.clock.wall_clock import in_utc


@dataclass(frozen=True, slots=True)
class ClockEvent:
    """Something that happened to a clock at a moment.

    Raises:
        NaiveMoment: the moment has no time zone.
    """

    at: datetime

    def __post_init__(self) -> None:
        in_utc(self.at)


class Started(ClockEvent):
    """The promise began to count."""


class Paused(ClockEvent):
    """The customer owes the answer."""


class Resumed(ClockEvent):
    """The customer has answered."""


class Met(ClockEvent):
    """What was promised has been done."""


class Reopened(ClockEvent):
    """What had been done turned out not to be enough."""


class Cancelled(ClockEvent):
    """The promise no longer applies."""
