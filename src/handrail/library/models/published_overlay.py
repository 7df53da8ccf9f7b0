from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


class PublishedOverlay(models.Model):
    """One published state of an overlay or of a law pack. Its source bytes never change.

    Attributes:
        overlay: its id, that of the law pack for one.
        kind: "overlay" or "law pack".
        signature: of a law pack, the 64 bytes as hexadecimal digits; "" for an overlay.
        laid_on: the name of the version on which it was first laid, by procedure.
        uses: the name of the version of each procedure that its own steps use, by id.
        withdrawn_at: since when no new case gets it; runs that have it keep it.
    """

    overlay = AnyText()
    number = models.PositiveIntegerField()
    kind = AnyText()
    source = AnyText()
    signature = AnyText(default="")
    laid_on = JSONText()
    uses = JSONText(default=dict)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["overlay", "number"], name="overlay_number_is_unique")
        ]

    @override
    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Return the state's own name, such as "returns-budapest@2"."""
        return f"{self.overlay}@{self.number}"
