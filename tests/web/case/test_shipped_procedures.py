"""The case page with the procedures that come with the desk."""

import pytest

from handrail.desk.actions.open_procedure import open_procedure
from handrail.run.look import stops
from tests import cast
from tests.apps.desk.desk import Desk, publish
from tests.sop.examples import SHOP
from tests.web.case.test_views import browser

MATTERS = ("complaint", "late-delivery", "return-and-refund")


@pytest.fixture
def desk(db):
    return Desk()


@pytest.fixture
def alice(db):
    return browser(cast.alice())


def opened(desk, procedure):
    """Return a case on which the procedure runs, and the run."""
    publish((SHOP / f"{procedure}.yaml").read_text(encoding="utf-8"))
    case_id = desk.a_case(text="Good day.", subject="A question")
    open_procedure(case_id=case_id, procedure=procedure, by=cast.alice(), edge=desk.edge)
    runs = desk.view(case_id).runs
    return case_id, next(each for each in runs if each.machine.procedure.id == procedure)


@pytest.mark.parametrize("procedure", MATTERS)
def test_every_stop_of_a_shipped_procedure_has_its_card(desk, alice, procedure):
    case_id, run = opened(desk, procedure)
    looked_at = [stop.block.id for stop in stops(run.machine, run.state)]

    pages = [alice.get(f"/cases/{case_id}?run={run.id}&look={each}") for each in looked_at]

    assert [page.status_code for page in pages] == [200] * len(looked_at)


def test_a_question_whose_answer_is_not_kept_is_ticked_in_a_list(desk, alice):
    case_id, run = opened(desk, "return-and-refund")

    page = alice.get(f"/cases/{case_id}?run={run.id}&look=know").content.decode()
    alice.post(f"/cases/{case_id}/step?run={run.id}", {"step": "know", "check": "reason"})

    assert "fact:age" in page
    assert "fact:reason" not in page
    taken = next(each for each in desk.view(case_id).runs if each.id == run.id).state.taken
    assert "done reason" in [str(each.letter) for each in taken]
