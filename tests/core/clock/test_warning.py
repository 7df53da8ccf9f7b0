from datetime import timedelta

import pytest

from handrail.clock import (
    Met,
    Paused,
    Reopened,
    Resumed,
    Standard,
    Started,
    TimedMeasure,
    parse_duration,
    warnings_of,
)
from tests.core.clock.desks import utc, working_week

START = utc("2026-11-23T08:00")
HOUR = timedelta(hours=1)


def warned_at(*events, allowance="4 business hours", statutory=False, shares=(75, 50)):
    standard = Standard(TimedMeasure.RESOLVE, parse_duration(allowance), statutory)
    found = warnings_of(
        (Started(START), *events),
        standard=standard,
        shares=shares,
        calendar=working_week(),
        now=START + 9 * HOUR,
    )
    return [(each.share, (each.at - START) / HOUR) for each in found]


def test_a_warning_comes_when_its_share_of_opening_time_is_used():
    assert warned_at() == [(50, 2), (75, 3)]


def test_a_pause_puts_off_the_warnings_that_had_not_come():
    assert warned_at(Paused(START + 2.5 * HOUR), Resumed(START + 3.5 * HOUR)) == [(50, 2), (75, 4)]


def test_the_laws_clock_is_warned_of_in_spite_of_a_pause():
    assert warned_at(Paused(START + HOUR), statutory=True) == [(50, 2), (75, 3)]


@pytest.mark.parametrize("event", [Paused(START + HOUR), Met(START + HOUR)])
def test_a_clock_that_does_not_tick_warns_of_nothing(event):
    assert warned_at(event) == []


def test_a_reopened_clock_goes_on_with_what_was_left():
    assert warned_at(Met(START + HOUR), Reopened(START + 2 * HOUR)) == [(50, 3), (75, 4)]


def test_half_of_a_business_day_is_half_of_its_opening_time():
    assert warned_at(allowance="1 business day", shares=[50]) == [(50, 8)]
