from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Draft(models.Model):
    """A reply that somebody is still writing; kept while they look elsewhere."""

    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="drafts")
    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    text = AnyText(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "person"], name="draft_once_per_person")
        ]

    @override
    def __str__(self) -> str:
        return f"draft on case {self.case_id}"
