"""The time by which loops work: the database's, held steady when a clock jumps.

Machines differ, so the database says what time it is. A clock that jumps may be wrong, and what is
decided cannot be taken back: until the jump has stayed for a minute, time goes on as it went.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from django.db import Error

from handrail.record.database_time import database_now

log = logging.getLogger(__name__)

JUMP = timedelta(seconds=2)
"""Less than this is no jump: clocks are put right a little all the time."""

BELIEVED_AFTER_SECONDS = 60.0
ASKED_EVERY_SECONDS = 1.0


def seconds_gone_by() -> float:
    """Return seconds that no change of a clock touches; time in which the machine slept counts."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


@dataclass
class SteadyTime:
    """The database's time, asked once a second; in between, and while it is away, ours goes on.

    Args:
        told: what the time is; may fail with an error of the database.
        ticks: seconds that go by whatever clocks say.
    """

    told: Callable[[], datetime] = database_now
    ticks: Callable[[], float] = seconds_gone_by
    _known: tuple[datetime, float] | None = field(default=None, init=False)
    _asked_at: float = field(default=0.0, init=False)
    _jumped: tuple[timedelta, float] | None = field(default=None, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def now(self) -> datetime:
        """Return the time.

        Raises:
            Error: the database was never reached.
        """
        with self._lock:
            ticks = self.ticks()
            if self._known is None:
                self._known = self.told(), ticks
                self._asked_at = ticks
            elif ticks >= self._asked_at + ASKED_EVERY_SECONDS:
                self._asked_at = ticks
                self._compare(self._going_on(ticks), ticks)
            return self._going_on(ticks)

    def _going_on(self, ticks: float) -> datetime:
        known, then = self._known or (self.told(), ticks)
        return known + timedelta(seconds=ticks - then)

    def _compare(self, ours: datetime, ticks: float) -> None:
        try:
            told = self.told()
        except Error:
            return
        off = told - ours
        if abs(off) < JUMP:
            self._known, self._jumped = (told, ticks), None
        elif self._jumped is None or abs(off - self._jumped[0]) >= JUMP:
            self._jumped = off, ticks
            log.warning("The clock jumped by %s; going on without it for a minute.", off)
        elif ticks >= self._jumped[1] + BELIEVED_AFTER_SECONDS:
            self._known, self._jumped = (told, ticks), None
            log.warning("The clock has stayed %s off; going by it from now on.", off)
