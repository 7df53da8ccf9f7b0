from typing import ClassVar

from django.db import models
from django.db.models import Value
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class Clock(models.Model):
    """One promise ticking on one case: an index that can be rebuilt from the case's stream.

    Attributes:
        measure: the clock's name: what it times, and what tells it from the others of its case,
            such as "resolve", "next_reply 2", "resolve law", "step 7 restate" or "promise 4".
        source: where the standard stands that counts; "" for a step, a promise, or before it was
            kept.
        because: why this one counts.
        plan: what comes on it next, as `desk.clock_plan` writes it.
    """

    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="clocks")
    measure = AnyText()
    allowance = AnyText()
    is_statutory = models.BooleanField(default=False)
    source = AnyText(default="", db_default="")
    because = AnyText(default="", db_default="")
    started_at = models.DateTimeField()
    state = AnyText()
    due_at = models.DateTimeField(null=True)
    took = models.DurationField(null=True)
    plan = JSONText(default=list, db_default=Value("[]", output_field=models.TextField()))

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "measure"], name="clock_once_per_measure")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.measure} of case {self.case_id}"
