"""Whoever manages branches changes a calendar, and sees what that means before it counts."""

import html
import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from handrail.channels.work.counting import clocks_are_counted_again
from handrail.clock import Calendar
from handrail.people import queries as people
from handrail.people.actions.change_calendar import COUNT_AGAIN
from handrail.people.calendars.kept import kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.queries import managed_calendars
from handrail.people.calendars.wanted import LaidTogether
from handrail.record.timers import fire_due
from handrail.web.calendars.typed import typed_of
from handrail.web.calendars.understood import wanted_of
from handrail.words import Language
from tests import cast

WEEK = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "09:00-17:00")


@pytest.fixture
def warsaw(desk):
    return CalendarPlace(branch_id=cast.branch_warsaw().id)


@pytest.fixture
def ada(browse, desk):
    return browse(cast.ada())


@pytest.fixture
def read():
    """Return a function that gives an answer's text as its reader sees it."""
    return lambda answer: html.unescape(answer.content.decode())


@pytest.fixture
def page(ada, warsaw):
    """Return the address of Warsaw's calendar."""
    found = next(each for each in managed_calendars(cast.ada()) if each.place == warsaw)
    return f"/settings/calendars/{found.id}"


def form(**more):
    usual = {"way": "week", "zone": "Europe/Warsaw", "sat": "", "sun": "closed", "seen": "0"}
    return {**usual, **WEEK, **more}


def looked_at(browser, page, typed):
    """Look at the four weeks ahead, and return what is typed then."""
    shown = browser.post(page, {**typed, "do": "look"})
    token = re.search(r'name="looked_at" value="(\w+)"', shown.content.decode())[1]
    return {**typed, "do": "save", "looked_at": token}


def now(place):
    return kept_calendars().wanted(place)


def test_a_calendar_is_looked_at_then_saved_and_counts_from_then_on(ada, page, warsaw, read):
    typed = looked_at(ada, page, form(sat="10-14", exceptions="2026-12-24 09:00-12:00"))

    answer = ada.post(page, typed, follow=True)

    assert "The calendar is saved and counts from now on." in read(answer)
    calendar = now(warsaw)
    assert [span.to_text() for span in calendar.week[5]] == ["10:00-14:00"]
    assert len(people.branch(warsaw.branch_id).hours[""]) == 2


def test_nothing_is_saved_that_was_not_looked_at(ada, page, warsaw, read):
    typed = looked_at(ada, page, form(sat="10-14"))

    answer = ada.post(page, {**typed, "sun": "10-14"})

    assert "look at what this means first" in read(answer)
    assert kept_calendars().states == {}


def test_the_four_weeks_ahead_show_days_that_open_and_close(ada, page, read):
    answer = ada.post(page, form(mon="", sat="10:00-14:00", wed="8-12, 13-18", do="look"))

    said = read(answer)
    assert "Days that open: 4. Days that close: 4. Days with other hours: 4." in said
    assert len(re.findall('<li class="calendars-day', answer.content.decode())) == 28


