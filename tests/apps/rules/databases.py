"""The shop's facts as a row of a table, in three databases."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import duckdb
import psycopg

from handrail.rules import Type, Verdict
from handrail.rules.sql import (
    DUCKDB,
    POSTGRESQL,
    SQLITE,
    Dialect,
    MoneyColumn,
    NumberColumn,
    PlainColumn,
)
from handrail.rules.types import family_of
from tests.core.rules.declared import FACTS

PLACES = 2


def column_of(name, declared):
    """Return how the fact is written: in a column of its name, money in two."""
    number = NumberColumn(expression=f'"{name}"', digits=2, places=PLACES)
    match declared.type:
        case Type.NUMBER:
            return number
        case Type.MONEY:
            return MoneyColumn(amount=number, currency=f'"{name} currency"')
        case _:
            return PlainColumn(type=declared.type, expression=f'"{name}"')


COLUMNS = {name: column_of(name, declared) for name, declared in FACTS.items()}


def cells(facts):
    """Return the row's values by their columns, as Python holds them."""
    row = {}
    for name, declared in FACTS.items():
        value = facts.get(name)
        if declared.type is Type.MONEY:
            row[f"{name} currency"] = value and value.currency
            value = value and value.amount
        is_number = declared.type in (Type.NUMBER, Type.MONEY)
        row[name] = int(value * 10**PLACES) if is_number and value is not None else value
    return row


def in_sqlite(value):
    match value:
        case tuple():
            return json.dumps(value)
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case _:
            return value


def in_lists(value):
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Database:
    """A connection with a table that holds one row."""

    dialect: Dialect
    connection: Any
    types: dict
    keep: Any

    def create(self):
        columns = []
        for name, declared in FACTS.items():
            columns.append(f'"{name}" {self.types[family_of(declared.type)]}')
            if declared.type is Type.MONEY:
                columns.append(f'"{name} currency" {self.types[Type.TEXT]}')
        self.connection.execute(f"CREATE TEMPORARY TABLE facts ({', '.join(columns)})")
        return self

    def verdict(self, condition, facts):
        """Return what the database says of the condition, with the facts as its only row."""
        row = cells(facts)
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join([self.dialect.placeholder] * len(row))
        self.connection.execute("DELETE FROM facts")
        self.connection.execute(
            f"INSERT INTO facts ({names}) VALUES ({places})",  # noqa: S608 - the names are ours
            [self.keep(cell) for cell in row.values()],
        )
        found = self.connection.execute(
            f"SELECT {condition.text} FROM facts",  # noqa: S608 - its safety is what is tested
            condition.parameters,
        ).fetchone()[0]
        return {None: Verdict.UNKNOWN, 0: Verdict.FALSE, 1: Verdict.TRUE}[found]


def sqlite():
    types = dict.fromkeys(Type, "TEXT") | dict.fromkeys((Type.NUMBER, Type.MONEY), "INTEGER")
    types[Type.YES_NO] = "BOOLEAN"
    return Database(SQLITE, sqlite3.connect(":memory:"), types, in_sqlite).create()


def duck():
    types = OWN | {Type.TEXT: "VARCHAR", Type.SEVERAL: "VARCHAR[]"}
    return Database(DUCKDB, duckdb.connect(), types, in_lists).create()


def postgres(address):
    types = OWN | {Type.TEXT: "TEXT", Type.SEVERAL: "TEXT[]"}
    return Database(POSTGRESQL, psycopg.connect(address, autocommit=True), types, in_lists).create()


OWN = {
    Type.NUMBER: "BIGINT",
    Type.MONEY: "BIGINT",
    Type.DATE: "DATE",
    Type.TIME: "TIME",
    Type.MOMENT: "TIMESTAMPTZ",
    Type.YES_NO: "BOOLEAN",
}
