import re

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.models import Survey
from handrail.desk.status import Outcome
from handrail.desk.survey_links import survey_token
from tests import cast
from tests.apps.desk.desk import Desk


def browser(grants):
    client = Client()
    client.force_login(get_user_model().objects.get(pk=grants.person_id))
    return client


@pytest.fixture
def desk(db):
    """Return a desk with eight cases, answered after 10, 20, ... minutes and closed; four rated."""
    desk = Desk()
    for number in range(8):
        case_id = desk.a_case(
            subject=f"Umbrella {number}", text="Umbrellas?", sender=f"c{number}@x.example"
        )
        desk.later(minutes=10 * (number + 1))
        send_reply(case_id=case_id, text="Yes", by=cast.alice(), edge=desk.edge)
        close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
        if number % 2:
            survey = Survey.objects.get(case_id=case_id)
            score = 5 if number > 1 else 2
            answer_survey(token=survey_token(survey), score=score, comment="", edge=desk.edge)
    return desk


@pytest.fixture
def at_the_desks_time(desk, monkeypatch):
    monkeypatch.setattr("handrail.web.visit.edge_now", lambda: desk.edge)


@pytest.fixture
def page(desk, at_the_desks_time):
    return browser(cast.marta()).get("/measures").content.decode()


def card(page, name):
    found = re.search(rf'measure-name">{name}</h2>(.*?)</article>', page, re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[1]))


def test_every_number_has_its_sample_and_its_interval(page):
    assert "n = 8" in card(page, "First response time")
    assert "45 min" in card(page, "First response time")
    assert "75%" in card(page, "Customer satisfaction [(]CSAT[)]")
    assert "n = 4" in card(page, "Customer satisfaction [(]CSAT[)]")
    assert "95 % sure" in card(page, "Customer satisfaction [(]CSAT[)]")


def test_without_data_there_is_no_number(page):
    assert "No data" in card(page, "Procedure adherence")


def test_every_number_opens_its_cases_the_worst_first(desk, at_the_desks_time):
    page = browser(cast.marta()).get("/measures/csat").content.decode()

    assert re.findall(r"Umbrella (\d)", page) == ["1", "3", "5", "7"]
    assert "4 cases are behind this number" in page


def test_numbers_are_of_the_branches_one_leads_only(desk, at_the_desks_time):
    assert browser(cast.eve()).get("/measures").status_code == 200
    assert browser(cast.alice()).get("/measures").status_code == 403
    assert browser(cast.charlie()).get("/measures/csat").status_code == 403


def test_an_executive_sees_the_cases_by_number_and_opens_none(desk, at_the_desks_time):
    page = browser(cast.eve()).get("/measures/csat").content.decode()

    assert "Umbrella" not in page
    assert "/cases/" not in page
    assert "4 cases are behind this number" in page


@pytest.mark.parametrize(
    "address",
    [
        "/measures?days=all&branch=x&month=13&procedure=%00",
        "/measures/csat?from=-1&month=2026-99",
        "/measures?branch=99999999999999999999",
    ],
)
def test_an_address_that_makes_no_sense_still_shows_a_page(desk, at_the_desks_time, address):
    assert browser(cast.marta()).get(address).status_code == 200


def test_a_measure_that_does_not_exist_is_not_found(desk, at_the_desks_time):
    assert browser(cast.marta()).get("/measures/luck").status_code == 404
