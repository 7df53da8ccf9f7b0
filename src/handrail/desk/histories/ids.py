"""Ids that rows will have, known before the rows are written: events name them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from django.db import connection
from django.db.models import Model

IDS_AT_ONCE = 1_000


@dataclass(frozen=True)
class Lane:
    """Every so-many-th id: what is decided in one of several lanes meets no other's ids.

    Attributes:
        number: which of the lanes, counted from 0.
        of: how many there are.
    """

    number: int
    of: int


ONLY = Lane(0, 1)


class ReservedIds:
    """Hands out ids that no other row will ever have, in the open transaction.

    PostgreSQL's sequences are asked for many at once; what is left over is never used. SQLite has
    one writer, whose transaction is open: there the next numbers are free for as long as it lasts,
    and each lane has its own of them.
    """

    def __init__(self, lane: Lane = ONLY) -> None:
        self._lane = lane
        self._streams: dict[type[Model], Iterator[int]] = {}

    def next(self, model: type[Model]) -> int:
        """Return the next id of a model's rows."""
        if model not in self._streams:
            self._streams[model] = _ids_of(model._meta.db_table, self._lane)
        return next(self._streams[model])


def _ids_of(table: str, lane: Lane) -> Iterator[int]:
    if connection.vendor == "sqlite":
        return count(_last_of_sqlite(table) + 1 + lane.number, lane.of)
    return _from_sequence(table)


def _last_of_sqlite(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _from_sequence(table: str) -> Iterator[int]:
    while True:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [table, IDS_AT_ONCE],
            )
            rows = cursor.fetchall()
        yield from (int(row[0]) for row in rows)
