"""What others wrote may be as long as it likes: every page that repeats it can still be opened."""

import pytest

from handrail.desk.actions.close_case import close_case
from handrail.desk.models import Survey
from handrail.desk.status import Outcome
from handrail.desk.survey_links import survey_token
from handrail.people.models import Customer
from handrail.web.survey import views as survey_views
from handrail.words import Language, say
from tests import cast

ENDLESS = "Lampenschirm" * 500


@pytest.fixture
def case_id(desk):
    made = desk.a_case(subject=ENDLESS, text="My parcel 10-5521 has not arrived.")
    Customer.objects.update(name=ENDLESS)
    return made


@pytest.mark.parametrize("path", ["/cases/{}", "/inbox?view=free", "/find?q=Lampen"])
def test_a_subject_and_a_name_without_end_close_no_page(browse, case_id, path):
    answer = browse(cast.alice()).get(path.format(case_id))

    assert answer.status_code == 200
    assert "Lampenschirm" in answer.content.decode()


@pytest.mark.parametrize("path", ["/library/{}", "/measures/{}"])
def test_an_address_without_end_is_answered_in_words(browse, desk, path):
    answer = browse(cast.marta()).get(path.format(ENDLESS))

    assert answer.status_code == 404


def test_an_amount_without_end_is_not_understood(browse, desk, case_id):
    path = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"
    alice = browse(cast.alice())
    alice.post(path, {"step": "late", "choice": "decide:yes"})

    answer = alice.post(path, {"step": "voucher", "do": "done", "amount": "9" * 5_000})

    assert answer.status_code == 422


def test_a_customer_is_asked_about_a_matter_with_an_endless_title(browse, desk, monkeypatch):
    monkeypatch.setattr(survey_views, "edge_now", lambda: desk.edge)
    case_id = desk.a_case(subject=ENDLESS, text="Do you sell umbrellas?")
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    answer = browse().get(f"/s/{survey_token(Survey.objects.get(case_id=case_id))}")

    assert answer.status_code == 200


def test_a_sentence_repeats_the_beginning_of_what_is_long():
    said = say("find-nothing", Language.EN, query="a" * 100_000)

    assert "a" * 499 + "…" in said
    assert len(said) < 1_000
