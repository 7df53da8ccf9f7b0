"""Calendars as iCalendar files: feeds of holidays, weeks of hours, and files that mean harm."""

from datetime import date, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    BadIcal,
    Calendar,
    ClockProblem,
    JointCalendar,
    OutOfReach,
    PublicHolidays,
    UnknownZone,
)
from handrail.clock.ical import calendar_from_ical, opening_times_to_ical
from handrail.clock.ical.bounds import MOST_EVENTS
from handrail.words import COMPLETE, Language, say
from tests.core.clock.desks import (
    random_calendars,
    spans,
    utc,
    working_week,
)

FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def file_of(*events, more=""):
    inner = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{more}{inner}END:VCALENDAR\n".encode()


def read(*events, zone="Europe/Warsaw", **more):
    return calendar_from_ical(file_of(*events), first=FIRST, last=LAST, zone=zone, **more)


def written(opening_times, *, language=Language.EN, last=LAST):
    return opening_times_to_ical(
        opening_times, first=FIRST, last=last, at=utc("2026-01-01"), language=language
    )


def reasons(found):
    return [each.reason.id.removeprefix("clock-ical-") for each in found.left_out]


WEEKDAYS_NINE_TO_FIVE = (
    "SUMMARY:Open\nDTSTART;TZID=Europe/Warsaw:20260105T090000\n"
    "DTEND;TZID=Europe/Warsaw:20260105T170000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
)


def test_an_event_that_comes_back_each_week_is_the_week():
    assert read(WEEKDAYS_NINE_TO_FIVE).calendar == working_week()


def test_an_event_of_whole_days_closes_them_as_in_feeds_of_holidays():
    feed = (
        "SUMMARY:Epiphany\nDTSTART;VALUE=DATE:20260106\nTRANSP:TRANSPARENT",
        "SUMMARY:Christmas\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227",
        "SUMMARY:May Day\nDTSTART;VALUE=DATE:19900501\nRRULE:FREQ=YEARLY",
        "SUMMARY:Thanksgiving\nDTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
        "SUMMARY:Leap day\nDTSTART;VALUE=DATE:20000229\nRRULE:FREQ=YEARLY",
    )

    found = read(*feed, base=working_week())

    days = ["01-06", "05-01", "11-26", "12-25", "12-26"]
    assert found.calendar == working_week(
        holidays=frozenset(
            [
                *(date.fromisoformat(f"2026-{day}") for day in days),
                *(date(2027, 5, 1), date(2027, 11, 25)),
            ]
        )
    )
    assert found.left_out == ()


def test_a_single_event_opens_besides_what_the_week_has():
    saturday = "DTSTART:20260207T090000Z\nDURATION:PT3H"
    evening = "DTSTART;TZID=Europe/Warsaw:20260209T160000\nDTEND;TZID=Europe/Warsaw:20260209T200000"

    found = read(WEEKDAYS_NINE_TO_FIVE, saturday, evening)

    assert found.calendar.exceptions == {
        date(2026, 2, 7): spans("10:00-13:00"),
        date(2026, 2, 9): spans("09:00-20:00"),
    }


def test_a_day_that_is_left_out_of_the_week_is_closed_and_one_that_is_moved_is_moved():
    left_out = f"UID:week\n{WEEKDAYS_NINE_TO_FIVE}\nEXDATE;TZID=Europe/Warsaw:20260112T090000"
    moved = (
        "UID:week\nRECURRENCE-ID;TZID=Europe/Warsaw:20260113T090000\n"
        "DTSTART;TZID=Europe/Warsaw:20260113T120000\nDTEND;TZID=Europe/Warsaw:20260113T200000"
    )

    found = read(left_out, moved)

    assert found.calendar.exceptions == {
        date(2026, 1, 12): (),
        date(2026, 1, 13): spans("12:00-20:00"),
    }


