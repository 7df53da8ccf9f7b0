import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    BadCalendar,
    Calendar,
    ClockProblem,
    JointCalendar,
    PublicHolidays,
    Span,
    Together,
    UnknownHolidays,
    always_open,
    calendar_from_json,
    calendar_to_json,
    opening_times_from_json,
    opening_times_to_json,
)
from tests.core.clock.desks import calendars

STORED = {
    "format": 1,
    "zone": "Europe/Oslo",
    "week": {"mon": [["09:00", "12:00"], ["13:00", "17:00"]], "fri": [["22:00", "06:00"]]},
    "holidays": ["2026-05-17"],
    "exceptions": {"2026-12-24": [["09:00", "13:00"]], "2026-12-31": []},
}
"""A calendar as format 1 stored it; what reads it must read it for ever."""

CALENDAR = Calendar(
    "Europe/Oslo",
    (
        (Span.of("09:00", "12:00"), Span.of("13:00", "17:00")),
        (),
        (),
        (),
        (Span.of("22:00", "06:00"),),
        (),
        (),
    ),
    frozenset({date(2026, 5, 17)}),
    {date(2026, 12, 24): (Span.of("09:00", "13:00"),), date(2026, 12, 31): ()},
)

AS_PEOPLE_WRITE = {
    "format": 2,
    "zone": "Europe/Berlin",
    "week": {"mon-thu": "09:00-12:00, 13:00-17:00", "fri": "22:00-06:00", "sat-sun": "closed"},
    "public holidays": "DE-BY",
    "holidays": ["2026-12-24"],
    "exceptions": {"2026-12-31": "closed", "2027-01-06": ["10:00-12:00"]},
}
"""A calendar in format 2, which is read for ever too."""

BAVARIA = Calendar(
    "Europe/Berlin",
    (
        *((Span.of("09:00", "12:00"), Span.of("13:00", "17:00")),) * 4,
        (Span.of("22:00", "06:00"),),
        (),
        (),
    ),
    frozenset({date(2026, 12, 24)}),
    {date(2026, 12, 31): (), date(2027, 1, 6): (Span.of("10:00", "12:00"),)},
    PublicHolidays("DE", "BY"),
)

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


def test_a_stored_calendar_of_format_1_is_read():
    assert calendar_from_json(STORED) == CALENDAR


def test_a_calendar_is_stored_in_format_1():
    assert calendar_to_json(CALENDAR) == STORED


@given(calendars)
def test_what_is_stored_is_read(calendar):
    assert calendar_from_json(json.loads(json.dumps(calendar_to_json(calendar)))) == calendar


def test_holidays_and_exceptions_may_be_left_out():
    short = {"format": 1, "zone": "Europe/Oslo", "week": {"mon": [["09:00", "17:00"]]}}

    assert calendar_from_json(short).holidays == frozenset()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"format": 3}, "format"),
        ({"zone": 7}, "zone"),
        ({"week": []}, "week"),
        ({"week": {"monday": []}}, "week.monday"),
        ({"week": {"mon": "09:00"}}, "week.mon: 09:00"),
        ({"week": {"mon": ["09:00", "17:00"]}}, "week.mon: 09:00"),
        ({"week": {"mon-fri": "closed", "tue": "closed"}}, "week.tue: tue"),
        ({"week": {"mon-": "closed"}}, "week.mon-"),
        ({"public holidays": "PL"}, "public holidays"),
        ({"week": {"mon": [["09:00"]]}}, "week.mon"),
        ({"week": {"mon": [["9", "17"]]}}, "week.mon: 9-17"),
        ({"holidays": "2026-05-17"}, "holidays"),
        ({"holidays": ["17.5.2026"]}, "holidays: 17.5.2026"),
        ({"holidays": [3]}, "holidays: 3"),
        ({"exceptions": {"soon": []}}, "exceptions: soon"),
        ({"exceptions": {"2026-12-24": None}}, "exceptions.2026-12-24"),
        ({"openings": {}}, "openings"),
    ],
)
def test_a_stored_calendar_that_is_wrong_names_the_place(change, place):
    with pytest.raises(BadCalendar) as refused:
        calendar_from_json({**STORED, **change})

    assert refused.value.place == place
    assert f"“{place}”" in str(refused.value)


