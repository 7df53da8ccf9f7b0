"""What a move to another version would cost, and why."""

import pytest
from hypothesis import given

from handrail.run.command import Decide, GoAgain, MoveTo, TakeStep
from handrail.run.event import Realigned
from handrail.run.moving import Because, move_to_version
from handrail.sop.document import StepKind
from handrail.words import Language, say

from .build import ALICE, Play, choose, end, machine, must, repeat, seq, step
from .strategies import machines
from .test_properties import plays

OLD = machine(
    step("greet"),
    choose("way", yes=seq(step("pay", StepKind.DO)), no=seq(step("sorry"))),
    end(),
)


def cost(played, *after, commands):
    run = Play.of(played).do(*commands)
    found = move_to_version(run.state, machine(*after, version="p@2"))
    return [(each.because, each.block) for each in found.obstacles]


PAID = (TakeStep("greet"), Decide("way", "yes"), TakeStep("pay"))


def test_a_version_that_says_the_same_is_free():
    run = Play.of(OLD).do(*PAID)

    found = move_to_version(run.state, machine(*OLD.procedure.body.blocks, version="p@2"))

    assert found.is_free
    assert found.obstacles == ()


def test_a_step_that_is_gone_is_named():
    assert cost(OLD, step("hello"), end(), commands=[TakeStep("greet")]) == [
        (Because.BLOCK_GONE, "greet")
    ]


def test_a_step_under_a_new_name_is_carried():
    assert cost(OLD, step("hello", was=("greet",)), end(), commands=[TakeStep("greet")]) == []


def test_a_way_that_is_gone_is_named():
    after = choose("way", left=seq(step("pay")), no=seq(step("sorry")))

    assert cost(OLD, after, end(), commands=[Decide("way", "yes")]) == [(Because.WAY_GONE, "way")]


def test_a_step_that_lies_on_another_way_now_is_named():
    after = choose("way", yes=seq(), no=seq(step("sorry"), step("greet")))

    assert cost(OLD, after, end(), commands=[TakeStep("greet"), Decide("way", "yes")]) == [
        (Because.OFF_PATH, "greet")
    ]


def test_a_loop_that_became_shorter_is_named():
    before = machine(repeat("r", step("try"), limit=3), end())

    found = cost(
        before,
        repeat("r", step("try"), limit=1),
        end(),
        commands=[TakeStep("try"), GoAgain("r"), TakeStep("try")],
    )

    assert (Because.LOOP_SHORTER, "r") in found


def test_a_must_that_was_added_before_an_effect_is_owed():
    after = (must("check"), *OLD.procedure.body.blocks)

    assert cost(OLD, *after, commands=PAID) == [(Because.STEP_OWED, "check")]


def test_an_effect_that_the_new_version_does_not_know_is_to_be_undone():
    found = cost(OLD, step("greet"), end(), commands=PAID)

    assert (Because.UNDO_OWED, "pay") in found


@pytest.mark.parametrize("because", Because)
def test_every_reason_can_be_told(because):
    from handrail.run.moving import Obstacle

    told = Obstacle(because, "pay").to_sentence(title="Pay")

    assert say(told, Language.EN) != say(told, Language.DE)


@given(plays(), machines(version="p@2"))
def test_a_move_is_what_moving_does_and_free_if_it_costs_nothing(play, target):
    play.machines["p@2"] = target
    answer = play.ask(MoveTo("p@2"), ALICE)
    if play.state.has_ended:
        return
    found = move_to_version(play.state, target)
    (realigned,) = [each for each in answer.events if isinstance(each, Realigned)]

    assert realigned.voided == found.realignment.voided
    assert realigned.owed == found.realignment.owed
    assert not (found.is_free and found.obstacles)
    assert found.is_free or found.obstacles or play.state.owed
