from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.models import Survey
from handrail.desk.open_case import decided_anew, opened
from handrail.desk.refused import SurveyClosed
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
        SurveyClosed: the link was used, has run out, or was never ours.
        ValueError: the score is not from 1 to 5.
    """
    if not 1 <= score <= 5:
        raise ValueError(score)

    def attempt() -> None:
        survey = survey_of(token)
        if survey is None or survey.expires_at <= edge.real_at:
            raise SurveyClosed
        with transaction.atomic():
            _keep(survey, score=score, comment=comment.strip()[:LONGEST_COMMENT], edge=edge)

    decided_anew(attempt)


def _keep(survey: Survey, *, score: int, comment: str, edge: Edge) -> None:
    is_first = Survey.objects.filter(pk=survey.pk, answered_at=None).update(
        answered_at=edge.at, score=score, comment=comment
    )
    if not is_first:
        raise SurveyClosed
    recorder = Recorder("customer", str(survey.case.customer_id))
    case = opened(survey.case, actor=Actor(SYSTEM), recorder=recorder)
    case.add(NewEvent("survey_answered", {"survey": survey.pk, "score": score}))
    save(case, edge=edge)
