from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText
from handrail.record.position import START


class Subscription(models.Model):
    """How far a subscriber has come, and what stopped it."""

    name = AnyText(primary_key=True)
    position = AnyText(default=START)
    error = AnyText(default="")
    stopped_at = models.DateTimeField(null=True)

    @override
    def __str__(self) -> str:
        return f"{self.name} at {self.position}"
