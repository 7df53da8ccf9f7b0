"""A procedure that uses another: it is walked in place, ends by itself and tells how."""

import pytest

from handrail.rules import parse_rule
from handrail.run import Machine, fold
from handrail.run.command import Correct, Decide, GoAgain, TakeStep
from handrail.run.event import By
from handrail.run.node import NotLinked
from handrail.run.walk import next_letters
from handrail.sop.document import StepKind, Use

from .build import (
    Play,
    any_order,
    call,
    choose,
    end,
    hand_back,
    machine,
    must,
    procedure,
    repeat,
    seq,
    step,
)

REFUND = call(
    "back",
    must("back/verify"),
    choose(
        "back/due",
        yes=seq(step("back/pay", StepKind.DO), hand_back("back/paid", "resolved")),
        no=seq(hand_back("back/refused", "declined")),
    ),
)
WAS_PAID = parse_rule("back.outcome == 'resolved'")


def play(*after, **facts):
    return Play.of(machine(REFUND, *after, end()), **facts)


def test_a_use_that_was_not_linked_is_no_machine():
    unlinked = Machine("p@1", procedure(Use("back", "refund"), end()))

    with pytest.raises(NotLinked) as refused:
        _ = unlinked.nodes

    assert refused.value.call == "back"


def test_the_steps_within_come_in_their_place():
    run = play(step("bye"))

    assert [str(each) for each in next_letters(run.machines["p@1"], run.state.marking)] == [
        "done back/verify",
        "skipped back/verify",
    ]


def test_it_ends_by_itself_and_the_run_goes_on():
    run = play(step("bye"))

    run.do(TakeStep("back/verify"), Decide("back/due", "yes"), TakeStep("back/pay"))

    assert run.letters()[-1] == "done back/paid"
    assert run.history[-1].event.by is By.FLOW
    assert not run.state.has_ended
    assert str(next_letters(run.machines["p@1"], run.state.marking)[0]) == "done bye"


def test_it_does_not_end_before_its_own_steps_are_closed():
    run = play()

    run.do(Decide("back/due", "no"))

    assert run.letters() == ["decided back/due=no"]
    assert run.refused(TakeStep("back/refused")).missing[0].block == "back/verify"


def test_a_must_outside_does_not_hold_its_end():
    run = Play.of(machine(must("greet"), REFUND, end()))

    run.do(TakeStep("back/verify"), Decide("back/due", "no"), TakeStep("back/refused"))

    assert run.letters()[-1] == "done back/refused"


def test_rules_may_ask_how_it_ended():
    fine = choose("fine", WAS_PAID, yes=seq(step("glad")), no=seq(step("sorry")))
    run = play(fine)

    run.do(TakeStep("back/verify"), Decide("back/due", "no"))

    decision = run.history[-1].event
    assert str(decision.letter) == "decided fine=no"
    assert [str(fact.name) for fact in decision.facts] == ["back.outcome"]


def test_how_it_ended_in_an_earlier_turn_of_a_repeat_decides_nothing_in_this_one():
    fine = choose("fine", WAS_PAID, yes=seq(step("glad")), no=seq(step("sorry")))
    tries = repeat("tries", any_order("both", REFUND, fine), limit=2)
    run = Play.of(machine(tries, choose("after", WAS_PAID, yes=seq(), no=seq()), end()))
    paid = (TakeStep("back/verify"), Decide("back/due", "yes"), TakeStep("back/pay"))
    run.do(*paid, TakeStep("glad"))

    run.do(GoAgain("tries"))

    assert run.letters()[-1] == "again tries"
    run.do(TakeStep("back/verify"), Decide("back/due", "no"))
    assert run.letters()[-1] == "decided fine=no"
    run.do(TakeStep("sorry"))
    assert run.letters()[-1] == "decided after=no"


def test_what_was_decided_by_its_end_is_put_right_with_it():
    fine = choose("fine", WAS_PAID, yes=seq(step("glad")), no=seq(step("sorry")))
    run = play(fine)
    run.do(TakeStep("back/verify"), Decide("back/due", "no"))

    run.do(Correct("back/due", "yes"))

    assert "done back/refused" not in run.letters()
    assert str(next_letters(run.machines["p@1"], run.state.marking)[0]) == "done back/pay"


def test_once_it_has_ended_the_rest_of_it_is_off_the_path():
    early = call(
        "u",
        choose("u/done", yes=seq(hand_back("u/stop")), no=seq(step("u/on"))),
        step("u/more", StepKind.DO),
    )
    run = Play.of(machine(early, step("bye"), end()))

    run.do(Decide("u/done", "yes"))

    assert run.refused(TakeStep("u/more")).why.value == "off-path"
    run.do(TakeStep("bye"), TakeStep("end"))
    assert run.state.outcome == "resolved"


def test_a_repetition_that_it_ended_within_does_not_hold_the_end_of_the_run():
    tries = repeat("u/tries", choose("u/right", yes=seq(hand_back("u/known")), no=seq()))
    run = Play.of(machine(call("u", tries, hand_back("u/unknown", "declined")), end()))

    run.do(Decide("u/right", "yes"), TakeStep("end"))

    assert run.state.outcome == "resolved"


def test_a_history_with_a_used_procedure_folds_to_the_same_state():
    run = play(step("bye"))
    run.do(TakeStep("back/verify"), Decide("back/due", "yes"), TakeStep("back/pay"))

    assert fold(run.history, machines=run.machines.get) == run.state
