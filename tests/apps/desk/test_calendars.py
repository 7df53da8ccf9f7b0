"""A calendar is changed while cases are open: their clocks move, and the past stays as it was."""

from datetime import datetime, timedelta

import pytest

from handrail.channels.work.counting import clocks_are_counted_again
from handrail.clock import Calendar, CalendarChanged, Span
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.actions.write_note import write_note
from handrail.desk.calendar_preview import moves
from handrail.desk.models import Case, Clock
from handrail.desk.open_case import open_case
from handrail.people.actions.change_calendar import COUNT_AGAIN, change_calendar
from handrail.people.calendars.kept import kept_calendars
from handrail.people.calendars.place import CalendarPlace
from handrail.people.roles import Permission
from handrail.people.told import Telling
from handrail.record.timers import fire_due
from tests import cast

LONG_DAYS = Calendar("Europe/Warsaw", ((Span.of("07:00", "22:00"),),) * 7)
CLOSED_TODAY = Calendar(
    "Europe/Warsaw",
    ((Span.of("09:00", "17:00"),),) * 5 + ((), ()),
    exceptions={cast.NOW.date(): ()},
)


def change(wanted, *, at, channel="", seen=0):
    place = CalendarPlace(cast.branch_warsaw().id, channel=channel)
    telling = Telling(cast.ada(), at, cast.REAL_NOW)
    return change_calendar(place, wanted=wanted, seen=seen, telling=telling)


def count_again(now):
    """Do what the change has set a timer for, batch by batch."""
    handlers = {COUNT_AGAIN: clocks_are_counted_again}
    return sum(iter(lambda: fire_due(now=now, limit=10, handlers=handlers).fired, 0))


def dues(case_id):
    return dict(Clock.objects.filter(case_id=case_id).values_list("measure", "due_at"))


def test_open_clocks_move_by_an_event_and_the_inbox_with_them(desk):
    case_id = desk.a_case()
    before = dues(case_id)

    change(CLOSED_TODAY, at=desk.now)
    count_again(desk.now)

    after = dues(case_id)
    assert after["first_reply"] > before["first_reply"]
    assert Case.objects.get(pk=case_id).next_due_at == after["first_reply"]
    case = open_case(case_id, by=cast.alice(), permission=Permission.WORK_CASE)
    told = case.events[case.stream][-1]
    assert (told.type, told.actor.kind) == ("clocks_moved", "system")
    assert datetime.fromisoformat(told.body["due"]["first_reply"]) == after["first_reply"]


def test_a_case_whose_clocks_do_not_move_is_told_nothing(desk):
    case_id = desk.a_case()

    change(CLOSED_TODAY, at=desk.now, channel="phone")
    count_again(desk.now)

    case = open_case(case_id, by=cast.alice(), permission=Permission.WORK_CASE)
    assert "clocks_moved" not in {each.type for each in case.events[case.stream]}


def test_what_was_overdue_before_the_change_stays_overdue(desk):
    case_id = desk.a_case()
    before = dues(case_id)["first_reply"]
    later = before + timedelta(minutes=30)

    change(CLOSED_TODAY, at=later)
    count_again(later)

    assert dues(case_id)["first_reply"] == before


def test_after_a_change_the_rows_are_still_what_the_events_give(desk):
    case_id = desk.a_case()
    change(LONG_DAYS, at=desk.now)
    change(CLOSED_TODAY, at=desk.now + timedelta(hours=1), seen=1)
    count_again(desk.now + timedelta(hours=1))

    compared = rebuild_clocks(after=case_id - 1, at=desk.now + timedelta(hours=1), mends=False)

    assert compared.differences == []


def test_a_case_counts_by_the_calendar_of_its_channel(desk):
    case_id = desk.a_case()

    change(LONG_DAYS, at=desk.now, channel="email")

    case = open_case(case_id, by=cast.alice(), permission=Permission.WORK_CASE)
    assert isinstance(case.calendar, CalendarChanged)
    assert case.calendar.after == LONG_DAYS


def test_a_change_that_meets_somebody_at_work_is_done_all_the_same(desk, monkeypatch):
    case_id = desk.a_case()
    change(CLOSED_TODAY, at=desk.now)
    write_note(case_id=case_id, text="He calls back.", by=cast.alice(), edge=desk.edge)

    count_again(desk.now)

    compared = rebuild_clocks(after=case_id - 1, at=desk.now, mends=False)
    assert compared.differences == []


def test_before_a_calendar_counts_it_is_shown_which_due_times_would_move(desk):
    case_id = desk.a_case()
    before = dues(case_id)
    kept = kept_calendars()
    place = CalendarPlace(cast.branch_warsaw().id)

    found = moves(
        kept,
        kept.changed(place, CLOSED_TODAY, at=desk.now, by=1),
        by=cast.alice(),
        now=desk.now,
    )

    first = next(each for each in found.clocks if each.measure == "first_reply")
    assert (first.case_id, first.before) == (case_id, before["first_reply"])
    assert first.title
    assert found.cases == found.open_cases == found.looked_at == 1
    change(CLOSED_TODAY, at=desk.now)
    count_again(desk.now)
    assert dues(case_id) == {each.measure: each.after for each in found.clocks}


@pytest.mark.parametrize("who", [cast.ada, cast.charlie])
def test_who_may_not_read_cases_is_told_their_numbers_and_no_titles(desk, who):
    desk.a_case()
    kept = kept_calendars()
    place = CalendarPlace(cast.branch_warsaw().id)
    changed = kept.changed(place, CLOSED_TODAY, at=desk.now, by=1)

    found = moves(kept, changed, by=who(), now=desk.now)

    assert {(each.title, each.may_read) for each in found.clocks} == {("", False)}
