"""Which survey a link opens, and for how long."""

from dataclasses import dataclass
from datetime import datetime

from handrail.desk.survey_links import survey_of
from handrail.people import queries as people
from handrail.words import Language


@dataclass(frozen=True)
class AskedSurvey:
    """A survey that can still be answered."""

    brand: str
    title: str
    language: Language


def open_survey(token: str, *, real_now: datetime) -> AskedSurvey | None:
    """Return the survey that the link opens; None once it is answered or too old, or if forged."""
    survey = survey_of(token)
    if survey is None or survey.answered_at is not None or survey.expires_at <= real_now:
        return None
    case = survey.case
    brand = people.branch(case.branch_id).brand
    return AskedSurvey(brand=brand, title=case.title, language=Language(case.language))
