"""One thing that is done again and again, in a thread of its own, until it is told to stop."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event, Thread
from typing import Protocol

from django.db import OperationalError, connections

from handrail.record.passing import is_passing

log = logging.getLogger(__name__)

LONGEST_BACK_OFF_SECONDS = 60.0

SURROUNDINGS = (OperationalError, OSError)
"""Failures of these classes pass too, and no code has to change."""


def machine_now() -> datetime:
    """Return what this machine's clock shows."""
    return datetime.now(UTC)


class Loop(Protocol):
    """Does what is due, a little at a time."""

    @property
    def name(self) -> str:
        """Return what it is called in the log."""
        ...

    @property
    def rest_seconds(self) -> float:
        """Return how long it may rest when nothing was due."""
        ...

    def run_once(self, real_now: datetime, /) -> int:
        """Do some of what is due at the real time, and return how much was done."""
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


class LoopThread:
    """Runs a loop. When it fails, the failure is logged and the loop goes on, later and later."""

    def __init__(self, loop: Loop, *, real_now: Callable[[], datetime] = machine_now) -> None:
        self._loop = loop
        self._real_now = real_now
        self._stop = Event()
        self._thread = Thread(target=self._run, name=loop.name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let it end what it is doing, and do nothing more."""
        self._stop.set()

    def join(self, timeout_seconds: float) -> bool:
        """Wait for its end and return whether it came in time."""
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        failures = 0
        try:
            while not self._stop.is_set():
                rest, failures = self._once(failures)
                self._stop.wait(rest)
        finally:
            self._loop.close()
            connections.close_all()

    def _once(self, failures: int) -> tuple[float, int]:
        """Return how long to rest now, and how often it has failed in a row."""
        rest = back_off(failures)
        try:
            done = self._loop.run_once(self._real_now())
        except Exception as problem:  # noqa: BLE001 (told in the log)
            _tell(self._loop.name, problem, rest)
        else:
            return (0.0 if done else self._loop.rest_seconds), 0
        _drop_broken_connections()
        return rest, failures + 1


def _tell(name: str, problem: Exception, rest: float) -> None:
    if is_passing(problem) or isinstance(problem, SURROUNDINGS):
        log.warning("%s: %s Next try in %d s.", name, problem, rest)
    else:
        log.error("%s failed; next try in %d s.", name, rest, exc_info=problem)


def back_off(failures: int) -> float:
    """Return the seconds to wait after so many failures before this one."""
    return min(2.0 ** min(failures, 10), LONGEST_BACK_OFF_SECONDS)


def _drop_broken_connections() -> None:
    for connection in connections.all(initialized_only=True):
        connection.close_if_unusable_or_obsolete()
