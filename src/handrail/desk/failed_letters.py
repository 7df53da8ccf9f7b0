from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from handrail.desk.models import Message, Survey
from handrail.desk.status import Direction
from handrail.people.access import Grants, at_branches, branches_where
from handrail.people.roles import Permission
from handrail.record.effect_state import FAILED, EffectState
from handrail.record.outbox import EffectStanding, effect_states

KEYS_AT_A_TIME = 500
NOT_ARRIVED = FAILED | {EffectState.UNCERTAIN}
"""States of a reply that somebody should know of."""


def failed_letters(*, since: datetime) -> int:
    """Return how many replies and surveys decided since then were refused or given up."""
    replies = Message.objects.filter(direction=Direction.SENT, at__gte=since, is_unsent=False)
    surveys = Survey.objects.filter(asked_at__gte=since).values_list("pk", flat=True)
    keys = [key for key in replies.values_list("effect_key", flat=True) if key]
    keys += [f"survey:{number}" for number in surveys]
    return sum(
        _failed(keys[at : at + KEYS_AT_A_TIME]) for at in range(0, len(keys), KEYS_AT_A_TIME)
    )


@dataclass(frozen=True)
class FailedReply:
    """A reply that will not arrive, or perhaps has not; `why` is as the channel kept it."""

    case_id: int
    title: str
    at: datetime
    why: str
    state: EffectState
    """DEAD after days of trying, REFUSED by the other side, or UNCERTAIN."""
    message_id: int


def failed_replies(*, by: Grants, since: datetime, limit: int = 50) -> tuple[FailedReply, ...]:
    """Return the replies decided since then that did not arrive for certain, the latest first.

    Only those of open and closed cases that the person may work on are among them.
    """
    where = branches_where(by, Permission.WORK_CASE)
    replies = (
        Message.objects.filter(direction=Direction.SENT, at__gte=since, is_unsent=False)
        .filter(at_branches(where, field="contact__branch_id"))
        .order_by("-at", "-pk")
    )
    found: list[FailedReply] = []
    keys = [key for key in replies.values_list("effect_key", flat=True) if key]
    for at in range(0, len(keys), KEYS_AT_A_TIME):
        standings = effect_states(keys[at : at + KEYS_AT_A_TIME])
        failed = {key: each for key, each in standings.items() if each.state in NOT_ARRIVED}
        found += _told(replies.filter(effect_key__in=failed), failed)
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _told(
    replies: QuerySet[Message], failed: Mapping[str, EffectStanding]
) -> Iterator[FailedReply]:
    rows = replies.values_list(
        "effect_key", "at", "contact__matters__case_id", "contact__matters__case__title", "pk"
    )
    for key, at, case_id, title, message_id in rows:
        standing = failed[str(key)]
        yield FailedReply(case_id, title, at, standing.error, standing.state, message_id)


def _failed(keys: list[str]) -> int:
    return sum(standing.state in FAILED for standing in effect_states(keys).values())
