"""A rule as a condition of SQL: for SQLite, DuckDB and PostgreSQL, with NULL for unknown.

What a database cannot decide exactly as a compiled rule does is refused, never guessed.
"""

from handrail.rules.sql.columns import Column, MoneyColumn, NumberColumn, PlainColumn
from handrail.rules.sql.dialect import DUCKDB, POSTGRESQL, SQLITE, Dialect
from handrail.rules.sql.errors import CannotBeKept, InexactDivision, TooManyDigits, TooManyParts
from handrail.rules.sql.fragment import Parameter, Sql
from handrail.rules.sql.lowering import to_sql

__all__ = [
    "DUCKDB",
    "POSTGRESQL",
    "SQLITE",
    "CannotBeKept",
    "Column",
    "Dialect",
    "InexactDivision",
    "MoneyColumn",
    "NumberColumn",
    "Parameter",
    "PlainColumn",
    "Sql",
    "TooManyDigits",
    "TooManyParts",
    "to_sql",
]
