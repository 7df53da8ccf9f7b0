"""A clock's life, folded from what happened to it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from functools import reduce

from handrail.clock.events import (
    Cancelled,
    ClockEvent,
    Met,
    Paused,
    Reopened,
    Resumed,
    Started,
)
from handrail.clock.pause import Pause


class Phase(Enum):
    """Where a clock is in its life, whatever the time."""

    NOT_STARTED = auto()
    TICKING = auto()
    PAUSED = auto()
    MET = auto()
    CANCELLED = auto()


@dataclass(frozen=True, slots=True)
class Life:
    """What matters of a clock's past.

    Args:
        phase: where it is now.
        started_at: when it began to count, once it has.
        paused_at: since when it has been paused, also if it was met while paused.
        met_at: when it was met, until it is reopened.
        pauses: when it stood still before.
    """

    phase: Phase = Phase.NOT_STARTED
    started_at: datetime | None = None
    paused_at: datetime | None = None
    met_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()


def life_of(events: Iterable[ClockEvent], *, until: datetime) -> Life:
    """Return the clock's life up to and including a moment, whatever order its events come in.

    What makes no sense where it happens changes nothing: to pause a paused clock, to meet one
    that never started.
    """
    past = sorted((event for event in events if event.at <= until), key=lambda event: event.at)
    return reduce(_lived, past, Life())


def _lived(life: Life, event: ClockEvent) -> Life:
    match life.phase, event:
        case ((Phase.NOT_STARTED | Phase.CANCELLED), Started()):
            return Life(Phase.TICKING, started_at=event.at)
        case Phase.TICKING, Paused():
            return replace(life, phase=Phase.PAUSED, paused_at=event.at)
        case ((Phase.TICKING | Phase.PAUSED), Met()):
            return replace(life, phase=Phase.MET, met_at=event.at)
        case (Phase.PAUSED, Resumed()) | (Phase.MET, Reopened()):
            return _resumed(life, event.at)
        case _, Cancelled():
            return Life(Phase.CANCELLED)
        case _:
            return life


def _resumed(life: Life, at: datetime) -> Life:
    since = life.paused_at or life.met_at or at
    pauses = (*life.pauses, Pause(since, at))
    return Life(Phase.TICKING, started_at=life.started_at, pauses=pauses)
