"""Set, move and clear timers. Whoever has claimed one that is set anew has lost it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from handrail.record.models import Timer
from handrail.record.stream import Stream


@dataclass(frozen=True)
class NewTimer:
    """A timer to be set.

    Attributes:
        key: names it; there is one timer of a key.
        kind: says who does what is due.
        origin: the stream that it belongs to.
    """

    key: str
    kind: str
    origin: Stream
    due_at: datetime


def set_timer(*, key: str, kind: str, origin: Stream, due_at: datetime) -> None:
    """Set the timer, or set it anew when there is one with the same key."""
    set_timers([NewTimer(key, kind, origin, due_at)])


def set_timers(timers: Iterable[NewTimer]) -> None:
    """Set timers, each anew where there is one with the same key; the last of a key counts.

    Who has claimed one that is set to another time finds another time on it, and leaves it.
    """
    rows = {timer.key: _row(timer) for timer in timers}
    Timer.objects.bulk_create(
        [rows[key] for key in sorted(rows)],
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["kind", "origin_kind", "origin_id", *_due_at(None)],
    )


def move_timer(*, key: str, due_at: datetime) -> bool:
    """Move the timer to another time and return whether there was one."""
    moved = Timer.objects.filter(key=key).update(**_due_at(due_at), fence=F("fence") + 1)
    return moved == 1


def clear_timer(key: str) -> bool:
    """Take the timer away and return whether there was one."""
    return clear_timers([key]) == 1


def clear_timers(keys: Collection[str]) -> int:
    """Take timers away and return how many there were."""
    return Timer.objects.filter(key__in=keys).delete()[0]


def _row(timer: NewTimer) -> Timer:
    return Timer(
        key=timer.key,
        kind=timer.kind,
        origin_kind=timer.origin.kind,
        origin_id=timer.origin.id,
        **_due_at(timer.due_at),
    )


def _due_at(due_at: datetime | None) -> dict[str, object]:
    return {
        "due_at": due_at,
        "next_at": due_at,
        "failures": 0,
        "error": "",
        "lease_until": None,
        "worker": "",
    }
