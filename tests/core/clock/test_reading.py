from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    Cancelled,
    ClockState,
    Met,
    NaiveMoment,
    Paused,
    Reading,
    Reopened,
    Resumed,
    Standard,
    Started,
    TimedMeasure,
    due,
    parse_duration,
    read_clock,
)
from handrail.words import COMPLETE, say
from tests.core.clock.desks import durations, moments, open_calendars, utc, working_week

TWO_HOURS = Standard(TimedMeasure.FIRST_REPLY, parse_duration("2 business hours"))
LAW = Standard(TimedMeasure.RESOLVE, parse_duration("14 days"), statutory=True)
HOUR = timedelta(hours=1)

kinds = st.sampled_from([Started, Paused, Resumed, Met, Reopened, Cancelled])
standards = st.builds(
    Standard, st.just(TimedMeasure.RESOLVE), durations(most=30), statutory=st.booleans()
)


@st.composite
def lives(draw):
    start = draw(moments())
    minutes = draw(st.lists(st.tuples(kinds, st.integers(0, 20_000)), max_size=8))
    return [Started(start)] + [kind(start + timedelta(minutes=after)) for kind, after in minutes]


def at(clock):
    """Return a time on Monday, 5 January 2026, by the wall clock of Warsaw."""
    return utc(f"2026-01-05T{clock}") - HOUR


def read(*events, now, standard=TWO_HOURS):
    return read_clock(events, standard=standard, calendar=working_week(), now=at(now))


def test_a_clock_without_events_has_not_started_and_shows_no_number():
    assert read(now="10:00") == Reading(ClockState.NOT_STARTED)


def test_a_running_clock_shows_what_is_left():
    reading = read(Started(at("09:00")), now="09:30")

    assert reading == Reading(ClockState.RUNNING, at("11:00"), 1.5 * HOUR, 0.25)


def test_what_has_not_happened_yet_changes_nothing():
    reading = read(Started(at("09:00")), Met(at("10:00")), now="09:30")

    assert reading.state is ClockState.RUNNING


def test_clock_pauses_while_waiting_for_the_customer():
    reading = read(Started(at("09:00")), Paused(at("10:00")), now="16:00")

    assert reading == Reading(ClockState.PAUSED, None, HOUR, 0.5)


def test_a_resumed_clock_is_due_later_by_the_pause():
    reading = read(Started(at("09:00")), Paused(at("10:00")), Resumed(at("13:00")), now="13:30")

    assert reading == Reading(ClockState.RUNNING, at("14:00"), 0.5 * HOUR, 0.75)


def test_a_promise_kept_at_the_due_moment_is_kept_in_time():
    reading = read(Started(at("09:00")), Met(at("11:00")), now="16:00")

    assert reading == Reading(ClockState.MET, at("11:00"), timedelta(), 1.0)


def test_a_promise_kept_after_the_due_moment_is_late_for_ever():
    reading = read(Started(at("09:00")), Met(at("12:00")), now="16:00")

    assert reading == Reading(ClockState.MET_LATE, at("11:00"), -HOUR, 1.5)


def test_a_clock_is_overdue_only_after_the_due_moment():
    assert read(Started(at("09:00")), now="11:00").state is ClockState.RUNNING
    assert read(Started(at("09:00")), now="11:00:01").state is ClockState.OVERDUE


def test_an_overdue_clock_shows_by_how_much_opening_time():
    reading = read(Started(at("09:00")), now="23:00")

    assert reading == Reading(ClockState.OVERDUE, at("11:00"), -6 * HOUR, 4.0)


def test_overdue_overnight_is_overdue_by_nothing_yet():
    reading = read(Started(at("15:00")), now="22:00")

    assert (reading.state, reading.left) == (ClockState.OVERDUE, timedelta())


def test_a_pause_does_not_save_what_is_overdue():
    events = [Started(at("09:00")), Paused(at("12:00"))]

    assert read(*events, now="13:00") == Reading(ClockState.OVERDUE, at("11:00"), -2 * HOUR, 2.0)
    assert read(*events, Met(at("14:00")), now="15:00").left == -3 * HOUR
    assert read(*events, Resumed(at("14:00")), now="15:00").state is ClockState.OVERDUE


