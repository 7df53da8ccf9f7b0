from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    BadPause,
    NaiveMoment,
    Pause,
    Unit,
    due,
    due_after_pauses,
    elapsed,
    elapsed_outside_pauses,
    parse_duration,
)
from handrail.clock.pause import counting_calendar
from tests.core.clock.desks import durations, moments, open_calendars, utc, working_week

minutes = st.integers(0, 20_000).map(lambda number: timedelta(minutes=number))


@st.composite
def starts_and_pauses(draw):
    start = draw(moments())
    pairs = draw(st.lists(st.tuples(minutes, minutes), max_size=4))
    begins = [(start + before - timedelta(days=2), length) for before, length in pairs]
    return start, [Pause(at, at + length) for at, length in begins]


@given(starts_and_pauses(), durations(most=40), open_calendars)
def test_the_whole_allowance_lies_outside_the_pauses(start_and_pauses, duration, calendar):
    start, pauses = start_and_pauses
    counted = counting_calendar(duration, calendar)

    due_at = due_after_pauses(start, duration, calendar=calendar, pauses=pauses)

    allowance = elapsed(start, due(start, duration, calendar=calendar), calendar=counted)
    assert allowance == elapsed_outside_pauses(start, due_at, calendar=counted, pauses=pauses)


@given(starts_and_pauses(), durations(most=40), open_calendars, st.randoms())
def test_pauses_may_overlap_and_come_in_any_order(start_and_pauses, duration, calendar, chance):
    start, pauses = start_and_pauses
    shuffled = [*pauses, *pauses]
    chance.shuffle(shuffled)

    one = due_after_pauses(start, duration, calendar=calendar, pauses=pauses)

    assert due_after_pauses(start, duration, calendar=calendar, pauses=shuffled) == one


@given(starts_and_pauses(), durations(most=40), open_calendars)
def test_a_pause_never_makes_anything_due_earlier(start_and_pauses, duration, calendar):
    start, pauses = start_and_pauses

    due_at = due_after_pauses(start, duration, calendar=calendar, pauses=pauses)

    assert due_at >= due(start, duration, calendar=calendar)


@given(starts_and_pauses(), moments(), open_calendars)
def test_time_inside_and_outside_pauses_turns_round_with_its_ends(start_and_pauses, end, calendar):
    start, pauses = start_and_pauses

    forward = elapsed_outside_pauses(start, end, calendar=calendar, pauses=pauses)

    assert forward == -elapsed_outside_pauses(end, start, calendar=calendar, pauses=pauses)


def test_the_customer_s_hour_is_given_back():
    pause = Pause(utc("2026-01-05T09:00"), utc("2026-01-05T10:00"))

    due_at = due_after_pauses(
        utc("2026-01-05T08:30"),
        parse_duration("2 business hours"),
        calendar=working_week(),
        pauses=[pause],
    )

    assert due_at == utc("2026-01-05T11:30")


def test_a_pause_over_the_weekend_gives_back_no_business_time():
    pause = Pause(utc("2026-01-09T17:00"), utc("2026-01-12T07:00"))

    due_at = due_after_pauses(
        utc("2026-01-09T15:30"),
        parse_duration("1 business hour"),
        calendar=working_week(),
        pauses=[pause],
    )

    assert due_at == utc("2026-01-12T08:30")


def test_a_pause_of_a_whole_day_moves_a_business_day_to_the_next_closing_time():
    pause = Pause(utc("2026-01-05T12:00"), utc("2026-01-06T12:00"))

    due_at = due_after_pauses(
        utc("2026-01-05T09:00"),
        parse_duration("1 business day"),
        calendar=working_week(),
        pauses=[pause],
    )

    assert due_at == utc("2026-01-07T16:00")


def test_a_pause_from_the_due_moment_on_changes_nothing():
    start, duration = utc("2026-01-05T08:00"), parse_duration("1 business hour")
    pause = Pause(utc("2026-01-05T09:00"), utc("2026-01-05T12:00"))

    due_at = due_after_pauses(start, duration, calendar=working_week(), pauses=[pause])

    assert due_at == utc("2026-01-05T09:00")


def test_a_pause_does_not_end_before_it_begins():
    with pytest.raises(BadPause, match="2026-01-05T09:00"):
        Pause(utc("2026-01-05T10:00"), utc("2026-01-05T09:00"))
    with pytest.raises(NaiveMoment):
        Pause(utc("2026-01-05T10:00").replace(tzinfo=None), utc("2026-01-05T09:00"))


def test_other_time_is_given_back_at_night_too():
    assert counting_calendar(parse_duration("1 hour"), working_week()).opens_every_week
    pause = Pause(utc("2026-01-05T20:00"), utc("2026-01-05T22:00"))

    due_at = due_after_pauses(
        utc("2026-01-05T19:00"),
        parse_duration("3 hours"),
        calendar=working_week(),
        pauses=[pause],
    )

    assert due_at == utc("2026-01-06T00:00")
    assert not Unit.HOUR.is_business
