"""An offer is paid out of a purse that is counted, on the word of somebody who may give as much."""

from decimal import Decimal
from threading import Barrier, get_ident

import pytest

from handrail.desk import purses
from handrail.desk.actions.command_run import command_run
from handrail.desk.actions.import_histories import import_decided, import_histories
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.histories import Commanded, Happening, History, Learnt, Letter, Opened
from handrail.desk.histories.deciding import decide_histories
from handrail.desk.histories.ids import Lane
from handrail.desk.models import Case, Payment
from handrail.desk.refused import StepRefused
from handrail.desk.streams import case_stream
from handrail.library import queries as library
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.people.actions.assign_role import assign_role
from handrail.people.roles import Role
from handrail.record.read import read_stream
from handrail.rules import Money
from handrail.run import Lack, Why
from handrail.run.command import AnswerApproval, AskApproval, Correct, Settle, TakeStep
from handrail.words import Language, say
from tests import cast
from tests.apps.people.at_once import at_once

from .desk import MATTER, Desk, publish

PAID = MATTER.replace(
    "        strength: may\n", "        strength: may\n        purse: goodwill\n", 1
).replace("up to: 20 EUR", "up to: [60 EUR, 90 PLN]")

LIMITS = """
handrail: 1
limits:
  agent: {offer: [60 EUR, 90 PLN], purses: {goodwill: [70 EUR, 90 PLN]}}
  team_leader: {offer: [200 EUR, 900 PLN], purses: {goodwill: [150 EUR, 300 PLN]}}
purses:
  goodwill: {title: Goodwill, per month: [200 EUR, 300 PLN], per branch: [100 EUR, 300 PLN]}
"""


def limits(source=LIMITS):
    publish_together(
        [FileToPublish("limits.yaml", source.encode())],
        by=None,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )


@pytest.fixture
def shop(desk):
    """Return the desk once its offer is paid out of a purse and the company has limits."""
    publish(PAID)
    limits()
    return desk


def a_late_case(desk):
    case_id = desk.a_case()
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step="days",
        answer=Answer("3", Language.EN),
        by=cast.alice(),
        edge=desk.edge,
    )
    return case_id


def euros(amount, currency="EUR"):
    return Money(Decimal(amount), currency)


def give(desk, case_id, amount, currency="EUR", *, by=cast.alice, again=False, step="voucher"):
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step=step,
        amount=euros(amount, currency),
        by=by(),
        edge=desk.edge,
        again=again,
    )


def command(desk, case_id, what, *, by):
    command_run(
        case_id=case_id, run_id=desk.matter_run(case_id), command=what, by=by(), edge=desk.edge
    )


def refused(desk, case_id, amount, currency="EUR", **more):
    with pytest.raises(StepRefused) as problem:
        give(desk, case_id, amount, currency, **more)
    return problem.value.refusal


def paid():
    return [
        (each.seq, str(each.amount.normalize()), each.currency) for each in Payment.objects.all()
    ]


def test_what_is_given_is_counted_with_its_event_month_and_branch(shop):
    case_id = a_late_case(shop)

    give(shop, case_id, "12.50")

    payment = Payment.objects.get()
    assert (payment.purse, payment.month, payment.seq) == ("goodwill", "2026-11", 1)
    assert (payment.amount, payment.currency, payment.step) == (Decimal("12.5"), "EUR", "voucher")
    assert (payment.branch_id, payment.person_id) == (
        cast.branch_warsaw().id,
        cast.alice().person_id,
    )
    history = read_stream(case_stream(case_id))
    assert any(event.body.get("purse") == "goodwill" for event in history)


def test_a_branch_never_takes_more_than_its_share_of_the_month(shop):
    give(shop, a_late_case(shop), 60)

    refusal = refused(shop, a_late_case(shop), 41, by=cast.bob)

    assert refusal.why is Why.PURSE_EMPTY
    assert "There are 40 EUR left in this purse this month" in say(refusal.sentence, Language.EN)
    give(shop, a_late_case(shop), 40, by=cast.bob)
    assert [amount for _, amount, _ in paid()] == ["6E+1", "4E+1"]


