from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Promise(models.Model):
    """Something promised to a customer, followed up to its end."""

    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="promises")
    text = AnyText()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    due_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kept_at", "due_at"], name="promise_due"),
        ]

    @override
    def __str__(self) -> str:
        return f"promise {self.pk}"
