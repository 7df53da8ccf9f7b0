from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from handrail.clock import (
    BadDuration,
    Calendar,
    Duration,
    NaiveMoment,
    NeverOpens,
    OutOfReach,
    Span,
    Unit,
    after_opening_time,
    always_open,
    due,
    elapsed,
    parse_duration,
)
from tests.core.clock import slow
from tests.core.clock.desks import (
    NIGHT_SHIFT,
    ZONES,
    calendars,
    durations,
    every_day,
    minutes_of_time,
    moments,
    open_calendars,
    utc,
    working_week,
)

OPEN_UNITS = (Unit.BUSINESS_MINUTE, Unit.BUSINESS_HOUR)
LENGTHS = {
    Unit.BUSINESS_MINUTE: timedelta(minutes=1),
    Unit.BUSINESS_HOUR: timedelta(hours=1),
}


def due_after(text, start, calendar):
    return due(utc(start), parse_duration(text), calendar=calendar)


@given(moments(), durations(*OPEN_UNITS), open_calendars)
def test_what_goes_in_comes_out(start, duration, calendar):
    due_at = due(start, duration, calendar=calendar)

    assert elapsed(start, due_at, calendar=calendar) == duration.amount * LENGTHS[duration.unit]


@given(moments(), durations(*OPEN_UNITS), open_calendars)
def test_nothing_is_due_a_moment_too_late(start, duration, calendar):
    due_at = due(start, duration, calendar=calendar)

    before = elapsed(start, due_at - timedelta(microseconds=1), calendar=calendar)
    assert before == duration.amount * LENGTHS[duration.unit] - timedelta(microseconds=1)


@given(moments(), moments(), durations(), open_calendars)
def test_who_starts_later_is_not_due_earlier(one, other, duration, calendar):
    first, second = sorted((one, other))

    assert due(first, duration, calendar=calendar) <= due(second, duration, calendar=calendar)


@given(moments(), durations(), open_calendars)
def test_everything_is_due_after_its_start(start, duration, calendar):
    assert due(start, duration, calendar=calendar) > start


@given(moments(), moments(), moments(), calendars)
def test_opening_time_adds_up(first, second, third, calendar):
    way_round = elapsed(first, second, calendar=calendar) + elapsed(
        second, third, calendar=calendar
    )

    assert way_round == elapsed(first, third, calendar=calendar)


@given(moments(), moments(), st.sampled_from(ZONES))
def test_a_desk_that_never_closes_counts_all_time(start, end, zone):
    assert elapsed(start, end, calendar=always_open(zone)) == end - start


@given(minutes_of_time(), st.integers(0, 3 * 1440), calendars)
def test_opening_time_is_what_the_clock_on_the_wall_says(start, minutes, calendar):
    end = start + timedelta(minutes=minutes)

    assert elapsed(start, end, calendar=calendar) == slow.elapsed(start, end, calendar)


@given(minutes_of_time(), st.integers(1, 1200), open_calendars)
def test_due_times_are_what_the_clock_on_the_wall_says(start, minutes, calendar):
    expected = slow.due(start, minutes, calendar, within=3 * 1440)
    assume(expected is not None)

    due_at = due(start, Duration(minutes, Unit.BUSINESS_MINUTE), calendar=calendar)

    assert due_at == expected


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("change", "opens", "closes", "hours"),
    [
        ("2026-03-29", "00:00", "24:00", 23),
        ("2026-03-29", "01:00", "04:00", 2),
        ("2026-03-29", "02:30", "03:15", 0.25),
        ("2026-03-29", "02:15", "02:45", 0),
        ("2026-03-28", "22:00", "06:00", 7),
        ("2026-10-25", "00:00", "24:00", 25),
        ("2026-10-25", "01:00", "04:00", 4),
        ("2026-10-25", "02:00", "03:00", 2),
        ("2026-10-25", "02:15", "02:45", 0.5),
        ("2026-10-25", "01:00", "02:30", 1.5),
        ("2026-10-24", "22:00", "06:00", 9),
    ],
)
def test_the_hour_that_is_missing_and_the_hour_that_comes_twice(zone, change, opens, closes, hours):
    day = date.fromisoformat(change)
    calendar = Calendar(zone, ((),) * 7, exceptions={day: (Span.of(opens, closes),)})
    noon_before = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=12)

    opened = elapsed(noon_before, noon_before + timedelta(days=3), calendar=calendar)

    assert opened == timedelta(hours=hours)


def test_business_hours_go_on_where_we_open_again():
    friday_half_past_four = "2026-03-27T15:30"

    due_at = due_after("2 business hours", friday_half_past_four, working_week())

    assert due_at == utc("2026-03-30T08:30")


def test_an_hour_that_ends_when_we_close_is_due_when_we_close():
    assert due_after("1 business hour", "2026-01-05T15:00", working_week()) == utc(
        "2026-01-05T16:00"
    )


def test_seconds_count_when_a_working_day_ends():
    two_minutes_to_five = utc("2026-01-05T15:58:01")

    due_at = due(two_minutes_to_five, parse_duration("3 business minutes"), calendar=working_week())

    assert due_at == utc("2026-01-06T08:01:01")


@pytest.mark.parametrize(
    ("start", "due_at"),
    [
        ("2026-01-05T10:00", "2026-01-06T16:00"),
        ("2026-01-05T15:59:59", "2026-01-06T16:00"),
        ("2026-01-05T16:00", "2026-01-07T16:00"),
        ("2026-01-05T03:00", "2026-01-06T16:00"),
        ("2026-01-09T10:00", "2026-01-12T16:00"),
        ("2026-01-10T10:00", "2026-01-13T16:00"),
    ],
    ids=["open", "last second", "at closing", "before opening", "friday", "saturday"],
)
def test_one_business_day_is_due_when_we_close_on_the_business_day_after(start, due_at):
    assert due_after("1 business day", start, working_week()) == utc(due_at)


