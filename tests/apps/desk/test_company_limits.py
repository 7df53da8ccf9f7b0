"""What the company's limits say of promises and of what a case may cost, at work."""

import pytest

from handrail.desk.actions.command_run import command_run
from handrail.desk.models import Promise
from handrail.desk.refused import StepRefused
from handrail.people.actions.assign_role import assign_role
from handrail.people.roles import Role
from handrail.run import Lack, Why
from handrail.run.command import AnswerApproval, AskApproval, TakeStep
from tests import cast

from .desk import MATTER, publish
from .test_purses import LIMITS, a_late_case, euros, give, limits

LONG = MATTER.replace("within: 1 business day", "within: 5 business days")
TIMES = """
handrail: 1
limits:
  agent: {promise: 2 business days}
  team_leader: {promise: 10 business days}
"""
SPEND = LIMITS.replace("agent: {offer", "agent: {spend: [25 EUR, 90 PLN], offer").replace(
    "team_leader: {offer", "team_leader: {spend: [70 EUR, 90 PLN], offer"
)


@pytest.fixture
def late(desk):
    publish(LONG)
    limits(TIMES)
    return desk, a_late_case(desk)


def command(desk, case_id, what, by=cast.alice):
    return command_run(
        case_id=case_id, run_id=desk.matter_run(case_id), command=what, by=by(), edge=desk.edge
    )


def refused(desk, case_id, what, by=cast.alice):
    with pytest.raises(StepRefused) as problem:
        command(desk, case_id, what, by)
    return problem.value.refusal


def test_what_is_promised_for_longer_than_one_may_waits_for_somebody_who_may(late):
    desk, case_id = late

    refusal = refused(desk, case_id, TakeStep("promise"))

    assert [(each.lack, each.role) for each in refusal.missing] == [(Lack.APPROVAL, "team_leader")]
    assert not Promise.objects.exists()


def test_once_it_is_agreed_to_it_is_promised(late):
    desk, case_id = late
    command(desk, case_id, AskApproval("promise"))
    command(desk, case_id, AnswerApproval("promise", agreed=True), cast.marta)

    command(desk, case_id, TakeStep("promise"))

    assert Promise.objects.count() == 1


def test_who_may_promise_as_long_asks_nobody(late):
    desk, case_id = late

    command(desk, case_id, TakeStep("promise"), cast.marta)

    assert Promise.objects.count() == 1


@pytest.mark.parametrize(
    "within", ["2 business days", "14 days", "by the end of the second business day"]
)
def test_what_is_not_certainly_shorter_is_longer(desk, within):
    publish(MATTER.replace("within: 1 business day", f"within: {within}"))
    limits(TIMES)
    case_id = a_late_case(desk)

    if within == "14 days":
        assert refused(desk, case_id, TakeStep("promise")).why is Why.BEYOND_PROMISE
    else:
        assert command(desk, case_id, TakeStep("promise"))


def test_where_nobody_may_promise_as_long_it_is_refused_with_what_to_do(desk):
    publish(MATTER.replace("within: 1 business day", "within: 11 business days"))
    limits(TIMES)
    case_id = a_late_case(desk)

    assert refused(desk, case_id, TakeStep("promise")).why is Why.BEYOND_PROMISE
    assert refused(desk, case_id, AskApproval("promise")).why is Why.BEYOND_PROMISE


def test_a_second_person_who_may_not_promise_as_long_does_not_agree(desk):
    publish(LONG.replace("5 business days}", "5 business days, second person: agent}"))
    limits(TIMES)
    case_id = a_late_case(desk)
    command(desk, case_id, AskApproval("promise"))

    answer = AnswerApproval("promise", agreed=True)

    assert refused(desk, case_id, answer, cast.bob).why is Why.BEYOND_PROMISE
    assign_role(
        person_id=cast.marta().person_id,
        role=Role.AGENT,
        branch_id=cast.branch_warsaw().id,
        by=cast.ada(),
        at=cast.NOW,
        real_at=cast.REAL_NOW,
    )
    command(desk, case_id, answer, cast.marta)
    assert command(desk, case_id, TakeStep("promise"))


@pytest.mark.parametrize("source", ["limits: {executive: {promise: 1 day}}", "limits: {agent: {}}"])
def test_of_whom_no_time_is_said_may_promise_any(desk, source):
    publish(LONG)
    limits(f"\nhandrail: 1\n{source}\n")
    case_id = a_late_case(desk)

    assert command(desk, case_id, TakeStep("promise"))


def test_a_case_costs_no_more_than_one_may_spend_whoever_gave_it(desk):
    publish(MATTER.replace("up to: 20 EUR", "up to: 90 EUR"))
    limits(SPEND)
    case_id = a_late_case(desk)

    refusal = refused(desk, case_id, TakeStep("voucher", amount=euros(26)))

    assert [(each.lack, each.role) for each in refusal.missing] == [(Lack.APPROVAL, "team_leader")]
    give(desk, case_id, 25)


def test_what_a_case_has_cost_counts_for_everybody(desk):
    two = MATTER.replace("up to: 20 EUR", "up to: 90 EUR").replace(
        "      - {id: promise,",
        "      - {id: more, offer: More., up to: 90 EUR, strength: may}\n      - {id: promise,",
    )
    publish(two)
    limits(SPEND)
    case_id = a_late_case(desk)
    give(desk, case_id, 20)

    refusal = refused(desk, case_id, TakeStep("more", amount=euros(6)), cast.bob)

    assert [each.role for each in refusal.missing] == ["team_leader"]
    above_all = refused(desk, case_id, TakeStep("more", amount=euros(51)), cast.bob)
    assert above_all.why is Why.BEYOND_SHARE
    give(desk, case_id, 5, by=cast.bob, step="more")
