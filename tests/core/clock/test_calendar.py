import pickle
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given

from handrail.clock import (
    BadCalendar,
    Calendar,
    Opening,
    OutOfReach,
    Span,
    SpansOverlap,
    UnknownZone,
    always_open,
)
from tests.core.clock.desks import (
    NIGHT_SHIFT,
    NINE_TO_FIVE,
    calendars,
    every_day,
    minutes_of_time,
    utc,
    working_week,
)

CLOSED = ((),) * 7


def test_several_spans_a_day_are_several_openings():
    calendar = working_week(spans=(Span.of("13:00", "17:00"), Span.of("09:00", "12:00")))

    openings = list(calendar.opening_spans(utc("2026-01-05"), utc("2026-01-06")))

    assert openings == [
        Opening(utc("2026-01-05T08:00"), utc("2026-01-05T11:00")),
        Opening(utc("2026-01-05T12:00"), utc("2026-01-05T16:00")),
    ]


def test_a_desk_that_never_closes_has_one_opening():
    begin, end = utc("2026-01-05T12:34:56"), utc("2026-12-24T18:00")

    assert list(always_open("Europe/Oslo").opening_spans(begin, end)) == [Opening(begin, end)]


def test_a_night_shift_of_sunday_reaches_into_monday():
    openings = every_day(NIGHT_SHIFT).opening_spans(utc("2026-01-05"), utc("2026-01-05T12:00"))

    assert list(openings) == [Opening(utc("2026-01-05"), utc("2026-01-05T05:00"))]


def test_a_holiday_closes_the_night_shift_that_would_open_on_it():
    christmas = date(2026, 12, 24)
    calendar = every_day(NIGHT_SHIFT, holidays=frozenset({christmas}))

    openings = list(calendar.opening_spans(utc("2026-12-23T12:00"), utc("2026-12-25T12:00")))

    assert openings == [Opening(utc("2026-12-23T21:00"), utc("2026-12-24T05:00"))]


@given(calendars, minutes_of_time())
def test_openings_come_in_order_apart_and_within_what_was_asked(calendar, begin):
    end = begin + timedelta(days=20)

    openings = list(calendar.opening_spans(begin, end))

    assert all(begin <= opens < closes <= end for opens, closes in openings)
    assert all(earlier.closes < later.opens for earlier, later in pairwise(openings))


def test_an_unknown_zone_is_named():
    for zone in ("Europe/Atlantis", "", "../../etc/passwd", "Europe", "/etc/passwd", "\0"):
        with pytest.raises(UnknownZone, match="as in “Europe/Warsaw”"):
            Calendar(zone, CLOSED)


def test_a_week_has_seven_days():
    with pytest.raises(BadCalendar, match="week"):
        Calendar("Europe/Oslo", CLOSED[:6])


def test_spans_that_overlap_are_named():
    week = ((Span.of("09:00", "13:00"), Span.of("12:00", "17:00")), *CLOSED[:6])

    with pytest.raises(SpansOverlap, match=r"09:00-13:00 and 12:00-17:00 overlap \(Monday\)") as no:
        Calendar("Europe/Oslo", week)

    assert no.value.day == "mon"


def test_a_night_shift_may_not_reach_into_the_next_mornings_span():
    week = ((Span.of("05:00", "12:00"),), *CLOSED[:5], NIGHT_SHIFT)

    with pytest.raises(SpansOverlap) as refused:
        Calendar("Europe/Oslo", week)

    assert (refused.value.day, refused.value.first) == ("sun", "22:00-06:00")


@pytest.mark.parametrize("day", [date(2026, 1, 6), date(2026, 1, 7)])
def test_an_exception_may_not_overlap_with_the_days_beside_it(day):
    before = (Span.of("18:00", "10:00"),)
    exceptions = {day - timedelta(days=1): before, day: NINE_TO_FIVE}

    with pytest.raises(SpansOverlap, match=str(day - timedelta(days=1))):
        working_week(exceptions=exceptions)


def test_spans_that_touch_are_one_opening():
    calendar = working_week(spans=(Span.of("09:00", "12:00"), Span.of("12:00", "17:00")))

    openings = list(calendar.opening_spans(utc("2026-01-05"), utc("2026-01-06")))

    assert openings == [Opening(utc("2026-01-05T08:00"), utc("2026-01-05T16:00"))]


def test_an_exception_out_of_reach_is_refused():
    for day in (date.min, date.max):
        with pytest.raises(OutOfReach):
            working_week(exceptions={day: NINE_TO_FIVE})


@given(calendars)
def test_equal_calendars_are_one_key_also_after_pickling(calendar):
    again = pickle.loads(pickle.dumps(calendar))  # noqa: S301 - our own

    assert again == calendar
    assert hash(again) == hash(calendar)
    assert "_hash" not in calendar.__getstate__()


def half_minutes(number):
    return tuple(
        Span(timedelta(minutes=minute), timedelta(minutes=minute, seconds=30))
        for minute in range(number)
    )


def test_a_day_with_more_spans_than_any_desk_has_is_refused():
    assert Calendar("Europe/Oslo", (half_minutes(24), *CLOSED[:6]))

    with pytest.raises(BadCalendar, match=r"“week\.mon”"):
        Calendar("Europe/Oslo", (half_minutes(25), *CLOSED[:6]))
    with pytest.raises(BadCalendar, match=r"“exceptions\.2026-12-24”"):
        working_week(exceptions={date(2026, 12, 24): half_minutes(25)})
