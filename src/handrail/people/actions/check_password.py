from datetime import datetime

from django.contrib.auth.hashers import check_password as matches
from django.contrib.auth.hashers import make_password

from handrail.people.addresses import EMAIL_LENGTH, UnreadableAddress, normal_email
from handrail.people.limits import count_attempt, forget, limits_for
from handrail.people.models import Person
from handrail.people.passwords import MAX_LENGTH
from handrail.people.refused import Refused
from handrail.people.values import PersonView, view_person
from handrail.words import sentence


class WrongCredentials(Refused):
    """The address or the password is wrong; which of them is not told."""

    def __init__(self) -> None:
        super().__init__(sentence("people-wrong-credentials"))


def check_password(*, email: str, password: str, key: str, real_now: datetime) -> PersonView:
    """Return whose address and password these are. Call it outside any transaction.

    It takes as long for a stranger as for a colleague, so that nobody learns who works here.

    Args:
        email: as typed.
        password: as typed.
        key: where the attempt comes from, such as the IP address.
        real_now: the real time.

    Raises:
        WrongCredentials: wrong, or the person is inactive.
        TooManyAttempts: ten wrong ones for this address from there within 15 minutes, or fifty
            from there for any; `.retry_after` says how long to wait.
    """
    address = _as_kept(email)
    marks = count_attempt(limits_for(address, key=key), real_now=real_now)
    person = Person.objects.filter(email=address, is_active=True).first()
    if not _is_right(password, person) or person is None:
        raise WrongCredentials
    forget(marks)
    return view_person(person)


def _as_kept(email: str) -> str:
    try:
        return normal_email(email)
    except UnreadableAddress:
        return email[:EMAIL_LENGTH]


def _is_right(password: str, person: Person | None) -> bool:
    tried = password[:MAX_LENGTH]
    if person is None:
        make_password(tried)
        return False
    return matches(tried, person.password)
