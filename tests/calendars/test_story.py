"""Why a clock is due when it is: what is told adds up to what was promised, to the second."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    Calendar,
    CalendarChanged,
    Duration,
    Met,
    Paused,
    Resumed,
    Standard,
    Started,
    TimedMeasure,
    Unit,
    read_clock,
)
from handrail.clock.story import MOST_DAYS, clock_story
from tests.core.clock import slow
from tests.core.clock.desks import (
    joint_calendars,
    minutes_of_time,
    open_calendars,
    utc,
    working_week,
)

MINUTE = timedelta(minutes=1)


def hours(amount, unit=Unit.BUSINESS_HOUR, *, statutory=False):
    return Standard(TimedMeasure.RESOLVE, Duration(amount, unit), statutory)


def told(events, standard, calendar, now):
    return clock_story(events, standard=standard, calendar=calendar, now=now)


@given(
    open_calendars | joint_calendars.filter(lambda each: each.opens_every_week),
    open_calendars,
    minutes_of_time(),
    minutes_of_time(),
    st.integers(1, 1500),
    st.lists(st.integers(1, 3000), max_size=4),
    st.booleans(),
)
def test_what_counted_adds_up_to_the_allowance_minute_by_minute(
    before, after, changed_at, start, minutes, gaps, statutory
):
    """Between the start and the due time, outside pauses, a slow count finds the same minutes."""
    calendar = CalendarChanged(before, changed_at, after)
    standard = hours(minutes, Unit.BUSINESS_MINUTE, statutory=statutory)
    events, at = [Started(start)], start
    for number, gap in enumerate(gaps[: len(gaps) // 2 * 2]):
        at += gap * MINUTE
        events.append((Resumed if number % 2 else Paused)(at))
    now = at

    story = told(events, standard, calendar, now)
    reading = read_clock(events, standard=standard, calendar=calendar, now=now)

    assert story.due_at == reading.due_at
    assert story.counted == minutes * MINUTE
    if story.due_at - start < timedelta(days=6):
        number = (story.due_at - start) // MINUTE
        open_minutes = [
            start + minute * MINUTE
            for minute, is_open in enumerate(slow.open_minutes(calendar, start, number))
            if is_open
        ]
        paused = [] if statutory else story.pauses
        outside = [
            minute
            for minute in open_minutes
            if not any(each.begins <= minute < each.ends for each in paused)
        ]
        assert len(outside) == minutes


@given(open_calendars, minutes_of_time(), st.integers(1, 40), st.sampled_from(tuple(Unit)))
def test_the_picture_is_due_when_the_server_says_in_every_unit(calendar, start, amount, unit):
    standard = hours(amount, unit)

    story = told([Started(start)], standard, calendar, start)

    reading = read_clock([Started(start)], standard=standard, calendar=calendar, now=start)
    assert story.due_at == reading.due_at
    if story.left_out == 0:
        assert sum((day.time_counted for day in story.days), timedelta()) == story.counted
    assert story.days[0].begins <= start < story.days[0].ends
    assert story.days[-1].begins <= story.due_at <= story.days[-1].ends


def test_while_the_customer_owes_an_answer_nobody_says_when_it_is_due():
    week = working_week("UTC")
    events = [Started(utc("2026-01-13T10:00")), Paused(utc("2026-01-13T12:00"))]

    story = told(events, hours(4), week, utc("2026-01-14T09:00"))

    assert (story.due_at, story.paused_at) == (None, utc("2026-01-13T12:00"))
    assert story.counted == timedelta(hours=2)
    assert [len(day.paused) for day in story.days] == [1, 1]


def test_a_promise_that_was_kept_counted_until_then():
    week = working_week("UTC")
    events = [Started(utc("2026-01-13T10:00")), Met(utc("2026-01-13T11:30"))]

    story = told(events, hours(4), week, utc("2026-02-01"))

    assert story.met_at == utc("2026-01-13T11:30")
    assert story.counted == timedelta(hours=1, minutes=30)
    assert story.due_at == utc("2026-01-13T14:00")


def test_holidays_changed_clocks_and_a_changed_calendar_are_told_on_their_days():
    night = Calendar("Europe/Warsaw", working_week().week)
    easter = Calendar("Europe/Warsaw", night.week, frozenset({utc("2026-03-30").date()}))
    calendar = CalendarChanged(night, utc("2026-03-28T12:00"), easter)

    story = told([Started(utc("2026-03-27T15:00"))], hours(2), calendar, utc("2026-03-27T15:00"))

    assert [day.day.day for day in story.days] == [27, 28, 29, 30, 31]
    assert [day.is_holiday for day in story.days] == [False, False, False, True, False]
    assert [day.clocks_moved_by for day in story.days][2] == -timedelta(hours=1)
    assert [len(day.changed_at) for day in story.days] == [0, 1, 0, 0, 0]
    assert story.due_at == utc("2026-03-31T08:00")


@pytest.mark.parametrize("amount", [MOST_DAYS, 400])
def test_of_a_long_story_the_days_in_the_middle_are_left_out(amount):
    start = utc("2026-01-13T10:00")

    story = told([Started(start)], hours(amount, Unit.DAY), working_week("UTC"), start)

    assert len(story.days) == MOST_DAYS
    assert story.left_out == amount + 1 - MOST_DAYS


def test_a_clock_that_has_not_started_has_no_story():
    assert told([], hours(4), working_week("UTC"), utc("2026-01-13")) is None
