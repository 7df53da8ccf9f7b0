"""Database connections of a pool's threads, closed when the pool has ended.

Django keeps one connection per thread, and nothing of Django's runs when a thread ends.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread, current_thread

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created


@contextmanager
def closed_with_their_threads() -> Iterator[None]:
    """Note every connection that is made meanwhile; at the end, close those of ended threads."""
    made: list[tuple[Thread, BaseDatabaseWrapper]] = []

    def note(*, connection: BaseDatabaseWrapper, **_: object) -> None:
        made.append((current_thread(), connection))

    connection_created.connect(note)
    try:
        yield
    finally:
        connection_created.disconnect(note)
        for thread, connection in made:
            if not thread.is_alive():
                connection.inc_thread_sharing()
                connection.close()
