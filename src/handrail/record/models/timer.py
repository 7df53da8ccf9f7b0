from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText
from handrail.record.models.allowed import only
from handrail.record.stream import STREAM_KINDS


class Timer(models.Model):
    """Something to be done at a time. The row goes when it has been done.

    A worker holds it until `lease_until`, by the database's time; `fence` counts the claims.
    """

    key = AnyText(unique=True)
    kind = AnyText()
    origin_kind = AnyText()
    origin_id = AnyText()
    due_at = models.DateTimeField()
    next_at = models.DateTimeField(db_index=True)
    failures = models.PositiveSmallIntegerField(default=0)
    error = AnyText(default="")
    fence = models.PositiveIntegerField(db_default=0, default=0)
    lease_until = models.DateTimeField(null=True)
    worker = AnyText(db_default="", default="")

    class Meta:
        constraints: ClassVar = [
            only("origin_kind", STREAM_KINDS, name="timer_of_a_known_kind_of_stream")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.key} at {self.due_at:%Y-%m-%d %H:%M}"
