"""What no engine can be faster than: a bare dictionary, and bare commits of the same bytes."""

import sqlite3
from collections.abc import Callable

from bench.engine import ours
from bench.engine.saving import keep, one_commit
from bench.engine.story import DEEDS


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
