from datetime import datetime

from handrail.record.models import Timer
from handrail.record.timers.due_timer import FailingTimer, due_timer


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
    return tuple(FailingTimer(due_timer(row), row.failures, row.error, row.next_at) for row in rows)
