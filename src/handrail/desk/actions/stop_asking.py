from handrail.desk.survey_links import survey_of
from handrail.people.actions.stop_surveys import stop_surveys


def stop_asking(token: str) -> bool:
    """Ask the customer whose survey this is nothing of the kind any more; return whether it is one.

    Whoever has the link got the letter; that is all that is asked for (RFC 8058).
    """
    survey = survey_of(token)
    if survey is None:
        return False
    stop_surveys(survey.case.customer_id)
    return True


def is_a_survey(token: str) -> bool:
    """Return whether the token is that of a survey, answered or not."""
    return survey_of(token) is not None
