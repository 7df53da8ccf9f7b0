from datetime import timedelta
from decimal import Decimal

import pytest

from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.models import Approval, Promise, Run, Survey
from handrail.desk.refused import NoSuchCase, NoSuchRun, NotUnderstood, StepRefused
from handrail.desk.status import Status
from handrail.record.outbox import effect_states
from handrail.rules import Money
from handrail.run import Lack
from handrail.run.command import AnswerApproval, AskApproval, Correct, SkipStep, TakeBack
from handrail.words import Language
from tests import cast


def take(desk, case_id, step, by=None, **more):
    if "answer" in more:
        more["answer"] = Answer(more["answer"], Language.EN)
    return take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step=step,
        by=by or cast.alice(),
        edge=desk.edge,
        **more,
    )


def letters(desk, case_id):
    run_id = desk.matter_run(case_id)
    return [
        str(taken.letter)
        for run in desk.view(case_id).runs
        if run.id == run_id
        for taken in run.state.taken
    ]


def test_a_step_is_done_and_recorded_under_the_persons_name(desk):
    case_id = desk.a_case()

    take(desk, case_id, "restate", answer="Parcel missing since Friday")

    event = desk.view(case_id).events[-1]
    assert (event.type, event.actor.id) == ("step_taken", str(cast.alice().person_id))
    facts = {fact.name: fact.value for fact in desk.view(case_id).facts}
    assert facts["parcel.restate"] == "Parcel missing since Friday"


def test_an_answer_lets_the_rule_decide(desk):
    case_id = desk.a_case(text="parcel 10-5521 has not arrived")
    take(desk, case_id, "restate")

    take(desk, case_id, "days", answer="3")

    assert letters(desk, case_id) == [
        "done number",
        "done restate",
        "done days",
        "decided late=yes",
    ]


def test_an_answer_that_is_no_number_is_refused_and_nothing_is_kept(desk):
    case_id = desk.a_case()
    before = desk.types(case_id)

    with pytest.raises(NotUnderstood):
        take(desk, case_id, "days", answer="a while")

    assert desk.types(case_id) == before
    assert desk.view(case_id).facts == ()


def test_an_effect_is_refused_while_a_must_is_open_and_nothing_changes(desk):
    case_id = desk.a_case()
    before = desk.types(case_id)

    with pytest.raises(StepRefused) as refused:
        take(desk, case_id, "closed")

    assert Lack.STEP in {each.lack for each in refused.value.refusal.missing}
    assert desk.types(case_id) == before


def test_bob_may_take_a_step_on_the_case_of_his_team_and_charlie_may_not(desk):
    case_id = desk.a_case()

    take(desk, case_id, "restate", by=cast.bob())

    with pytest.raises(NoSuchCase):
        take(desk, case_id, "number", by=cast.charlie(), answer="10-5521")


def test_nobody_takes_a_step_of_another_cases_run(desk):
    first, second = desk.a_case(), desk.a_case(sender="otto@mail.example")

    with pytest.raises(NoSuchRun):
        take_step(
            case_id=first,
            run_id=desk.matter_run(second),
            step="restate",
            by=cast.alice(),
            edge=desk.edge,
        )


def test_a_promise_becomes_a_follow_up_with_a_day(desk):
    case_id = desk.a_case()
    take(desk, case_id, "days", answer="3")

    take(desk, case_id, "promise")

    promise = Promise.objects.get(case_id=case_id)
    assert promise.due_at > desk.now
    assert promise.kept_at is None
    assert "promise_made" in desk.types(case_id)


def test_an_offer_above_the_limit_waits_for_the_team_leader(desk):
    case_id = desk.a_case()
    take(desk, case_id, "days", answer="3")
    sixty = Money(Decimal(60), "EUR")
    run_id = desk.matter_run(case_id)
    with pytest.raises(StepRefused):
        take(desk, case_id, "voucher", amount=sixty)

    def say(command, by):
        command_run(case_id=case_id, run_id=run_id, command=command, by=by, edge=desk.edge)

    say(AskApproval("voucher", sixty), cast.alice())
    assert Approval.objects.get(case_id=case_id).role == "team_leader"
    with pytest.raises(StepRefused):
        say(AnswerApproval("voucher", agreed=True), cast.bob())
    say(AnswerApproval("voucher", agreed=True), cast.marta())
    take(desk, case_id, "voucher", amount=sixty)

    assert not Approval.objects.exists()
    assert letters(desk, case_id)[-1] == "done voucher"


