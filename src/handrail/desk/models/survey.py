from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Survey(models.Model):
    """One question after a case: how satisfied, from 1 to 5, and why. Answered at most once."""

    case = models.OneToOneField("desk.Case", on_delete=models.CASCADE, related_name="survey")
    nonce = AnyText()
    asked_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    score = models.PositiveSmallIntegerField(null=True)
    comment = AnyText(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(score__isnull=True) | models.Q(score__range=(1, 5)),
                name="survey_score_from_1_to_5",
            )
        ]
        indexes: ClassVar = [models.Index(fields=["answered_at"], name="survey_answered")]

    @override
    def __str__(self) -> str:
        return f"survey of case {self.case_id}"
