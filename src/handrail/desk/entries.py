"""Entries of somebody's that were taken, so that sending one again does nothing."""

from datetime import datetime

from django.db import IntegrityError, transaction

from handrail.desk.models import Entry

LONGEST_TOKEN = 64


class EntryTaken(Exception):
    """The entry was taken before; nothing of it is done again."""


def was_taken(token: str, *, person_id: int) -> bool:
    """Return whether the person's entry was taken before."""
    return Entry.objects.filter(person_id=person_id, token=token[:LONGEST_TOKEN]).exists()


def remember_entry(token: str, *, person_id: int, real_at: datetime) -> None:
    """Remember the entry in the open transaction, which does it.

    Raises:
        EntryTaken: it was taken before.
    """
    try:
        with transaction.atomic():
            Entry.objects.create(person_id=person_id, token=token[:LONGEST_TOKEN], taken_at=real_at)
    except IntegrityError:
        raise EntryTaken from None
