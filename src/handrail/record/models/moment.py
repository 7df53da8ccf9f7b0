from datetime import timedelta
from typing import ClassVar

from django.db import models
from typing_extensions import override


class Moment(models.Model):
    """How far the desk's clock runs ahead of the real one. There is one row."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    ahead = models.DurationField(default=timedelta)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(id=1), name="moment_is_one_row"),
            models.CheckConstraint(
                condition=models.Q(ahead__gte=timedelta()), name="moment_is_never_in_the_past"
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.ahead} ahead"
