"""What three databases call things, and how far they count exactly.

| | SQLite | DuckDB | PostgreSQL |
|---|---|---|---|
| whole numbers | INTEGER, to 2^63 - 1 | HUGEINT, to 2^127 - 1 | NUMERIC, to 10^45 |
| date, time | TEXT: 2026-01-31, 09:30:00 | DATE, TIME | DATE, TIME |
| moment | TEXT in UTC: 2026-01-31 08:30:00 | TIMESTAMPTZ | TIMESTAMPTZ |
| several | TEXT with a JSON array | VARCHAR[] | TEXT[] |
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from handrail.rules.comparing import since_epoch
from handrail.rules.sql.fragment import Parameter, Sql
from handrail.rules.types import Type

Kept = str | int | bool | date | time | datetime


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """The words of one database.

    `largest` is the largest whole number that it calculates with exactly, at most 10^45: up to
    there a compiled rule, which rounds to 50 digits, does not round sums and products either.
    """

    name: str
    placeholder: str
    types: Mapping[Type | None, str]
    largest: int
    collation: str
    position: str
    among: str
    count: str
    keep: Callable[[Kept], Parameter]

    def bind(self, value: Kept, of: Type | None) -> Sql:
        """Return the value as a parameter of its type, which is one that a fixed value has."""
        return Sql(f"CAST({self.placeholder} AS {self.types[of]})", (self.keep(value),))


def can_be_kept(value: Kept) -> bool:
    """Return whether every dialect has the value: no half letters, no year before 1 in UTC."""
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= letter <= "\udfff" for letter in value)
    return not isinstance(value, datetime) or _EARLIEST <= since_epoch(value) <= _LATEST


def _as_it_is(value: Kept) -> Parameter:
    return value


def _as_text(value: Kept) -> Parameter:
    """Return dates and times as SQLite's own functions, and Django, write them."""
    match value:
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case _:
            return value


_EARLIEST: Final = since_epoch(datetime.min.replace(tzinfo=UTC))
_LATEST: Final = since_epoch(datetime.max.replace(tzinfo=UTC))
_OWN_TYPES: Final[Mapping[Type | None, str]] = {
    Type.YES_NO: "BOOLEAN",
    Type.DATE: "DATE",
    Type.TIME: "TIME",
    Type.MOMENT: "TIMESTAMPTZ",
}

SQLITE: Final = Dialect(
    name="SQLite",
    placeholder="?",
    types={
        Type.NUMBER: "INTEGER",
        Type.YES_NO: "INTEGER",
        Type.TEXT: "TEXT",
        Type.DATE: "TEXT",
        Type.TIME: "TEXT",
        Type.MOMENT: "TEXT",
    },
    largest=2**63 - 1,
    collation="BINARY",
    position="instr",
    among="EXISTS (SELECT 1 FROM json_each({several}) WHERE value COLLATE BINARY = {text})",
    count="json_array_length({})",
    keep=_as_text,
)
DUCKDB: Final = Dialect(
    name="DuckDB",
    placeholder="?",
    types={Type.NUMBER: "HUGEINT", Type.TEXT: "VARCHAR", **_OWN_TYPES},
    largest=2**127 - 1,
    collation="C",
    position="strpos",
    among="list_contains({several}, {text})",
    count="len({})",
    keep=_as_it_is,
)
POSTGRESQL: Final = Dialect(
    name="PostgreSQL",
    placeholder="%s",
    types={Type.NUMBER: "NUMERIC", Type.TEXT: "TEXT", **_OWN_TYPES},
    largest=10**45,
    collation='"C"',
    position="strpos",
    among='{text} COLLATE "C" = ANY ({several})',
    count="cardinality({})",
    keep=_as_it_is,
)
