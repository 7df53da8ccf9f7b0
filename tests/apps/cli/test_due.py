"""Due times on the command line, once and for every row of a file."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.calendars import batch
from handrail.cli.main import main

FACTS = Path(__file__).resolve().parents[4] / "shared" / "data" / "sla" / "vectors.csv"

WARSAW = """\
zone: Europe/Warsaw
week:
  mon-thu: 09:00-12:00, 13:00-17:00
  fri: 09:00-15:00
  sat-sun: closed
public holidays: PL
holidays: [2026-01-02]
exceptions:
  2026-12-31: 09:00-12:00
"""

HEAD = "id,source,kind,timezone,hours,holidays,start_utc,duration_minutes,expected\n"
HOURS = '"{""mon"": [[""09:00"", ""17:00""]], ""tue"": [[""09:00"", ""17:00""]]}"'
ROWS = (
    f"A1,ours,due_after,Europe/Berlin,{HOURS},[],2026-03-30T14:00:00+00:00,90,\n"
    f"A2,ours,business_minutes_between,Europe/Berlin,{HOURS},[],"
    "2026-03-30T14:00:00+00:00,,2026-03-31T07:30:30+00:00\n"
    f'A3,ours,due_after,Europe/Berlin,{HOURS},"[""2026-03-31""]",'
    "2026-03-30T14:00:00+00:00,61.5,\n"
)


@pytest.fixture
def warsaw(tmp_path):
    file = tmp_path / "warsaw.yaml"
    file.write_text(WARSAW, encoding="utf-8")
    return file


@pytest.fixture
def rows(tmp_path):
    def written(text):
        file = tmp_path / "rows.csv"
        file.write_text(text, encoding="utf-8")
        return file

    return written


def due(*arguments):
    return CliRunner().invoke(main, ["due", *map(str, arguments)], env={"LANG": "en"})


def due_in(calendar, start, span, *more):
    return due("--calendar", calendar, "--start", start, "--span", span, *more)


@pytest.mark.parametrize(
    ("start", "span", "due_at"),
    [
        ("2026-01-05T11:00+01:00", "2 business hours", "2026-01-05T14:00:00+01:00"),
        ("2026-01-05T16:00+01:00", "2 business hours", "2026-01-07T10:00:00+01:00"),
        ("2026-06-03T10:00Z", "end of the second business day", "2026-06-08T17:00:00+02:00"),
        ("2026-03-28T12:00+01:00", "1 day", "2026-03-29T12:00:00+02:00"),
    ],
)
def test_a_due_time_is_told_by_the_clock_on_the_calendar_s_wall(warsaw, start, span, due_at):
    result = due_in(warsaw, start, span)

    assert (result.exit_code, result.stdout) == (0, f"{due_at}\n")


def test_programs_get_the_due_time_in_utc_too(warsaw):
    result = due_in(
        warsaw, "2026-01-05T11:00+01:00", "3 rings", "--country", "PL", "--format", "json"
    )

    assert json.loads(result.stdout) == {
        "due": "2026-01-05T10:00:15+00:00",
        "local": "2026-01-05T11:00:15+01:00",
        "span": "15 seconds",
    }


def test_a_calendar_may_be_written_in_json_and_laid_together(tmp_path):
    warsaw = {"zone": "Europe/Warsaw", "week": {"mon-fri": "09:00-17:00"}}
    new_york = {"zone": "America/New_York", "week": {"mon-fri": [["09:00", "17:00"]]}}
    file = tmp_path / "both.json"
    joint = {"zone": "Europe/Warsaw", "open": "any", "calendars": [warsaw, new_york]}
    file.write_text(json.dumps(joint), encoding="utf-8")

    result = due_in(file, "2026-01-05T16:00+01:00", "5 business hours")

    assert result.stdout == "2026-01-05T21:00:00+01:00\n"


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("zone: Europe/Atlantis\nweek: {mon: closed}\n", ":1:7: There is no time zone"),
        ("zone: Europe/Oslo\nweek:\n  mon: 9-17\n", ":3:3: The calendar cannot be read at"),
        ("zone: Europe/Oslo\nweek:\n  mon: 09:00-13:00, 12:00-17:00\n", ":3:3: The opening hours"),
        ("zone: Europe/Oslo\nweek: {}\npublic holidays: XX\n", ":3:18: No list of public holidays"),
        ("zone: Europe/Oslo\nweek: {}\nholidays: [soon]\n", ":3:1: The calendar cannot be read"),
        ("zone: Europe/Oslo\nzone: Europe/Oslo\nweek: {}\n", ':2:1: "zone" is here twice. Keep'),
        ("zone: [Europe/Oslo\n", ":1:1: The “[” of line 1 is still open here."),
        ("", ":1:1: The file is empty. Begin with “zone: Europe/Warsaw”"),
        ("zone: &a Europe/Oslo\nweek: *a\n", ":1:7: Anchors and aliases"),
        ("just words\n", ":1:1: The calendar cannot be read at"),
        (
            "format: 3\nzone: Europe/Oslo\nweek: {}\n",
            ":1:1: The calendar cannot be read at “format”",
        ),
        (
            "zone: UTC\nopen: any\ncalendars:\n  - {zone: UTC, week: {mon: never}}\n",
            ":4:24: The calendar cannot be read at “calendars.1.week.mon: never”",
        ),
    ],
)
def test_a_broken_calendar_is_told_with_its_place_and_mend(tmp_path, broken, told):
    file = tmp_path / "broken.yaml"
    file.write_text(broken, encoding="utf-8")

    result = due_in(file, "2026-01-05T11:00Z", "1 hour")

    assert result.exit_code == 1
    assert f"{file}{told}" in result.stderr


@pytest.mark.parametrize(
    ("start", "span", "told"),
    [
        ("yesterday", "1 hour", "“yesterday” is no moment. Write it as in"),
        ("2026-01-05T11:00", "1 hour", "has no time zone. Add one"),
        ("2026-01-05T11:00Z", "soon", "“soon” is not a length of time."),
        ("2026-01-05T11:00Z", "3 rings", "How long a telephone rings in “”"),
        ("9999-01-05T11:00Z", "1 hour", "Clocks know the years 1970 to 2099."),
        ("2026-01-05T11:00Z", "1000000 business hours", "Clocks know the years 1970 to 2099."),
    ],
)
def test_what_cannot_be_answered_is_told(warsaw, start, span, told):
    result = due_in(warsaw, start, span)

    assert result.exit_code == 1
    assert told in result.stderr


def test_half_a_question_is_refused(warsaw, rows):
    assert due("--calendar", warsaw).exit_code == 2
    assert due().exit_code == 2
    assert due("--calendar", warsaw, "--batch", rows(HEAD)).exit_code == 2


def test_every_row_of_a_file_is_answered(rows):
    result = due("--batch", rows(HEAD + ROWS), "--format", "json")

    assert json.loads(result.stdout) == [
        {"id": "A1", "due": "2026-03-31T07:30:00+00:00"},
        {"id": "A2", "minutes": 90.5},
        {"id": "A3", "due": "2026-04-06T07:01:30+00:00"},
    ]


@pytest.mark.skipif(not FACTS.is_file(), reason="The folder shared/data/sla is not beside this.")
def test_every_row_of_other_projects_facts_is_answered_as_they_are():
    with FACTS.open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))

    result = due("--batch", FACTS, "--format", "json")

    assert json.loads(result.stdout) == [
        {"id": row["id"], "due": row["expected"]}
        if row["kind"] == "due_after"
        else {"id": row["id"], "minutes": float(row["duration_minutes"])}
        for row in facts
    ]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("due_after,", "due_before,"), "There is no kind “due_before”. Write one of due_after"),
        (("Europe/Berlin", "Europe/Atlantis"), "There is no time zone “Europe/Atlantis”"),
        ((",90,", ",ninety,"), "“ninety” does not belong in the column “duration_minutes”"),
        ((",90,", ",-1,"), "“-1” does not belong"),
        ((",90,", ",NaN,"), "“NaN” does not belong"),
        ((",90,", ",1e999999,"), "“1e999999” does not belong"),
        (("2026-03-30T14:00:00+00:00,90", "soon,90"), "“soon” does not belong"),
        (("T14:00:00+00:00,90", "T14:00:00,90"), "has no time zone"),
        ((",[],", ',"[""soon""]",'), "The calendar cannot be read at “holidays: soon”"),
        ((",[],", ",[,"), "“[” does not belong in the column “holidays”"),
    ],
)
def test_rows_that_cannot_be_answered_are_told_with_their_line(rows, cells, told):
    file = rows(HEAD + ROWS.replace(*cells))

    result = due("--batch", file, "--format", "json")

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{file}:2: " in result.stderr
    assert told in result.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id,kind\n", "rows.csv:1: The column “timezone” is missing."),
        ("", "rows.csv:1: The column “id” is missing."),
        (HEAD + 'A1,"unclosed', "rows.csv:1: This is no file of comma-separated values"),
        (HEAD + '"' + "x" * 200_000 + '"\n', "This is no file of comma-separated values"),
        (HEAD + f"A1,,due_after,UTC,{'[' * 100_000},[],2026-03-30T14:00Z,1,\n", "rows.csv:2:"),
    ],
)
def test_what_is_no_file_of_rows_is_refused(rows, text, told):
    result = due("--batch", rows(text))

    assert result.exit_code == 1
    assert told in result.stderr


def test_a_file_of_no_rows_has_no_answers(rows):
    result = due("--batch", rows(HEAD), "--format", "json")

    assert json.loads(result.stdout) == []


def test_too_many_rows_are_refused(rows, monkeypatch):
    monkeypatch.setattr(batch, "MOST_ROWS", 2)

    result = due("--batch", rows(HEAD + ROWS))

    assert result.exit_code == 1
    assert "There are more than 2 rows" in result.stderr


def test_a_file_that_is_no_text_is_refused(tmp_path):
    file = tmp_path / "rows.csv"
    file.write_bytes(b"\xff\xfe\x00")

    assert "This is no file of comma-separated values" in due("--batch", file).stderr
