"""A way of a choice may end the run although the others go on."""

import pytest

from handrail.run import Lack, Missing, Why
from handrail.run.command import Correct, Decide, GoAgain, Leave, TakeStep
from handrail.run.event import Debt, Owed
from handrail.run.gate import is_off_path
from handrail.run.look import current_block, gaps, stops
from handrail.run.walk import is_over, next_letters
from handrail.sop.document import StepKind

from .build import Play, choose, end, machine, optional, repeat, seq, step


def refund():
    """Return a procedure that is over at once where somebody else's money is asked for."""
    return machine(
        choose("fraud", yes=seq(step("report", StepKind.NOTE), end("over")), no=seq()),
        step("explain"),
        step("pay", StepKind.DO),
        end("paid"),
    )


def letters_ahead(play):
    only = next(iter(play.machines.values()))
    return {str(letter) for letter in next_letters(only, play.state.marking)}


def test_an_end_in_one_way_ends_the_run_for_whoever_takes_it():
    play = Play.of(refund())

    play.do(Decide("fraud", "yes"), TakeStep("report"), TakeStep("over"))

    assert play.state.outcome == "resolved"
    assert letters_ahead(play) == set()
    assert is_over(refund(), play.state.marking)


def test_what_comes_after_is_off_the_path_once_the_way_was_decided():
    play = Play.of(refund())

    play.do(Decide("fraud", "yes"))

    assert play.refused(TakeStep("pay")).why is Why.OFF_PATH
    assert is_off_path(refund(), play.state.marking, refund().node("explain"))
    assert [stop.block.id for stop in stops(refund(), play.state)] == ["fraud", "report", "over"]
    assert current_block(refund(), play.state) == "report"


def test_the_other_way_goes_on_as_if_there_were_no_end():
    play = Play.of(refund())

    play.do(Decide("fraud", "no"), TakeStep("explain"), TakeStep("pay"), TakeStep("paid"))

    assert play.state.has_ended
    assert gaps(refund(), play.state) == ()


def test_an_effect_waits_for_the_decision_whether_the_run_ends_before_it():
    play = Play.of(refund())

    refusal = play.refused(TakeStep("pay"))

    assert refusal.missing == (Missing(Lack.DECISION, "fraud"),)
    assert refusal.instead == (Decide("fraud", "yes"), Decide("fraud", "no"))


def test_what_was_said_is_a_fact_also_where_it_turns_out_to_be_off_the_path():
    play = Play.of(refund())

    play.do(TakeStep("explain"), Decide("fraud", "yes"), TakeStep("report"), TakeStep("over"))

    assert play.state.has_ended


def test_putting_the_decision_right_voids_what_came_after_and_owes_the_undo_of_an_effect():
    play = Play.of(refund())
    play.do(Decide("fraud", "no"), TakeStep("explain"), TakeStep("pay"))

    play.do(Correct("fraud", "yes"))

    assert play.letters() == ["decided fraud=yes"]
    assert play.state.owed == (Owed(Debt.UNDO, "pay"),)


def in_a_loop():
    return machine(
        repeat(
            "chase",
            step("call"),
            choose("gives-up", yes=seq(end("given-up")), no=seq()),
            step("wait"),
        ),
        step("thank"),
        end(),
    )


def test_an_end_within_a_loop_is_asked_for_in_each_turn():
    play = Play.of(in_a_loop())
    play.do(TakeStep("call"), Decide("gives-up", "no"), TakeStep("wait"), GoAgain("chase"))
    play.do(TakeStep("call"))

    play.do(Decide("gives-up", "yes"))

    assert letters_ahead(play) == {"done given-up", "skipped given-up"}
    assert play.refused(Leave("chase")).why is Why.NOT_OPEN
    assert is_off_path(in_a_loop(), play.state.marking, in_a_loop().node("thank"))
    play.do(TakeStep("given-up"))
    assert is_over(in_a_loop(), play.state.marking)


def test_a_correction_in_a_later_turn_leaves_the_earlier_turn_alone():
    play = Play.of(in_a_loop())
    play.do(TakeStep("call"), Decide("gives-up", "no"), TakeStep("wait"), GoAgain("chase"))
    play.do(TakeStep("call"), Decide("gives-up", "no"), TakeStep("wait"))

    play.do(Correct("gives-up", "yes"))

    assert play.letters().count("done wait") == 1
    assert play.letters()[-1] == "decided gives-up=yes"


@pytest.mark.parametrize("takes_part", [True, False])
def test_an_end_within_an_optional_part_ends_the_run_of_whoever_takes_part(takes_part):
    extra = optional(
        "extra", step("ask"), choose("content", yes=seq(end("happy")), no=seq(step("note")))
    )
    play = Play.of(machine(extra, step("thank"), end()))

    if takes_part:
        play.do(TakeStep("ask"), Decide("content", "yes"))

    assert ("done thank" in letters_ahead(play)) is not takes_part