def test_hours_that_end_some_day_are_days_of_their_own():
    season = (
        "DTSTART;TZID=Europe/Warsaw:20260704T100000\nDTEND;TZID=Europe/Warsaw:20260704T140000\n"
        "RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20260718T220000Z"
    )

    found = read(season)

    assert found.calendar.exceptions == dict.fromkeys(
        (date(2026, 7, 4), date(2026, 7, 11), date(2026, 7, 18)), spans("10:00-14:00")
    )


def test_the_zone_is_that_of_the_file_if_nobody_names_one():
    of_events = calendar_from_ical(file_of(WEEKDAYS_NINE_TO_FIVE), first=FIRST, last=LAST)
    of_file = calendar_from_ical(
        file_of("DTSTART:20260105T090000\nDURATION:PT1H", more="X-WR-TIMEZONE:Europe/Oslo\n"),
        first=FIRST,
        last=LAST,
    )

    assert (of_events.calendar.zone, of_file.calendar.zone) == ("Europe/Warsaw", "Europe/Oslo")


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("DTSTART;VALUE=DATE:20260106\nSTATUS:CANCELLED", "cancelled"),
        ("SUMMARY:nothing", "broken-event"),
        ("DTSTART:never", "broken-event"),
        ("DTSTART:20260106T090000Z\nDTEND:never", "broken-event"),
        ("DTSTART:20260106T090000Z\nDTEND;VALUE=DATE:20260107", "broken-event"),
        ("DTSTART:20260106T090000Z", "no-time"),
        ("DTSTART:20260106T090000Z\nDTEND:20260106T080000Z", "no-time"),
        ("DTSTART;VALUE=DATE:20260106\nDTEND;VALUE=DATE:20260106", "no-time"),
        ("DTSTART:20260106T090000Z\nDURATION:P2D", "too-long"),
        ("DTSTART;VALUE=DATE:20260106\nDTEND;VALUE=DATE:20280106", "too-long"),
        ("DTSTART;VALUE=DATE:99991231\nDURATION:P9999W", "broken-event"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=SECONDLY", "not-read"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=DAILY;INTERVAL=0", "not-read"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=DAILY;COUNT=99999", "not-read"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=YEARLY;BYEASTER=1", "not-read"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=DAILY;BYHOUR=1;BYSECOND=1", "not-read"),
        ("DTSTART;VALUE=DATE:20260106\nRRULE:nonsense", "not-read"),
        (
            "DTSTART;TZID=America/New_York:20260105T090000\nDURATION:PT8H\nRRULE:FREQ=WEEKLY",
            "zone",
        ),
    ],
)
def test_an_event_that_no_calendar_holds_is_left_out_and_says_why(event, reason):
    found = read(WEEKDAYS_NINE_TO_FIVE, event)

    assert reasons(found) == [reason]
    assert found.calendar == working_week()


@given(random_calendars(), st.sampled_from(COMPLETE))
def test_a_calendar_that_is_written_comes_back_with_the_same_hours_on_every_day(calendar, language):
    found = calendar_from_ical(written(calendar, language=language), first=FIRST, last=LAST)

    assert found.left_out == ()
    assert found.calendar.zone == calendar.zone
    assert [found.calendar.spans_on(day) for day in DAYS] == [
        calendar.spans_on(day) for day in DAYS
    ]


def test_public_holidays_are_written_out_day_by_day():
    poland = working_week(
        public=PublicHolidays("PL"), exceptions={date(2026, 1, 6): spans("10:00-12:00")}
    )

    found = calendar_from_ical(written(poland), first=FIRST, last=LAST)

    assert found.calendar.public is None
    assert all(found.calendar.spans_on(day) == poland.spans_on(day) for day in DAYS)


def test_calendars_laid_together_are_written_opening_by_opening():
    both = JointCalendar("Europe/Warsaw", (working_week(), working_week("America/New_York")))

    found = calendar_from_ical(written(both, last=date(2026, 1, 31)), first=FIRST, last=LAST)

    begin, end = utc("2025-12-31T23:00"), utc("2026-01-31T23:00")
    assert list(found.calendar.opening_spans(begin, end)) == list(both.opening_spans(begin, end))


