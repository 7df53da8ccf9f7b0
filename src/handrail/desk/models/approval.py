from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Approval(models.Model):
    """A second person's answer that somebody waits for: an index of the run's stream."""

    run = models.ForeignKey("desk.Run", on_delete=models.CASCADE, related_name="approvals")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="approvals")
    step = AnyText()
    role = AnyText()
    asked_by = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    asked_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["run", "step"], name="approval_once_per_step")
        ]

    @override
    def __str__(self) -> str:
        return f"approval of {self.step} in run {self.run_id}"
