"""A calendar that is changed while clocks tick: what was before stays as it was."""

import pickle
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    CalendarChanged,
    Duration,
    Span,
    Unit,
    always_open,
    due,
    elapsed,
    in_turn,
    parse_duration,
)
from tests.core.clock import slow
from tests.core.clock.desks import (
    calendars,
    joint_calendars,
    minutes_of_time,
    open_calendars,
    utc,
    working_week,
)

WEEK = working_week("UTC")
LONG_WEEK = working_week("UTC", spans=(Span.of("09:00", "21:00"),))
SHORT_WEEK = working_week("UTC", spans=(Span.of("09:00", "12:00"),))
WEDNESDAY = "2026-01-14"


def due_when(text, start, *, before=WEEK, after, at):
    calendar = CalendarChanged(before, utc(at), after)
    return due(utc(start), parse_duration(text), calendar=calendar)


@pytest.mark.parametrize(
    ("text", "after", "at", "expected"),
    [
        ("4 business hours", LONG_WEEK, f"{WEDNESDAY}T16:00", f"{WEDNESDAY}T19:00"),
        ("4 business hours", SHORT_WEEK, f"{WEDNESDAY}T16:00", "2026-01-15T12:00"),
        ("2 business hours", SHORT_WEEK, f"{WEDNESDAY}T20:00", f"{WEDNESDAY}T17:00"),
        ("4 hours", SHORT_WEEK, f"{WEDNESDAY}T16:00", f"{WEDNESDAY}T19:00"),
    ],
)
def test_hours_count_by_the_old_calendar_until_the_change_and_by_the_new_one_since(
    text, after, at, expected
):
    assert due_when(text, f"{WEDNESDAY}T15:00", after=after, at=at) == utc(expected)


def test_a_business_day_that_was_over_stays_over():
    due_at = due_when("1 business day", "2026-01-13T10:00", after=LONG_WEEK, at="2026-01-14T20:00")

    assert due_at == utc("2026-01-14T17:00")


def test_a_business_day_that_is_under_way_ends_when_the_new_calendar_closes():
    longer = due_when("1 business day", "2026-01-13T10:00", after=LONG_WEEK, at="2026-01-14T16:00")
    closed = due_when("1 business day", "2026-01-13T10:00", after=SHORT_WEEK, at="2026-01-14T16:00")

    assert longer == utc("2026-01-14T21:00")
    assert closed == utc("2026-01-15T12:00")


def test_what_is_opened_after_a_day_was_over_makes_no_second_day_of_it():
    due_at = due_when("2 business days", "2026-01-13T10:00", after=LONG_WEEK, at="2026-01-14T20:00")

    assert due_at == utc("2026-01-15T21:00")


@given(open_calendars | joint_calendars, open_calendars, minutes_of_time(), minutes_of_time())
def test_a_changed_calendar_opens_minute_by_minute_as_the_two_do(before, after, at, start):
    calendar, end = CalendarChanged(before, at, after), start + timedelta(days=3)

    assert elapsed(start, end, calendar=calendar) == slow.elapsed(start, end, calendar)


@given(open_calendars, open_calendars, minutes_of_time(), minutes_of_time(), st.integers(1, 900))
def test_business_minutes_over_a_change_are_due_as_counted_minute_by_minute(
    before, after, at, start, minutes
):
    calendar = CalendarChanged(before, at, after)
    expected = slow.due(start, minutes, calendar, within=3 * 1440)

    found = due(start, Duration(minutes, Unit.BUSINESS_MINUTE), calendar=calendar)

    assert expected is None or found == expected


@given(
    open_calendars | joint_calendars.filter(lambda each: each.opens_every_week),
    calendars,
    minutes_of_time(),
    minutes_of_time(),
    st.integers(1, 5),
    st.sampled_from((Unit.BUSINESS_DAY, Unit.BUSINESS_HOUR)),
)
def test_what_was_due_before_a_change_was_due_then_and_what_was_not_is_not(
    before, after, at, start, amount, unit
):
    allowance = Duration(amount, unit)
    calendar = CalendarChanged(before, at, after)
    due_at = due(start, allowance, calendar=before)

    if due_at <= at:
        assert due(start, allowance, calendar=calendar) == due_at
    elif after.opens_every_week:
        assert due(start, allowance, calendar=calendar) > min(at, due_at) or due_at == at


def test_many_changes_are_one_calendar_that_can_be_kept_by_its_value():
    changes = ((utc("2026-01-14T12:00"), LONG_WEEK), (utc("2026-01-15T12:00"), always_open("UTC")))

    calendar = in_turn(WEEK, changes)

    kept = pickle.loads(pickle.dumps(calendar))  # noqa: S301 - our own bytes
    assert kept == calendar == in_turn(WEEK, changes)
    assert hash(calendar) == hash(in_turn(WEEK, changes))
    assert calendar.zone == "UTC"
    day = utc("2026-01-13T00:00"), utc("2026-01-17T00:00")
    assert elapsed(*day, calendar=calendar) == timedelta(hours=8 + 12 + 3 + 36)


def test_a_calendar_that_closes_for_ever_keeps_what_was_open_before():
    nothing = working_week("UTC", spans=())
    calendar = CalendarChanged(WEEK, utc("2026-01-14T12:00"), nothing)

    assert not calendar.opens_every_week
    assert due(utc("2026-01-13T09:00"), parse_duration("11 business hours"), calendar=calendar) == (
        utc("2026-01-14T12:00")
    )
