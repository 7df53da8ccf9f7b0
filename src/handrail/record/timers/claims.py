"""Claims on what is due: each on a lease that the database measures, under a fence.

A fence is a number that grows with every claim. Whoever slept through a lease finds another number
on the timer and may not decide any more, whatever their own clock says.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.functions import Now

from handrail.record.models import Timer

LEASE = timedelta(seconds=15)
"""After this others may claim what a worker has not done. It is longer than a batch takes."""


LONGEST_IDLE = LEASE * 4
"""A worker that is silent for so long inside a transaction is asleep, and not merely slow."""


def claim_due(*, now: datetime, limit: int, kinds: Collection[str], worker: str) -> list[Timer]:
    """Claim what is due and free, the earliest first, in a transaction of its own.

    Args:
        now: the desk's time, by which timers are due.
        limit: at most so many.
        kinds: of timers; others are left alone.
        worker: names the worker in the rows.
    """
    with transaction.atomic():
        due = Timer.objects.filter(_free(), next_at__lte=now, kind__in=kinds)
        rows = list(due.select_for_update(skip_locked=True).order_by("next_at", "id")[:limit])
        Timer.objects.filter(pk__in=[row.pk for row in rows]).update(
            fence=F("fence") + 1, lease_until=Now() + LEASE, worker=worker
        )
    for row in rows:
        row.fence += 1
    return rows


def take_away(claimed: Sequence[Timer]) -> list[Timer]:
    """Take the timers away in the open transaction, and return those whose claim still holds.

    The others were claimed by somebody else after the lease, set to another time, or cleared.
    """
    _end_if_asleep()
    rows = Timer.objects.select_for_update().order_by("pk")
    there = {row.pk: row for row in rows.filter(pk__in=[row.pk for row in claimed])}
    ours = [row for row in claimed if _is_as_claimed(there.get(row.pk), row)]
    Timer.objects.filter(pk__in=[row.pk for row in ours]).delete()
    return ours


def give_back(claimed: Sequence[Timer]) -> None:
    """Let others claim these at once."""
    for row in claimed:
        Timer.objects.filter(pk=row.pk, fence=row.fence).update(lease_until=None)


def _free() -> Q:
    """Return the condition that nobody holds the timer.

    A lease that ends further from now than a lease can last is from before the database's clock
    was put back: it holds nobody up.
    """
    held = Q(lease_until__gt=Now(), lease_until__lte=Now() + LEASE)
    return Q(lease_until__isnull=True) | ~held


def _is_as_claimed(there: Timer | None, claimed: Timer) -> bool:
    return there is not None and (there.fence, there.next_at) == (claimed.fence, claimed.next_at)


def _end_if_asleep() -> None:
    """Let PostgreSQL end this transaction if its worker falls asleep in it, and free its timers."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            milliseconds = LONGEST_IDLE // timedelta(milliseconds=1)
            cursor.execute(
                "SELECT set_config('idle_in_transaction_session_timeout', %s, true)",
                [str(milliseconds)],
            )
