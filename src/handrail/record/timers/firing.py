"""Do what is due: claim a batch, then decide each part of it in a transaction of its own."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Protocol

from django.db import transaction

from handrail.record.delays import longest_gap_after
from handrail.record.models import Timer
from handrail.record.passing import is_passing
from handrail.record.timers.claims import claim_due, take_away
from handrail.record.timers.due_timer import DueTimer, due_timer

log = logging.getLogger(__name__)


class TimerHandler(Protocol):
    """Does what is due, in the transaction that takes the timer away."""

    def __call__(self, timer: DueTimer, /, *, now: datetime) -> None: ...


class TimersHandler(Protocol):
    """Does what is due of many timers at once, in the transaction that takes them all away.

    If it fails for some, it fails for all: they are then handed to it one by one.
    """

    def __call__(self, timers: Sequence[DueTimer], /, *, now: datetime) -> None: ...


@dataclass(frozen=True)
class Fired:
    """What became of the timers that were claimed.

    Attributes:
        failed: their handlers failed; they are tried again later.
        lost: claimed by others meanwhile, set to another time, or cleared; nothing was done.
    """

    fired: int = 0
    failed: int = 0
    lost: int = 0

    def __add__(self, other: "Fired") -> "Fired":
        """Return both counted together."""
        return Fired(self.fired + other.fired, self.failed + other.failed, self.lost + other.lost)


def fire_due(
    *,
    now: datetime,
    limit: int,
    handlers: Mapping[str, TimerHandler],
    together: Mapping[str, TimersHandler] | None = None,
    worker: str = "",
) -> Fired:
    """Do what is due, the earliest first, each handler in the transaction that takes timers away.

    Several workers may do this at once. A handler that fails leaves no trace but its error on
    the timer, which is tried again later; the others go on.

    Args:
        now: the desk's time.
        limit: at most so many timers, claimed together.
        handlers: by kind; timers of other kinds are left alone.
        together: by kind, those that do many at once.
        worker: names this worker in the rows.

    Raises:
        Exception: whatever `is_passing` calls so. What was claimed waits until its lease ends.
    """
    many = together or {}
    kinds = {*handlers, *many}
    claimed = claim_due(now=now, limit=limit, kinds=kinds, worker=worker)
    done = Fired()
    for kind, rows in _runs_of_a_kind(claimed):
        if kind in many:
            done += _fire_together(rows, many[kind], now)
        else:
            for row in rows:
                done += _fire([row], _one_by_one(handlers[kind]), now)
    return done


def _runs_of_a_kind(rows: Iterable[Timer]) -> Iterable[tuple[str, list[Timer]]]:
    """Yield timers that follow each other and are of one kind: the order of times is kept."""
    return ((kind, list(run)) for kind, run in groupby(rows, key=lambda row: row.kind))


def _one_by_one(handler: TimerHandler) -> TimersHandler:
    def handle(timers: Sequence[DueTimer], /, *, now: datetime) -> None:
        for timer in timers:
            handler(timer, now=now)

    return handle


def _fire_together(rows: Sequence[Timer], handler: TimersHandler, now: datetime) -> Fired:
    try:
        return _taken_and_done(rows, handler, now)
    except Exception as problem:  # noqa: BLE001 (each is tried alone, and logged there)
        if is_passing(problem) or len(rows) == 1:
            return _failed(rows, problem, now)
        log.info("%d timers could not be done at once: %s", len(rows), problem)
    return sum((_fire([row], handler, now) for row in rows), Fired())


def _fire(rows: Sequence[Timer], handler: TimersHandler, now: datetime) -> Fired:
    try:
        return _taken_and_done(rows, handler, now)
    except Exception as problem:  # noqa: BLE001 (logged, or raised again, in there)
        return _failed(rows, problem, now)


def _taken_and_done(rows: Sequence[Timer], handler: TimersHandler, now: datetime) -> Fired:
    with transaction.atomic():
        ours = take_away(rows)
        if ours:
            handler([due_timer(row) for row in ours], now=now)
    return Fired(fired=len(ours), lost=len(rows) - len(ours))


def _failed(rows: Sequence[Timer], problem: Exception, now: datetime) -> Fired:
    """Keep the error on each timer; what passes is no fault of a timer, and is raised again."""
    if is_passing(problem):
        raise problem
    for row in rows:
        log.error("The timer %s failed.", row.key, exc_info=problem)
        _note_failure(row, problem, now)
    return Fired(failed=len(rows))


def _note_failure(row: Timer, problem: Exception, now: datetime) -> None:
    failures = row.failures + 1
    Timer.objects.filter(pk=row.pk, fence=row.fence, next_at=row.next_at).update(
        failures=failures,
        error=f"{type(problem).__name__}: {problem}",
        next_at=now + longest_gap_after(failures),
        lease_until=None,
    )
