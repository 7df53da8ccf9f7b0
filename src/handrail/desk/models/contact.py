from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Contact(models.Model):
    """One episode on one channel: a letter, a call, a chat session."""

    channel = AnyText()
    customer = models.ForeignKey("people.Customer", on_delete=models.PROTECT, related_name="+")
    branch = models.ForeignKey("people.Branch", on_delete=models.PROTECT, related_name="+")
    address = AnyText(blank=True)
    began_at = models.DateTimeField()
    subject = AnyText(blank=True)

    @override
    def __str__(self) -> str:
        return f"contact {self.pk}"


class Matter(models.Model):
    """A case that a contact is about. One contact may carry several, one case span several."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="matters")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="matters")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["contact", "case"], name="matter_once_per_contact")
        ]

    @override
    def __str__(self) -> str:
        return f"contact {self.contact_id} about case {self.case_id}"
