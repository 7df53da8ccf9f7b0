from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Secret(models.Model):
    """A password or key of another system, encrypted under the installation's own key."""

    name = AnyText(primary_key=True)
    sealed = models.BinaryField()

    @override
    def __str__(self) -> str:
        return f"secret {self.pk}"
