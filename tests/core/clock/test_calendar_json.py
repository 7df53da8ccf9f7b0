import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    BadCalendar,
    Calendar,
    ClockProblem,
    Span,
    calendar_from_json,
    calendar_to_json,
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
        ({"format": 2}, "format"),
        ({"zone": 7}, "zone"),
        ({"week": []}, "week"),
        ({"week": {"monday": []}}, "week.monday"),
        ({"week": {"mon": "09:00-17:00"}}, "week.mon"),
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
