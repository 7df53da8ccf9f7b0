from collections.abc import Iterable

from django.db import models


def only(field: str, allowed: Iterable[str], *, name: str) -> models.CheckConstraint:
    """Return a constraint by which the database refuses every other value of the field."""
    condition = models.Q(**{f"{field}__in": sorted(str(value) for value in allowed)})
    return models.CheckConstraint(condition=condition, name=name)
