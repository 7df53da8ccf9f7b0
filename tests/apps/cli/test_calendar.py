"""Calendars on the command line: looked at, carried in from iCalendar and out."""

import json

import pytest
import yaml
from click.testing import CliRunner

from handrail.cli.main import main

WARSAW = """\
zone: Europe/Warsaw
week:
  mon-thu: 09:00-12:00, 13:00-17:00
  fri: 22:00-06:00
public holidays: PL
exceptions:
  '2026-01-06': 10:00-12:00
"""

FEED = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Founders' day
DTSTART;VALUE=DATE:20260107
END:VEVENT
BEGIN:VEVENT
SUMMARY:A long party
DTSTART:20260110T100000Z
DTEND:20260112T100000Z
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def warsaw(tmp_path):
    file = tmp_path / "warsaw.yaml"
    file.write_text(WARSAW, encoding="utf-8")
    return file


@pytest.fixture
def feed(tmp_path):
    file = tmp_path / "feed.ics"
    file.write_text(FEED, encoding="utf-8")
    return file


def calendar(*arguments, language="en"):
    return CliRunner().invoke(main, ["calendar", *map(str, arguments)], env={"LANG": language})


def test_the_days_ahead_are_shown_with_their_hours(warsaw):
    result = calendar("show", warsaw, "--from", "2026-01-05", "--weeks", "1")

    assert result.stdout.splitlines() == [
        "Europe/Warsaw",
        "2026-01-05  Mon   09:00-12:00, 13:00-17:00",
        "2026-01-06  Tue   10:00-12:00  (holiday, exception)",
        "2026-01-07  Wed   09:00-12:00, 13:00-17:00",
        "2026-01-08  Thu   09:00-12:00, 13:00-17:00",
        "2026-01-09  Fri   22:00-24:00",
        "2026-01-10  Sat   00:00-06:00",
        "2026-01-11  Sun   closed",
    ]


def test_the_days_ahead_are_shown_in_german(warsaw):
    result = calendar("show", warsaw, "--from", "2026-01-06", "--weeks", "1", language="de")

    assert "2026-01-06  Di.   10:00-12:00  (Feiertag, Ausnahme)" in result.stdout
    assert "2026-01-11  So.   geschlossen" in result.stdout


def test_programs_get_the_days_ahead_as_json(warsaw):
    result = calendar("show", warsaw, "--from", "2026-03-27", "--weeks", "1", "--format", "json")

    told = json.loads(result.stdout)
    assert told["zone"] == "Europe/Warsaw"
    assert told["days"][0] == {
        "day": "2026-03-27",
        "open": [["2026-03-27T22:00:00+01:00", "2026-03-28T00:00:00+01:00"]],
        "holiday": False,
        "exception": False,
    }


def test_without_a_day_four_weeks_from_today_are_shown(warsaw):
    assert len(calendar("show", warsaw).stdout.splitlines()) == 1 + 4 * 7


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("soon", "“soon” is no day. Write it as in 2026-01-05."),
        ("9999-12-31", "Clocks know the years 1970 to 2099."),
        ("2099-12-31", "Clocks know the years 1970 to 2099."),
    ],
)
def test_a_day_that_clocks_do_not_know_is_refused(warsaw, first, told):
    result = calendar("show", warsaw, "--from", first)

    assert result.exit_code == 1
    assert told in result.stderr


def test_a_feed_of_holidays_goes_into_a_calendar_and_says_what_it_left_out(warsaw, feed, tmp_path):
    out = tmp_path / "new.yaml"

    result = calendar("import", feed, "--into", warsaw, "--from", "2026-01-01", "-o", out)

    assert result.exit_code == 0
    assert yaml.safe_load(out.read_text(encoding="utf-8")) == {
        **yaml.safe_load(WARSAW),
        "holidays": ["2026-01-07"],
    }
    assert "“A long party” was left out. It opens for more than a day" in result.stderr


def test_a_calendar_goes_out_as_icalendar_and_comes_back_with_the_same_hours(warsaw, tmp_path):
    out, back = tmp_path / "warsaw.ics", tmp_path / "back.yaml"

    calendar("export", warsaw, "--to", "ics", "--from", "2026-01-01", "--years", 1, "-o", out)
    calendar("import", out, "--from", "2026-01-01", "--years", 1, "-o", back)

    shown = [
        [(each["day"], each["open"]) for each in json.loads(result.stdout)["days"]]
        for result in (
            calendar("show", file, "--from", "2026-01-01", "--weeks", 52, "--format", "json")
            for file in (warsaw, back)
        )
    ]
    assert shown[0] == shown[1]


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_calendar_goes_out_in_yaml_and_json_and_is_read_again(warsaw, tmp_path, form):
    joint = tmp_path / "joint.yaml"
    parts = [yaml.safe_load(WARSAW), yaml.safe_load(WARSAW)]
    together = {"zone": "UTC", "open": "all", "calendars": parts}
    joint.write_text(yaml.safe_dump(together), encoding="utf-8")
    for file in (warsaw, joint):
        out = tmp_path / f"again.{form}"

        calendar("export", file, "--to", form, "-o", out)

        shown = [calendar("show", each, "--from", "2026-01-01").stdout for each in (file, out)]
        assert shown[0] == shown[1] != ""


def test_a_calendar_is_written_as_people_write_it(warsaw):
    assert yaml.safe_load(calendar("export", warsaw, "--to", "yaml").stdout) == {
        "zone": "Europe/Warsaw",
        "week": {"mon-thu": "09:00-12:00, 13:00-17:00", "fri": "22:00-06:00"},
        "public holidays": "PL",
        "exceptions": {"2026-01-06": "10:00-12:00"},
    }


def test_what_is_no_icalendar_file_is_refused(warsaw, feed, tmp_path):
    joint = tmp_path / "joint.yaml"
    joint.write_text("zone: UTC\nopen: any\ncalendars: [{zone: UTC, week: {}}]\n", encoding="utf-8")

    as_ical = calendar("import", warsaw, "--zone", "Europe/Warsaw")
    no_zone = calendar("import", feed, "--from", "2026-01-01")
    into_joint = calendar("import", feed, "--into", joint)

    assert {as_ical.exit_code, no_zone.exit_code, into_joint.exit_code} == {1}
    assert f"{warsaw}: This is no iCalendar file" in as_ical.stderr
    assert "in which time zone it is. Name the zone" in no_zone.stderr
    assert "laid together. Name one by itself." in into_joint.stderr
