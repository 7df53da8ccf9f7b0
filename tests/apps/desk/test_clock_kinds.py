"""Everything that is promised on a case has its clock, and each lives as it should."""

from datetime import timedelta

import pytest

from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.keep_promise import keep_promise
from handrail.desk.actions.note_acknowledged import note_acknowledged
from handrail.desk.actions.open_procedure import open_procedure
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.answers import Answer
from handrail.desk.models import Clock, Promise
from handrail.desk.status import Outcome
from handrail.library import queries as library
from handrail.words import Language
from tests import cast

from .desk import MATTER, publish
from .test_rebuild_clocks import differences

HOUR = timedelta(hours=1)


@pytest.fixture
def case_id(timed_desk):
    return timed_desk.a_case()


def state(desk, case_id, name):
    return desk.clock(case_id, name).reading.state.value


def names(desk, case_id):
    return [each.name for each in desk.view(case_id).clocks]


def due_in(desk, case_id, name):
    return (desk.clock(case_id, name).reading.due_at - desk.now) / HOUR


def reply(desk, case_id):
    return send_reply(case_id=case_id, text="We look.", by=cast.alice(), edge=desk.edge).message_id


def write_again(desk, case_id):
    desk.receive(thread=desk.row(case_id).matters.first().contact_id)


def take(desk, case_id, step, answer=None):
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step=step,
        by=cast.alice(),
        edge=desk.edge,
        answer=None if answer is None else Answer(answer, Language.EN),
    )


def test_every_kind_that_is_declared_has_its_clock_from_the_first_letter_on(timed_desk, case_id):
    run_id = timed_desk.matter_run(case_id)

    assert names(timed_desk, case_id) == [
        *("answer", "acknowledge", "first_reply", "status 1", "resolve"),
        f"step {run_id} number",
    ]
    assert differences(timed_desk.now) == []


def test_three_rings_last_as_long_as_they_do_where_the_branch_is(timed_desk, case_id):
    answer = timed_desk.clock(case_id, "answer")

    assert answer.standard.allowance.to_text() == "15 seconds"
    assert answer.source == "parcel@2"


def test_a_case_is_answered_when_a_colleague_takes_it_in_hand(timed_desk, case_id):
    timed_desk.later(seconds=9)

    assign_case(case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=timed_desk.edge)

    assert state(timed_desk, case_id, "answer") == "met"
    assert Clock.objects.get(case_id=case_id, measure="answer").took == timedelta(seconds=9)


def test_a_letter_is_acknowledged_by_the_word_that_it_has_come(timed_desk, case_id):
    note_acknowledged([case_id], edge=timed_desk.later(minutes=1).edge)

    assert state(timed_desk, case_id, "acknowledge") == "met"
    assert state(timed_desk, case_id, "first_reply") == "running"


def test_a_reply_acknowledges_too_until_it_is_taken_back(timed_desk, case_id):
    message_id = reply(timed_desk, case_id)
    replied = state(timed_desk, case_id, "acknowledge")

    unsend_reply(case_id=case_id, message_id=message_id, by=cast.alice(), edge=timed_desk.edge)

    assert (replied, state(timed_desk, case_id, "acknowledge")) == ("met", "running")


def test_each_further_letter_starts_a_next_reply_of_its_own(timed_desk, case_id):
    write_again(timed_desk, case_id)
    before_any_reply = names(timed_desk, case_id)
    reply(timed_desk, case_id)
    write_again(timed_desk.later(hours=1), case_id)
    write_again(timed_desk.later(hours=1), case_id)

    assert "next_reply 1" not in before_any_reply
    assert due_in(timed_desk, case_id, "next_reply 1") == 2
    reply(timed_desk, case_id)
    write_again(timed_desk, case_id)
    assert state(timed_desk, case_id, "next_reply 1") == "met"
    assert due_in(timed_desk, case_id, "next_reply 2") == 3


def test_a_next_reply_that_is_taken_back_is_owed_from_the_letter_on(timed_desk, case_id):
    reply(timed_desk, case_id)
    write_again(timed_desk.later(hours=1), case_id)
    sent = reply(timed_desk.later(hours=1), case_id)

    unsend_reply(case_id=case_id, message_id=sent, by=cast.alice(), edge=timed_desk.edge)

    assert state(timed_desk, case_id, "next_reply 1") == "running"
    assert due_in(timed_desk, case_id, "next_reply 1") == 2


def test_the_status_is_told_anew_each_time_as_long_as_the_case_is_open(desk):
    case_id = told_daily(desk)
    reply(desk.later(hours=3), case_id)
    second = desk.clock(case_id, "status 2")

    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    assert state(desk, case_id, "status 1") == "met"
    assert (second.reading.state.value, second.started_at) == ("running", desk.now)
    assert state(desk, case_id, "status 2") == "cancelled"
    write_again(desk.later(hours=1), case_id)
    assert state(desk, case_id, "status 3") == "running"


def told_daily(desk):
    """Return a case without a matter's procedure, of which a status is told every business day."""
    publish(LETTERS)
    library.forget_versions()
    return desk.a_case(text="Good day.", subject="Hello")