def play_to_the_end(desk, case_id):
    take(desk, case_id, "restate")
    if "done number" not in letters(desk, case_id):
        take(desk, case_id, "number", answer="10-5521")
    take(desk, case_id, "days", answer="0")
    take(desk, case_id, "closed")


def test_the_end_resolves_the_case_stops_its_clock_and_asks_the_customer(desk):
    case_id = desk.a_case()

    play_to_the_end(desk, case_id)

    row, run = desk.row(case_id), Run.objects.get(case_id=case_id)
    survey = Survey.objects.get(case_id=case_id)
    assert (row.status, row.outcome) == (Status.RESOLVED, "resolved")
    assert (run.outcome, run.followed, run.concerned) == ("resolved", 3, 3)
    assert list(effect_states([f"survey:{survey.pk}"])) == [f"survey:{survey.pk}"]
    states = {each.name: each.reading.state.value for each in desk.view(case_id).clocks}
    assert states["resolve"] == "met"


def test_a_skipped_step_costs_adherence(desk):
    case_id = desk.a_case(text="parcel 10-5521 has not arrived")
    run_id = desk.matter_run(case_id)

    command_run(
        case_id=case_id,
        run_id=run_id,
        command=SkipStep("restate", "not-needed"),
        by=cast.alice(),
        edge=desk.edge,
    )
    take(desk, case_id, "days", answer="0")
    take(desk, case_id, "closed")

    run = Run.objects.get(pk=run_id)
    assert (run.followed, run.concerned) == (2, 3)


def test_waiting_for_the_customer_pauses_the_clock_until_they_write(desk):
    case_id = desk.a_case()
    contact = desk.row(case_id).matters.get().contact_id
    take(desk, case_id, "wait")
    assert desk.row(case_id).status == Status.WAITING
    before = desk.clock(case_id, "resolve").reading

    desk.later(days=1)
    desk.receive(thread=contact)

    after = desk.clock(case_id, "resolve").reading
    assert desk.row(case_id).status == Status.OPEN
    assert after.left >= before.left - timedelta(seconds=1)


def test_a_new_letter_reopens_a_resolved_case(desk):
    case_id = desk.a_case()
    contact = desk.row(case_id).matters.get().contact_id
    play_to_the_end(desk, case_id)

    desk.later(hours=2).receive(thread=contact)

    assert desk.row(case_id).status == Status.OPEN
    assert "case_reopened" in desk.types(case_id)


def test_correcting_an_answer_while_a_colleague_goes_on_keeps_what_had_an_effect(desk):
    case_id = desk.a_case()
    take(desk, case_id, "days", answer="3")
    take(desk, case_id, "promise", by=cast.bob())

    command_run(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        command=Correct("late", "no"),
        by=cast.alice(),
        edge=desk.edge,
    )

    run = next(r for r in desk.view(case_id).runs if r.id == desk.matter_run(case_id))
    assert [owed.block for owed in run.state.owed] == ["promise"]
    with pytest.raises(StepRefused) as refused:
        take(desk, case_id, "closed")
    assert (Lack.OWED_UNDO, "promise") in {
        (each.lack, each.block) for each in refused.value.refusal.missing
    }


def test_a_wait_that_is_taken_back_leaves_the_turn_with_us_and_the_clock_runs(desk):
    case_id = desk.a_case(text="parcel 10-5521 has not arrived")
    take(desk, case_id, "wait")
    was = desk.row(case_id).status

    take_back(desk, case_id, "wait")

    assert (was, desk.row(case_id).status) == (Status.WAITING, Status.OPEN)
    resolve = desk.clock(case_id, "resolve").reading
    assert resolve.state.value == "running"


def test_another_step_that_is_taken_back_leaves_the_turn_with_the_customer(desk):
    case_id = desk.a_case(text="parcel 10-5521 has not arrived")
    take(desk, case_id, "restate")
    take(desk, case_id, "wait")

    take_back(desk, case_id, "restate")

    assert desk.row(case_id).status == Status.WAITING


def take_back(desk, case_id, step):
    command_run(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        command=TakeBack(step),
        by=cast.alice(),
        edge=desk.edge,
    )
