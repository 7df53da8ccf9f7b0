"""A routine begins at its time at every branch, once, as an internal case."""

from datetime import UTC, datetime, timedelta

import pytest

from handrail.channels.work.routines import Planning, routine_is_due
from handrail.desk.actions import begin_routine
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.start_routine import start_routine
from handrail.desk.figures import Span, case_figures
from handrail.desk.inbox import View, inbox_page
from handrail.desk.models import Case, Survey
from handrail.desk.refused import NobodyToWriteTo, NoRoutineHere
from handrail.desk.routines import ROUTINE_TIMER, keep_routine_timers
from handrail.desk.routines_not_begun import routines_not_begun
from handrail.library import queries as library
from handrail.people.models import Customer
from handrail.record.timers import fire_due, timers_of
from handrail.run.command import TakeStep
from tests import cast
from tests.apps.people.at_once import at_once

from .desk import Desk, publish
from .test_overlays import lay_on

ROUTINE = """
handrail: 1
procedure: tidy
kind: routine
title: {en: Tidy up, de: Aufräumen}
department: Service
purpose: Order.
outcome: All is in its place.
owner: team_leader
schedule: every weekday at 15:00
steps:
  - {id: look, check: Look around.}
  - {id: put, do: Put it away., strength: must, rule of: company, source: Rule 9}
"""

MONDAY_THREE = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
"""Three o'clock in Warsaw and Oslo."""


@pytest.fixture
def shop(desk):
    """Return a desk with two branches and a routine for both."""
    cast.branch_warsaw(), cast.branch_oslo()
    publish(ROUTINE)
    keep_routine_timers(now=desk.now)
    return desk


def fire(now, limit=50):
    return fire_due(now=now, limit=limit, handlers={ROUTINE_TIMER: routine_is_due})


def began(case_id, desk, by=None):
    (event,) = [
        each
        for each in desk.view(case_id, by or cast.alice()).events
        if each.type == "routine_began"
    ]
    return event


def warsaw():
    return Case.objects.get(branch_id=cast.branch_warsaw().id)


def test_it_begins_at_its_time_at_every_branch_and_not_before(shop):
    early = fire(MONDAY_THREE - timedelta(seconds=1))
    on_time = fire(MONDAY_THREE)

    assert (early.fired, on_time.fired, on_time.failed) == (0, 2, 0)
    assert {each.branch_id for each in Case.objects.all()} == {
        cast.branch_warsaw().id,
        cast.branch_oslo().id,
    }
    assert warsaw().version == "tidy@1"


def test_each_time_is_begun_once_and_the_next_one_waits(shop):
    fire(MONDAY_THREE)

    again = fire(MONDAY_THREE + timedelta(hours=23))
    tomorrow = fire(MONDAY_THREE + timedelta(days=1))

    assert (again.fired, tomorrow.fired) == (0, 2)
    assert Case.objects.count() == 4


def test_after_a_standstill_one_case_stands_for_all_the_times_and_says_so(shop):
    fire(MONDAY_THREE + timedelta(days=3, hours=1))

    event = began(warsaw().pk, shop)
    assert Case.objects.count() == 2
    assert event.body["missed"] == 3
    assert event.body["due"] == MONDAY_THREE.isoformat()
    assert set(timers_of(ROUTINE_TIMER).values()) == {MONDAY_THREE + timedelta(days=4)}


def test_a_desk_that_was_at_work_has_missed_nothing(shop):
    fire(MONDAY_THREE)

    assert began(warsaw().pk, shop).body["missed"] == 0


def test_it_lies_in_the_branchs_queue_and_nobody_else_sees_it(shop):
    fire(MONDAY_THREE)

    here = inbox_page(by=cast.alice(), view=View.FREE, now=MONDAY_THREE).rows
    there = inbox_page(by=cast.charlie(), view=View.FREE, now=MONDAY_THREE).rows

    assert [(row.channel, row.customer) for row in here] == [("internal", "Warsaw")]
    assert [row.customer for row in there] == ["Oslo"]


def test_it_is_closed_once_nothing_is_left_to_do_and_nobody_is_asked_how_it_went(shop):
    fire(MONDAY_THREE)
    case_id = warsaw().pk
    for step in ("look", "put"):
        command_run(
            case_id=case_id,
            run_id=shop.matter_run(case_id),
            command=TakeStep(step),
            by=cast.alice(),
            edge=shop.edge,
        )

    assert (warsaw().status, warsaw().outcome) == ("resolved", "resolved")
    assert shop.types(case_id).count("case_resolved") == 1
    assert not Survey.objects.exists()


def test_nothing_is_written_to_the_house_itself(shop):
    fire(MONDAY_THREE)

    with pytest.raises(NobodyToWriteTo):
        send_reply(case_id=warsaw().pk, text="Hello", by=cast.alice(), edge=shop.edge)


