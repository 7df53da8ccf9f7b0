"""Rows of questions to a clock, in a file of comma-separated values, and their answers."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from handrail.clock import (
    Calendar,
    ClockProblem,
    after_opening_time,
    calendar_from_json,
    elapsed,
)
from handrail.words import Sentence, sentence

COLUMNS = ("id", "kind", "timezone", "hours", "holidays", "start_utc")
COLUMN_OF = {"due_after": "duration_minutes", "business_minutes_between": "expected"}
"""The column that a kind of question needs besides."""

MOST_ROWS = 200_000
MOST_MINUTES = Decimal(100_000_000)
MINUTE = timedelta(minutes=1)
MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Row:
    """One question, and the line on which it ends."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """When something is due, or how many minutes were open."""

    id: str
    due: str = ""
    minutes: int | float = 0

    def as_plain(self) -> dict[str, str | int | float]:
        """Return the answer as JSON holds it."""
        return {"id": self.id, **({"due": self.due} if self.due else {"minutes": self.minutes})}


class BadRow(ValueError):
    """A row, or the file's head, cannot be answered; `.line` says where."""

    def __init__(self, line: int, told: Sentence) -> None:
        super().__init__(told.id)
        self.line = line
        self.sentence = told


def read_rows(source: bytes) -> tuple[Row, ...]:
    """Return the rows of a file in UTF-8 with a head.

    Raises:
        BadRow: it is no such file, has too many rows, or lacks a column.
    """
    reader: csv.DictReader[str] | None = None
    try:
        text = io.StringIO(source.decode("utf-8-sig"), newline="")
        reader = csv.DictReader(text, strict=True, restval="")
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise BadRow(1, sentence("calendar-column-missing", column=missing[0]))
        return tuple(_row(reader.line_num, number, cells) for number, cells in enumerate(reader))
    except (csv.Error, UnicodeDecodeError) as problem:
        line = reader.line_num if reader else 1
        raise BadRow(line, sentence("calendar-no-csv", why=str(problem))) from problem


def _row(line: int, number: int, cells: Mapping[str | None, str]) -> Row:
    if number >= MOST_ROWS:
        raise BadRow(line, sentence("calendar-too-many-rows", most=MOST_ROWS))
    return Row(line, {name: cell for name, cell in cells.items() if name is not None})


def answers_of(rows: Iterable[Row]) -> tuple[tuple[Answer, ...], tuple[BadRow, ...]]:
    """Return an answer for each row, and what is wrong with those that have none."""
    answers: list[Answer] = []
    problems: list[BadRow] = []
    for row in rows:
        try:
            answers.append(_answer(row))
        except ClockProblem as problem:
            problems.append(BadRow(row.line, problem.sentence))
        except BadRow as problem:
            problems.append(problem)
    return tuple(answers), tuple(problems)


def _answer(row: Row) -> Answer:
    kind = row.cells["kind"]
    if kind not in COLUMN_OF:
        known = ", ".join(COLUMN_OF)
        raise BadRow(row.line, sentence("calendar-unknown-kind", kind=kind, known=known))
    calendar, start = _calendar(row), _moment(row, "start_utc")
    if kind == "due_after":
        due = after_opening_time(start, _length(row), calendar=calendar)
        return Answer(row.cells["id"], due=due.isoformat())
    opened = elapsed(start, _moment(row, "expected"), calendar=calendar)
    return Answer(row.cells["id"], minutes=_minutes(opened))


def _calendar(row: Row) -> Calendar:
    week, days = _json(row, "hours"), _json(row, "holidays")
    return _built(row.cells["timezone"], json.dumps(week), json.dumps(days))


@lru_cache(maxsize=1024)
def _built(zone: str, week: str, holidays: str) -> Calendar:
    parts = {"week": json.loads(week), "holidays": json.loads(holidays)}
    return calendar_from_json({"format": 1, "zone": zone, **parts})


def _json(row: Row, column: str) -> object:
    try:
        return json.loads(row.cells[column])
    except (ValueError, RecursionError) as problem:
        raise _bad_cell(row, column) from problem


def _moment(row: Row, column: str) -> datetime:
    try:
        return datetime.fromisoformat(row.cells.get(column, ""))
    except ValueError as problem:
        raise _bad_cell(row, column) from problem


def _length(row: Row) -> timedelta:
    try:
        minutes = Decimal(row.cells.get("duration_minutes", ""))
    except InvalidOperation as problem:
        raise _bad_cell(row, "duration_minutes") from problem
    if not (minutes.is_finite() and 0 <= minutes <= MOST_MINUTES):
        raise _bad_cell(row, "duration_minutes")
    return int(minutes * 60_000_000) * MICROSECOND


def _minutes(opened: timedelta) -> int | float:
    whole, rest = divmod(opened, MINUTE)
    return opened / MINUTE if rest else whole


def _bad_cell(row: Row, column: str) -> BadRow:
    cell = row.cells.get(column, "")
    return BadRow(row.line, sentence("calendar-bad-cell", column=column, cell=cell))
