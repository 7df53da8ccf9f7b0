"""Steps that wait for a time: the desk's clock does them, once, unless somebody went on."""

from datetime import UTC, timedelta

from handrail.channels.work.waits import wait_is_over
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.models import Case
from handrail.desk.status import Status
from handrail.desk.waits import WAIT_TIMER
from handrail.record.models import Timer
from handrail.record.timers import fire_due, next_due_at
from handrail.run.command import TakeBack
from handrail.words import Language
from tests import cast

from .desk import MATTER, publish

RESTING = """
handrail: 1
procedure: rest
kind: matter
title: Rest
department: Service
purpose: Rest.
outcome: Rested.
owner: team_leader
channels: [email]
standards:
  email: {resolve: 2 business days}
facts:
  visit.day: {label: Day, type: date}
steps:
  - {id: greet, note: Greet}
"""


def resting(desk, steps):
    """Return a case whose procedure has come to its wait, and its run."""
    publish(RESTING + steps + "  - {id: over, end: resolved}\n")
    case_id = desk.a_case(text="Do you sell umbrellas?")
    open_procedure(case_id=case_id, procedure="rest", by=cast.alice(), edge=desk.edge)
    run_id = max(run.id for run in desk.view(case_id).runs)
    take(desk, case_id, run_id, "greet")
    return case_id, run_id


def take(desk, case_id, run_id, step, answer=None):
    answer = answer and Answer(answer, Language.EN)
    take_step(
        case_id=case_id, run_id=run_id, step=step, by=cast.alice(), edge=desk.edge, answer=answer
    )


def take_back(desk, case_id, run_id, step):
    command = TakeBack(step)
    command_run(case_id=case_id, run_id=run_id, command=command, by=cast.alice(), edge=desk.edge)


def let_pass(desk, time):
    desk.now += time
    return fire_due(now=desk.now, limit=10, handlers={WAIT_TIMER: wait_is_over}).fired


def taken(desk, case_id, run_id):
    run = next(run for run in desk.view(case_id).runs if run.id == run_id)
    return [str(each.letter) for each in run.state.taken]


def test_a_step_is_done_by_itself_when_its_time_is_over(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Rest, for: 2 days}\n")
    assert let_pass(desk, timedelta(days=1)) == 0

    fired = let_pass(desk, timedelta(days=1))

    assert fired == 1
    assert taken(desk, case_id, run_id) == ["done greet", "done rest"]
    assert let_pass(desk, timedelta(days=9)) == 0


def test_business_time_counts_the_opening_of_the_branch(desk):
    resting(desk, "  - {id: rest, wait: Rest, for: 1 business day}\n")

    assert next_due_at() > desk.now
    assert next_due_at().astimezone(UTC).weekday() < 5


def test_whoever_goes_on_before_is_not_overtaken(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Rest, for: 2 days}\n")
    take(desk, case_id, run_id, "rest")

    let_pass(desk, timedelta(days=3))

    assert taken(desk, case_id, run_id) == ["done greet", "done rest"]


def test_a_wait_that_was_taken_back_is_not_done_by_its_old_timer(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Rest, for: 2 days}\n")
    take(desk, case_id, run_id, "rest")
    take_back(desk, case_id, run_id, "rest")

    let_pass(desk, timedelta(days=3))

    assert taken(desk, case_id, run_id) == ["done greet"]


def waits_until():
    """Return when the one wait is over; other timers tell of clocks."""
    return Timer.objects.get(kind=WAIT_TIMER).due_at


def test_a_wait_until_a_day_moves_with_the_day(desk):
    case_id, run_id = resting(
        desk,
        "  - {id: day, ask: Which day, into: visit.day}\n"
        "  - {id: rest, wait: Until then, until: visit.day}\n",
    )
    take(desk, case_id, run_id, "day", "2026-11-27")
    first = waits_until()
    take_step(
        case_id=case_id,
        run_id=run_id,
        step="day",
        by=cast.alice(),
        edge=desk.edge,
        answer=Answer("2026-11-30", Language.EN),
        again=True,
    )

    assert waits_until() - first == timedelta(days=3)
    assert let_pass(desk, waits_until() - desk.now) == 1
    assert taken(desk, case_id, run_id)[-1] == "done rest"


def test_the_clocks_pause_while_a_customer_has_time_to_answer(desk):
    case_id, _ = resting(desk, "  - {id: rest, wait: Ask, who: customer, for: 2 days}\n")
    assert Case.objects.get(pk=case_id).status == Status.WAITING

    let_pass(desk, timedelta(days=2))

    assert Case.objects.get(pk=case_id).status == Status.OPEN


def test_it_is_our_turn_while_the_step_before_the_customers_time_is_taken_back(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Ask, who: customer, for: 2 days}\n")

    take_back(desk, case_id, run_id, "greet")

    assert Case.objects.get(pk=case_id).status == Status.OPEN
    resolve = desk.clock(case_id, "resolve").reading
    assert resolve.state.value == "running"
    take(desk, case_id, run_id, "greet")
    assert Case.objects.get(pk=case_id).status == Status.WAITING
    assert next_due_at() == desk.now + timedelta(days=2)


def test_the_old_time_does_nothing_while_the_step_before_is_taken_back(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Ask, who: customer, for: 2 days}\n")
    take_back(desk, case_id, run_id, "greet")

    let_pass(desk, timedelta(days=2))

    assert taken(desk, case_id, run_id) == []


def test_the_timer_of_a_procedure_that_was_left_does_nothing(desk):
    case_id, run_id = resting(desk, "  - {id: rest, wait: Rest, for: 2 days}\n")
    publish(MATTER.replace("procedure: parcel", "procedure: other"))
    open_procedure(case_id=case_id, procedure="other", by=cast.alice(), edge=desk.edge)

    assert let_pass(desk, timedelta(days=3)) == 1
    assert "done rest" not in taken(desk, case_id, run_id)
