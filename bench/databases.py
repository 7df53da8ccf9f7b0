"""A database for a measurement: a SQLite file in a folder, or one on a PostgreSQL server."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql


@contextmanager
def fresh_database(server: str, name: str) -> Iterator[str]:
    """Return the address of a new database, which is dropped at the end; "" for a SQLite file.

    Args:
        server: any database on the server, by a user who may make others; "" for SQLite.
        name: of the new database; one that has it already is dropped.
    """
    if not server:
        yield ""
        return
    _on(server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
    _on(server, "CREATE DATABASE {}", name)
    try:
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    finally:
        _on(server, "DROP DATABASE {} WITH (FORCE)", name)


def _on(server: str, statement: str, name: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
