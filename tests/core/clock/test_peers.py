"""The clock agrees with facts from other projects' tests, recomputed independently."""

import csv
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handrail.clock import (
    Calendar,
    Pause,
    Span,
    after_opening_time,
    always_open,
    due_after_pauses,
    elapsed,
    elapsed_outside_pauses,
    parse_duration,
)

FACTS = Path(__file__).resolve().parents[4] / "shared" / "data" / "sla"
START = datetime(2026, 1, 5, tzinfo=UTC)
CALENDAR = always_open("Europe/Berlin")

pytestmark = pytest.mark.skipif(
    not FACTS.is_dir(), reason="The folder shared/data/sla is not beside this checkout."
)


def rows():
    if not FACTS.is_dir():
        return []
    with (FACTS / "vectors.csv").open(encoding="utf-8", newline="") as file:
        return [pytest.param(row, id=row["id"]) for row in csv.DictReader(file)]


def calendar_of(row):
    hours = json.loads(row["hours"])
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    week = tuple(tuple(Span.of(*span) for span in hours.get(day, [])) for day in days)
    holidays = frozenset(date.fromisoformat(day) for day in json.loads(row["holidays"]))
    return Calendar(row["timezone"], week, holidays)


def after(minutes):
    return START + timedelta(minutes=minutes)


def paused(begins, ends):
    return [Pause(after(begins), after(ends))]


@pytest.mark.parametrize("row", rows())
def test_opening_time_is_what_other_projects_say(row):
    start, expected = (datetime.fromisoformat(row[name]) for name in ("start_utc", "expected"))
    length = timedelta(minutes=float(row["duration_minutes"]))

    opened = elapsed(start, expected, calendar=calendar_of(row))

    assert opened == length


@pytest.mark.parametrize("row", [row for row in rows() if row.values[0]["kind"] == "due_after"])
def test_due_times_are_what_other_projects_say(row):
    start, expected = (datetime.fromisoformat(row[name]) for name in ("start_utc", "expected"))
    length = timedelta(minutes=float(row["duration_minutes"]))

    due_at = after_opening_time(start, length, calendar=calendar_of(row))

    assert due_at == expected


@pytest.mark.parametrize(
    ("begins", "due_at"), [(0, 30), (75, 135), (120, 150)], ids=["P1", "P2", "P3"]
)
def test_due_times_outside_pauses_are_what_other_projects_say(begins, due_at):
    found = due_after_pauses(
        after(begins),
        parse_duration("30 business minutes"),
        calendar=CALENDAR,
        pauses=paused(90, 120),
    )

    assert found == after(due_at)


@pytest.mark.parametrize(
    ("begins", "ends", "minutes"),
    [(0, 240, 90), (30, 120, 60), (0, 30, 30)],
    ids=["P4", "P6", "P7"],
)
def test_time_outside_pauses_is_what_other_projects_say(begins, ends, minutes):
    closed_for_good = paused(90, 240)

    found = elapsed_outside_pauses(
        after(begins), after(ends), calendar=CALENDAR, pauses=closed_for_good
    )

    assert found == timedelta(minutes=minutes)