def test_a_file_tells_when_it_was_written_and_is_the_same_again():
    assert written(working_week()) == written(working_week())
    assert b"DTSTAMP:20260101T000000Z" in written(working_week())


BOMBS = {
    "a rule for each second": "DTSTART:20260106T090000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY",
    "a rule that never comes": (
        "DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
    ),
    "every day since the year 1": "DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY",
    "every day until 9999": "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;UNTIL=99991231",
    "a year that is nearly over": "DTSTART;VALUE=DATE:99991231",
    "a moment at the very end": "DTSTART:99991231T235959Z\nDURATION:PT1H",
    "a moment at the very beginning": (
        "DTSTART;TZID=Asia/Tokyo:00010101T000000\nDTEND;TZID=Asia/Tokyo:00010101T010000"
    ),
    "every thousandth day": "DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY;INTERVAL=1000",
    "a zone of nowhere": "DTSTART;TZID=Foo/Bar:20260106T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_an_event_that_means_harm_does_none(bomb):
    began = process_time()

    found = read(WEEKDAYS_NINE_TO_FIVE, BOMBS[bomb])

    assert found.calendar.week == working_week().week
    assert process_time() - began < 2


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (b"", "broken"),
        (b"hello", "broken"),
        (b"\xff\xfe", "broken"),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", "broken"),
        (b"BEGIN:VCALENDAR\n" * 2000, "too-deep"),
        (b"x" * 1_000_001, "too-large"),
        (file_of(*["DTSTART:20260101T000000Z"] * (MOST_EVENTS + 1)), "too-many"),
        (
            file_of(*["DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=DAILY;INTERVAL=2"] * 40),
            "repeats-too-much",
        ),
    ],
)
def test_a_file_that_is_broken_or_asks_for_too_much_is_refused(source, reason):
    with pytest.raises(BadIcal) as refused:
        calendar_from_ical(source, first=FIRST, last=LAST, zone="Europe/Warsaw")

    assert refused.value.reason == reason


def test_a_file_without_a_zone_and_one_with_a_wrong_one_are_refused():
    with pytest.raises(BadIcal, match="Name the zone"):
        calendar_from_ical(file_of("DTSTART;VALUE=DATE:20260101"), first=FIRST, last=LAST)
    with pytest.raises(UnknownZone):
        read(zone="Europe/Atlantis")


def test_years_out_of_reach_are_refused():
    with pytest.raises(OutOfReach):
        calendar_from_ical(file_of(), first=FIRST, last=date(9999, 12, 31), zone="UTC")
    with pytest.raises(OutOfReach):
        written(working_week(), last=date(9999, 12, 31))
    with pytest.raises(BadIcal):
        written(working_week(), last=date(2060, 1, 1))


LINES = st.sampled_from(
    [
        *(line for bomb in BOMBS.values() for line in bomb.split("\n")),
        *WEEKDAYS_NINE_TO_FIVE.split("\n"),
        *("BEGIN:VEVENT", "END:VEVENT", "RDATE:20260101T000000Z", "RDATE:x", "EXDATE:20260105"),
        *("RECURRENCE-ID:20260105T090000Z", "UID:a", "RRULE:", "RRULE:FREQ=WEEKLY;BYDAY=XX"),
        *("RRULE:FREQ=WEEKLY;BYDAY=2MO", "DURATION:-PT1H", "DURATION:x", "DTEND:20260105"),
    ]
)


@given(st.lists(st.lists(LINES, max_size=6).map("\n".join), max_size=4))
def test_whatever_lines_a_file_has_it_is_a_calendar_or_a_named_problem(events):
    try:
        found = read(*events)
    except ClockProblem:
        return

    assert isinstance(found.calendar, Calendar)


@pytest.mark.parametrize("language", COMPLETE)
def test_every_reason_can_be_said(language):
    named = ("cancelled", "broken-event", "too-long", "no-time", "not-read", "zone")

    assert all(say(f"clock-ical-{each}", language).endswith(".") for each in named)
