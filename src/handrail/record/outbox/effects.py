from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F

from handrail.record.effect_state import FAILED, EffectState
from handrail.record.json_text import JSONObject
from handrail.record.models import Effect
from handrail.record.open_transaction import require_transaction
from handrail.record.stream import PRACTICE, Stream


class PracticeHasNoEffects(Exception):
    """Practice tried to do something to the world outside."""

    def __init__(self, *, origin: Stream, key: str) -> None:
        self.origin, self.key = origin, key
        super().__init__(f"Practice {origin.id} may not send {key!r}; show it on screen instead.")


@dataclass(frozen=True)
class EffectStanding:
    """Where an effect stands."""

    key: str
    kind: str
    state: EffectState
    attempts: int
    crashes: int
    next_try_at: datetime
    receipt: str
    error: str
    settled_at: datetime | None


def put_effect(
    *,
    origin: Stream,
    key: str,
    kind: str,
    payload: JSONObject,
    not_before: datetime,
    real_at: datetime,
) -> bool:
    """Put an effect into the outbox, in the transaction that decided it.

    Args:
        origin: the stream whose event decided it.
        key: names this effect for ever; a second effect with the same key is not put.
        kind: says who delivers it.
        payload: what the deliverer needs: references, not content.
        not_before: the earliest real time to send it; until then it can be withdrawn.
        real_at: the real time.

    Returns:
        Whether it was put; False when the key had been decided before.

    Raises:
        PracticeHasNoEffects: the origin is a practice run.
        NoTransaction: no transaction is open.
    """
    if origin.kind == PRACTICE:
        raise PracticeHasNoEffects(origin=origin, key=key)
    require_transaction("put an effect")
    _, is_new = Effect.objects.get_or_create(
        key=key,
        defaults={
            "kind": kind,
            "origin_kind": origin.kind,
            "origin_id": origin.id,
            "payload": payload,
            "next_try_at": not_before,
            "put_at": real_at,
        },
    )
    return is_new


def withdraw_effect(key: str, *, real_at: datetime) -> bool:
    """Take an effect back and return whether that came in time: before anybody sent it."""
    return _move(key, EffectState.WAITING, state=EffectState.WITHDRAWN, settled_at=real_at)


def hasten_effect(key: str, *, not_before: datetime) -> bool:
    """Let an effect leave earlier that nobody has tried yet; return whether that came in time.

    Args:
        key: names the effect.
        not_before: the earliest real time to send it, before the one that it has.
    """
    rows = Effect.objects.filter(key=key, state=EffectState.WAITING, attempts=0)
    return rows.filter(next_try_at__gt=not_before).update(next_try_at=not_before) == 1


def bring_nearer(by: timedelta) -> int:
    """Let every effect that waits for its time leave so much earlier; return how many there are.

    Whoever moves the desk's clock forward calls it: times that were chosen go by that clock.
    """
    rows = Effect.objects.filter(state=EffectState.WAITING, attempts=0)
    return rows.update(next_try_at=F("next_try_at") - by)


def retry_effect(key: str, *, real_at: datetime) -> bool:
    """Start over with an effect that was refused or given up; return whether there was one."""
    fresh = {"state": EffectState.WAITING, "next_try_at": real_at, "attempts": 0}
    return _move(key, *FAILED, **fresh, settled_at=None)


def effect_states(keys: Collection[str]) -> Mapping[str, EffectStanding]:
    """Return where the effects stand, by key; unknown keys are left out."""
    return {row.key: _standing(row) for row in Effect.objects.filter(key__in=keys)}


def put_since(kind: str, real_at: datetime) -> int:
    """Return how many effects of the kind were put into the outbox since then."""
    return Effect.objects.filter(kind=kind, put_at__gte=real_at).count()


def _move(key: str, *states: EffectState, **change: object) -> bool:
    return Effect.objects.filter(key=key, state__in=states).update(**change) == 1


def _standing(row: Effect) -> EffectStanding:
    return EffectStanding(
        key=row.key,
        kind=row.kind,
        state=EffectState(row.state),
        attempts=row.attempts,
        crashes=row.crashes,
        next_try_at=row.next_try_at,
        receipt=row.receipt,
        error=row.error,
        settled_at=row.settled_at,
    )
