import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.models import Case, Survey
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


def words(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()


def test_every_link_to_a_measures_cases_says_which_measure_it_is(page):
    linked = r'measure-name">([^<]*)</h2>\s*<p class="measure-value"><a[^>]*>(.*?)</a>'
    links = re.findall(linked, page, re.DOTALL)

    assert len(links) > 4
    assert all(words(link).startswith(f"{name}: ") for name, link in links)


def figures(page):
    """Return what stands in each cell of the tables that holds a number."""
    cells = re.findall(r'<td class="figures">(.*?)</td>', page, re.DOTALL)
    return [cell for cell in cells if words(cell) != "-"]


def test_every_number_has_its_sample_and_its_interval(page):
    cards = re.findall(r"<article.*?</article>", page, re.DOTALL)
    numbers = [each for each in (*cards, *figures(page)) if "No data" not in each]

    assert "n = 8" in card(page, "First response time")
    assert "45 min" in card(page, "First response time")
    assert "75%" in card(page, "Customer satisfaction [(]CSAT[)]")
    assert "n = 4" in card(page, "Customer satisfaction [(]CSAT[)]")
    assert "95 % sure" in card(page, "Customer satisfaction [(]CSAT[)]")
    assert len(figures(page)) == 6
    for each in numbers:
        assert re.search(r"n = \d+ .*\d.* to \d", words(each)), words(each)
        assert 'href="/measures/' in each


def test_a_number_in_a_table_has_the_interval_of_its_card(page):
    assert "n = 4" in card(page, "Customer satisfaction [(]CSAT[)]")
    low, high = re.search(
        r"(\d+%) to (\d+%)", card(page, "Customer satisfaction [(]CSAT[)]")
    ).groups()

    assert f"75% n = 4 {low} to {high}" in [words(each) for each in figures(page)]


def test_where_too_few_cases_allow_no_interval_the_number_says_so(desk, at_the_desks_time):
    Case.objects.exclude(title__in=["Umbrella 0", "Umbrella 1"]).update(
        opened_at=desk.edge.at - timedelta(days=80)
    )

    page = browser(cast.marta()).get("/measures?days=7").content.decode()

    told = [words(each) for each in figures(page)]
    assert any(re.fullmatch(r".+ n = 2 too few for an interval", each) for each in told), told


def test_without_data_there_is_no_number(page):
    assert "No data" in card(page, "Procedure adherence")


def test_every_number_opens_its_cases_the_worst_first(desk, at_the_desks_time):
    page = browser(cast.marta()).get("/measures/csat").content.decode()

    assert re.findall(r"Umbrella (\d)", page) == ["1", "3", "5", "7"]
    assert "4 cases are behind this number" in page


@pytest.mark.parametrize("days", [7, 30])
def test_every_number_of_a_table_opens_just_the_cases_that_it_counts(desk, at_the_desks_time, days):
    for number, row in enumerate(Case.objects.order_by("pk")):
        row.opened_at = desk.edge.at - timedelta(days=5 * number)
        row.save()
    marta = browser(cast.marta())

    page = marta.get(f"/measures?days={days}").content.decode()

    counted = [opened(each) for each in figures(page)]
    assert len(counted) > 5
    for n, address in counted:
        behind = marta.get(address).content.decode()
        assert words(re.search(r"n = \d+", behind)[0]) == n, address


def test_a_month_that_is_asked_for_alone_is_measured_as_a_whole(desk, at_the_desks_time):
    Case.objects.update(opened_at=desk.edge.at - timedelta(days=800))
    month = f"{desk.edge.at - timedelta(days=800):%Y-%m}"

    page = browser(cast.marta()).get(f"/measures?month={month}").content.decode()

    assert "n = 8" in card(page, "First response time")
    assert all(f"month={month}" in address for _, address in map(opened, figures(page)))


def opened(figure):
    """Return the sample that a number in a table tells, and the address that it opens."""
    address = re.search(r'href="([^"]+)"', figure)[1].replace("&amp;", "&")
    return re.search(r"n = \d+", figure)[0], address


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
        "/measures?month=9999-12",
    ],
)
def test_an_address_that_makes_no_sense_still_shows_a_page(desk, at_the_desks_time, address):
    assert browser(cast.marta()).get(address).status_code == 200


def test_a_measure_that_does_not_exist_is_not_found(desk, at_the_desks_time):
    assert browser(cast.marta()).get("/measures/luck").status_code == 404
