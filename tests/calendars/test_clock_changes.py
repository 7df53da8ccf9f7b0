"""Due times across changes of the clocks, both ways, worked out once more minute by minute.

The changes are found in the time zones' data: forward and back, by an hour or by half of one, at
night and at midnight, for summer and for Ramadan.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import Calendar, Duration, Span, Unit, due, elapsed
from tests.core.clock import slow
from tests.core.clock.desks import (
    NINE_TO_FIVE,
    minutes_of_time,
    random_calendars,
    random_joint_calendars,
    spans,
)

ZONES = (
    *("Europe/Berlin", "Europe/Warsaw", "Europe/Budapest", "Europe/Zagreb", "Europe/Oslo"),
    *("Europe/London", "Europe/Dublin", "America/New_York", "America/Santiago"),
    *("Australia/Lord_Howe", "Africa/Cairo", "Africa/Casablanca", "Asia/Beirut"),
)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

HOURS = {
    "all day": spans("00:00-24:00"),
    "office": NINE_TO_FIVE,
    "around the change": spans("00:30-03:15"),
    "in pieces": spans("00:00-00:20", "01:10-01:50", "02:10-02:40", "02:50-04:00", "23:15-24:00"),
    "night shift": (Span.of("22:00", "06:00"),),
}

MINUTES = (37, 5 * 60 + 11)


def changes(zone, year):
    """Return the hours before which the zone's clocks are changed, in a year."""
    first = datetime(year, 1, 1, tzinfo=UTC)
    hours = (first + number * HOUR for number in range(366 * 24))
    shown = ZoneInfo(zone)
    return [
        hour
        for hour in hours
        if hour.astimezone(shown).utcoffset() != (hour - HOUR).astimezone(shown).utcoffset()
    ]


CHANGES = [(zone, change) for zone in ZONES for change in changes(zone, 2026)]
QUESTIONS = [
    pytest.param(zone, change, hours, minutes, id=f"{zone} {change:%m-%d} {hours} {minutes}")
    for zone, change in CHANGES
    for hours in HOURS
    for minutes in MINUTES
]
BEFORE = (9 * HOUR + 7 * timedelta(minutes=1), 65 * timedelta(minutes=1))
"""How long before the change the time begins to count: the evening before, and just before."""


def every_day(hours, zone):
    return Calendar(zone, (HOURS[hours],) * 7)


def test_the_changes_go_both_ways_and_make_at_least_three_hundred_due_times():
    forward = [
        change
        for zone, change in CHANGES
        if change.astimezone(ZoneInfo(zone)).utcoffset()
        > (change - HOUR).astimezone(ZoneInfo(zone)).utcoffset()
    ]

    assert len(forward) == len(CHANGES) - len(forward) == len(ZONES)
    assert len(QUESTIONS) * len(BEFORE) >= 300


@pytest.mark.parametrize(("zone", "change", "hours", "minutes"), QUESTIONS)
def test_due_times_across_a_change_are_what_the_clock_on_the_wall_says(
    zone, change, hours, minutes
):
    calendar = every_day(hours, zone)
    starts = [change - before for before in BEFORE]

    found = [due(s, Duration(minutes, Unit.BUSINESS_MINUTE), calendar=calendar) for s in starts]

    expected = [slow.due(start, minutes, calendar, within=4 * 1440) for start in starts]
    assert found == expected


@pytest.mark.parametrize(("zone", "change"), CHANGES)
@pytest.mark.parametrize("hours", ["in pieces", "night shift"])
def test_business_days_across_a_change_end_when_the_clock_on_the_wall_says(zone, change, hours):
    calendar = every_day(hours, zone)
    start = change - 20 * HOUR

    found = due(start, Duration(2, Unit.BUSINESS_DAY), calendar=calendar)

    closing_times = slow.closing_times(calendar, start - DAY, 5 * 1440)
    later = [closes for closes in closing_times if closes > start]
    assert found == later[2]


@given(minutes_of_time(), st.integers(1, 2 * 1440), random_calendars())
def test_opening_time_of_any_calendar_is_what_the_clock_on_the_wall_says(start, minutes, calendar):
    end = start + timedelta(minutes=minutes)

    assert elapsed(start, end, calendar=calendar) == slow.elapsed(start, end, calendar)


@given(minutes_of_time(), st.integers(1, 600), random_calendars() | random_joint_calendars())
def test_due_times_of_any_calendar_are_what_the_clock_on_the_wall_says(start, minutes, calendar):
    expected = slow.due(start, minutes, calendar, within=2 * 1440)
    if expected is None:
        assert elapsed(start, start + 2 * DAY, calendar=calendar) < timedelta(minutes=minutes)
        return

    due_at = due(start, Duration(minutes, Unit.BUSINESS_MINUTE), calendar=calendar)

    assert due_at == expected


@given(minutes_of_time(), st.integers(1, 3), random_calendars() | random_joint_calendars())
def test_business_days_of_any_calendar_end_when_the_clock_on_the_wall_says(start, days, calendar):
    closing_times = slow.closing_times(calendar, start - 2 * DAY, 6 * 1440)
    later = [closes for closes in closing_times[:-2] if closes > start]
    if len(later) <= days:
        return

    assert due(start, Duration(days, Unit.BUSINESS_DAY), calendar=calendar) == later[days]
