"""A colleague's agreement on the case page: asked for, and given by one digit."""

import pytest

from tests import cast
from tests.apps.desk.desk import MATTER, Desk, publish
from tests.web.case.test_views import browser, entered, text_of

REFUND = MATTER.replace(
    "  - {id: restate,",
    "  - {id: refund, do: Pay it back., second person: team_leader}\n  - {id: restate,",
)


@pytest.fixture
def desk(db):
    return Desk()


@pytest.fixture
def alice(db):
    return browser(cast.alice())


@pytest.fixture
def marta(db):
    return browser(cast.marta())


def asked_for(client, desk, case_id, step, **posted):
    return client.post(
        f"/cases/{case_id}/step?run={desk.matter_run(case_id)}",
        {"step": step, "do": "ask", **posted},
        headers={"HX-Request": "true"},
    )


def run_of(desk, case_id):
    runs = desk.view(case_id).runs
    return next(each for each in runs if each.id == desk.matter_run(case_id))


@pytest.mark.parametrize(("digit", "agreed"), [("1", True), ("2", False)])
def test_a_digit_in_the_line_answers_who_asks_to_pay(alice, marta, desk, digit, agreed):
    publish(REFUND)
    case_id = desk.a_case()
    asked_for(alice, desk, case_id, "refund")
    card = text_of(marta.get(f"/cases/{case_id}?run={desk.matter_run(case_id)}&look=refund"))

    answer = entered(marta, case_id, digit, "refund", desk)

    assert "Agree" in card
    assert answer.status_code == 200
    assert run_of(desk, case_id).state.approvals["refund"].agreed is agreed


@pytest.mark.parametrize(("digit", "agreed"), [("1", True), ("2", False)])
def test_a_digit_answers_who_asks_to_offer_more_and_is_no_amount(alice, marta, desk, digit, agreed):
    case_id = desk.a_case()
    for step, answer in (("restate", "late"), ("number", "10-5521"), ("days", "3")):
        entered(alice, case_id, answer, step, desk)
    asked_for(alice, desk, case_id, "voucher", amount="60")

    answer = entered(marta, case_id, digit, "voucher", desk)

    run = run_of(desk, case_id)
    assert answer.status_code == 200
    assert run.state.approvals["voucher"].agreed is agreed
    assert "done voucher" not in [str(each.letter) for each in run.state.taken]


def test_nobody_agrees_to_what_they_have_asked_for(marta, desk):
    publish(REFUND)
    case_id = desk.a_case()
    asked_for(marta, desk, case_id, "refund")

    answer = entered(marta, case_id, "1", "refund", desk)

    assert answer.status_code == 422
    assert run_of(desk, case_id).state.approvals["refund"].agreed is None


BOTH = MATTER.replace(
    "        above: {approve: team_leader}\n",
    "        above: {approve: team_leader}\n        second person: agent\n",
)


def test_an_offer_above_its_limit_asks_the_second_person_and_then_the_leader(
    alice, marta, browse, desk
):
    assert BOTH != MATTER
    publish(BOTH)
    bob = browse(cast.bob())
    case_id = desk.a_case()
    for step, answer in (("restate", "late"), ("number", "10-5521"), ("days", "3")):
        entered(alice, case_id, answer, step, desk)
    page = f"/cases/{case_id}?run={desk.matter_run(case_id)}&look=voucher"
    offer = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"
    before = alice.get(page)
    asked_for(alice, desk, case_id, "voucher", amount="60")
    entered(bob, case_id, "1", "voucher", desk)
    after_bob = alice.get(page).content.decode()

    too_early = alice.post(offer, {"step": "voucher", "amount": "60"})
    asked_for(alice, desk, case_id, "voucher", amount="60")
    entered(marta, case_id, "1", "voucher", desk)
    given = alice.post(offer, {"step": "voucher", "amount": "60"})

    assert "Ask Bob" in text_of(before)
    assert "Agent agrees first" in text_of(before)
    assert "Ask Marta" in after_bob
    assert too_early.status_code == 422
    assert given.status_code == 302
    assert "done voucher" in [str(each.letter) for each in run_of(desk, case_id).state.taken]
