from datetime import timedelta

import pytest

from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import close_case
from handrail.desk.models import Survey
from handrail.desk.refused import SurveyAnswered, SurveyClosed, SurveyLate
from handrail.desk.status import Outcome
from handrail.desk.survey_links import survey_token
from tests import cast


@pytest.fixture
def survey(desk):
    case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
    return Survey.objects.get(case_id=case_id)


def test_a_customer_answers_once(desk, survey):
    token = survey_token(survey)

    answer_survey(token=token, score=5, comment=" Quick! ", edge=desk.edge)

    survey.refresh_from_db()
    assert (survey.score, survey.comment) == (5, "Quick!")
    with pytest.raises(SurveyAnswered):
        answer_survey(token=token, score=1, comment="", edge=desk.edge)
    survey.refresh_from_db()
    assert survey.score == 5


def test_a_link_runs_out(desk, survey):
    desk.real_now += timedelta(days=31)

    with pytest.raises(SurveyLate):
        answer_survey(token=survey_token(survey), score=5, comment="", edge=desk.edge)


@pytest.mark.parametrize(
    "forged",
    ["", "1", "1-", "1-00000000000000000000000000000000", "zz-1", "-1-ab", "9" * 400],
)
def test_a_link_cannot_be_guessed(desk, survey, forged):
    with pytest.raises(SurveyClosed):
        answer_survey(token=forged, score=5, comment="", edge=desk.edge)


def test_a_token_of_one_survey_opens_no_other(desk, survey):
    _, _, mac = survey_token(survey).partition("-")

    with pytest.raises(SurveyClosed):
        answer_survey(token=f"{survey.pk + 1:x}-{mac}", score=5, comment="", edge=desk.edge)


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_score_is_from_one_to_five(desk, survey, score):
    with pytest.raises(ValueError, match=str(score)):
        answer_survey(token=survey_token(survey), score=score, comment="", edge=desk.edge)