def test_what_is_met_while_paused_has_what_was_left():
    reading = read(Started(at("09:00")), Paused(at("10:00")), Met(at("16:00")), now="16:30")

    assert (reading.state, reading.left) == (ClockState.MET, HOUR)


def test_a_reopened_clock_goes_on_with_what_was_left():
    reading = read(Started(at("09:00")), Met(at("10:30")), Reopened(at("14:00")), now="14:00")

    assert reading == Reading(ClockState.RUNNING, at("14:30"), 0.5 * HOUR, 0.75)


def test_a_cancelled_clock_shows_no_number():
    reading = read(Started(at("09:00")), Cancelled(at("10:00")), now="16:00")

    assert reading == Reading(ClockState.CANCELLED)


def test_a_cancelled_clock_may_start_afresh():
    reading = read(Started(at("09:00")), Cancelled(at("10:00")), Started(at("12:00")), now="12:00")

    assert reading.due_at == at("14:00")


def test_a_second_start_changes_nothing():
    once = read(Started(at("09:00")), now="10:00")

    assert read(Started(at("09:00")), Started(at("09:30")), now="10:00") == once


def test_a_statutory_clock_never_pauses():
    events = [Started(at("09:00")), Paused(at("10:00"))]

    reading = read(*events, now="11:00", standard=LAW)

    assert reading.state is ClockState.RUNNING
    assert reading.due_at == at("09:00") + timedelta(days=14)


def test_a_statutory_clock_gives_nothing_back_when_reopened():
    events = [Started(at("09:00")), Met(at("10:00")), Reopened(at("12:00"))]

    reading = read(*events, now="12:00", standard=LAW)

    assert reading.due_at == at("09:00") + timedelta(days=14)


def test_a_moment_without_a_zone_is_refused():
    naive = at("09:00").replace(tzinfo=None)

    with pytest.raises(NaiveMoment):
        Started(naive)
    with pytest.raises(NaiveMoment):
        read_clock([], standard=LAW, calendar=working_week(), now=naive)


@given(lives(), standards, open_calendars, moments())
def test_every_life_has_one_reading_whatever_the_order(events, standard, calendar, now):
    apart = sorted({event.at: event for event in events}.values(), key=lambda event: event.at)

    reading = read_clock(apart, standard=standard, calendar=calendar, now=now)

    assert reading == read_clock(apart[::-1], standard=standard, calendar=calendar, now=now)


@given(lives(), standards, open_calendars, moments())
def test_a_reading_agrees_with_itself(events, standard, calendar, now):
    reading = read_clock(events, standard=standard, calendar=calendar, now=now)

    if reading.left is None:
        assert reading.state in {ClockState.NOT_STARTED, ClockState.CANCELLED}
    else:
        late = reading.state in {ClockState.OVERDUE, ClockState.MET_LATE}
        assert reading.left <= timedelta() if late else reading.left >= timedelta()
        assert reading.used is not None
        assert reading.used >= 0
        assert (reading.used >= 1) == (reading.left <= timedelta())
        assert (reading.due_at is None) == (reading.state is ClockState.PAUSED)


@given(lives(), durations(most=30), open_calendars, moments())
def test_no_history_moves_what_the_law_says(events, allowance, calendar, now):
    standard = Standard(TimedMeasure.RESOLVE, allowance, statutory=True)
    lasting = [event for event in events if not isinstance(event, Cancelled)]
    start = min(event.at for event in lasting if isinstance(event, Started))

    reading = read_clock(lasting, standard=standard, calendar=calendar, now=now)

    assert reading.due_at in {None, due(start, allowance, calendar=calendar)}
    assert (reading.due_at is None) == (now < start)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("state", ClockState)
def test_every_state_can_be_said(state, language):
    assert say(f"clock-state-{state.replace('_', '-')}", language)
