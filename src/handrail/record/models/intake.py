from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText
from handrail.record.item_state import ItemState
from handrail.record.models.allowed import only
from handrail.record.models.blob import Blob


class IntakeItem(models.Model):
    """One thing that came in from outside, in exactly one state."""

    fingerprint = AnyText(unique=True)
    blob = models.OneToOneField(Blob, on_delete=models.PROTECT)
    source = AnyText()
    sender = AnyText()
    recipients = JSONText()
    at = models.DateTimeField()
    received_at = models.DateTimeField()
    state = AnyText(default=ItemState.WAITING.value)
    reason = AnyText(default="")
    error = AnyText(default="")
    tries = models.PositiveSmallIntegerField(default=0)
    duplicates = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    worker = AnyText(default="")
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [only("state", ItemState, name="intake_item_in_a_known_state")]
        indexes: ClassVar = [models.Index(fields=["state", "id"], name="intake_by_state")]

    @override
    def __str__(self) -> str:
        return f"{self.source} {self.pk}: {self.state}"
