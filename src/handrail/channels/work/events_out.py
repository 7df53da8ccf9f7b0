"""What follows from what was decided: letters out, timers, readers of events."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import datetime

from handrail.record.moments import desk_now
from handrail.record.outbox import Deliverer, OnSettled, deliver_due
from handrail.record.subscribe import Subscriber, run_subscribers
from handrail.record.timers import TimerHandler, TimersHandler, fire_due

TIMERS_AT_A_TIME = 50
MOST_TOGETHER = 500
FEWEST_TOGETHER = 10
"""So many of a kind are decided at once: fewer after a batch that did not end in time."""

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


@dataclass
class Timing:
    """Does what is due by the desk's clock.

    A batch that a starved machine cannot end within its lease would be claimed again and again, and
    never be done: so batches are halved when one fails or loses claims, and grow when all is well.
    """

    handlers: Mapping[str, TimerHandler]
    worker: str = ""
    together: Mapping[str, TimersHandler] = field(default_factory=dict)
    name: str = "timers"
    rest_seconds: float = 1.0
    _at_once: int = field(default=MOST_TOGETHER, init=False)

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
        at_once, self._at_once = self._at_once, max(self._at_once // 2, FEWEST_TOGETHER)
        found = fire_due(
            now=now, limit=at_once, handlers={}, together=self.together, worker=self.worker
        )
        if not found.lost:
            self._at_once = min(at_once * 2, MOST_TOGETHER)
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
