"""The link to a survey: nobody can guess it, and it can be made again from the survey's row."""

import hmac

from django.utils.crypto import salted_hmac

from handrail.desk.models import Survey

MAC_LENGTH = 32


def survey_token(survey: Survey) -> str:
    """Return the token of a survey's link: its id and 128 bits that only this desk can compute."""
    return f"{survey.pk:x}-{_mac(survey)}"


def survey_of(token: str) -> Survey | None:
    """Return the survey that a token belongs to, or None for a token that we never made."""
    number, _, mac = token.partition("-")
    try:
        survey = Survey.objects.filter(pk=int(number, 16)).first()
    except (ValueError, OverflowError):
        return None
    if survey is None or not hmac.compare_digest(_mac(survey).encode(), mac.encode()):
        return None
    return survey


def _mac(survey: Survey) -> str:
    value = f"{survey.pk}:{survey.nonce}"
    return salted_hmac("handrail.desk.survey", value, algorithm="sha256").hexdigest()[:MAC_LENGTH]
