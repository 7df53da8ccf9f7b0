"""Deliver what is due: lease and commit, deliver with no transaction open, settle."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from django.db import transaction
from django.db.models import F, Q

from handrail.record.effect_state import OPEN, EffectState
from handrail.record.models import Effect
from handrail.record.outbox.effects import EffectStanding, effect_states
from handrail.record.outbox.outcome import Crashed, Deliverer, DueEffect, Outcome
from handrail.record.outbox.settlement import Settlement, settlement
from handrail.record.stream import Stream, StreamKind

log = logging.getLogger(__name__)

LONGEST_DELIVERY = timedelta(minutes=2)
"""No deliverer may take longer; a lease outlasts this."""

LONGEST_LEASE = LONGEST_DELIVERY * 20
"""A lease that ends further away is from a worker whose clock was wrong: it holds nobody up."""

OnSettled = Callable[[DueEffect, EffectStanding], None]
"""Told in the settling transaction where an effect of its kind stands now."""


@dataclass(frozen=True)
class Counts:
    """What became of the effects that were tried, and of those found after a crash."""

    delivered: int = 0
    waiting: int = 0
    refused: int = 0
    dead: int = 0
    uncertain: int = 0


def deliver_due(
    *,
    real_now: datetime,
    limit: int,
    deliverers: Mapping[str, Deliverer],
    worker: str,
    on_settled: Mapping[str, OnSettled] | None = None,
) -> Counts:
    """Deliver the effects that are due, the oldest first, and return what became of them.

    Several workers may do this at once. An effect is leased just before it is delivered, so a
    crash leaves at most one uncertain, which is tried again under the same key.

    Args:
        real_now: the real time.
        limit: at most so many effects, 20 or fewer.
        deliverers: by kind; effects of other kinds are left alone.
        worker: names this worker in the row.
        on_settled: by kind; told of every settlement in its transaction.

    Raises:
        RuntimeError: a transaction is open.
    """
    desk = _Desk(on_settled or {}, real_now)
    found = Counter(state.value for state in _settle_crashed(desk, limit, deliverers))
    for place in range(1, limit + 1):
        lease_until = real_now + LONGEST_DELIVERY * place
        row = _lease_next(real_now, lease_until, deliverers, worker)
        if row is None:
            break
        state = _settle(row, _deliver(deliverers[row.kind], row), desk)
        found.update([] if state is None else [state.value])
    return Counts(**found)


@dataclass(frozen=True)
class _Desk:
    on_settled: Mapping[str, OnSettled]
    real_now: datetime


def _settle_crashed(
    desk: _Desk, limit: int, kinds: Mapping[str, Deliverer]
) -> Iterator[EffectState]:
    is_over = Q(lease_until__lt=desk.real_now) | Q(lease_until__gt=desk.real_now + LONGEST_LEASE)
    left_behind = Effect.objects.filter(is_over, state=EffectState.SENDING, kind__in=kinds)
    for row in left_behind.order_by("id")[:limit]:
        state = _settle(row, Crashed(), desk)
        if state is not None:
            yield state


def _lease_next(
    real_now: datetime, lease_until: datetime, kinds: Mapping[str, Deliverer], worker: str
) -> Effect | None:
    with transaction.atomic(durable=True):
        due = Effect.objects.filter(state__in=OPEN, next_try_at__lte=real_now, kind__in=kinds)
        row = due.select_for_update(skip_locked=True).order_by("next_try_at", "id").first()
        if row is not None:
            row.state, row.worker, row.lease_until = EffectState.SENDING, worker, lease_until
            row.attempts += 1
            row.save(update_fields=["state", "worker", "lease_until", "attempts"])
        return row


def _deliver(deliverer: Deliverer, row: Effect) -> Outcome:
    try:
        return deliverer.deliver(_due(row))
    except Exception as problem:
        log.exception("Delivering %s failed in the middle.", row.key)
        return Crashed(f"{type(problem).__name__}: {problem}")


def _settle(row: Effect, outcome: Outcome, desk: _Desk) -> EffectState | None:
    """Settle the attempt, and return the new state, or None when it is no longer ours."""
    settled = settlement(outcome, attempts=row.attempts, real_now=desk.real_now)
    tell = desk.on_settled.get(row.kind)
    try:
        is_ours = _write(row, outcome, settled, desk, tell)
    except Exception:
        log.exception("The desk could not take note of %s.", row.key)
        is_ours = _write(row, outcome, settled, desk, None)
    if not is_ours:
        log.warning(
            "%s was settled by another worker; attempt %d came late.", row.key, row.attempts
        )
    return settled.state if is_ours else None


def _write(
    row: Effect, outcome: Outcome, settled: Settlement, desk: _Desk, tell: OnSettled | None
) -> bool:
    with transaction.atomic(durable=True):
        ours = Effect.objects.filter(pk=row.pk, attempts=row.attempts, state__in=_may_be(outcome))
        is_ours = ours.update(
            state=settled.state,
            next_try_at=settled.next_try_at,
            receipt=settled.receipt,
            error=settled.error,
            crashes=F("crashes") + int(isinstance(outcome, Crashed)),
            settled_at=None if settled.state in OPEN else desk.real_now,
            lease_until=None,
        )
        if is_ours and tell is not None:
            tell(_due(row), effect_states([row.key])[row.key])
    return is_ours == 1


def _may_be(outcome: Outcome) -> frozenset[EffectState]:
    """Return the states that the outcome may settle: good news is welcome after the lease too."""
    is_known = not isinstance(outcome, Crashed)
    return frozenset({EffectState.SENDING} | ({EffectState.UNCERTAIN} if is_known else set()))


def _due(row: Effect) -> DueEffect:
    return DueEffect(
        key=row.key,
        kind=row.kind,
        origin=Stream(cast("StreamKind", row.origin_kind), row.origin_id),
        payload=row.payload,
        attempt=row.attempts,
    )
