"""Failures of the surroundings: they pass, whatever was being done, and nothing has to change."""

from django.db import DatabaseError, InterfaceError, OperationalError

from handrail.record.storage import says_full

ASLEEP = "25P03"
"""The server ended a transaction in which nobody did anything for too long."""

OF_THE_SERVER = ("08", "53", "57P")
"""Classes of PostgreSQL's states: connections, resources, somebody has shut it down."""

BUSY = "database is locked"


def is_passing(problem: BaseException) -> bool:
    """Return whether the database is away, busy or full, rather than what was asked of it wrong."""
    if says_full(problem) or isinstance(problem, InterfaceError):
        return True
    state = getattr(problem.__cause__, "sqlstate", None)
    if isinstance(problem, DatabaseError) and state == ASLEEP:
        return True
    return isinstance(problem, OperationalError) and _is_of_the_server(problem, state)


def _is_of_the_server(problem: OperationalError, state: str | None) -> bool:
    if hasattr(problem.__cause__, "sqlstate"):
        return state is None or state.startswith(OF_THE_SERVER)
    return BUSY in str(problem)
