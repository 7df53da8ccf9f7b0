"""Why a block stands where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import parse_rule
from handrail.run.command import Decide, SkipStep, TakeStep
from handrail.run.explain import Position, explain
from handrail.run.explaining import told
from handrail.run.machine import Machine
from handrail.run.missing import Lack
from handrail.run.node import NoSuchBlock
from handrail.run.situation import Situation
from handrail.sop.document import StepKind
from handrail.words import Language, known_ids, say

from .build import ALICE, Play, choose, end, machine, must, procedure, seq, step
from .test_properties import only_machine, plays

IS_OLD = parse_rule("age > 30")
PLAYED = machine(
    must("verify"),
    choose("old", IS_OLD, yes=seq(step("sorry")), no=seq(step("pay", StepKind.DO))),
    step("bye"),
    end(),
)


def situation(run):
    machines = run.machines.__getitem__
    here = machines(run.state.version)
    return Situation(run.state, ALICE, run.facts, run.now, machines, here)


def explained(block, *commands, **facts):
    return explain(situation(Play.of(PLAYED, **facts).do(*commands)), block)


def in_words(block, *commands, **facts):
    run = Play.of(PLAYED, **facts).do(*commands)
    found = told(explain(situation(run), block), PLAYED, Language.EN)
    return [say(each, Language.EN) for each in found]


def test_what_is_in_order_can_be_done_now():
    assert explained("verify").position is Position.NOW
    assert explained("old").position is Position.LATER
    assert explained("old").ahead == ("verify",)


def test_a_step_in_an_open_branch_waits_for_the_decision():
    found = explained("pay", TakeStep("verify"))

    assert found.position is Position.UNDECIDED
    assert found.choices == ("old",)


def test_what_was_done_says_by_whom():
    found = explained("verify", TakeStep("verify"))

    assert found.position is Position.DONE
    assert found.standing.who == "alice"


def test_what_was_skipped_says_so():
    assert explained("bye", SkipStep("bye", "late")).position is Position.SKIPPED


def test_a_step_on_another_way_names_the_decision_that_left_it():
    found = explained("pay", Decide("old", "yes"))

    assert found.position is Position.OFF_PATH
    assert str(found.elsewhere.letter) == "decided old=yes"


def test_an_effect_names_what_it_waits_for():
    found = explained("pay", Decide("old", "no"))

    assert [(each.lack, each.block) for each in found.missing] == [(Lack.STEP, "verify")]


def test_a_choice_tells_what_its_rules_say():
    assert explained("old", age=20).ruling.branch == "no"
    assert explained("old").ruling.branch is None


def by_mail(*blocks):
    run = Play.of(Machine("p@1", procedure(*blocks), "email"))
    return lambda block: explain(situation(run), block)


def test_a_step_of_another_channel_is_explained_by_that_and_waits_for_nothing():
    call = step("call", StepKind.DO, channels=("phone",))
    explained_here = by_mail(must("verify"), choose("old", yes=seq(call), no=seq()), end())

    found = explained_here("call")

    assert (found.position, found.choices, found.missing) == (Position.OTHER_CHANNEL, (), ())


def test_who_may_take_a_step_is_told_with_all_their_roles():
    refund = step("refund", who=("team_leader", "workshop"))
    played = machine(refund, end())

    found = explain(situation(Play.of(played)), "refund")

    said = [say(each, Language.EN) for each in told(found, played, Language.EN)]
    assert said == ["This can be done now.", "Only team leader or workshop may take it."]


def test_a_block_that_is_not_there_is_refused():
    with pytest.raises(NoSuchBlock):
        explained("nowhere")


def test_it_is_told_in_sentences():
    assert in_words("pay", Decide("old", "no")) == [
        "This comes later.",
        "Before it in order: verify.",
        "It waits for “verify”.",
    ]
    assert "“old” was decided for “yes”." in in_words("pay", Decide("old", "yes"))


@given(plays(), st.data())
def test_every_block_of_every_run_can_be_explained(play, data):
    played = only_machine(play)
    block = data.draw(st.sampled_from(sorted(played.numbers)))

    found = explain(situation(play), block)

    sentences = told(found, played, Language.DE)
    assert {each.id for each in sentences} <= known_ids(Language.EN)
    assert all(say(each, Language.DE) for each in sentences)
    if found.position is Position.OFF_PATH:
        assert found.elsewhere is not None
