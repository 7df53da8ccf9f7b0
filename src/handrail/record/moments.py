"""The desk's own `now`: the real time, or ahead of it where somebody has moved it forward."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from handrail.record.models import Moment

FRESH_FOR = timedelta(seconds=1)
THE_ROW = 1

_last_read: tuple[datetime, timedelta] | None = None


class CannotMoveBack(ValueError):
    """Somebody tried to turn the desk's clock back."""

    def __init__(self, by: timedelta) -> None:
        super().__init__(f"The desk's clock only moves forward, not by {by}.")


def desk_now(*, real_now: datetime) -> datetime:
    """Return the desk's time. A move by another process is seen within a second."""
    global _last_read
    if _last_read is None or not timedelta() <= real_now - _last_read[0] < FRESH_FOR:
        _last_read = (real_now, _ahead())
    return real_now + _last_read[1]


def move_forward(by: timedelta, *, real_now: datetime) -> datetime:
    """Move the desk's clock forward for every process, and return its new time.

    Raises:
        CannotMoveBack: `by` is negative.
    """
    if by < timedelta():
        raise CannotMoveBack(by)
    with transaction.atomic():
        Moment.objects.get_or_create(id=THE_ROW)
        Moment.objects.filter(id=THE_ROW).update(ahead=F("ahead") + by)
    forget_offset()
    return real_now + _ahead()


def forget_offset() -> None:
    """Read the offset again at the next question."""
    global _last_read
    _last_read = None


def _ahead() -> timedelta:
    ahead = Moment.objects.filter(id=THE_ROW).values_list("ahead", flat=True).first()
    return timedelta() if ahead is None else ahead
