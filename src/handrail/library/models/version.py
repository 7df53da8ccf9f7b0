from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class Version(models.Model):
    """One published state of a procedure. Its source bytes never change.

    `uses` has the name of the version of each procedure that it uses, at any depth, by id.
    """

    procedure = AnyText()
    number = models.PositiveIntegerField()
    source = AnyText()
    behaviour_hash = AnyText()
    wording_hashes = JSONText()
    uses = JSONText(default=dict)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["procedure", "number"], name="version_number_is_unique")
        ]

    @override
    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Return the version's own name, such as "late-delivery@3"."""
        return f"{self.procedure}@{self.number}"
