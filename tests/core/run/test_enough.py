"""Lists of which some items are enough: three proofs of seven, a name or a number."""

from handrail.run.command import SkipStep, TakeBack, TakeStep
from handrail.run.event import Debt, Owed
from handrail.run.explain import Position, explain
from handrail.run.explaining import told
from handrail.run.gate import Lack
from handrail.run.look import Place, current_block, stops
from handrail.run.shortest import shortest_way
from handrail.run.situation import Situation
from handrail.sop.document import StepKind
from handrail.words import Language, say

from .build import ALICE, Play, any_order, end, machine, may, must, step

PROOFS = ("zip", "phone", "email", "order")


def two_of_four(*before_the_end, kind=must):
    proofs = any_order("proofs", *(kind(name) for name in PROOFS), at_least=2)
    return machine(proofs, step("pay", StepKind.DO), *before_the_end, end())


def test_two_of_four_open_the_way_whichever_they_are():
    play = Play.of(two_of_four())

    play.do(TakeStep("order"), TakeStep("phone"), TakeStep("pay"), TakeStep("end"))

    assert play.state.outcome == "resolved"


def test_one_of_two_is_not_enough_and_the_effect_names_only_what_is_still_needed():
    play = Play.of(two_of_four()).do(TakeStep("phone"))

    refusal = play.refused(TakeStep("pay"))

    assert [(each.lack, each.block) for each in refusal.missing] == [(Lack.STEP, "zip")]


def test_what_was_skipped_does_not_count_as_one_of_them():
    play = Play.of(two_of_four())

    play.do(SkipStep("zip", "customer-declined"), TakeStep("phone"))

    assert play.refused(TakeStep("pay")).missing[0].block == "email"


def test_when_too_few_are_left_what_is_left_is_enough():
    play = Play.of(two_of_four(kind=step))

    play.do(SkipStep("zip"), SkipStep("phone"), SkipStep("email"), TakeStep("order"))

    assert current_block(play.machines["p@1"], play.state) == "pay"


def test_once_it_is_enough_the_others_are_not_asked_for_and_may_still_be_done():
    play = Play.of(two_of_four()).do(TakeStep("zip"), TakeStep("phone"))
    now = current_block(play.machines["p@1"], play.state)

    play.do(TakeStep("email"))

    assert now == current_block(play.machines["p@1"], play.state) == "pay"


def test_the_rail_shows_a_list_as_done_once_it_is_enough():
    play = Play.of(two_of_four()).do(TakeStep("zip"), TakeStep("phone"))

    rail = stops(play.machines["p@1"], play.state)

    assert [stop.place for stop in rail] == [Place.DONE, Place.NOW, Place.NEXT]


def test_the_shortest_way_does_no_more_than_is_enough():
    play = Play.of(two_of_four()).do(TakeStep("order"))

    way = shortest_way(play.machines["p@1"], play.state.marking, values={})

    assert [str(each) for each in way.letters] == ["done zip", "done pay", "done end"]


def test_an_item_that_was_owed_is_made_good_by_any_other():
    play = Play.of(two_of_four()).do(TakeStep("zip"), TakeStep("phone"), TakeStep("pay"))
    play.do(TakeBack("zip"))
    owed = play.state.owed

    play.do(TakeStep("order"))

    assert owed == (Owed(Debt.STEP, "zip"),)
    assert play.state.owed == ()


def test_an_item_that_was_owed_stays_so_while_there_are_too_few():
    play = Play.of(two_of_four()).do(TakeStep("zip"), TakeStep("phone"), TakeStep("pay"))
    play.do(TakeBack("zip"), TakeBack("phone"))

    play.do(TakeStep("order"))

    assert {each.block for each in play.state.owed} == {"zip", "phone"}


def test_an_item_that_is_not_needed_any_more_says_so():
    play = Play.of(two_of_four()).do(TakeStep("zip"), TakeStep("phone"))
    played = play.machines["p@1"]
    situation = Situation(
        play.state, ALICE, play.facts, play.now, play.machines.__getitem__, play.machines["p@1"]
    )

    found = explain(situation, "email")
    words = [say(each, Language.EN) for each in told(found, played, Language.EN)]

    assert found.position is Position.ENOUGH
    assert "Enough of its list is done without it; it may be done all the same." in words


def test_items_that_may_be_left_out_are_not_called_for():
    played = machine(any_order("a", may("x"), may("y"), at_least=1), end())

    play = Play.of(played).do(TakeStep("end"))

    assert play.state.has_ended
