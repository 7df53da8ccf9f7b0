from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from handrail.people.refused import Refused
from handrail.words import Sentence, sentence

MAX_LENGTH = 1024
"""Longest password that is hashed at all."""


class PasswordRefused(Refused):
    """The password is too easy to guess; `sentences` says every reason."""

    def __init__(self, sentences: tuple[Sentence, ...]) -> None:
        super().__init__(sentences[0])
        self.sentences = sentences


def hash_of_new_password(password: str) -> str:
    """Return the password's hash. It takes a while on purpose: keep it out of transactions.

    Raises:
        PasswordRefused: it is too short, too long or too common.
    """
    if len(password) > MAX_LENGTH:
        raise PasswordRefused((sentence("people-password-too-long", max=MAX_LENGTH),))
    try:
        validate_password(password)
    except ValidationError as problems:
        reasons = tuple(_reason(problem) for problem in problems.error_list)
        raise PasswordRefused(reasons) from problems
    return make_password(password)


def _reason(problem: ValidationError) -> Sentence:
    if problem.code == "password_too_short":
        return sentence("people-password-too-short", min=int((problem.params or {})["min_length"]))
    if problem.code == "password_too_common":
        return sentence("people-password-too-common")
    return sentence("people-password-refused")
