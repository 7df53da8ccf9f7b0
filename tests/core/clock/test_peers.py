"""The clock agrees with facts: our own, and those of other projects' tests, recomputed.

Other projects' facts are read where they lie; where they are not, ours alone are asked.
"""

import csv
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

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
from handrail.clock.calendar import WEEKDAYS

FACTS = Path(__file__).resolve().parents[4] / "shared" / "data" / "sla"
START = datetime(2026, 1, 5, tzinfo=UTC)
CALENDAR = always_open("Europe/Berlin")

OURS = Path(__file__).parent / "ours.csv"

beside = pytest.mark.skipif(
    not FACTS.is_dir(), reason="The folder shared/data/sla is not beside this checkout."
)


def rows():
    return [
        pytest.param(row, id=row["id"])
        for file in (OURS, FACTS / "vectors.csv")
        if file.is_file()
        for row in read_rows(file)
    ]


def read_rows(file):
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def calendar_of(row):
    hours = json.loads(row["hours"])
    week = tuple(tuple(Span.of(*span) for span in hours.get(day, [])) for day in WEEKDAYS)
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


def told(kind):
    """Return what `pauses.json` tells of a kind, by id."""
    if not FACTS.is_dir():
        return []
    facts = json.loads((FACTS / "pauses.json").read_text(encoding="utf-8"))
    return [pytest.param(fact, id=fact["id"]) for fact in facts[kind]]


def minutes_of(text):
    return int(text.removesuffix("min"))


STOPPED_FROM, CLOSED_FROM = 90, 120
"""The timeline of all: open, pending from minute 90, closed at minute 120."""


@beside
def test_the_facts_of_others_are_the_ones_that_these_tests_were_written_for():
    timelines = [fact.values[0]["timeline"] for fact in told("clock_pause")]

    assert len(rows()) == 33 + len(read_rows(OURS))
    assert {str(each) for each in timelines} == {
        str(timelines[0]),
        "as P4",
    }
    assert [step[0] for step in timelines[0]] == ["+0min", "+60min", "+90min", "+120min"]


@beside
@pytest.mark.parametrize("fact", [fact for fact in told("clock_pause") if "due" in fact.values[0]])
def test_due_times_outside_pauses_are_what_other_projects_say(fact):
    length = parse_duration(f"{fact['span_minutes']} business minutes")
    begins = after(minutes_of(fact["from"]))

    found = due_after_pauses(
        begins, length, calendar=CALENDAR, pauses=paused(STOPPED_FROM, CLOSED_FROM)
    )

    assert found == after(minutes_of(fact["due"]))


LIFE = {"-1week": 0, "close+1week": CLOSED_FROM}
"""What lies before the beginning or after the end of a case is no time of it."""


@beside
@pytest.mark.parametrize(
    "fact", [fact for fact in told("clock_pause") if "between" in fact.values[0]]
)
def test_time_outside_pauses_is_what_other_projects_say(fact):
    begins, ends = (
        after(LIFE[text] if text in LIFE else minutes_of(text)) for text in fact["between"]
    )

    found = elapsed_outside_pauses(
        begins, ends, calendar=CALENDAR, pauses=paused(STOPPED_FROM, 100_000)
    )

    assert found == timedelta(minutes=fact["working_minutes"])


BERLIN = ZoneInfo("Europe/Berlin")
MIDNIGHT = datetime(2026, 11, 4, tzinfo=BERLIN)
"""A midnight in Berlin in November, as the facts want it."""

PAUSES_BY_THE_FACTS = {
    "B1": ([("12:15", "12:30"), ("12:45", "13:00")], {0: 30}),
    "B2": ([("00:45", "01:15")], {0: 30}),
    "B3": ([("-00:15", "00:45")], {-1: 15, 0: 45}),
    "B4": ([("12:00", "132:00")], {0: 720, 1: 1440, 2: 1440, 3: 1440, 4: 1440, 5: 720}),
}
"""Each timeline's pauses by the wall clock from that midnight, and minutes paused by day."""


@beside
@pytest.mark.parametrize("fact", told("pause_intervals"))
def test_pauses_take_from_each_local_day_what_other_projects_say(fact):
    texts, expected = PAUSES_BY_THE_FACTS[fact["id"]]
    pauses = [Pause(*(MIDNIGHT + since_midnight(text) for text in pair)) for pair in texts]

    for day, minutes in expected.items():
        begins, ends = (MIDNIGHT + timedelta(days=number) for number in (day, day + 1))
        counted = elapsed_outside_pauses(begins, ends, calendar=CALENDAR, pauses=pauses)
        assert timedelta(days=1) - counted == timedelta(minutes=minutes)
    assert minutes_in(fact) == sum(expected.values())


def since_midnight(text):
    hours, minutes = text.removeprefix("-").split(":")
    length = timedelta(hours=int(hours), minutes=int(minutes))
    return -length if text.startswith("-") else length


def minutes_in(fact):
    """Return how many minutes the facts' own breaks are together, by day."""
    total = timedelta()
    for days, breaks in (fact.get("breaks") or fact["breaks_local"]).items():
        first, _, last = days.removeprefix("day").partition("..day")
        number = int(last) - int(first) + 1 if last else 1
        for begins, ends in breaks:
            total += number * (since_midnight(ends) - since_midnight(begins))
    return total // timedelta(minutes=1)


@beside
@pytest.mark.parametrize("fact", told("dst"))
def test_where_another_library_drops_a_span_in_the_missing_hour_ours_opens_after_the_jump(fact):
    week = tuple(tuple(Span.of(*span) for span in fact["hours"].get(day, ())) for day in WEEKDAYS)
    calendar = Calendar(fact["timezone"], week)
    sunday = datetime.fromisoformat(fact["origin_local"]).replace(tzinfo=calendar.time_zone)

    first, second = list(calendar.opening_spans(sunday, sunday + timedelta(days=2)))

    local = [each.astimezone(calendar.time_zone).strftime("%a %H:%M") for each in first]
    assert local == ["Sun 03:00", "Sun 03:15"]
    theirs = [datetime.fromisoformat(text) for text in fact["first_period_local"]]
    assert [each.replace(tzinfo=calendar.time_zone) for each in theirs] == list(second)
