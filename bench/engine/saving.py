"""One SQLite file, one commit for each step; what is saved is up to the engine."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

Synchronous = Literal["FULL", "NORMAL"]

FULL: Synchronous = "FULL"
NORMAL: Synchronous = "NORMAL"


@contextmanager
def saved_in(folder: Path, synchronous: Synchronous) -> Iterator[sqlite3.Connection]:
    """Return a fresh file with write-ahead logging: FULL waits for the disk at each commit."""
    file = folder / f"{synchronous.lower()}.sqlite3"
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS kept"
            " (run INTEGER, number INTEGER, kind TEXT, body TEXT, PRIMARY KEY (run, number))"
        )
        yield connection
    finally:
        connection.close()


@contextmanager
def one_commit(connection: sqlite3.Connection) -> Iterator[None]:
    """Save what is written meanwhile in one commit."""
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("COMMIT")


def keep(connection: sqlite3.Connection, run: int, number: int, kind: str, body: str) -> None:
    """Write one piece of a run; a piece of the same number is written over."""
    connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", (run, number, kind, body))


def pieces(connection: sqlite3.Connection, run: int) -> list[tuple[str, str]]:
    """Return the kind and the body of each piece of a run, in order."""
    asked = "SELECT kind, body FROM kept WHERE run = ? ORDER BY number"
    return connection.execute(asked, (run,)).fetchall()
