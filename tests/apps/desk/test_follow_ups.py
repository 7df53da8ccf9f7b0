"""What is to be followed up: made on the case, reminded when it is due, moved, done."""

from datetime import UTC, datetime, timedelta

import pytest

from handrail.channels.work.reminding import follow_up_is_due
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.make_follow_up import make_follow_up
from handrail.desk.actions.move_follow_up import move_follow_up
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.actions.write_note import write_note
from handrail.desk.follow_up_time import read_follow_up
from handrail.desk.follow_ups import REMINDER, Whose, follow_ups
from handrail.desk.models import Promise
from handrail.desk.refused import NoSuchCase, NotUnderstood
from handrail.people.access import Grants
from handrail.record.timers import fire_due
from tests import cast
from tests.core.clock.desks import working_week

WEEK = working_week("Europe/Warsaw")


def made(desk, case_id, words="2h Call back.", by=None):
    return make_follow_up(case_id=case_id, words=words, by=by or cast.alice(), edge=desk.edge)


def remind(desk):
    return fire_due(now=desk.now, limit=10, handlers={REMINDER: follow_up_is_due}).fired


@pytest.mark.parametrize(
    ("words", "due_at", "text"),
    [
        ("30m call back", datetime(2026, 11, 23, 9, 30, tzinfo=UTC), "call back"),
        ("2 h call", datetime(2026, 11, 23, 11, 0, tzinfo=UTC), "call"),
        ("1d look", datetime(2026, 11, 24, 16, 0, tzinfo=UTC), "look"),
        ("2026-12-01 14:30 look", datetime(2026, 12, 1, 13, 30, tzinfo=UTC), "look"),
        ("2026-12-01 look", datetime(2026, 12, 1, 8, 0, tzinfo=UTC), "look"),
    ],
)
def test_a_time_is_read_as_it_is_typed(words, due_at, text):
    found = read_follow_up(words, now=cast.NOW, calendar=WEEK)

    assert (found.due_at, found.text) == (due_at, text)


@pytest.mark.parametrize(
    "words", ["", "soon", "2 x", "0h x", "2020-01-01 x", "2026-13-01 x", "9999d x", "2050-01-01 x"]
)
def test_what_names_no_time_to_come_is_refused(words):
    with pytest.raises(NotUnderstood):
        read_follow_up(words, now=cast.NOW, calendar=WEEK)


def test_a_follow_up_is_made_on_its_case_and_listed_by_its_time(desk):
    case_id = desk.a_case()
    made(desk, case_id, "3d Ask the courier.")
    made(desk, case_id)

    found = follow_ups(by=cast.alice(), whose=Whose.MINE)

    assert [each.text for each in found] == ["Call back.", "Ask the courier."]
    assert found[0].due_at == desk.now + timedelta(hours=2)
    assert "promise_made" in desk.types(case_id)


def test_whoever_has_the_case_has_its_follow_ups_and_the_team_sees_them(desk):
    case_id = desk.a_case()
    made(desk, case_id, by=cast.alice())
    assign_case(case_id=case_id, to=cast.bob().person_id, by=cast.alice(), edge=desk.edge)

    def seen(grants: Grants, whose: Whose) -> int:
        return len(follow_ups(by=grants, whose=whose))

    assert (seen(cast.bob(), Whose.MINE), seen(cast.alice(), Whose.MINE)) == (1, 0)
    assert seen(cast.alice(), Whose.TEAM) == seen(cast.marta(), Whose.ALL) == 1
    assert seen(cast.charlie(), Whose.ALL) == seen(cast.ada(), Whose.ALL) == 0


def test_when_it_is_due_its_case_says_so_once_and_asks_to_be_looked_at(desk):
    case_id = desk.a_case()
    made(desk, case_id)
    write_note(case_id=case_id, text="Read.", by=cast.alice(), edge=desk.edge)

    assert remind(desk) == 0
    desk.later(hours=2)
    assert (remind(desk), remind(desk)) == (1, 0)

    assert desk.types(case_id).count("promise_fell_due") == 1
    assert desk.row(case_id).is_unread
    assert rebuild_clocks(after=case_id - 1, at=desk.now, mends=False).differences == []


def test_what_is_moved_is_reminded_then_and_what_is_done_not_at_all(desk):
    case_id = desk.a_case()
    moved, kept = made(desk, case_id), made(desk, case_id)
    by, edge = cast.alice(), desk.edge
    move_follow_up(case_id=case_id, promise_id=moved, words="4h", by=by, edge=edge)
    keep_promise(case_id=case_id, promise_id=kept, by=by, edge=edge)

    desk.later(hours=2)
    assert remind(desk) == 0
    desk.later(hours=2)
    assert remind(desk) == 1

    assert "promise_moved" in desk.types(case_id)
    assert Promise.objects.get(pk=moved).due_at == desk.now


@pytest.mark.parametrize("who", [cast.charlie, cast.ada])
def test_who_may_not_work_on_a_case_follows_nothing_up_on_it(desk, who):
    case_id = desk.a_case()
    promise = made(desk, case_id)

    with pytest.raises(NoSuchCase):
        made(desk, case_id, by=who())
    with pytest.raises(NoSuchCase):
        move_follow_up(case_id=case_id, promise_id=promise, words="4h", by=who(), edge=desk.edge)
