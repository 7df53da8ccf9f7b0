"""Django's backend for SQLite, whose transactions and single changes wait for their turn.

A turn is taken before `BEGIN IMMEDIATE` and left after the end of the transaction, so that inside
one SQLite itself is free at once. A statement that changes something outside a transaction takes
a turn for itself.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.db import OperationalError
from django.db.backends.sqlite3 import base
from typing_extensions import override

from handrail.record.sqlite.turns import Turns, turns_at

LONGEST_WAIT_SECONDS = 30.0
CHANGES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "DROP", "ALTER")


def make_private(file: Path) -> None:
    """Make an empty file that only its owner can read; one that is there stays as it is."""
    with suppress(FileExistsError, FileNotFoundError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


class NoTurn(OperationalError):
    """Others were writing all the time; whoever asked may ask again."""

    def __init__(self) -> None:
        super().__init__(f"database is locked: no turn to write in {LONGEST_WAIT_SECONDS:.0f} s")


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that waits for its turn before it writes."""

    _has_turn = False

    def __init__(self, settings_dict: dict[str, Any], alias: str = "default") -> None:
        super().__init__(settings_dict, alias)
        self.execute_wrappers.append(self._in_turn)

    @property
    def turns(self) -> Turns:
        """Return the queue before this connection's file."""
        return turns_at(str(self.settings_dict["NAME"]))

    @override
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Open the file, made for its owner alone; SQLite gives its journals the same mode."""
        name = str(conn_params["database"])
        if not name.startswith((":", "file:")):
            make_private(Path(name))
        return super().get_new_connection(conn_params)

    @override
    def set_autocommit(
        self, autocommit: bool, force_begin_transaction_with_broken_autocommit: bool = False
    ) -> None:
        """Begin a transaction in a turn, or leave the turn: the transaction has ended."""
        begins = force_begin_transaction_with_broken_autocommit
        if autocommit:
            self._leave()
            super().set_autocommit(True)
            return
        self._take()
        try:
            super().set_autocommit(False, begins)
        except BaseException:
            self._leave()
            raise

    @override
    def close(self) -> None:
        """Close the connection, and with it a transaction that is still open."""
        super().close()
        self._leave()

    def _in_turn(
        self,
        execute: Callable[[str, object, bool, dict[str, Any]], object],
        sql: str,
        params: object,
        many: bool,
        context: dict[str, Any],
    ) -> object:
        """Run a statement, in a turn of its own if it changes something outside a transaction."""
        if self._has_turn or not sql.lstrip()[:7].upper().startswith(CHANGES):
            return execute(sql, params, many, context)
        self._take()
        try:
            return execute(sql, params, many, context)
        finally:
            self._leave()

    def _take(self) -> None:
        if not self._has_turn and not self.turns.take(longest_seconds=LONGEST_WAIT_SECONDS):
            raise NoTurn
        self._has_turn = True

    def _leave(self) -> None:
        if self._has_turn:
            self._has_turn = False
            self.turns.leave()