def test_the_house_is_one_customer_of_its_branch_however_often(shop):
    fire(MONDAY_THREE)
    fire(MONDAY_THREE + timedelta(days=1))

    assert Customer.objects.filter(house_of__isnull=False).count() == 2


def test_it_is_left_out_of_the_measures_of_what_customers_get(shop):
    fire(MONDAY_THREE)
    day = Span(MONDAY_THREE - timedelta(days=1), MONDAY_THREE + timedelta(days=1))

    assert not list(case_figures(by=cast.marta(), opened=day, now=MONDAY_THREE))


def test_a_branch_gets_it_with_its_overlay(shop):
    lay_on("  - {set: look, check: Look below.}\n", of=ROUTINE, overlay="warsaw-tidy")

    fire(MONDAY_THREE)

    assert warsaw().version == "tidy@1+warsaw-tidy@1"


def test_another_schedule_moves_the_next_time_and_a_branch_that_comes_later_gets_one(desk):
    cast.branch_warsaw()
    publish(ROUTINE)
    first = keep_routine_timers(now=desk.now)
    publish(ROUTINE.replace("at 15:00", "at 16:00"))
    cast.branch_oslo()

    second = keep_routine_timers(now=desk.now)
    third = keep_routine_timers(now=desk.now)

    assert (first, second, third) == (1, 2, 0)
    assert set(timers_of(ROUTINE_TIMER).values()) == {MONDAY_THREE + timedelta(hours=1)}


def test_a_time_that_has_come_is_not_moved_away_before_it_is_begun(shop):
    keep_routine_timers(now=MONDAY_THREE + timedelta(minutes=5))

    assert fire(MONDAY_THREE + timedelta(minutes=5)).fired == 2


def test_what_is_due_on_demand_has_no_time(desk):
    cast.branch_warsaw()
    publish(ROUTINE.replace("every weekday at 15:00", "on demand"))

    assert keep_routine_timers(now=desk.now) == 0


def test_a_procedure_that_is_no_routine_any_more_is_not_begun(shop):
    no_routine = ROUTINE.replace("kind: routine", "kind: matter\nchannels: [email]").replace(
        "schedule: every weekday at 15:00\n", ""
    )
    publish(no_routine + "  - {id: over, end: resolved}\n")

    fire(MONDAY_THREE)

    assert not Case.objects.exists()
    assert not timers_of(ROUTINE_TIMER)


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_begin_it_once():
    cast.branch_warsaw(), cast.branch_oslo()
    desk = Desk()
    publish(ROUTINE)
    at_once(lambda _: Planning().run_once(datetime.now(UTC)), threads=2)
    keep_routine_timers(now=desk.now)

    outcomes = at_once(lambda _: fire(MONDAY_THREE), threads=2)

    assert sum(each.fired for each in outcomes) == 2
    assert Case.objects.count() == 2
    library.forget_versions()


def test_whoever_works_there_begins_a_routine_by_hand_and_has_it(desk):
    cast.branch_warsaw()
    publish(ROUTINE.replace("every weekday at 15:00", "on demand"))

    case_id = start_routine(
        procedure="tidy", branch_id=cast.branch_warsaw().id, by=cast.alice(), edge=desk.edge
    )

    assert began(case_id, desk).body["asked_for"] is True
    assert warsaw().assignee_id == cast.alice().person_id
    assert warsaw().version == "tidy@1"


def test_nobody_begins_one_where_they_do_not_work_or_what_is_no_routine(shop):
    for procedure, by in (
        ("tidy", cast.charlie()),
        ("tidy", cast.eve()),
        ("nothing", cast.alice()),
    ):
        with pytest.raises(NoRoutineHere):
            start_routine(
                procedure=procedure, branch_id=cast.branch_warsaw().id, by=by, edge=shop.edge
            )

    assert not Case.objects.exists()


def test_one_that_was_begun_by_hand_begins_at_its_time_all_the_same(shop):
    start_routine(
        procedure="tidy", branch_id=cast.branch_warsaw().id, by=cast.alice(), edge=shop.edge
    )

    assert fire(MONDAY_THREE).fired == 2
    assert Case.objects.count() == 3


def test_what_should_have_begun_is_named_once_its_time_is_well_over(shop):
    assert routines_not_begun(now=MONDAY_THREE + timedelta(minutes=14)) == ()

    missing = routines_not_begun(now=MONDAY_THREE + timedelta(minutes=16))

    assert [(each.procedure, each.why) for each in missing] == [("tidy", "")] * 2


def test_a_routine_that_fails_to_begin_is_named_at_once_with_the_reason(shop, monkeypatch):
    monkeypatch.setattr(begin_routine, "open_routine_case", _broken)
    fire(MONDAY_THREE)

    (first, _) = routines_not_begun(now=MONDAY_THREE)

    assert first.why == "ValueError: out of order"


def _broken(*_, **__):
    raise ValueError("out of order")
