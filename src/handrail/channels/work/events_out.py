"""What follows from what was decided: letters out, timers, readers of events."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from datetime import datetime

from handrail.record.moments import desk_now
from handrail.record.outbox import Deliverer, OnSettled, deliver_due
from handrail.record.subscribe import Subscriber, run_subscribers
from handrail.record.timers import TimerHandler, fire_due

TIMERS_AT_A_TIME = 50
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
    name: str = "timers"
    rest_seconds: float = 1.0

    def run_once(self, real_now: datetime) -> int:
        """Fire the timers that are due; what failed is tried again in its own time."""
        if not self.handlers:
            return 0
        now = desk_now(real_now=real_now)
        return fire_due(now=now, limit=TIMERS_AT_A_TIME, handlers=self.handlers).fired

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