def test_a_lunch_break_belongs_to_its_own_business_day():
    calendar = working_week(spans=(Span.of("09:00", "12:00"), Span.of("13:00", "17:00")))

    assert due_after("1 business day", "2026-01-05T11:30", calendar) == utc("2026-01-06T16:00")


def test_a_night_shift_belongs_to_the_business_day_on_which_it_opened():
    two_at_night_on_tuesday = "2026-01-06T01:00"

    due_at = due_after("1 business day", two_at_night_on_tuesday, every_day(NIGHT_SHIFT))

    assert due_at == utc("2026-01-07T05:00")


def test_holidays_are_no_business_days():
    calendar = working_week(holidays=frozenset({date(2026, 1, 6)}))

    assert due_after("1 business day", "2026-01-05T10:00", calendar) == utc("2026-01-07T16:00")


def test_an_exception_wins_over_a_holiday():
    epiphany = date(2026, 1, 6)
    calendar = working_week(
        holidays=frozenset({epiphany}), exceptions={epiphany: (Span.of("10:00", "12:00"),)}
    )

    assert due_after("1 business day", "2026-01-05T10:00", calendar) == utc("2026-01-06T11:00")


@given(moments(), st.integers(1, 40), open_calendars)
def test_business_days_add_up(start, days, calendar):
    at_once = due(start, Duration(days + 1, Unit.BUSINESS_DAY), calendar=calendar)

    first = due(start, Duration(days, Unit.BUSINESS_DAY), calendar=calendar)
    moment_before = first - timedelta(microseconds=1)
    assert due(moment_before, Duration(1, Unit.BUSINESS_DAY), calendar=calendar) == at_once


def test_a_day_ends_at_the_same_time_of_day_over_a_change_of_the_clocks():
    noon_before_summer_time = "2026-03-28T11:00"

    assert due_after("1 day", noon_before_summer_time, working_week()) == utc("2026-03-29T10:00")


def test_a_time_that_is_missing_is_reached_at_the_very_moment_of_the_change():
    two_at_night_and_a_little = "2026-10-22T00:00:00.000001"

    assert due_after("157 days", two_at_night_and_a_little, working_week()) == utc(
        "2027-03-28T01:00"
    )


def test_an_hour_is_an_hour_at_night():
    assert due_after("2 hours", "2026-01-05T22:30", working_week()) == utc("2026-01-06T00:30")


def test_moments_may_come_in_any_zone():
    calendar = working_week()
    start = utc("2026-01-05T10:00").astimezone(calendar.time_zone)

    assert due(start, parse_duration("1 business hour"), calendar=calendar) == utc(
        "2026-01-05T11:00"
    )


def test_no_opening_time_has_gone_by_at_the_start():
    at_night = utc("2026-01-05T02:00")

    assert after_opening_time(at_night, timedelta(), calendar=working_week()) == at_night


def test_opening_time_cannot_go_backwards():
    with pytest.raises(BadDuration):
        after_opening_time(utc("2026-01-05"), timedelta(hours=-1), calendar=working_week())


@pytest.mark.parametrize("text", ["1 business minute", "1 business hour", "1 business day"])
def test_a_calendar_that_never_opens_is_named(text):
    with pytest.raises(NeverOpens, match="Europe/Oslo") as refused:
        due_after(text, "2026-01-05T10:00", Calendar("Europe/Oslo", ((),) * 7))

    assert refused.value.start == utc("2026-01-05T10:00")


def test_a_calendar_that_opens_once_is_enough_until_its_hours_are_over():
    sale = {date(2027, 5, 8): (Span.of("10:00", "14:00"),)}
    calendar = Calendar("Europe/Oslo", ((),) * 7, exceptions=sale)

    assert due_after("4 business hours", "2026-01-05T10:00", calendar) == utc("2027-05-08T12:00")
    with pytest.raises(NeverOpens):
        due_after("5 business hours", "2026-01-05T10:00", calendar)


def test_no_opening_time_goes_by_in_a_calendar_that_never_opens():
    closed = Calendar("Europe/Oslo", ((),) * 7)

    assert elapsed(utc("2026-01-05"), utc("2027-01-05"), calendar=closed) == timedelta()


def test_a_moment_without_a_zone_is_refused():
    naive = datetime(2026, 1, 5, 10)  # noqa: DTZ001 - that is what is tested

    with pytest.raises(NaiveMoment, match="2026-01-05T10:00"):
        due(naive, parse_duration("1 hour"), calendar=working_week())
    with pytest.raises(NaiveMoment):
        elapsed(utc("2026-01-05"), naive, calendar=working_week())


def test_years_out_of_reach_are_refused():
    with pytest.raises(OutOfReach, match="1970 to 2099"):
        elapsed(utc("0001-01-01"), utc("2026-01-05"), calendar=working_week())
    with pytest.raises(OutOfReach):
        due_after("1000000 business hours", "2026-01-05", working_week())


def test_the_last_moment_in_reach_has_an_answer():
    nearly_over = utc("2099-12-31T23:59:59")

    assert elapsed(nearly_over, nearly_over, calendar=working_week()) == timedelta()


@given(moments(), durations(*OPEN_UNITS, Unit.BUSINESS_DAY))
def test_what_others_asked_before_changes_no_answer(start, duration):
    calendar = working_week("Europe/Zagreb", holidays=frozenset({start.date()}))
    asked_first = due(start, duration, calendar=calendar)

    elapsed(utc("2024-06-01"), utc("2030-06-01"), calendar=calendar)

    assert due(start, duration, calendar=calendar) == asked_first
