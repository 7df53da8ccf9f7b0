from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Clock(models.Model):
    """One standard ticking on one case: an index that can be rebuilt from the case's stream."""

    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="clocks")
    measure = AnyText()
    allowance = AnyText()
    is_statutory = models.BooleanField(default=False)
    started_at = models.DateTimeField()
    state = AnyText()
    due_at = models.DateTimeField(null=True)
    took = models.DurationField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "measure"], name="clock_once_per_measure")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.measure} of case {self.case_id}"
