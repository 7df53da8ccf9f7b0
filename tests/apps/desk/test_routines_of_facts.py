"""A routine that counts from a fact begins once its time has come, once, and says why."""

from datetime import UTC, datetime, timedelta

import pytest

from handrail.channels.work.routines import routine_of_fact_is_due
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.models import Case, Survey
from handrail.desk.routines_of_facts import FACT_TIMER
from handrail.record.timers import fire_due, timers_of
from handrail.run.command import TakeStep
from handrail.words import Language
from tests import cast

from .desk import MATTER, publish

VISIT = "  visit.day: {label: Day of the visit, type: date, of: %s}\n"
ROUTINE = """
handrail: 1
procedure: call-after
kind: routine
title: Call after the visit
department: Service
purpose: Order.
outcome: We know how it was.
owner: team_leader
schedule: 3 days after visit.day at 09:00
facts:
  visit.day: {label: Day of the visit, type: date}
steps:
  - {id: call, do: Call and ask how it was.}
  - {id: over, end: resolved}
"""
MONDAY = "2026-11-23"
THURSDAY_NINE = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
"""Nine o'clock in Warsaw, three days after the Monday of the cast."""


def publish_both(*, of="case"):
    publish(
        MATTER.replace("facts:\n", "facts:\n" + VISIT % of).replace(
            "  - {id: wait,", "  - {id: visit, ask: When?, into: visit.day}\n  - {id: wait,"
        )
    )
    publish(ROUTINE)


@pytest.fixture
def shop(desk):
    """Return a desk with a procedure that asks for a day, and a routine that counts from it."""
    publish_both()
    return desk


def say_day(desk, case_id, day=MONDAY, *, again=False):
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step="visit",
        answer=Answer(day, Language.EN),
        by=cast.alice(),
        edge=desk.edge,
        again=again,
    )


def fire(now):
    return fire_due(now=now, limit=50, handlers={FACT_TIMER: routine_of_fact_is_due})


def routines():
    return list(Case.objects.filter(channel="internal").order_by("pk"))


def test_it_begins_once_its_time_has_come_and_not_before(shop):
    case_id = shop.a_case()
    say_day(shop, case_id)

    early = fire(THURSDAY_NINE - timedelta(seconds=1))
    on_time = fire(THURSDAY_NINE)

    assert (early.fired, on_time.fired, on_time.failed) == (0, 1, 0)
    (routine,) = routines()
    assert routine.version == "call-after@1"
    assert routine.branch_id == cast.branch_warsaw().id


def test_it_is_for_the_customer_of_the_case_and_says_for_which_case_it_began(shop):
    case_id = shop.a_case()
    say_day(shop, case_id)
    fire(THURSDAY_NINE)

    (routine,) = routines()
    events = shop.view(routine.pk).events
    (event,) = [each for each in events if each.type == "routine_began"]

    assert routine.customer_id == Case.objects.get(pk=case_id).customer_id
    assert (event.body["fact"], event.body["because_of"]) == ("visit.day", case_id)
    assert "visit.day" in {fact.name for fact in shop.view(routine.pk).facts}


def test_a_day_that_is_put_right_before_moves_it(shop):
    case_id = shop.a_case()
    say_day(shop, case_id)
    say_day(shop, case_id, "2026-11-25", again=True)

    assert fire(THURSDAY_NINE).fired == 0
    assert fire(THURSDAY_NINE + timedelta(days=2)).fired == 1
    assert len(routines()) == 1


def test_it_begins_once_though_the_day_changes_later(shop):
    case_id = shop.a_case()
    say_day(shop, case_id)
    fire(THURSDAY_NINE)
    say_day(shop, case_id, "2026-12-01", again=True)

    fire(THURSDAY_NINE + timedelta(days=30))

    assert len(routines()) == 1
    assert not timers_of(FACT_TIMER)


def test_each_case_gets_its_own(desk):
    publish_both()
    for _ in range(2):
        say_day(desk, desk.a_case())
    fire(THURSDAY_NINE)
    assert len(routines()) == 2


def test_a_fact_of_the_customer_begins_it_once_on_whatever_case_it_is_said(desk):
    publish_both(of="customer")
    first = desk.a_case()
    say_day(desk, first)
    fire(THURSDAY_NINE)
    say_day(desk, first, "2026-11-24", again=True)

    fire(THURSDAY_NINE + timedelta(days=5))

    assert len(routines()) == 1


def test_a_time_that_has_passed_when_the_day_is_learnt_begins_it_at_once(shop):
    say_day(shop, shop.a_case(), "2026-10-01")

    assert fire(cast.NOW).fired == 1


def test_the_routine_itself_begins_no_other_and_asks_no_customer_how_it_went(shop):
    say_day(shop, shop.a_case())
    fire(THURSDAY_NINE)
    (routine,) = routines()
    for step in ("call", "over"):
        command_run(
            case_id=routine.pk,
            run_id=shop.matter_run(routine.pk),
            command=TakeStep(step),
            by=cast.alice(),
            edge=shop.edge,
        )

    assert Case.objects.get(pk=routine.pk).status == "resolved"
    assert not timers_of(FACT_TIMER)
    assert not Survey.objects.exists()


def test_what_counts_from_it_no_more_begins_nothing(shop):
    case_id = shop.a_case()
    say_day(shop, case_id)
    publish(ROUTINE.replace("3 days after visit.day at 09:00", "every day"))

    assert fire(THURSDAY_NINE).failed == 0
    assert not routines()
