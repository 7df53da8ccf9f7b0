"""Columns that behave alike on SQLite and PostgreSQL."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import Expression
from typing_extensions import override

from handrail.record.json_text import JSON, from_text, to_text

if TYPE_CHECKING:
    from django.db.models.sql.compiler import SQLCompiler

    Text = models.TextField[str, str]
    Column = models.Field[Any, Any]
else:
    Text, Column = models.TextField, models.Field


class AnyText(Text):
    """Text of any origin; what a database cannot hold (U+0000, half characters) is escaped."""

    @override
    def get_prep_value(self, value: Any) -> Any:
        ready = super().get_prep_value(value)
        return storable(ready) if isinstance(ready, str) else ready


def storable(text: str) -> str:
    """Return the text with U+0000 and lone surrogates written as escapes."""
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


class JSONText(Column):
    """A JSON value kept as text, byte for byte the same on every database."""

    @override
    def get_internal_type(self) -> str:
        return "TextField"

    def from_db_value(
        self, value: str | None, expression: Expression, connection: BaseDatabaseWrapper
    ) -> JSON:
        return None if value is None else from_text(value)

    @override
    def get_prep_value(self, value: Any) -> Any:
        return to_text(super().get_prep_value(value))


class CurrentTransaction(models.Func):
    """The number of the writing transaction; 0 on SQLite, where ids alone give the order."""

    template = "pg_current_xact_id()::text::bigint"
    output_field = models.BigIntegerField()

    @override
    def as_sqlite(
        self, compiler: "SQLCompiler", connection: BaseDatabaseWrapper, **extra_context: Any
    ) -> tuple[str, tuple[str | int, ...]]:
        """Return 0: SQLite has one writer at a time."""
        return "0", ()


class Horizon(models.Func):
    """The oldest transaction that may still be writing; all below it have ended."""

    template = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
    output_field = models.BigIntegerField()

    @override
    def as_sqlite(
        self, compiler: "SQLCompiler", connection: BaseDatabaseWrapper, **extra_context: Any
    ) -> tuple[str, tuple[str | int, ...]]:
        """Return 1: whatever SQLite shows has been committed."""
        return "1", ()


class NextTransaction(models.Func):
    """The first transaction that this server has not begun yet."""

    template = "pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
    output_field = models.BigIntegerField()

    @override
    def as_sqlite(
        self, compiler: "SQLCompiler", connection: BaseDatabaseWrapper, **extra_context: Any
    ) -> tuple[str, tuple[str | int, ...]]:
        """Return 1: all of SQLite's are 0."""
        return "1", ()
