"""When a routine is due: what is read is written back, and the next moment lies where it should."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.schedule import (
    PATTERN,
    Daily,
    Monthly,
    NotASchedule,
    NthWeekday,
    Weekly,
    next_after,
    read_schedule,
    write_schedule,
)

BERLIN = ZoneInfo("Europe/Berlin")
WRITTEN = st.from_regex(PATTERN, fullmatch=True)
MOMENTS = st.integers(0, 10_000_000).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ZONES = st.sampled_from(["Europe/Berlin", "Europe/Warsaw", "Pacific/Chatham", "America/New_York"])
FACTS = {"person.started": date(2026, 3, 2)}


def after(words: str, moment: str, **facts: object) -> str | None:
    """Return the next moment as clocks in Berlin show it."""
    start = datetime.fromisoformat(moment).replace(tzinfo=BERLIN)
    found = next_after(read_schedule(words), start, zone=BERLIN, facts=facts or FACTS)
    return None if found is None else f"{found.astimezone(BERLIN):%a %Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("words", "moment", "due"),
    [
        ("every day at 09:00", "2026-03-02 08:59", "Mon 2026-03-02 09:00"),
        ("every day at 09:00", "2026-03-02 09:00", "Tue 2026-03-03 09:00"),
        ("every weekday at 09:00", "2026-03-06 10:00", "Mon 2026-03-09 09:00"),
        ("every monday at 09:00", "2026-03-03 00:00", "Mon 2026-03-09 09:00"),
        ("every sunday", "2026-03-02 00:00", "Sun 2026-03-08 00:00"),
        ("every month", "2026-03-01 00:00", "Wed 2026-04-01 00:00"),
        ("every month on day 31", "2026-02-01 00:00", "Sat 2026-02-28 00:00"),
        ("every month on day 1 at 08:30", "2026-12-31 23:00", "Fri 2027-01-01 08:30"),
        ("every month on the last friday", "2026-03-27 00:00", "Fri 2026-04-24 00:00"),
        ("every month on the first monday", "2026-06-01 00:00", "Mon 2026-07-06 00:00"),
        ("every month on the fourth sunday", "2026-02-01 00:00", "Sun 2026-02-22 00:00"),
        ("every 6 months", "2026-03-01 00:00", "Wed 2026-07-01 00:00"),
        ("every 6 months", "2026-07-01 00:00", "Fri 2027-01-01 00:00"),
        ("3 days after person.started", "2026-03-01 00:00", "Thu 2026-03-05 00:00"),
        ("2 weeks after person.started at 10:00", "2026-03-01 00:00", "Mon 2026-03-16 10:00"),
        ("1 month after person.started", "2026-03-01 00:00", "Thu 2026-04-02 00:00"),
        ("3 days after person.started", "2026-03-05 00:00", None),
        ("on demand", "2026-03-05 00:00", None),
    ],
)
def test_a_routine_is_due_next(words, moment, due):
    assert after(words, moment) == due


def test_what_counts_from_a_day_nobody_knows_is_never_due():
    assert after("3 days after person.left", "2026-03-02 00:00") is None


def test_a_moment_counts_from_its_day():
    started = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)

    assert (
        after("1 day after a.b", "2026-03-01 00:00", **{"a.b": started}) == "Tue 2026-03-03 00:00"
    )


def test_an_hour_that_is_left_out_in_spring_is_due_when_the_clocks_jump():
    assert after("every day at 02:30", "2026-03-28 12:00") == "Sun 2026-03-29 03:00"


def test_an_hour_that_comes_twice_in_autumn_is_due_once():
    first = next_after(Daily(1, time(2, 30)), datetime(2026, 10, 24, 12, tzinfo=UTC), zone=BERLIN)
    second = next_after(Daily(1, time(2, 30)), first, zone=BERLIN)

    assert second - first == timedelta(hours=25)


@pytest.mark.parametrize(
    "words",
    [
        "", "often", "every", "every 0 days", "every 1000 days", "every month on day 0",
        "every month on day 32", "every month on the fifth monday", "every 2 weeks",
        "every day at 9:00", "every day at 24:00", "3 days after started", "Every day",
        "every day ", "every  day", "every weekday on monday", "٣ days after a.b",
    ],
)  # fmt: skip
def test_anything_else_is_no_schedule(words):
    with pytest.raises(NotASchedule):
        read_schedule(words)


@given(WRITTEN)
def test_whatever_fits_the_pattern_is_a_schedule_and_is_written_back(words):
    schedule = read_schedule(words)

    assert read_schedule(write_schedule(schedule)) == schedule
    assert re.fullmatch(PATTERN, write_schedule(schedule))


@given(WRITTEN, MOMENTS, ZONES)
def test_the_next_moment_lies_after_and_none_lies_between(words, moment, zone):
    schedule = read_schedule(words)
    found = next_after(schedule, moment, zone=ZoneInfo(zone))

    if found is not None:
        assert found > moment
        assert next_after(schedule, found - timedelta(seconds=1), zone=ZoneInfo(zone)) == found


@given(st.integers(1, 9), st.integers(0, 6), MOMENTS)
def test_weeks_and_months_keep_their_distance(every, weekday, moment):
    zone = ZoneInfo("UTC")
    weekly, monthly = Weekly(every, (weekday,)), Monthly(every, NthWeekday(-1, weekday))

    first, second = _two(weekly, moment, zone)
    early, late = _two(monthly, moment, zone)

    assert second - first == timedelta(weeks=every)
    assert (late.year - early.year) * 12 + late.month - early.month == every
    assert early.weekday() == weekday


def _two(schedule, moment, zone):
    first = next_after(schedule, moment, zone=zone)
    return first, next_after(schedule, first, zone=zone)
