from django.db.models import Model

from handrail.desk.models import (
    Approval,
    Case,
    Clock,
    Contact,
    Fact,
    Matter,
    Message,
    Promise,
    Run,
    Survey,
)

IN_ORDER: tuple[type[Model], ...] = (
    Contact,
    Case,
    Matter,
    Message,
    Run,
    Fact,
    Clock,
    Approval,
    Promise,
    Survey,
)
"""Whatever a row points to comes before it."""

ROWS_PER_INSERT = 2_000


class Rows:
    """Rows to be written together, once everything in them is known."""

    def __init__(self) -> None:
        self._by_model: dict[type[Model], list[Model]] = {model: [] for model in IN_ORDER}

    def add(self, row: Model) -> None:
        """Keep a row; it may still be changed."""
        self._by_model[type(row)].append(row)

    def write(self) -> None:
        """Write every row, in the open transaction."""
        for model, rows in self._by_model.items():
            model._default_manager.bulk_create(rows, batch_size=ROWS_PER_INSERT)
