"""Calendars laid together: a team that follows the sun, a colleague's hours within the branch's."""

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from handrail.clock import (
    BadCalendar,
    Calendar,
    Duration,
    JointCalendar,
    NeverOpens,
    Opening,
    OutOfReach,
    Span,
    Together,
    Unit,
    UnknownZone,
    always_open,
    due,
    elapsed,
    parse_duration,
)
from tests.core.clock import slow
from tests.core.clock.desks import (
    NIGHT_SHIFT,
    calendars,
    every_day,
    joint_calendars,
    minutes_of_time,
    utc,
    working_week,
)

SYDNEY = working_week("Australia/Sydney")
WARSAW = working_week("Europe/Warsaw")
NEW_YORK = working_week("America/New_York")
SUN = JointCalendar("Europe/Warsaw", (SYDNEY, WARSAW, NEW_YORK))
MORNINGS = working_week(spans=(Span.of("07:00", "11:00"),))
ANNA = JointCalendar("Europe/Warsaw", (WARSAW, MORNINGS), Together.ALL)


def due_after(text, start, calendar):
    return due(utc(start), parse_duration(text), calendar=calendar)


def test_a_team_that_follows_the_sun_is_open_when_any_of_its_branches_is():
    openings = list(SUN.opening_spans(utc("2026-01-14"), utc("2026-01-15")))

    assert openings == [
        Opening(utc("2026-01-14T00:00"), utc("2026-01-14T06:00")),
        Opening(utc("2026-01-14T08:00"), utc("2026-01-15T00:00")),
    ]


def test_colleagues_are_there_in_their_own_hours_within_those_of_the_branch():
    openings = list(ANNA.opening_spans(utc("2026-01-14"), utc("2026-01-15")))

    assert openings == [Opening(utc("2026-01-14T08:00"), utc("2026-01-14T10:00"))]


def test_business_hours_follow_the_sun():
    four_in_the_afternoon_in_warsaw = "2026-01-14T15:00"

    assert due_after("8 business hours", four_in_the_afternoon_in_warsaw, SUN) == utc(
        "2026-01-14T23:00"
    )


def test_a_business_day_of_a_team_that_stays_open_ends_at_midnight_of_its_zone():
    late_shift = every_day(NIGHT_SHIFT, "Europe/Warsaw")
    day_shift = every_day((Span.of("06:00", "22:00"),), "Europe/Warsaw")
    never_closes = JointCalendar("Europe/Warsaw", (late_shift, day_shift))

    assert due_after("1 business day", "2026-01-14T10:00", never_closes) == utc("2026-01-15T23:00")


def test_a_holiday_of_one_branch_leaves_the_others_open():
    shut = working_week(holidays=frozenset({date(2026, 1, 14)}))

    opened = elapsed(
        utc("2026-01-14T08:00"),
        utc("2026-01-14T16:00"),
        calendar=JointCalendar("Europe/Warsaw", (shut, MORNINGS)),
    )

    assert opened == timedelta(hours=2)


@given(minutes_of_time(), st.integers(0, 3 * 1440), joint_calendars)
def test_opening_time_together_is_what_the_clocks_on_the_walls_say(start, minutes, calendar):
    end = start + timedelta(minutes=minutes)

    assert elapsed(start, end, calendar=calendar) == slow.elapsed(start, end, calendar)


@given(minutes_of_time(), st.integers(1, 2000), joint_calendars)
def test_due_times_together_are_what_the_clocks_on_the_walls_say(start, minutes, calendar):
    expected = slow.due(start, minutes, calendar, within=3 * 1440)
    assume(expected is not None)

    due_at = due(start, Duration(minutes, Unit.BUSINESS_MINUTE), calendar=calendar)

    assert due_at == expected


@given(calendars, minutes_of_time(), st.sampled_from(Together))
def test_a_calendar_laid_together_with_itself_has_the_same_opening_time(calendar, start, together):
    twice = JointCalendar(calendar.zone, (calendar, calendar), together)
    end = start + timedelta(days=40)

    assert list(twice.opening_spans(start, end)) == list(calendar.opening_spans(start, end))


@given(calendars, calendars, minutes_of_time())
def test_open_in_one_and_open_in_both_add_up(one, other, start):
    end = start + timedelta(days=40)
    pair = (one, other)

    together = sum(
        elapsed(start, end, calendar=JointCalendar(one.zone, pair, each)) // timedelta(seconds=1)
        for each in Together
    )

    apart = sum(elapsed(start, end, calendar=each) // timedelta(seconds=1) for each in pair)
    assert together == apart


def test_calendars_that_are_never_open_together_never_open():
    monday = Calendar("Europe/Oslo", ((Span.of("09:00", "17:00"),), *((),) * 6))
    tuesday = Calendar("Europe/Oslo", ((), (Span.of("09:00", "17:00"),), *((),) * 5))
    never = JointCalendar("Europe/Oslo", (monday, tuesday), Together.ALL)

    with pytest.raises(NeverOpens, match="Europe/Oslo"):
        due_after("1 business minute", "2026-01-14", never)


def test_calendars_that_meet_once_are_enough_until_that_is_over():
    sale = {date(2027, 5, 8): (Span.of("10:00", "14:00"),)}
    closed = Calendar("Europe/Oslo", ((),) * 7, exceptions=sale)
    once = JointCalendar("Europe/Oslo", (closed, always_open("Europe/Oslo")), Together.ALL)

    assert due_after("4 business hours", "2026-01-05T10:00", once) == utc("2027-05-08T12:00")
    with pytest.raises(NeverOpens):
        due_after("5 business hours", "2026-01-05T10:00", once)


def test_a_promise_beyond_the_years_that_clocks_know_is_refused():
    alone = JointCalendar("Europe/Warsaw", (WARSAW,))

    with pytest.raises(OutOfReach):
        due_after("1000000 business hours", "2080-01-05", alone)


@pytest.mark.parametrize("number", [0, 51])
def test_no_calendars_and_too_many_are_refused(number):
    with pytest.raises(BadCalendar, match="calendars"):
        JointCalendar("Europe/Oslo", (WARSAW,) * number)


def test_calendars_within_others_count_too():
    twenty = JointCalendar("Europe/Oslo", (WARSAW,) * 20)

    with pytest.raises(BadCalendar, match="calendars"):
        JointCalendar("Europe/Oslo", (twenty, twenty, twenty))


def test_an_unknown_zone_is_named():
    with pytest.raises(UnknownZone):
        JointCalendar("Europe/Atlantis", (WARSAW,))


def test_equal_ones_are_one_key_also_after_pickling():
    again = pickle.loads(pickle.dumps(SUN))  # noqa: S301 - our own

    assert (again, hash(again)) == (SUN, hash(SUN))
    assert "_hash" not in SUN.__getstate__()