LETTERS = """
handrail: 1
procedure: letters
kind: channel
title: E-mail
department: Service
purpose: Answer letters.
outcome: One reply for the whole letter.
owner: team_leader
channels: [email]
standards:
  email: {status: 1 business day, next reply: 1 hour}
steps:
  - {id: send, send: Send the reply.}
  - {id: answered, end: resolved}
"""


def test_a_status_does_not_run_while_the_customer_owes_the_answer(desk):
    case_id = told_daily(desk)
    before = due_in(desk, case_id, "status 1")

    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=desk.edge)
    paused = state(desk, case_id, "status 1")
    desk.later(hours=2)
    wait_for_customer(case_id=case_id, waits=False, by=cast.alice(), edge=desk.edge)

    assert paused == "paused"
    assert due_in(desk, case_id, "status 1") > before - 2


def test_the_laws_clock_goes_on_while_the_customer_owes_the_answer(timed_desk, case_id):
    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=timed_desk.edge)

    assert state(timed_desk, case_id, "status 1") == "running"
    assert state(timed_desk, case_id, "resolve") == "paused"


def test_a_closed_case_owes_no_next_reply(desk):
    case_id = told_daily(desk)
    reply(desk, case_id)
    write_again(desk, case_id)

    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    assert state(desk, case_id, "next_reply 1") == "cancelled"
    assert desk.row(case_id).next_due_at.year == 9999


def test_a_steps_time_begins_after_the_step_that_it_names_and_ends_with_it(timed_desk, case_id):
    run_id = timed_desk.matter_run(case_id)
    take(timed_desk, case_id, "restate")
    take(timed_desk.later(minutes=30), case_id, "number", "24-0815")
    due = due_in(timed_desk, case_id, f"step {run_id} days")

    take(timed_desk.later(hours=3), case_id, "days", "2")

    assert due == 2
    assert state(timed_desk, case_id, f"step {run_id} number") == "met"
    assert state(timed_desk, case_id, f"step {run_id} days") == "met_late"
    assert differences(timed_desk.now) == []


def test_a_promise_has_a_clock_that_nothing_puts_off(timed_desk, case_id):
    for step, answer in (("restate", None), ("number", "24-0815"), ("days", "2")):
        take(timed_desk, case_id, step, answer)
    take(timed_desk, case_id, "promise")
    promise = Promise.objects.get(case_id=case_id)
    name = f"promise {promise.pk}"

    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=timed_desk.edge)

    assert timed_desk.clock(case_id, name).reading.due_at == promise.due_at
    assert timed_desk.clock(case_id, name).standard.allowance.to_text() == "1 business day"
    assert timed_desk.row(case_id).next_due_at <= promise.due_at
    keep_promise(
        case_id=case_id, promise_id=promise.pk, by=cast.alice(), edge=timed_desk.later(hours=1).edge
    )
    assert state(timed_desk, case_id, name) == "met"
    assert differences(timed_desk.now) == []


def test_a_clock_is_warned_of_at_the_usual_shares(timed_desk, case_id):
    clock = timed_desk.clock(case_id, "first_reply")

    warned = clock.warnings(now=timed_desk.now)

    moments = [(each.share, (each.at - timed_desk.now) / HOUR) for each in warned]
    assert moments == [(50, 1), (75, 1.5), (90, 1.8)]


def test_a_standard_that_was_kept_stays_kept_under_a_stricter_one(timed_desk, case_id):
    reply(timed_desk.later(hours=1), case_id)
    publish(MATTER.replace("first reply: 2 business hours", "first reply: 10 minutes"))
    library.forget_versions()

    open_procedure(
        case_id=case_id, procedure="parcel", by=cast.alice(), edge=timed_desk.later(hours=1).edge
    )

    first = timed_desk.clock(case_id, "first_reply")
    assert (first.reading.state.value, first.source) == ("met", "parcel@2")
    assert differences(timed_desk.now) == []


def test_a_standard_that_was_missed_stays_missed_under_a_looser_one(timed_desk, case_id):
    publish(MATTER.replace("first reply: 2 business hours", "first reply: 9 days"))
    publish(CALM)
    library.forget_versions()

    open_procedure(
        case_id=case_id, procedure="calm", by=cast.alice(), edge=timed_desk.later(hours=3).edge
    )

    first = timed_desk.clock(case_id, "first_reply")
    assert (first.reading.state.value, first.source) == ("overdue", "parcel@2")
    assert timed_desk.clock(case_id, "resolve").source == "calm@1"
    assert differences(timed_desk.now) == []


CALM = (
    MATTER.replace("procedure: parcel", "procedure: calm")
    .replace("resolve: 2 business days", "resolve: 9 days")
    .replace("first reply: 2 business hours", "first reply: 9 days")
)


def test_what_a_case_was_promised_does_not_follow_a_procedure_that_is_published_later(
    timed_desk, case_id
):
    before = timed_desk.clock(case_id, "first_reply").reading.due_at
    publish(MATTER.replace("first reply: 2 business hours", "first reply: 1 minute"))
    library.forget_versions()

    wait_for_customer(case_id=case_id, waits=False, by=cast.alice(), edge=timed_desk.edge)

    assert timed_desk.clock(case_id, "first_reply").reading.due_at == before
