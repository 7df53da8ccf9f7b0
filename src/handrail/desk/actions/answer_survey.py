from datetime import datetime

from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Survey
from handrail.desk.open_case import opened
from handrail.desk.refused import SurveyAnswered, SurveyClosed, SurveyLate
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.desk.survey_links import survey_of
from handrail.desk.texts import LONGEST_COMMENT
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor


def answer_survey(*, token: str, score: int, comment: str, edge: Edge) -> None:
    """Keep the customer's answer; a link counts once.

    Args:
        score: from 1, very dissatisfied, to 5, very satisfied.

    Raises:
        SurveyAnswered: it was answered before; the first answer stands.
        SurveyLate: the link has run out.
        SurveyClosed: the link was never ours.
        OthersWereFaster: the case was changed each time that this was tried; nothing was kept.
        ValueError: the score is not from 1 to 5.
    """
    if not 1 <= score <= 5:
        raise ValueError(score)

    def attempt() -> None:
        survey = survey_of(token)
        if survey is None:
            raise SurveyClosed
        check_open(survey, real_now=edge.real_at)
        with transaction.atomic():
            _keep(survey, score=score, comment=comment.strip()[:LONGEST_COMMENT], edge=edge)

    decided_anew(attempt)


def check_open(survey: Survey, *, real_now: datetime) -> None:
    """Raise what is so where a survey of ours is not to be answered.

    Raises:
        SurveyAnswered: it was answered before.
        SurveyLate: its link has run out.
    """
    if survey.answered_at is not None:
        raise SurveyAnswered
    if survey.expires_at <= real_now:
        raise SurveyLate


def _keep(survey: Survey, *, score: int, comment: str, edge: Edge) -> None:
    is_first = Survey.objects.filter(pk=survey.pk, answered_at=None).update(
        answered_at=edge.at, score=score, comment=comment
    )
    if not is_first:
        raise SurveyAnswered
    recorder = Recorder("customer", str(survey.case.customer_id))
    case = opened(survey.case, actor=Actor(SYSTEM), recorder=recorder)
    case.add(NewEvent("survey_answered", {"survey": survey.pk, "score": score}))
    save(case, edge=edge)
