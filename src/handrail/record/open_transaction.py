from django.db import connection


class NoTransaction(Exception):
    """Something was recorded on its own, apart from what it belongs to."""

    def __init__(self, verb: str) -> None:
        super().__init__(f"To {verb}, open a transaction first: it belongs to a larger change.")


def require_transaction(verb: str) -> None:
    """Refuse to go on outside a transaction.

    Raises:
        NoTransaction: none is open.
    """
    if not connection.in_atomic_block:
        raise NoTransaction(verb)
