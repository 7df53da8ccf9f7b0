from enum import StrEnum


class EffectState(StrEnum):
    """Where an effect stands. `docs/reference/events.md` has the table."""

    WAITING = "waiting"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    DELIVERED = "delivered"
    REFUSED = "refused"
    DEAD = "dead"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({EffectState.WAITING, EffectState.UNCERTAIN})
FAILED = frozenset({EffectState.REFUSED, EffectState.DEAD})
