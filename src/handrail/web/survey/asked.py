"""Which survey a link leads to, and whether it can still be answered."""

from dataclasses import dataclass, replace
from datetime import datetime

from handrail.desk.actions.answer_survey import check_open
from handrail.desk.refused import SurveyClosed
from handrail.desk.survey_links import survey_of
from handrail.people import queries as people
from handrail.words import Language


@dataclass(frozen=True)
class AskedSurvey:
    """A survey of ours: about what, in whose name, and why it is not to be answered any more."""

    brand: str
    title: str
    language: Language
    closed: SurveyClosed | None = None


def asked_survey(token: str, *, real_now: datetime) -> AskedSurvey | None:
    """Return the survey that the link leads to; None for a link that was never ours."""
    survey = survey_of(token)
    if survey is None:
        return None
    case = survey.case
    asked = AskedSurvey(
        brand=people.branch(case.branch_id).brand,
        title=case.title,
        language=Language(case.language),
    )
    try:
        check_open(survey, real_now=real_now)
    except SurveyClosed as closed:
        return replace(asked, closed=closed)
    return asked