def test_the_next_month_begins_by_the_clock_of_the_branch(shop):
    give(shop, a_late_case(shop), 60)
    shop.now = cast.NOW.replace(day=30, hour=22, minute=59)
    other = a_late_case(shop)

    before = refused(shop, other, 50, by=cast.bob)
    shop.later(minutes=1)
    give(shop, other, 50, by=cast.bob)

    assert before.why is Why.PURSE_EMPTY
    assert [each.month for each in Payment.objects.order_by("id")] == ["2026-11", "2026-12"]


def test_the_company_s_purse_is_one_for_all_branches(shop):
    limits(
        LIMITS.replace(", per branch: [100 EUR, 300 PLN]", "").replace(
            "200 EUR, 300 PLN]}", "90 EUR]}"
        )
    )
    give(shop, a_late_case(shop), 60)

    refusal = refused(shop, a_late_case(shop), 31, by=cast.bob)

    assert refusal.why is Why.PURSE_EMPTY


def test_money_that_the_purse_has_not_got_is_refused(shop):
    refusal = refused(shop, a_late_case(shop), 5, "HUF")

    assert refusal.why is Why.PURSE_CURRENCY
    assert "It pays in: EUR, PLN." in say(refusal.sentence, Language.EN)
    assert not paid()


def test_each_currency_is_counted_by_itself(shop):
    give(shop, a_late_case(shop), 60)

    give(shop, a_late_case(shop), 90, "PLN")

    assert [(currency, seq) for seq, _, currency in paid()] == [("EUR", 1), ("PLN", 2)]


def test_what_is_beyond_the_agents_own_share_waits_for_the_team_leader_and_counts_for_her(shop):
    give(shop, a_late_case(shop), 60)
    case_id = a_late_case(shop)

    refusal = refused(shop, case_id, 30)
    command(shop, case_id, AskApproval("voucher", euros(30)), by=cast.alice)
    command(shop, case_id, AnswerApproval("voucher", agreed=True), by=cast.marta)
    give(shop, case_id, 30)

    assert [(each.lack, each.role) for each in refusal.missing] == [(Lack.APPROVAL, "team_leader")]
    assert Payment.objects.last().person_id == cast.marta().person_id


def test_nobody_agrees_to_what_is_beyond_their_own_share(shop):
    limits(LIMITS.replace("goodwill: [150 EUR, 300 PLN]", "goodwill: [75 EUR]"))
    give(shop, a_late_case(shop), 60)
    given = a_late_case(shop)
    command(shop, given, AskApproval("voucher", euros(20)), by=cast.alice)
    command(shop, given, AnswerApproval("voucher", agreed=True), by=cast.marta)
    give(shop, given, 20)
    limits(LIMITS.replace("goodwill: [150 EUR, 300 PLN]", "goodwill: [30 EUR]"))
    case_id = a_late_case(shop)
    command(shop, case_id, AskApproval("voucher", euros(15)), by=cast.alice)

    with pytest.raises(StepRefused) as problem:
        command(shop, case_id, AnswerApproval("voucher", agreed=True), by=cast.marta)

    assert problem.value.refusal.why is Why.BEYOND_SHARE


def test_an_offer_that_is_made_anew_takes_the_place_of_the_one_before(shop):
    case_id = a_late_case(shop)
    give(shop, case_id, 50)

    give(shop, case_id, 60, again=True)

    assert [amount for _, amount, _ in paid()] == ["5E+1", "-5E+1", "6E+1"]


def test_what_is_taken_back_from_the_customer_goes_back_into_the_purse(shop):
    case_id = a_late_case(shop)
    give(shop, case_id, 60)
    command(shop, case_id, Correct("late", "no"), by=cast.alice)

    command(shop, case_id, Settle("voucher", accepted=False), by=cast.alice)

    assert [amount for _, amount, _ in paid()] == ["6E+1", "-6E+1"]


def test_what_a_team_leader_lets_stand_stays_paid(shop):
    case_id = a_late_case(shop)
    give(shop, case_id, 60)
    command(shop, case_id, Correct("late", "no"), by=cast.alice)

    command(shop, case_id, Settle("voucher", accepted=True), by=cast.marta)

    assert [amount for _, amount, _ in paid()] == ["6E+1"]


