"""Write many events at once, past the ORM: a row is a tuple, and no model is made of it."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache

from django.db import connection

from handrail.record.fields import storable
from handrail.record.json_text import to_text
from handrail.record.stream import ActorKind, PlacedEvent, StreamKind

COLUMNS = (
    "stream_kind",
    "stream_id",
    "seq",
    "type",
    "format",
    "body",
    "at",
    "recorded_at",
    "actor_kind",
    "actor_id",
)
NAMES = ", ".join(f'"{column}"' for column in COLUMNS)
PLACES = ", ".join(["%s"] * len(COLUMNS))

Moment = str | datetime | None
"""A time as the database takes it."""

Row = tuple[StreamKind, str, int, str, int, str, Moment, Moment, ActorKind, str]
ReadyEvents = list[Row]
"""Events as they are handed to the database: plain values, which any process may make ready."""

AT = COLUMNS.index("at")


def insert_events(rows: ReadyEvents) -> None:
    """Insert the events, which get no ids here: COPY on PostgreSQL, prepared inserts on SQLite.

    Raises:
        IntegrityError: a place in a stream is taken.
    """
    with connection.cursor() as cursor, connection.wrap_database_errors:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY record_event ({NAMES}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            insert = f"INSERT INTO record_event ({NAMES}) VALUES ({PLACES})"  # noqa: S608 (our own constants)
            cursor.executemany(insert, rows)


def made_ready(events: Iterable[PlacedEvent], *, real_at: datetime) -> Iterator[Row]:
    """Yield the events as they are handed to the database."""
    moment = cache(connection.ops.adapt_datetimefield_value)
    recorded_at = moment(real_at)
    for historic, seq in events:
        stream, event, actor = historic.stream, historic.event, historic.actor
        yield (
            stream.kind,
            storable(stream.id),
            seq,
            storable(event.type),
            event.format,
            to_text(event.body),
            moment(historic.at),
            recorded_at,
            actor.kind,
            storable(actor.id),
        )
