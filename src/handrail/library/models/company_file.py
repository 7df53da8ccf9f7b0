from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class CompanyFile(models.Model):
    """One published state of one of the company's files. Its source bytes never change.

    Attributes:
        kind: what it says, such as "limits"; of each kind the newest is in force.
    """

    kind = AnyText()
    number = models.PositiveIntegerField()
    source = AnyText()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "number"], name="company_file_number_is_unique")
        ]

    @override
    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Return the state's own name, such as "limits@2"."""
        return f"{self.kind}@{self.number}"
