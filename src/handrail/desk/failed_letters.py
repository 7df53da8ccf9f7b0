from datetime import datetime

from handrail.desk.models import Message, Survey
from handrail.desk.status import Direction
from handrail.record.effect_state import FAILED
from handrail.record.outbox import effect_states

KEYS_AT_A_TIME = 500


def failed_letters(*, since: datetime) -> int:
    """Return how many replies and surveys decided since then were refused or given up."""
    replies = Message.objects.filter(direction=Direction.SENT, at__gte=since, is_unsent=False)
    surveys = Survey.objects.filter(asked_at__gte=since).values_list("pk", flat=True)
    keys = [key for key in replies.values_list("effect_key", flat=True) if key]
    keys += [f"survey:{number}" for number in surveys]
    return sum(
        _failed(keys[at : at + KEYS_AT_A_TIME]) for at in range(0, len(keys), KEYS_AT_A_TIME)
    )


def _failed(keys: list[str]) -> int:
    return sum(standing.state in FAILED for standing in effect_states(keys).values())
