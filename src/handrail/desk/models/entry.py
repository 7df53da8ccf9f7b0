from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Entry(models.Model):
    """An entry of somebody's Line that was taken, so that sending it again does nothing."""

    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    token = AnyText()
    taken_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "token"], name="entry_is_taken_once")
        ]

    @override
    def __str__(self) -> str:
        return f"entry {self.token}"
