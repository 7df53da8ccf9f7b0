"""What is left in a purse, and what somebody may still give on their own, bounds an offer."""

from dataclasses import replace

import pytest

from handrail.run import Actor, Lack, Why
from handrail.run.command import AnswerApproval, AskApproval, RedoStep
from handrail.run.means import Means
from handrail.sop.approver import Approver
from handrail.words import Language, say

from .build import MARTA, Play, end, machine
from .test_offers import amount, give, offer, tier

ALICE = Actor("alice", frozenset({"agent"}))


def means(*left, own=None, above=()):
    return Means(
        "goodwill",
        tuple(map(amount, left)) if left else None,
        None if own is None else tuple(map(amount, own)),
        above,
    )


def by(actor, counted):
    return replace(actor, means=counted)


def play(**more):
    return Play.of(machine(offer("50 EUR", "90 PLN", purse="goodwill", **more), end()))


LEADER: tuple[Approver, ...] = (tier("team_leader", "100 EUR"),)


@pytest.mark.parametrize("text", ["30 EUR", "29.99 EUR", "0 EUR"])
def test_what_is_left_in_the_purse_may_be_given_to_the_last_cent(text):
    counted = means("30 EUR", "90 PLN")

    assert play().do(give(text), actor=by(ALICE, counted)).letters() == ["done gift"]


@pytest.mark.parametrize(
    ("text", "why", "said"),
    [
        ("30.01 EUR", Why.PURSE_EMPTY, "There are 30 EUR left"),
        ("1 HUF", Why.PURSE_CURRENCY, "no HUF. It pays in: EUR"),
        ("-5 EUR", Why.BELOW_ZERO, "less than nothing"),
    ],
)
def test_what_the_purse_does_not_pay_is_refused_with_what_is_left(text, why, said):
    refusal = play(above=(tier("team_leader"),)).refused(
        give(text), actor=by(ALICE, means("30 EUR"))
    )

    assert refusal.why is why
    assert said in say(refusal.sentence, Language.EN)


def test_nobody_is_asked_to_agree_to_what_the_purse_does_not_pay():
    counted = means("30 EUR", own=["10 EUR"], above=LEADER)

    refusal = play().refused(AskApproval("gift", amount("31 EUR")), actor=by(ALICE, counted))

    assert refusal.why is Why.PURSE_EMPTY


def test_what_is_more_than_the_agents_share_waits_for_the_first_who_may_give_as_much():
    counted = means("200 EUR", own=["10 EUR"], above=LEADER)
    run = play()

    refusal = run.refused(give("11 EUR"), actor=by(ALICE, counted))

    assert [(each.lack, each.role) for each in refusal.missing] == [(Lack.APPROVAL, "team_leader")]
    assert refusal.instead == (AskApproval("gift", amount("11 EUR")),)


def test_once_it_is_agreed_it_may_be_given():
    counted = means("200 EUR", own=["10 EUR"], above=LEADER)
    leaders = means("200 EUR", own=["100 EUR"], above=LEADER)

    run = play()
    run.do(AskApproval("gift", amount("11 EUR")), actor=by(ALICE, counted))
    run.do(AnswerApproval("gift", agreed=True), actor=by(MARTA, leaders))

    assert run.do(give("11 EUR"), actor=by(ALICE, counted)).letters() == ["done gift"]


@pytest.mark.parametrize(
    ("counted", "why"),
    [
        (means("200 EUR", own=["10 EUR"]), Why.BEYOND_SHARE),
        (means("5 EUR", own=["100 EUR"]), Why.PURSE_EMPTY),
    ],
)
def test_nobody_agrees_to_more_than_they_may_give_or_than_there_is(counted, why):
    run = play()
    asked = means("200 EUR", own=["10 EUR"], above=LEADER)
    run.do(AskApproval("gift", amount("11 EUR")), actor=by(ALICE, asked))

    refusal = run.refused(AnswerApproval("gift", agreed=True), actor=by(MARTA, counted))

    assert refusal.why is why
    assert run.do(AnswerApproval("gift", agreed=False), actor=by(MARTA, counted))


def test_an_agreement_does_not_fill_a_purse_that_is_empty_by_then():
    run = play()
    asked = means("200 EUR", own=["10 EUR"], above=LEADER)
    run.do(AskApproval("gift", amount("11 EUR")), actor=by(ALICE, asked))
    run.do(AnswerApproval("gift", agreed=True), actor=MARTA)

    refusal = run.refused(give("11 EUR"), actor=by(ALICE, means("10 EUR")))

    assert refusal.why is Why.PURSE_EMPTY


def test_where_nobody_may_give_as_much_it_is_said_what_may_still_be_given():
    refusal = play().refused(give("11 EUR"), actor=by(ALICE, means("200 EUR", own=["10 EUR"])))

    assert refusal.why is Why.BEYOND_SHARE
    assert "still give 10 EUR on your own" in say(refusal.sentence, Language.EN)


def test_the_step_s_own_tier_is_asked_before_anybody_else():
    run = play(above=(tier("head", "500 EUR"),))
    counted = means("900 EUR", own=["10 EUR"], above=LEADER)

    refusal = run.refused(give("60 EUR"), actor=by(ALICE, counted))

    assert [each.role for each in refusal.missing] == ["head"]


def test_what_was_done_before_at_this_place_is_held_against_the_purse_all_the_same():
    made = machine(offer("50 EUR", purse="goodwill"), end())
    Play.of(made).do(give("20 EUR"))

    refusal = Play.of(made).refused(give("20 EUR"), actor=by(ALICE, means("10 EUR")))

    assert refusal.why is Why.PURSE_EMPTY


def test_an_offer_that_is_made_anew_is_held_against_the_purse_too():
    run = play()
    run.do(give("20 EUR"))

    refusal = run.refused(
        RedoStep("gift", amount=amount("40 EUR")), actor=by(ALICE, means("10 EUR"))
    )

    assert refusal.why is Why.PURSE_EMPTY


def test_less_than_nothing_is_never_offered():
    assert play().refused(give("-1 EUR")).why is Why.BELOW_ZERO
