from typing import ClassVar

from django.db import models
from django.db.models import Value
from typing_extensions import override

from handrail.record.fields import AnyText, JSONText


def _sentences() -> JSONText:
    """Return a column for sentences of the channel, as the channel writes them."""
    return JSONText(default=list, db_default=Value("[]", output_field=models.TextField()))


class Message(models.Model):
    """What was written: by the customer, to the customer, or among ourselves.

    A note belongs to one case; a letter to its contact, and so to every case of that contact.

    Attributes:
        leaves_at: when a reply leaves, by the desk's clock, whose time was chosen; None for one
            that leaves at once.
    """

    contact = models.ForeignKey(
        "desk.Contact", on_delete=models.CASCADE, related_name="messages", null=True
    )
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="notes", null=True)
    direction = AnyText()
    person = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField()
    subject = AnyText(blank=True)
    text = AnyText(blank=True)
    quoted = AnyText(blank=True)
    signature = AnyText(blank=True)
    language = AnyText(blank=True)
    html_blob = AnyText(blank=True)
    letter_id = AnyText(blank=True)
    intake_item = models.BigIntegerField(null=True, unique=True)
    effect_key = AnyText(blank=True)
    leaves_at = models.DateTimeField(null=True)
    is_unsent = models.BooleanField(default=False)
    warnings = _sentences()
    remarks = _sentences()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["contact", "at"], name="message_of_contact"),
            models.Index(fields=["case", "at"], name="message_of_case"),
            models.Index(fields=["letter_id"], name="message_letter_id"),
        ]

    @override
    def __str__(self) -> str:
        return f"message {self.pk}"


class Attachment(models.Model):
    """A file that came with a message."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="attachments")
    name = AnyText()
    media_type = AnyText()
    size_bytes = models.BigIntegerField()
    blob = AnyText()
    content_id = AnyText(blank=True, default="", db_default="")
    warnings = _sentences()
    remarks = _sentences()

    @override
    def __str__(self) -> str:
        return f"attachment {self.pk}"
