"""A procedure that is not the right one says itself which one is, and the case goes over."""

import pytest

from handrail.desk.actions.take_instead import take_instead
from handrail.desk.actions.take_step import take_step
from handrail.desk.answers import Answer
from handrail.desk.models import Clock, Run
from handrail.desk.refused import NoSuchCase, NotSaidInstead
from handrail.words import Language
from tests import cast

from .desk import MATTER, publish

NAMES = MATTER.replace(
    "owner: team_leader\n",
    "owner: team_leader\ninstead:\n"
    "  refund: {en: The customer wants the money back., de: Es soll Geld zurück.}\n"
    "  letters: It is only a letter.\n  unheard-of: Never.\n",
    1,
)
REFUND = (
    MATTER.replace("procedure: parcel", "procedure: refund")
    .replace("title: Late parcel", "title: Refund")
    .replace("parcel has not arrived, late parcel", "money back")
)


@pytest.fixture
def case_id(desk):
    """Return a case under a procedure that names another one, of which a step was done."""
    publish(REFUND)
    publish(NAMES)
    case_id = desk.a_case()
    take_step(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        step="number",
        answer=Answer("24-0815", Language.EN),
        by=cast.alice(),
        edge=desk.edge,
    )
    return case_id


def go_over(desk, case_id, procedure="refund", by=cast.alice):
    take_instead(
        case_id=case_id,
        run_id=desk.matter_run(case_id),
        procedure=procedure,
        by=by(),
        edge=desk.edge,
    )


def test_the_run_goes_on_under_it_with_what_is_known_and_the_reason_stays(desk, case_id):
    go_over(desk, case_id)

    (replaced,) = [e for e in desk.view(case_id).events if e.type == "procedure_replaced"]
    facts = {fact.name: fact.value for fact in desk.view(case_id).facts}
    assert Run.objects.get(case_id=case_id).version == "refund@1"
    assert (replaced.body["from"], replaced.body["to"]) == ("parcel@2", "refund@1")
    assert facts["order.number"] == "24-0815"


@pytest.mark.parametrize("procedure", ["parcel", "letters", "unheard-of", "<x>", ""])
def test_only_what_is_named_and_may_be_opened_here_is_taken(desk, case_id, procedure):
    with pytest.raises(NotSaidInstead):
        go_over(desk, case_id, procedure)

    assert desk.row(case_id).version == "parcel@2"


def test_who_may_not_work_on_the_case_does_not_move_it(desk, case_id):
    with pytest.raises(NoSuchCase):
        go_over(desk, case_id, by=cast.charlie)


def test_a_clock_that_only_the_procedure_before_had_promised_goes_with_it(desk):
    standards = "standards:\n  email: {first reply: 2 business hours, resolve: 2 business days}\n"
    publish(REFUND.replace(standards, ""))
    publish(NAMES)
    case_id = desk.a_case()
    before = {each.measure for each in Clock.objects.filter(case_id=case_id)}

    go_over(desk, case_id)

    assert before == {"first_reply", "resolve"}
    assert [each.measure for each in Clock.objects.filter(case_id=case_id)] == ["first_reply"]