def test_what_one_may_give_in_a_case_is_counted_over_all_its_offers(shop):
    second = "      - {id: flowers, offer: Offer flowers., up to: 50 EUR, strength: may}\n"
    publish(PAID.replace("      - {id: promise,", f"{second}      - {{id: promise,"))
    case_id = a_late_case(shop)
    give(shop, case_id, 40)

    refusal = refused(shop, case_id, 21, step="flowers")

    assert [each.role for each in refusal.missing] == ["team_leader"]
    give(shop, case_id, 20, step="flowers")


def test_a_desk_without_limits_counts_what_is_paid_and_refuses_nothing(desk):
    publish(PAID)

    give(desk, a_late_case(desk), 60)

    assert [amount for _, amount, _ in paid()] == ["6E+1"]


def test_a_role_of_which_nothing_is_said_gives_nothing_alone(shop):
    limits(LIMITS.replace("  agent:", "  evaluator:"))

    refusal = refused(shop, a_late_case(shop), 1)

    assert [each.role for each in refusal.missing] == ["team_leader"]


def test_a_team_leader_gives_more_alone(shop):
    assign_role(
        by=cast.ada(),
        person_id=cast.marta().person_id,
        role=Role.TEAM_LEADER,
        branch_id=cast.branch_warsaw().id,
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )
    give(shop, a_late_case(shop), 60, by=cast.marta)

    give(shop, a_late_case(shop), 40, by=cast.marta)

    assert len(paid()) == 2


def past_offer(*happenings):
    """Return the past of a case at which a voucher of 60 EUR was given."""
    alice = cast.alice().person_id
    return History(
        customer_id=cast.customer_ines().id,
        branch_id=cast.branch_warsaw().id,
        letter=Letter("Parcel", "My parcel has not arrived.", Language.EN, cast.NOW),
        happenings=(
            Happening(cast.NOW, alice, Opened("parcel")),
            Happening(cast.NOW, alice, Learnt("days", "3")),
            Happening(cast.NOW, alice, Commanded(TakeStep("voucher", amount=euros(60)))),
            *(Happening(cast.NOW, alice, Commanded(each)) for each in happenings),
        ),
    )


def test_past_offers_are_counted_too(shop):
    history = past_offer(
        Correct("late", "no"), Settle("voucher", accepted=False), TakeStep("restate")
    )

    import_histories([history], edge=shop.edge)

    assert paid() == [(1, "6E+1", "EUR"), (2, "-6E+1", "EUR")]


@pytest.mark.django_db(transaction=True)
def test_past_offers_that_two_processes_decide_are_counted_together(desk):
    publish(PAID)
    lanes = [Lane(number, 2) for number in range(2)]

    decided = [decide_histories((past_offer(),), edge=desk.edge, lane=lane) for lane in lanes]
    import_decided(decided)
    import_histories([past_offer()], edge=desk.edge)

    assert [seq for seq, _, _ in paid()] == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
def test_two_agents_at_once_cannot_overdraw_a_purse(monkeypatch):
    cast.alice(), cast.bob()
    desk = Desk()
    publish(PAID)
    limits()
    cases = [a_late_case(desk) for _ in range(2)]
    both_have_counted, waited = Barrier(2), set()
    count = purses.taken_out

    def counting(purse, *, month):
        taken = count(purse, month=month)
        if (me := get_ident()) not in waited:
            waited.add(me)
            both_have_counted.wait(timeout=30)
        return taken

    monkeypatch.setattr(purses, "taken_out", counting)
    people = (cast.alice, cast.bob)

    outcomes = at_once(lambda number: give(desk, cases[number], 60, by=people[number]), threads=2)

    refusals = [each for each in outcomes if each is not None]
    assert [type(each) for each in refusals] == [StepRefused]
    assert refusals[0].refusal.why is Why.PURSE_EMPTY
    assert paid() == [(1, "6E+1", "EUR")]
    assert Case.objects.count() == 2
    library.forget_versions()
