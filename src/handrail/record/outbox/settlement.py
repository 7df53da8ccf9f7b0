from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from handrail.record.delays import gap_after
from handrail.record.effect_state import EffectState
from handrail.record.outbox.outcome import Crashed, Delivered, Outcome, Refused, TryLater


@dataclass(frozen=True)
class Settlement:
    """What an attempt leaves behind."""

    state: EffectState
    next_try_at: datetime
    receipt: str = ""
    error: str = ""


def settlement(outcome: Outcome, *, attempts: int, real_now: datetime) -> Settlement:
    """Return where an effect stands after so many attempts, the last with this outcome."""
    match outcome:
        case Delivered(receipt):
            return Settlement(EffectState.DELIVERED, real_now, receipt=receipt)
        case Refused(why):
            return Settlement(EffectState.REFUSED, real_now, error=why)
        case TryLater(why):
            return _again(EffectState.WAITING, why, attempts, real_now)
        case Crashed(why):
            return _again(EffectState.UNCERTAIN, why, attempts, real_now)
    assert_never(outcome)


def _again(state: EffectState, why: str, attempts: int, real_now: datetime) -> Settlement:
    gap = gap_after(attempts)
    if gap is None:
        return Settlement(EffectState.DEAD, real_now, error=why)
    return Settlement(state, real_now + gap, error=why)
