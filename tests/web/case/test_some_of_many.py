"""The case page with a list of which some items are enough."""

import pytest

from handrail.desk.actions.open_procedure import open_procedure
from tests import cast
from tests.apps.desk.desk import Desk, publish
from tests.sop.examples import EVERYTHING
from tests.web.case.test_views import browser, text_of


@pytest.fixture
def desk(db):
    return Desk()


SOURCE = (EVERYTHING / "everything-enough.yaml").read_text(encoding="utf-8")


@pytest.fixture
def case_id(desk):
    return a_case_of(desk, SOURCE)


@pytest.fixture
def checklist(desk):
    """Return a case with a list whose items may each be skipped."""
    rule = ("at least: 2", "strength: must", "rule of: company", "source: Rules of the house, 3")
    written = "".join(f"    {line}\n" for line in rule)
    assert written in SOURCE
    return a_case_of(desk, SOURCE.replace(written, ""))


def a_case_of(desk, source):
    case_id = desk.a_case(text="I have moved.", subject="New address")
    publish(source)
    open_procedure(case_id=case_id, procedure="change-address", by=cast.alice(), edge=desk.edge)
    return case_id


@pytest.fixture
def alice(db):
    return browser(cast.alice())


def run_of(desk, case_id):
    runs = desk.view(case_id).runs
    return next(each for each in runs if each.machine.procedure.id == "change-address")


def look(client, desk, case_id, step):
    run = run_of(desk, case_id)
    return text_of(client.get(f"/cases/{case_id}?run={run.id}&look={step}"))


def tick(client, desk, case_id, *checks):
    run = run_of(desk, case_id)
    for check in checks:
        client.post(
            f"/cases/{case_id}/step?run={run.id}",
            {"step": check, "do": "done"},
            headers={"HX-Request": "true"},
        )


def test_the_card_says_how_many_are_enough(alice, desk, case_id):
    assert "2 of these are enough." in look(alice, desk, case_id, "proofs")


def test_the_effect_waits_until_as_many_are_done(alice, desk, case_id):
    tick(alice, desk, case_id, "phone", "change")
    before = run_of(desk, case_id).state

    tick(alice, desk, case_id, "birthday", "change")

    assert [str(each.letter) for each in before.taken] == ["done phone"]
    assert str(run_of(desk, case_id).state.taken[-1].letter) == "done change"


def test_once_it_is_enough_the_page_goes_on_to_the_next_step(alice, desk, case_id):
    run = run_of(desk, case_id)

    tick(alice, desk, case_id, "phone", "number")
    page = text_of(alice.get(f"/cases/{case_id}?run={run.id}"))

    assert "Change the address" in page
    assert "2 of these are enough." not in page


def enter(client, desk, case_id, *entries):
    run = run_of(desk, case_id)
    for entry in entries:
        client.post(
            f"/cases/{case_id}/line?run={run.id}",
            {"entry": entry, "step": "proofs", "kind": "entry"},
            headers={"HX-Request": "true"},
        )


def test_after_an_item_is_skipped_a_digit_gives_the_reason_and_then_ticks_again(
    alice, desk, checklist
):
    enter(alice, desk, checklist, "1", "--")
    asked = run_of(desk, checklist).state

    enter(alice, desk, checklist, "2")
    answered = run_of(desk, checklist).state

    enter(alice, desk, checklist, "1")
    ticked_back = run_of(desk, checklist).state
    outcomes = [str(each.letter).split()[0] for each in answered.taken]
    reasons = [e.body["reason"] for e in desk.view(checklist).events if e.body.get("reason")]
    assert len(asked.unexplained) == 1
    assert outcomes == ["done", "skipped"]
    assert answered.unexplained == frozenset()
    assert reasons == ["customer-declined"]
    assert [str(each.letter).split()[0] for each in ticked_back.taken] == ["skipped"]
