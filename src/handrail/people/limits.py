"""How many wrong passwords are counted before the next one has to wait."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from handrail.people.models import SignInAttempt
from handrail.people.refused import Refused
from handrail.words import sentence

WINDOW = timedelta(minutes=15)
PER_ADDRESS_AND_PLACE = 10
PER_PLACE = 50


class TooManyAttempts(Refused):
    """Too many wrong passwords; the next one is looked at after `retry_after`."""

    def __init__(self, retry_after: timedelta) -> None:
        self.retry_after = retry_after
        minutes = -(-retry_after // timedelta(minutes=1))
        super().__init__(sentence("people-too-many-attempts", minutes=minutes))


@dataclass(frozen=True)
class Limit:
    """At most so many wrong passwords per window, for whoever has the key."""

    key_hash: str
    most: int


def limits_for(email: str, *, key: str) -> tuple[Limit, Limit]:
    """Return the limits on an address tried from a place (such as an IP address), both unread."""
    return (
        Limit(_hashed(f"{key}\n{email}"), PER_ADDRESS_AND_PLACE),
        Limit(_hashed(key), PER_PLACE),
    )


def count_attempt(limits: Iterable[Limit], *, real_now: datetime) -> tuple[int, ...]:
    """Count one attempt as wrong before it is looked at, and return its marks.

    Counted first and asked afterwards, no more than the limit get through however many arrive at
    once. The marks of the one who was right are taken back by `forget`.

    Raises:
        TooManyAttempts: a limit was reached; this attempt is not counted.
    """
    marks = _mark(limits, real_now=real_now)
    waits = [_wait(limit, marks, real_now=real_now) for limit in limits]
    longest = max(waits)
    if longest > timedelta(0):
        forget(marks)
        raise TooManyAttempts(longest)
    return marks


def forget(marks: tuple[int, ...]) -> None:
    """Take counted attempts back."""
    SignInAttempt.objects.filter(pk__in=marks).delete()


def _mark(limits: Iterable[Limit], *, real_now: datetime) -> tuple[int, ...]:
    with transaction.atomic():
        SignInAttempt.objects.filter(at__lte=real_now - WINDOW).delete()
        return tuple(
            SignInAttempt.objects.create(key_hash=limit.key_hash, at=real_now).pk
            for limit in limits
        )


def _wait(limit: Limit, marks: tuple[int, ...], *, real_now: datetime) -> timedelta:
    """Return how long until fewer than the limit are counted besides this one."""
    latest = _others(limit, marks, real_now=real_now)[limit.most - 1 : limit.most]
    return max((at + WINDOW - real_now for at in latest), default=timedelta(0))


def _others(
    limit: Limit, marks: tuple[int, ...], *, real_now: datetime
) -> QuerySet[SignInAttempt, datetime]:
    counted = SignInAttempt.objects.filter(key_hash=limit.key_hash, at__gt=real_now - WINDOW)
    return counted.exclude(pk__in=marks).order_by("-at").values_list("at", flat=True)


def _hashed(key: str) -> str:
    return salted_hmac("handrail.people.limits", key, algorithm="sha256").hexdigest()