@pytest.mark.parametrize("stored", [None, [], "calendar", {1: 2}])
def test_what_is_no_calendar_at_all_is_refused(stored):
    with pytest.raises(BadCalendar):
        calendar_from_json(stored)


@given(st.sampled_from(sorted(STORED)), plain)
def test_whatever_stands_there_is_a_calendar_or_a_named_problem(place, value):
    try:
        calendar = calendar_from_json({**STORED, place: value})
    except ClockProblem:
        return

    assert isinstance(calendar, Calendar)


def test_a_calendar_as_people_write_it_is_read():
    assert calendar_from_json(AS_PEOPLE_WRITE) == BAVARIA


def test_a_calendar_with_public_holidays_is_stored_in_format_2():
    stored = calendar_to_json(BAVARIA)

    assert (stored["format"], stored["public holidays"]) == (2, "DE-BY")
    assert calendar_from_json(json.loads(json.dumps(stored))) == BAVARIA


def test_from_friday_to_monday_goes_over_the_sunday():
    calendar = calendar_from_json({**STORED, "week": {"fri-mon": "09:00-17:00"}})

    assert [bool(spans) for spans in calendar.week] == [1, 0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize("code", ["XX", "DE-XX", "de", "", "Germany", "PL-mazowieckie"])
def test_public_holidays_of_nowhere_are_refused(code):
    with pytest.raises(UnknownHolidays, match="as in “PL”") as refused:
        calendar_from_json({**AS_PEOPLE_WRITE, "public holidays": code})

    assert refused.value.code == code


@pytest.mark.parametrize("together", Together)
def test_calendars_laid_together_are_stored_and_read(together):
    inner = JointCalendar("Europe/Oslo", (CALENDAR, BAVARIA), Together.ALL)
    joint = JointCalendar("Asia/Tokyo", (inner, always_open("Asia/Tokyo")), together)

    stored = json.loads(json.dumps(opening_times_to_json(joint)))

    assert stored["format"] == 2
    assert opening_times_from_json(stored) == joint


def test_a_calendar_by_itself_is_stored_as_ever():
    assert opening_times_to_json(CALENDAR) == STORED
    assert opening_times_from_json(STORED) == CALENDAR


JOINT = {"format": 2, "zone": "Europe/Oslo", "open": "any", "calendars": [STORED]}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"format": 1}, "calendars"),
        ({"open": "some"}, "open: some"),
        ({"open": None}, "open"),
        ({"calendars": []}, "calendars"),
        ({"calendars": [STORED] * 51}, "calendars"),
        ({"calendars": {}}, "calendars"),
        ({"calendars": [7]}, "calendars.1.calendar"),
        ({"calendars": [STORED, {**STORED, "zone": 7}]}, "calendars.2.zone"),
        ({"week": {}}, "week"),
    ],
)
def test_calendars_laid_together_wrongly_are_refused_with_the_place(change, place):
    with pytest.raises(BadCalendar) as refused:
        opening_times_from_json({**JOINT, **change})

    assert refused.value.place == place


def test_calendars_within_calendars_have_an_end():
    nested = STORED
    for _ in range(5):
        nested = {**JOINT, "calendars": [nested]}

    with pytest.raises(BadCalendar):
        opening_times_from_json(nested)


@given(
    st.sampled_from([AS_PEOPLE_WRITE, JOINT]),
    st.sampled_from(sorted({*AS_PEOPLE_WRITE, *JOINT})),
    plain,
)
def test_whatever_people_write_is_a_calendar_or_a_named_problem(written, place, value):
    try:
        opening_times = opening_times_from_json({**written, place: value})
    except ClockProblem:
        return

    assert isinstance(opening_times, Calendar | JointCalendar)
