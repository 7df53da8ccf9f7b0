"""What each stored field says about people, and the doors to export and erase it.

Every app has a `personal_data.py` with a `PORT`; `personal_data_ports.py` finds them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.db import transaction

from handrail.record.blobs import destroy_keys
from handrail.record.classification import Classification, classified
from handrail.record.classified_fields import FIELDS
from handrail.record.json_text import JSONObject
from handrail.record.models import Blob, IntakeItem

__all__ = [
    "PORT",
    "Classification",
    "NothingOfAnybody",
    "PersonalDataPort",
    "RecordsOwn",
    "classified",
]


class PersonalDataPort(Protocol):
    """An app's answer to "what do you keep about people?"."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every concrete field, by "app.Model.field"."""
        ...

    def export(self, subject: str) -> JSONObject:
        """Return what is kept about the subject."""
        ...

    def erase(self, subject: str, *, at: datetime, real_at: datetime) -> None:
        """Erase what is kept about the subject, in the open transaction."""
        ...


@dataclass(frozen=True)
class NothingOfAnybody:
    """The answer of an app whose rows are about no customer.

    Args:
        fields: the class of every concrete field, by "app.Model.field".
    """

    fields: Mapping[str, Classification]

    def export(self, _: str) -> JSONObject:
        """Return nothing: no row is about a customer."""
        return {}

    def erase(self, _: str, *, at: datetime, real_at: datetime) -> None:
        """Erase nothing: no row is about a customer."""


class RecordsOwn:
    """What the record keeps about people: references in events, content in blobs."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of the record."""
        return FIELDS

    def export(self, subject: str) -> JSONObject:
        """Return the subject's blobs and the envelopes they came in."""
        blobs = Blob.objects.filter(subject=subject).order_by("stored_at", "id")
        items = IntakeItem.objects.filter(blob__subject=subject).order_by("id")
        return {
            "content": [
                {"id": b.id, "size_bytes": b.size_bytes, "stored_at": b.stored_at.isoformat()}
                for b in blobs
            ],
            "received": [
                {"from": i.sender, "to": i.recipients, "received_at": i.received_at.isoformat()}
                for i in items
            ],
        }

    def erase(self, subject: str, *, at: datetime, real_at: datetime) -> None:
        """Destroy the keys of the subject's blobs and empty the envelopes they came in."""
        with transaction.atomic():
            envelopes = IntakeItem.objects.filter(blob__subject=subject)
            envelopes.update(sender="", recipients=[], reason="", error="")
            destroy_keys(subject)


PORT: PersonalDataPort = RecordsOwn()
