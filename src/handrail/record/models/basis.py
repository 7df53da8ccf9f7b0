from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Basis(models.Model):
    """What something was worked out from, to see when that has changed."""

    name = AnyText(primary_key=True)
    text = AnyText()

    @override
    def __str__(self) -> str:
        return f"{self.name}: {self.text}"
