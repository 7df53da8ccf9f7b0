from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.channels.email.mailboxes.models.mailbox import Mailbox
from handrail.record.fields import AnyText, JSONText


class Folder(models.Model):
    """A folder of a mailbox, and how far it was read.

    Every letter up to the `watermark` has been kept, as the server numbers them under this
    `uidvalidity`. Those below `began_below` were there when reading began; of them, only what came
    since the mailbox's day is read.
    """

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="folders")
    name = AnyText()
    uidvalidity = models.PositiveBigIntegerField(null=True)
    watermark = models.PositiveBigIntegerField(default=0)
    began_below = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["mailbox", "name"], name="folder_once_per_mailbox")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.name} of mailbox {self.mailbox_id}"


class Fetched(models.Model):
    """A letter on the server that was kept, and the ledger's item that has its content."""

    folder = models.ForeignKey(Folder, on_delete=models.CASCADE, related_name="fetched")
    uidvalidity = models.PositiveBigIntegerField()
    uid = models.PositiveBigIntegerField()
    item = models.PositiveBigIntegerField(db_index=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["folder", "uidvalidity", "uid"], name="letter_fetched_once"
            )
        ]

    @override
    def __str__(self) -> str:
        return f"{self.uid} of folder {self.folder_id}"


class BackFill(models.Model):
    """Letters of some days, asked for by a person."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="back_fills")
    first_day = models.DateField()
    last_day = models.DateField()
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    done_at = models.DateTimeField(null=True)
    brought = models.PositiveIntegerField(default=0)

    @override
    def __str__(self) -> str:
        return f"{self.first_day} to {self.last_day} of mailbox {self.mailbox_id}"


class Reconciliation(models.Model):
    """The server's count of a folder beside ours, at one moment, and what was done about it."""

    folder = models.ForeignKey(Folder, on_delete=models.CASCADE, related_name="reconciliations")
    at = models.DateTimeField()
    server_count = models.PositiveIntegerField()
    our_count = models.PositiveIntegerField()
    missing = JSONText()
    mended = models.PositiveIntegerField()
    gone = models.PositiveIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["folder", "-at"], name="reconciliation_latest_first")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.our_count} of {self.server_count} in folder {self.folder_id}"
