"""What follows from what was decided: letters out, timers, readers of events."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import datetime

from handrail.record.moments import desk_now
from handrail.record.outbox import Deliverer, OnSettled, deliver_due
from handrail.record.subscribe import Subscriber, run_subscribers
from handrail.record.timers import TimerHandler, TimersHandler, fire_due

TIMERS_AT_A_TIME = 50
TIMERS_TOGETHER = 500
"""So many of a kind are decided at once."""

EVENTS_AT_A_TIME = 200


@dataclass(frozen=True)
class Sending:
    """Delivers what lies in the outbox, one effect at a time, so that a stop is never far."""

    deliverers: Mapping[str, Deliverer]
    worker: str
    on_settled: Mapping[str, OnSettled] = field(default_factory=dict)
    name: str = "letters-out"
    rest_seconds: float = 0.5

    def run_once(self, real_now: datetime) -> int:
        """Deliver the effect that is due first."""
        counts = deliver_due(
            real_now=real_now,
            limit=1,
            deliverers=self.deliverers,
            worker=self.worker,
            on_settled=self.on_settled,
        )
        return sum(astuple(counts))

    def close(self) -> None:
        """Hold nothing."""


@dataclass(frozen=True)
class Timing:
    """Does what is due by the desk's clock."""

    handlers: Mapping[str, TimerHandler]
    worker: str = ""
    together: Mapping[str, TimersHandler] = field(default_factory=dict)
    name: str = "timers"
    rest_seconds: float = 1.0

    def run_once(self, real_now: datetime) -> int:
        """Fire the timers that are due; what failed is tried again in its own time."""
        now = desk_now(real_now=real_now)
        return self._one_by_one(now) + self._together(now)

    def _one_by_one(self, now: datetime) -> int:
        if not self.handlers:
            return 0
        found = fire_due(
            now=now, limit=TIMERS_AT_A_TIME, handlers=self.handlers, worker=self.worker
        )
        return found.fired

    def _together(self, now: datetime) -> int:
        if not self.together:
            return 0
        found = fire_due(
            now=now, limit=TIMERS_TOGETHER, handlers={}, together=self.together, worker=self.worker
        )
        return found.fired

    def close(self) -> None:
        """Hold nothing."""


@dataclass(frozen=True)
class Telling:
    """Gives subscribers the events that they have not seen."""

    subscribers: Sequence[Subscriber]
    name: str = "subscribers"
    rest_seconds: float = 1.0

    def run_once(self, real_now: datetime) -> int:
        """Give each subscriber some of its next events."""
        return run_subscribers(self.subscribers, limit=EVENTS_AT_A_TIME, real_now=real_now)

    def close(self) -> None:
        """Hold nothing."""
