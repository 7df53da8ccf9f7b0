"""Effects on the world outside: decided once, delivered at least once, under a stable key."""

from handrail.record.effect_state import EffectState
from handrail.record.outbox.delivery import Counts, OnSettled, deliver_due
from handrail.record.outbox.effects import (
    EffectStanding,
    PracticeHasNoEffects,
    bring_nearer,
    effect_states,
    hasten_effect,
    put_effect,
    put_since,
    retry_effect,
    withdraw_effect,
)
from handrail.record.outbox.outcome import (
    CRASHED,
    Crashed,
    Delivered,
    Deliverer,
    DueEffect,
    Outcome,
    Refused,
    TryLater,
)
from handrail.record.outbox.settlement import Settlement, settlement

__all__ = [
    "CRASHED",
    "Counts",
    "Crashed",
    "Delivered",
    "Deliverer",
    "DueEffect",
    "EffectStanding",
    "EffectState",
    "OnSettled",
    "Outcome",
    "PracticeHasNoEffects",
    "Refused",
    "Settlement",
    "TryLater",
    "bring_nearer",
    "deliver_due",
    "effect_states",
    "hasten_effect",
    "put_effect",
    "put_since",
    "retry_effect",
    "settlement",
    "withdraw_effect",
]
