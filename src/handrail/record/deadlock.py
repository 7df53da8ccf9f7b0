"""Two transactions that wait for each other: the database ends one of them, which may try again."""

from django.db import OperationalError

DEADLOCK = "40P01"
"""PostgreSQL's word for it. SQLite has one writer at a time, and knows no such thing."""


def is_deadlock(problem: OperationalError) -> bool:
    """Return whether the transaction was ended so that another could go on."""
    return getattr(problem.__cause__, "sqlstate", None) == DEADLOCK
