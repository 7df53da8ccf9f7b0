"""Things to be done at a time of the desk's clock, each done exactly once."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, cast

from django.db import transaction

from handrail.record.delays import longest_gap_after
from handrail.record.models import Timer
from handrail.record.stream import Stream, StreamKind

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DueTimer:
    """A timer whose time has come."""

    key: str
    kind: str
    origin: Stream
    due_at: datetime


class TimerHandler(Protocol):
    """Does what is due, in the transaction that takes the timer away."""

    def __call__(self, timer: DueTimer, /, *, now: datetime) -> None: ...


@dataclass(frozen=True)
class Fired:
    """How many timers were done, and how many failed and will be tried again."""

    fired: int
    failed: int


@dataclass(frozen=True)
class FailingTimer:
    """A timer whose handler failed."""

    timer: DueTimer
    failures: int
    error: str
    next_at: datetime


def set_timer(*, key: str, kind: str, origin: Stream, due_at: datetime) -> None:
    """Set the timer, or set it anew when there is one with the same key."""
    values = {
        "kind": kind,
        "origin_kind": origin.kind,
        "origin_id": origin.id,
        **_due_at(due_at),
    }
    Timer.objects.update_or_create(key=key, defaults=values)


def move_timer(*, key: str, due_at: datetime) -> bool:
    """Move the timer to another time and return whether there was one."""
    return Timer.objects.filter(key=key).update(**_due_at(due_at)) == 1


def clear_timer(key: str) -> bool:
    """Take the timer away and return whether there was one."""
    return Timer.objects.filter(key=key).delete()[0] == 1


def timers_of(kind: str) -> dict[str, datetime]:
    """Return when each timer of a kind is due, by its key."""
    return dict(Timer.objects.filter(kind=kind).values_list("key", "due_at"))


def next_due_at() -> datetime | None:
    """Return when the next timer is to be looked at, None when there is none."""
    first = Timer.objects.order_by("next_at").first()
    return None if first is None else first.next_at


def failing_timers() -> tuple[FailingTimer, ...]:
    """Return the timers whose handlers failed, the oldest first."""
    rows = Timer.objects.filter(failures__gt=0).order_by("due_at", "id")
    return tuple(FailingTimer(_due(row), row.failures, row.error, row.next_at) for row in rows)


def fire_due(*, now: datetime, limit: int, handlers: Mapping[str, TimerHandler]) -> Fired:
    """Do what is due, the earliest first, each handler in one transaction with its claim.

    Several workers may do this at once. A handler that fails leaves no trace but its error on
    the timer, which is tried again later; the others go on.

    Args:
        now: the desk's time.
        limit: at most so many timers, claimed together.
        handlers: by kind; timers of other kinds are left alone.
    """
    done: list[bool] = []
    with transaction.atomic():
        due = Timer.objects.filter(next_at__lte=now, kind__in=handlers)
        for row in due.select_for_update(skip_locked=True).order_by("next_at", "id")[:limit]:
            done += _fire(row, handlers[row.kind], now)
    return Fired(fired=done.count(True), failed=done.count(False))


def _fire(row: Timer, handler: TimerHandler, now: datetime) -> list[bool]:
    """Return whether the timer was done; nothing when a handler before it took it away."""
    try:
        with transaction.atomic():
            claimed = Timer.objects.filter(pk=row.pk, next_at=row.next_at).delete()[0]
            if claimed:
                handler(_due(row), now=now)
            return [True] * claimed
    except Exception as problem:
        log.exception("The timer %s failed.", row.key)
        _note_failure(row, problem, now)
        return [False]


def _note_failure(row: Timer, problem: Exception, now: datetime) -> None:
    row.failures += 1
    row.error = f"{type(problem).__name__}: {problem}"
    row.next_at = now + longest_gap_after(row.failures)
    row.save(update_fields=["failures", "error", "next_at"])


def _due_at(due_at: datetime) -> dict[str, object]:
    return {"due_at": due_at, "next_at": due_at, "failures": 0, "error": ""}


def _due(row: Timer) -> DueTimer:
    origin = Stream(cast("StreamKind", row.origin_kind), row.origin_id)
    return DueTimer(key=row.key, kind=row.kind, origin=origin, due_at=row.due_at)
