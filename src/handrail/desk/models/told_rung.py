from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class ToldRung(models.Model):
    """A colleague who was told of a clock, as long as nobody has said that they see to it.

    The newest rung counts; all of it stands in the case's stream.
    """

    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="+")
    clock = AnyText()
    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    ladder = AnyText()
    rung = models.PositiveSmallIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["case", "clock", "person"], name="told_once_per_clock_and_person"
            )
        ]
        indexes: ClassVar = [models.Index(fields=["person", "at"], name="told_person")]

    @override
    def __str__(self) -> str:
        return f"person {self.person_id} of {self.clock} of case {self.case_id}"
