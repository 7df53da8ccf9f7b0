from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.desk.status import NEVER, Status
from handrail.record.fields import AnyText


class Case(models.Model):
    """One matter of a customer. Every column but the title is an index of its stream."""

    title = AnyText()
    customer = models.ForeignKey("people.Customer", on_delete=models.PROTECT, related_name="+")
    branch = models.ForeignKey("people.Branch", on_delete=models.PROTECT, related_name="+")
    channel = AnyText()
    language = AnyText()
    procedure = AnyText(default="")
    version = AnyText(default="")
    status = AnyText(default=Status.OPEN)
    priority = AnyText(default="", db_default="")
    assignee = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    opened_at = models.DateTimeField()
    first_replied_at = models.DateTimeField(null=True)
    last_received_at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True)
    outcome = AnyText(default="")
    is_unread = models.BooleanField(default=True)
    next_due_at = models.DateTimeField(default=NEVER)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["branch", "status", "next_due_at", "id"], name="case_queue"),
            models.Index(fields=["assignee", "status", "next_due_at", "id"], name="case_mine"),
            models.Index(
                fields=["branch", "next_due_at", "id"],
                name="case_unassigned",
                condition=models.Q(status="open", assignee__isnull=True),
            ),
            models.Index(fields=["customer", "-opened_at"], name="case_of_customer"),
            models.Index(fields=["branch", "-resolved_at", "-id"], name="case_resolved"),
            models.Index(fields=["opened_at"], name="case_opened"),
        ]

    @override
    def __str__(self) -> str:
        return f"case {self.pk}"
