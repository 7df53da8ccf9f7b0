"""What no engine can beat: a bare dictionary, bare commits of the same bytes, the disk."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.engine import ours
from bench.engine.saving import keep, one_commit
from bench.engine.story import DEEDS

PAGE_BYTES, PAGES = 4_096, 1_000
"""As SQLite's, and as many as it writes before it begins its log anew."""


def dictionary(_run: int) -> None:
    """Note twenty steps in a dictionary."""
    taken: dict[str, str] = {}
    for deed in DEEDS:
        taken[deed.step] = "done"


def commits(connection: sqlite3.Connection) -> Callable[[int], None]:
    """Return what saves the same bytes as our machine, step by step, and decides nothing."""
    steps = ours.written()

    def play(run: int) -> None:
        number = 0
        for events in steps:
            with one_commit(connection):
                for kind, body in events:
                    keep(connection, run, number, kind, body)
                    number += 1

    return play


@contextmanager
def waits(folder: Path) -> Iterator[Callable[[int], None]]:
    """Return what writes a page for each step and waits for the disk, without any database."""
    file = os.open(folder / "pages", os.O_RDWR | os.O_CREAT)
    os.pwrite(file, bytes(PAGES * PAGE_BYTES), 0)

    def play(run: int) -> None:
        for number, _ in enumerate(DEEDS, start=run * len(DEEDS)):
            os.pwrite(file, bytes(PAGE_BYTES), number % PAGES * PAGE_BYTES)
            os.fdatasync(file)

    try:
        yield play
    finally:
        os.close(file)
