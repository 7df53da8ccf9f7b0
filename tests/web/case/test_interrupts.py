"""Interrupts on the page of a case: called for, opened, worked through, and back."""

import pytest

from tests import cast
from tests.apps.desk.desk import Desk, publish
from tests.apps.desk.test_interrupts import THREAT
from tests.web.case.test_views import browser, text_of


@pytest.fixture
def desk(db):
    return Desk()


@pytest.fixture
def case_id(desk):
    publish(THREAT)
    return desk.a_case(text="My parcel has not arrived. This is a bomb threat.")


@pytest.fixture
def alice(db):
    return browser(cast.alice())


def opened(alice, case_id):
    alice.post(f"/cases/{case_id}/interrupts", {"procedure": "threat"})


def pressed(alice, desk, case_id, step, **more):
    (run,) = (run for run in desk.view(case_id).runs if run.is_open_interrupt)
    return alice.post(
        f"/cases/{case_id}/step?run={run.id}",
        {"step": step, "do": "done", **more},
        headers={"HX-Request": "true"},
    )


def test_the_page_says_what_the_letter_calls_for_and_why(alice, case_id):
    page = text_of(alice.get(f"/cases/{case_id}"))

    assert "This may come first: Threat" in page
    assert "The letter says: bomb threat" in page
    assert f"/cases/{case_id}/interrupts" in page


def test_the_offer_names_it_and_opens_it_over_the_matter(alice, case_id):
    assert "Threat" in text_of(alice.get(f"/cases/{case_id}/interrupts"))

    opened(alice, case_id)

    page = text_of(alice.get(f"/cases/{case_id}"))
    assert "Tell the team leader." in page
    assert "This may come first" not in page


def test_after_its_last_step_the_case_goes_on_where_it_was(alice, desk, case_id):
    opened(alice, case_id)
    pressed(alice, desk, case_id, "tell")

    page = text_of(pressed(alice, desk, case_id, "written"))

    assert "Say it back." in page


def test_an_effect_that_waits_for_it_says_so_with_the_way_there(alice, desk, case_id):
    opened(alice, case_id)
    run = desk.matter_run(case_id)

    refused = alice.post(
        f"/cases/{case_id}/step?run={run}",
        {"step": "closed", "do": "done"},
        headers={"HX-Request": "true"},
    )

    assert refused.status_code == 422
    assert "Finish first: Threat" in text_of(refused)
    assert f'href="/cases/{case_id}"' in text_of(refused)


def test_the_line_finds_it_behind_a_dot(alice, case_id):
    found = text_of(alice.get(f"/cases/{case_id}/suggest", {"entry": ".thr"}))

    assert f"/cases/{case_id}/interrupts" in found


def test_a_procedure_that_is_no_interrupt_does_not_open_so(alice, case_id):
    refused = alice.post(f"/cases/{case_id}/interrupts", {"procedure": "parcel"})

    assert refused.status_code == 404


def test_who_may_not_work_on_the_case_opens_nothing(case_id):
    assert browser(cast.charlie()).get(f"/cases/{case_id}/interrupts").status_code == 404
