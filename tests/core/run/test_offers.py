"""Who may give how much: in several currencies, by tiers, and out of which purse."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Money
from handrail.run import Actor, Lack, Refusal, Why, read_event, write_event
from handrail.run.command import AnswerApproval, AskApproval, RedoStep, TakeStep
from handrail.run.event import Redone, Took
from handrail.run.gifts import gifts_of
from handrail.run.means import Means
from handrail.sop.approver import Approver
from handrail.sop.document import StepKind

from .build import MARTA, Play, end, machine, step

HEAD = Actor("hanna", frozenset({"agent", "head"}))


def amount(text):
    number, currency = text.split()
    return Money(Decimal(number), currency)


def offer(*limits, above=(), **more):
    return step("gift", StepKind.OFFER, limits=tuple(map(amount, limits)), above=above, **more)


def tier(role, *up_to):
    return Approver(role, tuple(map(amount, up_to)))


TIERS = (tier("team_leader", "100 EUR", "400 PLN"), tier("head"))


def give(text):
    return TakeStep("gift", amount=amount(text))


@pytest.mark.parametrize("text", ["20 EUR", "80 PLN", "0.50 EUR"])
def test_what_lies_within_the_limit_of_its_currency_needs_nobody(text):
    play = Play.of(machine(offer("20 EUR", "80 PLN", above=TIERS), end()))

    assert play.do(give(text)).letters() == ["done gift"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("20.01 EUR", "team_leader"),
        ("100 EUR", "team_leader"),
        ("100.01 EUR", "head"),
        ("400 PLN", "team_leader"),
        ("401 PLN", "head"),
        ("1 HUF", "head"),
    ],
)
def test_above_it_the_first_who_may_approve_that_much_is_asked(text, role):
    play = Play.of(machine(offer("20 EUR", "80 PLN", above=TIERS), end()))

    refusal = play.refused(give(text))

    assert [(each.lack, each.role) for each in refusal.missing] == [(Lack.APPROVAL, role)]
    assert refusal.instead == (AskApproval("gift", amount(text)),)


def test_more_than_anybody_may_approve_is_refused():
    play = Play.of(machine(offer("20 EUR", above=(tier("team_leader", "100 EUR"),)), end()))

    assert play.refused(give("101 EUR")).why is Why.LIMIT
    assert play.refused(AskApproval("gift", amount("101 EUR"))).why is Why.LIMIT


def test_who_agreed_to_less_has_not_agreed_to_what_the_next_one_approves():
    play = Play.of(machine(offer("20 EUR", above=TIERS), end()))
    play.do(AskApproval("gift", amount("90 EUR")))
    play.do(AnswerApproval("gift", agreed=True), actor=MARTA)

    refusal = play.refused(give("150 EUR"))

    assert [each.role for each in refusal.missing] == ["head"]
    play.do(AskApproval("gift", amount("150 EUR")))
    assert play.refused(AnswerApproval("gift", agreed=True), actor=MARTA).why is Why.WAITS
    play.do(AnswerApproval("gift", agreed=True), actor=HEAD).do(give("150 EUR"))


def test_the_purse_stands_in_the_event_and_outlives_its_storing():
    play = Play.of(machine(offer("20 EUR", purse="goodwill"), end()))
    play.do(give("5 EUR"), RedoStep("gift", amount=amount("6 EUR")))

    events = [each.event for each in play.history if isinstance(each.event, Took | Redone)]

    assert [each.purse for each in events] == ["goodwill", "goodwill"]
    assert [read_event(*write_event(each)) for each in events] == events


def test_an_event_of_before_there_were_purses_is_read_without_one():
    body = {"letter": "done gift", "by": "person", "effect": True, "amount": ["5", "EUR"]}

    assert read_event("step_taken", body).purse is None
    assert write_event(read_event("step_taken", body)) == ("step_taken", body)


LAWYER = Actor("lara", frozenset({"agent", "law"}))


def agreed_by_the_lawyer(text, **more):
    """Return an offer of which the second person has agreed to an amount."""
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="law", **more), end()))
    play.do(AskApproval("gift", amount(text)))
    return play.do(AnswerApproval("gift", agreed=True), actor=LAWYER)


def lacking(play, text):
    """Return whose agreement is still missing, none if it can be given."""
    answer = play.ask(give(text))
    return [each.role for each in answer.missing] if isinstance(answer, Refusal) else []


def test_above_the_limit_the_second_person_and_who_grants_more_are_both_asked():
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="law"), end()))

    assert lacking(play, "20 EUR") == ["law"]
    assert lacking(play, "50 EUR") == ["law", "team_leader"]
    assert lacking(play, "500 EUR") == ["law", "head"]


def test_neither_of_the_two_stands_in_for_the_other():
    play = agreed_by_the_lawyer("50 EUR")
    assert lacking(play, "50 EUR") == ["team_leader"]
    play.do(AskApproval("gift", amount("50 EUR")))
    assert play.refused(AnswerApproval("gift", agreed=True), actor=LAWYER).why is Why.WAITS
    play.do(AnswerApproval("gift", agreed=True), actor=MARTA)

    assert lacking(play, "50.01 EUR") == ["law", "team_leader"]
    assert play.do(give("50 EUR")).letters() == ["done gift"]


def test_one_person_does_not_agree_as_both():
    both = Actor("lara", frozenset({"law", "team_leader"}))
    play = agreed_by_the_lawyer("50 EUR")
    play.do(AskApproval("gift", amount("50 EUR")))

    assert play.refused(AnswerApproval("gift", agreed=True), actor=both).why is Why.AGREED_BEFORE
    assert play.do(AnswerApproval("gift", agreed=False), actor=both)


def test_who_grants_no_more_leaves_what_the_second_person_has_agreed_to():
    play = agreed_by_the_lawyer("50 EUR")
    play.do(AskApproval("gift", amount("50 EUR")))
    play.do(AnswerApproval("gift", agreed=False), actor=MARTA)

    assert lacking(play, "50 EUR") == ["team_leader"]
    assert lacking(play, "20 EUR") == []


def test_where_both_are_one_role_one_agreement_is_enough():
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="team_leader"), end()))
    play.do(AskApproval("gift", amount("50 EUR")))

    play.do(AnswerApproval("gift", agreed=True), actor=MARTA)

    assert lacking(play, "50 EUR") == []


def test_who_has_granted_it_answers_for_it_and_not_the_second_person():
    play = agreed_by_the_lawyer("50 EUR", purse="goodwill")
    play.do(AskApproval("gift", amount("50 EUR")))
    play.do(AnswerApproval("gift", agreed=True), actor=MARTA).do(give("50 EUR"))

    (gift,) = gifts_of(enumerate(play.history))

    assert gift.on_word_of == MARTA.id


def test_a_second_person_who_may_give_nothing_still_agrees_where_others_grant():
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="law"), end()))
    play.do(AskApproval("gift", amount("50 EUR")))

    poor = replace(LAWYER, means=Means(own=()))
    play.do(AnswerApproval("gift", agreed=True), actor=poor)

    assert lacking(play, "50 EUR") == ["team_leader"]


@given(
    st.sampled_from(["1 EUR", "20 EUR", "50 EUR", "400 EUR"]),
    st.lists(st.tuples(st.sampled_from(["1 EUR", "50 EUR", "400 EUR"]), st.booleans()), max_size=5),
)
def test_however_they_were_asked_nothing_is_given_without_both(given_in_the_end, asked):
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="law"), end()))
    for text, agrees in asked:
        _ask_and_answer(play, text, agrees)

    is_given = not isinstance(play.ask(give(given_in_the_end)), Refusal)

    needed = amount(given_in_the_end)
    agreed = [each for each in _agreements(play) if each.amount.amount >= needed.amount]
    seconded = any(each.role == "law" for each in agreed)
    granted = needed.amount <= 20 or any(
        tier.may_approve(needed) for tier in TIERS for each in agreed if each.role == tier.role
    )
    assert is_given is (seconded and granted)


def _ask_and_answer(play, text, agrees):
    answer = play.ask(AskApproval("gift", amount(text)))
    if not isinstance(answer, Refusal):
        play.do(AskApproval("gift", amount(text)))
        role = play.state.approvals["gift"].role
        play.do(AnswerApproval("gift", agreed=agrees), actor=Actor(role, frozenset({role})))


def _agreements(play):
    asked = play.state.approvals.get("gift")
    return () if asked is None else asked.agreements
