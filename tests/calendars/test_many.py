"""Many due and elapsed times at once are the same as one by one."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    BadDuration,
    Calendar,
    ClockProblem,
    Duration,
    NeverOpens,
    NoMoment,
    OutOfReach,
    Span,
    Unit,
    due,
    elapsed,
)
from handrail.clock.many import AT_ONCE, due_many, elapsed_many
from handrail.clock.ranks import Ranks
from tests.core.clock.desks import (
    calendars,
    every_day,
    joint_calendars,
    moments,
    random_calendars,
    utc,
    working_week,
)

ZONES_WITH_ODD_CLOCKS = (
    *("Australia/Lord_Howe", "Africa/Cairo", "Africa/Casablanca", "Pacific/Apia"),
    *("America/New_York", "Asia/Kathmandu", "Europe/Dublin", "UTC"),
)
any_moment = st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1)).map(  # noqa: DTZ001 - in UTC
    lambda moment: moment.replace(tzinfo=UTC)
)
some_moments = st.lists(moments(), min_size=1, max_size=12)
amounts = st.integers(1, 300)


def in_array(given_moments):
    """Return moments as NumPy has them: in UTC, and without saying so."""
    return np.array([each.replace(tzinfo=None) for each in given_moments], "datetime64[us]")


def one_by_one(starts, numbers, unit, calendar):
    pairs = zip(starts, numbers, strict=True)
    return [due(start, Duration(number, unit), calendar=calendar) for start, number in pairs]


@given(
    some_moments,
    st.lists(amounts, min_size=12, max_size=12),
    st.sampled_from(Unit),
    calendars | joint_calendars,
)
def test_due_times_of_many_are_those_of_each(starts, numbers, unit, calendar):
    numbers = numbers[: len(starts)]
    try:
        expected = one_by_one(starts, numbers, unit, calendar)
    except ClockProblem as problem:
        with pytest.raises(type(problem)):
            due_many(in_array(starts), numbers, unit, calendar=calendar)
        return

    found = due_many(in_array(starts), numbers, unit, calendar=calendar)

    assert list(found) == list(in_array(expected))


@given(some_moments, some_moments, calendars | joint_calendars)
def test_opening_time_of_many_is_that_of_each(starts, ends, calendar):
    pairs = list(zip(starts, ends, strict=False))

    found = elapsed_many(*(in_array(each) for each in zip(*pairs, strict=True)), calendar=calendar)

    assert found.tolist() == [elapsed(*pair, calendar=calendar) for pair in pairs]


@given(
    st.lists(any_moment, min_size=1, max_size=5), amounts, st.sampled_from(ZONES_WITH_ODD_CLOCKS)
)
def test_days_of_many_end_when_those_of_each_do_whatever_the_clocks_do(starts, days, zone):
    calendar = every_day((Span.of("09:00", "17:00"),), zone)

    found = due_many(in_array(starts), days, Unit.DAY, calendar=calendar)

    numbers = [days] * len(starts)
    assert list(found) == list(in_array(one_by_one(starts, numbers, Unit.DAY, calendar)))


@given(some_moments, amounts, random_calendars())
def test_what_goes_in_comes_out_of_many(starts, number, calendar):
    array = in_array(starts)

    due_at = due_many(array, number, Unit.BUSINESS_MINUTE, calendar=calendar)

    opened = elapsed_many(array, due_at, calendar=calendar)
    assert opened.tolist() == [timedelta(minutes=number)] * len(starts)


def test_more_than_are_worked_out_at_a_time_are_answered_in_order():
    starts = np.datetime64("2026-01-05T00:00") + np.arange(AT_ONCE + 7) * np.timedelta64(7, "m")

    found = due_many(starts, 3, Unit.BUSINESS_HOUR, calendar=working_week())

    for place in (0, 1, AT_ONCE - 1, AT_ONCE, AT_ONCE + 6):
        start = starts[place].item().replace(tzinfo=UTC)
        expected = due(start, Duration(3, Unit.BUSINESS_HOUR), calendar=working_week())
        assert found[place].item().replace(tzinfo=UTC) == expected


@pytest.mark.parametrize("unit", Unit)
def test_none_at_all_are_none(unit):
    nothing = np.array([], "datetime64[us]")

    assert due_many(nothing, 1, unit, calendar=working_week()).shape == (0,)
    assert elapsed_many(nothing, nothing, calendar=working_week()).shape == (0,)


def test_one_start_and_many_durations_are_as_many_answers():
    start = in_array([utc("2026-01-05T08:00")])

    found = due_many(start, [1, 2, 8], Unit.BUSINESS_HOUR, calendar=working_week())

    assert [str(each) for each in found.astype("datetime64[m]")] == [
        "2026-01-05T09:00",
        "2026-01-05T10:00",
        "2026-01-05T16:00",
    ]


def test_a_desk_that_opens_for_half_a_minute_each_minute_is_counted_all_the_same():
    half_minutes = tuple(
        Span(timedelta(minutes=minute), timedelta(minutes=minute, seconds=30))
        for minute in range(600, 624)
    )
    calendar = every_day(half_minutes)
    starts = [utc("2026-01-05T08:00") + timedelta(seconds=37 * number) for number in range(200)]

    found = due_many(in_array(starts), 7, Unit.BUSINESS_MINUTE, calendar=calendar)

    expected = one_by_one(starts, [7] * 200, Unit.BUSINESS_MINUTE, calendar)
    assert list(found) == list(in_array(expected))


@given(
    st.lists(st.integers(0, 10_000), min_size=0, max_size=60).map(sorted),
    st.lists(st.integers(0, 10_000), min_size=1, max_size=60),
)
def test_a_rank_is_how_many_are_no_larger(numbers, values):
    ranks = Ranks.of(np.array(numbers, np.int64), begin=0, end=10_000)

    found = ranks.at_most(np.array(values, np.int64))

    assert list(found) == [sum(number <= value for number in numbers) for value in values]


@pytest.mark.parametrize("wrong", [0, -1, 1_000_001, 1.5, True, [2, 0]])
def test_no_amount_is_empty_endless_or_broken(wrong):
    start = in_array([utc("2026-01-05T08:00")] * 2)

    with pytest.raises(BadDuration, match="business hours"):
        due_many(start, wrong, Unit.BUSINESS_HOUR, calendar=working_week())


def test_a_moment_that_is_missing_is_refused():
    gone = np.array(["2026-01-05", "NaT"], "datetime64[us]")

    with pytest.raises(NoMoment, match="leave the row out"):
        due_many(gone, 1, Unit.HOUR, calendar=working_week())
    with pytest.raises(NoMoment):
        elapsed_many(gone, gone, calendar=working_week())


@pytest.mark.parametrize("year", ["1969", "2100", "20000", "-5000"])
def test_years_out_of_reach_are_refused(year):
    with pytest.raises(OutOfReach):
        elapsed_many(np.datetime64(f"{year}-06-01"), np.datetime64("2026"), calendar=working_week())


@pytest.mark.parametrize("unit", [Unit.BUSINESS_HOUR, Unit.BUSINESS_DAY])
def test_a_calendar_that_never_opens_long_enough_is_named_with_the_start(unit):
    sale = {utc("2027-05-08").date(): (Span.of("10:00", "14:00"),)}
    once = Calendar("Europe/Oslo", ((),) * 7, exceptions=sale)
    starts = in_array([utc("2026-01-05T10:00"), utc("2028-01-05T10:00")])

    with pytest.raises(NeverOpens) as refused:
        due_many(starts, 1, unit, calendar=once)

    expected = starts[1 if unit is Unit.BUSINESS_HOUR else 0]
    assert np.datetime64(refused.value.start.replace(tzinfo=None)) == expected


def test_a_promise_beyond_the_years_that_clocks_know_is_refused():
    with pytest.raises(OutOfReach):
        due_many(np.datetime64("2026"), 1_000_000, Unit.BUSINESS_HOUR, calendar=working_week())
