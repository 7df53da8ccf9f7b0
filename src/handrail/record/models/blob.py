from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Blob(models.Model):
    """A file of content, encrypted; its id is the SHA-256 of what lies on disk."""

    id = AnyText(primary_key=True)
    subject = AnyText(db_index=True)
    size_bytes = models.PositiveBigIntegerField()
    stored_at = models.DateTimeField()

    @override
    def __str__(self) -> str:
        return self.id


class BlobKey(models.Model):
    """The blob's own key, wrapped by the master key. Without this row it cannot be read."""

    blob = models.OneToOneField(Blob, on_delete=models.CASCADE, primary_key=True)
    wrapped = models.BinaryField()

    @override
    def __str__(self) -> str:
        return f"key of {self.pk}"