def test_open_cases_are_listed_with_their_due_times_before_and_after(ada, page, desk, read):
    case_id = desk.a_case()

    answer = ada.post(page, form(mon="", tue="", do="look"))

    said = read(answer)
    assert "Due times move in one open case." in said
    assert f"#{case_id}" in said
    assert "later by" in said
    assert desk.row(case_id).title not in said, "an administrator does not read cases"


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("mon", "nine to five", "are not opening hours"),
        ("tue", "09:00-12:00, 11:00-13:00", "overlap"),
        ("zone", "Warsaw", "time zone"),
        ("exceptions", "24.12.2026 closed", "is no day"),
        ("exceptions", "2026-12-24", "says no hours"),
        ("exceptions", "2026-12-24 closed\n2026-12-24 9-12", "comes twice"),
        ("holidays", "2026-13-01", "is no day"),
        ("region", "BY", "the country to which the region belongs"),
        ("country", "XX", "XX"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_typed_is_lost(
    ada, page, warsaw, read, field, typed, told
):
    answer = ada.post(page, form(**{field: typed, "sat": "10-14", "do": "save"}))

    shown = answer.content.decode()
    assert answer.status_code == 422
    assert told in read(answer)
    assert "field-error" in shown
    assert 'value="10-14"' in shown
    assert kept_calendars().states == {}


def test_a_calendar_that_never_opens_is_refused_in_words(ada, page, read):
    answer = ada.post(page, form(**dict.fromkeys(WEEK, ""), do="look"))

    assert answer.status_code == 422
    assert "nothing would ever be due" in read(answer)


def test_who_comes_second_keeps_what_was_typed_and_is_told_who_was_first(ada, page, read):
    second = looked_at(ada, page, form(sun="10-14"))
    ada.post(page, looked_at(ada, page, form(sat="10-14")))

    answer = ada.post(page, second)

    assert answer.status_code == 409
    assert "Ada has changed this calendar" in read(answer)
    assert 'value="10-14"' in answer.content.decode()
    again = looked_at(ada, page, form(sun="10-14", seen="1"))
    assert ada.post(page, again).status_code == 302


def test_a_calendar_is_made_for_a_channel_and_put_away_again(ada, warsaw, read):
    page = "/settings/calendars/new"
    typed = form(place="every::", channel="phone", way="always")
    answer = ada.post(page, looked_at(ada, page, typed))
    place = CalendarPlace(channel="phone")
    assert now(place).opens_every_week

    away = {**form(way="none", seen="1")}
    ada.post(answer.url.partition("?")[0], looked_at(ada, answer.url.partition("?")[0], away))

    assert now(place) is None
    assert "No calendar of its own" in read(ada.get("/settings/calendars"))


def test_calendars_are_laid_together(ada, desk, warsaw):
    oslo = CalendarPlace(branch_id=cast.branch_oslo().id)
    parts = [f"branch::{each.branch_id}" for each in (warsaw, oslo)]
    page = "/settings/calendars/new"
    typed = form(place="every::", channel="chat", way="any", parts=parts)

    ada.post(page, looked_at(ada, page, typed))

    found = now(CalendarPlace(channel="chat"))
    assert isinstance(found, LaidTogether)
    assert set(found.places) == {warsaw, oslo}


def test_a_calendar_goes_out_as_a_file_and_comes_back(ada, page, warsaw, read):
    ada.post(page, looked_at(ada, page, form(sat="22:00-06:00", country="PL")))
    for name in ("calendar.ics", "calendar.json"):
        file = ada.get(f"{page}/{name}")
        upload = SimpleUploadedFile(name, file.content)

        answer = ada.post(page, {**form(seen="1"), "do": "file", "file": upload})

        assert "The fields are filled from the file" in read(answer)
        assert 'value="22:00-06:00"' in answer.content.decode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"{}",
        b"[" * 100_000,
        b"{" * 100_000,
        b"\x00\xff",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" * 10,
        b"x" * 1_500_000,
        json.dumps(
            {
                "format": 2,
                "zone": "UTC",
                "open": "any",
                "calendars": [{"format": 1, "zone": "UTC", "week": {"mon": [["09:00", "17:00"]]}}],
            }
        ).encode(),
    ],
)
def test_a_file_that_is_no_calendar_is_refused_at_its_field(ada, page, content):
    upload = SimpleUploadedFile("calendar.ics", content)

    answer = ada.post(page, {**form(sat="10-14"), "do": "file", "file": upload})

    assert answer.status_code == 422
    assert 'id="file-error"' in answer.content.decode()
    assert 'value="10-14"' in answer.content.decode()


@pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.eve])
def test_whoever_does_not_manage_branches_is_refused_everywhere(browse, page, who):
    browser = browse(who())

    for path in ("/settings/calendars", "/settings/calendars/new", page, f"{page}/calendar.ics"):
        assert browser.get(path).status_code == 403
    assert browser.post(page, form(do="save")).status_code == 403


@pytest.mark.parametrize("language", [Language.EN, Language.DE, Language.HU])
def test_what_is_shown_is_understood_again_in_every_language(warsaw, language, desk):
    calendar = now(warsaw)
    assert isinstance(calendar, Calendar)

    assert wanted_of(typed_of(calendar, language), parts={}) == calendar


def test_a_case_page_tells_that_its_due_times_have_moved(browse, ada, page, desk, read):
    case_id = desk.a_case()
    ada.post(page, looked_at(ada, page, form(mon="", tue="")))
    fire_due(now=desk.now, limit=5, handlers={COUNT_AGAIN: clocks_are_counted_again})

    said = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert "Due times moved, because the calendar was changed" in said


HOSTILE = (
    *("a\0b", "\ud800", "9" * 5_000, "٣", "1e999999999", "../../etc/passwd"),
    *("<script>alert(1)</script>", "x\r\nSet-Cookie: y=1", "0001-01-01 9-10", "9999-12-31 9-10"),
    "\n".join(f"2026-01-01 {hour}-{hour + 1}" for hour in range(3_000)),
)
FIELDS = (
    *("way", "zone", "mon", "country", "region", "holidays", "exceptions", "parts"),
    *("place", "channel", "seen", "looked_at", "do"),
)


@pytest.mark.parametrize("field", FIELDS)
def test_any_value_in_any_field_gets_an_answer_in_words(ada, page, field):
    for path in (page, "/settings/calendars/new"):
        for value in HOSTILE:
            hostile = value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
            typed = {**form(place="every::", channel="phone"), field: hostile}

            answer = ada.post(path, typed)

            assert answer.status_code < 500, (field, value[:40])
            assert "<script>alert" not in answer.content.decode()
