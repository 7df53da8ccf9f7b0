"""Who may give how much: in several currencies, by tiers, and out of which purse."""

from decimal import Decimal

import pytest

from handrail.rules import Money
from handrail.run import Actor, Lack, Why, read_event, write_event
from handrail.run.command import AnswerApproval, AskApproval, RedoStep, TakeStep
from handrail.run.event import Redone, Took
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
    assert play.refused(AskApproval("gift", amount("101 EUR"))).why is Why.NO_APPROVAL_NEEDED


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


def test_who_approves_more_does_not_stand_in_for_the_second_person():
    play = Play.of(machine(offer("20 EUR", above=TIERS, second_person="law"), end()))
    play.do(AskApproval("gift", amount("50 EUR")))
    play.do(AnswerApproval("gift", agreed=True), actor=MARTA)

    (missing,) = play.refused(give("10 EUR")).missing

    assert (missing.lack, missing.role) == (Lack.APPROVAL, "law")
