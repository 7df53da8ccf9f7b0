from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class Fact(models.Model):
    """One revision of something known about a customer, a case or a contact.

    Events name a fact by name and revision; its value lies here, where it can be erased.
    """

    of = AnyText()
    of_id = models.BigIntegerField()
    name = AnyText()
    revision = models.PositiveIntegerField()
    value = JSONText()
    source = AnyText()
    at = models.DateTimeField()
    person = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["of", "of_id", "name", "revision"], name="fact_revision_is_unique"
            )
        ]

    @override
    def __str__(self) -> str:
        return f"{self.name}@{self.revision} of {self.of} {self.of_id}"
