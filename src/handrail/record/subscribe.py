"""Readers of events that remember, with their effect, how far they have come."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.db import OperationalError, transaction

from handrail.record.models import Subscription
from handrail.record.position import Position
from handrail.record.read import head, read_after
from handrail.record.stream import RecordedEvent, StreamKind

log = logging.getLogger(__name__)


class Subscriber(Protocol):
    """Does something about events, in the transaction that moves its position."""

    @property
    def name(self) -> str:
        """Return the name under which its position is kept, for ever."""
        ...

    @property
    def kinds(self) -> Collection[StreamKind]:
        """Return the kinds of streams it reads."""
        ...

    def handle(self, events: Sequence[RecordedEvent], /) -> None:
        """Take note of the events, in their order, by writing to the database only."""
        ...


@dataclass(frozen=True)
class SubscriberState:
    """How far a subscriber has come; `error` says what stopped it or delays it."""

    name: str
    position: Position
    error: str
    stopped_at: datetime | None


def run_subscribers(subscribers: Sequence[Subscriber], *, limit: int, real_now: datetime) -> int:
    """Give each subscriber its next events, at most `limit`, and return how many were handled.

    A batch and the position after it are committed together. When a batch fails, its events are
    tried one by one; the subscriber is stopped before the one that fails, and the others go on.
    """
    return sum(_run(subscriber, limit, real_now) for subscriber in subscribers)


def subscriber_states() -> tuple[SubscriberState, ...]:
    """Return how far each subscriber has come."""
    rows = Subscription.objects.order_by("name")
    return tuple(
        SubscriberState(row.name, Position(row.position), row.error, row.stopped_at) for row in rows
    )


def restart_subscriber(name: str) -> bool:
    """Let a stopped subscriber try again; return whether there was one."""
    stopped = Subscription.objects.filter(name=name, stopped_at__isnull=False)
    return stopped.update(stopped_at=None, error="") == 1


def _run(subscriber: Subscriber, limit: int, real_now: datetime) -> int:
    row, _ = Subscription.objects.get_or_create(name=subscriber.name)
    if row.stopped_at is not None or row.position == head():
        return 0
    try:
        return _advance(subscriber, limit)
    except Exception:
        log.exception("%s failed with a batch; trying its events one by one.", subscriber.name)
        return _advance_one_by_one(subscriber, limit, real_now)


def _advance_one_by_one(subscriber: Subscriber, limit: int, real_now: datetime) -> int:
    handled = 0
    try:
        while handled < limit and _advance(subscriber, 1):
            handled += 1
    except OperationalError as problem:
        _note(subscriber, problem, stopped_at=None)
    except Exception as problem:
        log.exception("%s is stopped.", subscriber.name)
        _note(subscriber, problem, stopped_at=real_now)
    return handled


def _advance(subscriber: Subscriber, limit: int) -> int:
    with transaction.atomic():
        rows = Subscription.objects.select_for_update(skip_locked=True)
        row = rows.filter(name=subscriber.name, stopped_at__isnull=True).first()
        if row is None:
            return 0
        batch = read_after(Position(row.position), limit=limit, kinds=subscriber.kinds)
        if batch.events:
            subscriber.handle(batch.events)
        row.position, row.error = batch.position, ""
        row.save(update_fields=["position", "error"])
        return len(batch.events)


def _note(subscriber: Subscriber, problem: Exception, *, stopped_at: datetime | None) -> None:
    error = f"{type(problem).__name__}: {problem}"
    Subscription.objects.filter(name=subscriber.name).update(error=error, stopped_at=stopped_at)
