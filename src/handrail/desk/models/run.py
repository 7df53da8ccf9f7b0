from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Run(models.Model):
    """One execution of a version, on a case or on a contact. Its events lie in that stream."""

    case = models.ForeignKey("desk.Case", null=True, on_delete=models.CASCADE, related_name="runs")
    contact = models.ForeignKey(
        "desk.Contact", null=True, on_delete=models.CASCADE, related_name="runs"
    )
    version = AnyText()
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = AnyText(default="")
    followed = models.PositiveIntegerField(null=True)
    concerned = models.PositiveIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(case__isnull=False) ^ models.Q(contact__isnull=False),
                name="run_on_a_case_or_a_contact",
            )
        ]
        indexes: ClassVar = [models.Index(fields=["ended_at"], name="run_ended")]

    @override
    def __str__(self) -> str:
        return f"run {self.pk} of {self.version}"
