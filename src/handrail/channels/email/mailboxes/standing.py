"""How a mailbox fares, written down by who watches it, and who watches it."""

from datetime import datetime, timedelta

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.mailboxes.models import Mailbox
from handrail.words import Sentence

LEASE = timedelta(seconds=30)
"""So long after a worker was last heard of, another takes its mailboxes over."""

GAPS = (
    timedelta(seconds=5),
    timedelta(seconds=15),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
)
"""How long a server is left alone after it failed, the longer the oftener."""


def take_over(mailbox_id: int, *, worker: str, real_now: datetime) -> bool:
    """Say that this worker watches the mailbox, for LEASE; return whether nobody else does."""
    free = Q(worker=worker) | Q(lease_until=None) | Q(lease_until__lt=real_now)
    taken = Mailbox.objects.filter(free, pk=mailbox_id)
    return taken.update(worker=worker, lease_until=real_now + LEASE) == 1


def give_back(mailbox_id: int, *, worker: str) -> None:
    """Say that this worker watches the mailbox no more, if it did."""
    Mailbox.objects.filter(pk=mailbox_id, worker=worker).update(worker="", lease_until=None)


def note_contact(mailbox_id: int, *, real_now: datetime) -> None:
    """Write down that the mailbox was read to its end."""
    Mailbox.objects.filter(pk=mailbox_id).update(
        last_contact_at=real_now,
        failing_since=None,
        failures=0,
        failure="",
        next_try_at=None,
        count_asked=False,
    )


def note_failure(mailbox_id: int, why: Sentence, *, failures: int, real_now: datetime) -> None:
    """Write down what went wrong, and leave the server alone for a while.

    Args:
        failures: how often it has failed in a row, this time included.
    """
    Mailbox.objects.filter(pk=mailbox_id).update(
        failing_since=Coalesce(F("failing_since"), real_now),
        failures=failures,
        failure=kept(why),
        next_try_at=real_now + gap_after(failures),
    )


def gap_after(failures: int) -> timedelta:
    """Return how long to wait after so many failures in a row, from 1."""
    return GAPS[min(failures, len(GAPS)) - 1]
