import re
from datetime import timedelta

import pytest
from django.test import Client

from handrail.desk.actions.close_case import Outcome, close_case
from handrail.desk.models import Case, Survey
from handrail.desk.streams import case_stream
from handrail.desk.survey_links import survey_token
from handrail.record.append import StreamMoved
from handrail.web.survey import views
from handrail.web.survey.read import read_language, read_score
from handrail.words import Language, say
from tests import cast

OWN_WORDS = (
    *("question", "1", "5", "send", "thanks-text", "closed", "closed-text"),
    *("again", "answered", "late"),
)


@pytest.fixture(autouse=True)
def one_clock(desk, monkeypatch):
    monkeypatch.setattr(views, "edge_now", lambda: desk.edge)


@pytest.fixture
def survey(desk):
    case_id = desk.a_case(subject="Umbrellas & <more>", text="Do you sell umbrellas?")
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
    return Survey.objects.get(case_id=case_id)


@pytest.fixture
def path(survey):
    return f"/s/{survey_token(survey)}"


@pytest.fixture
def customer(desk):
    """A browser that sends no secret back, as one without cookies."""
    return Client(enforce_csrf_checks=True)


@pytest.mark.parametrize("language", Language)
def test_a_customer_is_asked_in_the_language_of_the_case(customer, survey, path, read, language):
    Case.objects.filter(pk=survey.case_id).update(language=language)

    page = read(customer.get(path))

    assert f'<html lang="{language}">' in page
    assert say("survey-question", language) in page
    for score in range(1, 6):
        assert say(f"survey-{score}", language) in page


def test_every_language_says_all_of_it_itself():
    for language in set(Language) - {Language.EN}:
        for what in OWN_WORDS:
            assert say(f"survey-{what}", language) != say(f"survey-{what}", Language.EN)


def test_the_page_shows_the_brand_and_the_matter_and_nothing_of_the_desk(customer, path, read):
    page = read(customer.get(path))

    assert "Lantern" in page
    assert "Umbrellas &amp; &lt;more&gt;" in page
    assert len(re.findall(r'type="radio" name="score"', page)) == 5
    for inside in ("<nav", "<script", "Handrail", "Ines", "csrf"):
        assert inside not in page


def test_an_answer_is_kept_and_thanked_for(customer, survey, path, read):
    answer = customer.post(path, {"score": "5", "comment": " Quick! "})

    survey.refresh_from_db()
    assert (survey.score, survey.comment) == (5, "Quick!")
    assert answer.status_code == 200
    assert "Thank you" in read(answer)
    assert "Lantern" in read(answer)


@pytest.mark.parametrize(
    "score", ["", "0", "6", "5.0", "five", "-1", "\N{ARABIC-INDIC DIGIT FIVE}", " 5"]
)
def test_without_one_of_the_five_answers_it_is_asked_again(customer, survey, path, read, score):
    answer = customer.post(path, {"score": score, "comment": "Nearly <b>lost</b>"})

    assert answer.status_code == 422
    assert "Please choose one of the five answers first." in read(answer)
    assert "Nearly &lt;b&gt;lost&lt;/b&gt;</textarea>" in read(answer)
    survey.refresh_from_db()
    assert survey.score is None


def test_forged_links_look_alike_and_tell_nothing(customer, survey):
    number, _, mac = survey_token(survey).partition("-")

    answers = [customer.get(f"/s/{text}") for text in ("x", f"{number}-{'0' * 32}", f"999-{mac}")]

    assert {answer.status_code for answer in answers} == {410}
    assert len({answer.content for answer in answers}) == 1
    assert b"Lantern" not in answers[0].content


def test_a_survey_answered_thrice_says_that_the_first_answer_is_here(customer, survey, path, read):
    customer.post(path, {"score": "3", "comment": "First"})

    answers = [customer.post(path, {"score": score}) for score in "15"] + [
        customer.get(path),
        customer.post(path),
    ]

    survey.refresh_from_db()
    assert (survey.score, survey.comment) == (3, "First")
    assert {answer.status_code for answer in answers} == {410}
    assert all("Your answer is with us already" in read(answer) for answer in answers)
    assert "Lantern" in read(answers[0])


def test_a_survey_answered_late_says_that_the_link_has_run_out(customer, desk, survey, path, read):
    desk.real_now += timedelta(days=31)

    answers = [customer.get(path), customer.post(path, {"score": "1"})]

    survey.refresh_from_db()
    assert survey.score is None
    assert {answer.status_code for answer in answers} == {410}
    assert all("This link ran out after 30 days" in read(answer) for answer in answers)


def test_an_answer_that_comes_second_at_the_same_moment_is_told_so(
    customer, survey, path, read, monkeypatch
):
    """Both pages were asked while it was open: the other answer is kept meanwhile."""
    real = views.asked_survey

    def asked_and_then_answered(token, *, real_now):
        found = real(token, real_now=real_now)
        Survey.objects.update(answered_at=real_now, score=2)
        return found

    monkeypatch.setattr(views, "asked_survey", asked_and_then_answered)

    answer = customer.post(path, {"score": "5"})

    survey.refresh_from_db()
    assert (answer.status_code, survey.score) == (410, 2)
    assert "Your answer is with us already" in read(answer)


def test_a_case_that_never_stands_still_asks_for_the_answer_once_more_and_keeps_it(
    customer, survey, path, read, monkeypatch
):
    def always_moved(*args, **more):
        raise StreamMoved(case_stream(survey.case_id), expected=1, actual=2)

    monkeypatch.setattr("handrail.desk.open_case.append_together", always_moved)

    answer = customer.post(path, {"score": "2", "comment": "Slow."})

    survey.refresh_from_db()
    assert (answer.status_code, survey.score) == (409, None)
    assert "Please send it once more" in read(answer)
    assert 'value="2" required checked' in read(answer)
    assert "Slow.</textarea>" in read(answer)


def test_a_dead_link_speaks_the_languages_of_the_browser(desk, path, read):
    client = Client(headers={"Accept-Language": "nn-NO,nn;q=0.9,en;q=0.8"})

    assert "Denne lenken" in read(client.get("/s/x"))


@pytest.mark.parametrize("what", ["/s/x", "live", "posted"])
def test_nothing_is_stored_anywhere_on_the_way(customer, path, what):
    answer = (
        customer.post(path, {"score": "4"})
        if what == "posted"
        else customer.get(path if what == "live" else what)
    )

    assert not answer.cookies
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "script-src" not in answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", Language.EN),
        ("fr,it", Language.EN),
        ("fr, hu;q=0.5", Language.HU),
        ("no", Language.NB),
        ("PL-pl", Language.PL),
        (";;,,-", Language.EN),
    ],
)
def test_the_browsers_languages_are_read_in_their_order(accepted, language):
    assert read_language(accepted) is language


def test_a_score_is_one_of_five():
    assert [read_score(text) for text in ("1", "5", "0", "", "1\n")] == [1, 5, None, None, None]
