from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from handrail.people.access import Grants, require
from handrail.people.addresses import normal_email
from handrail.people.models import Person
from handrail.people.queries import branch
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.told import Change, Telling, tell_rights_changed
from handrail.people.values import PersonView, view_person
from handrail.words import Language, sentence


class EmailTaken(Refused):
    """Another colleague has the e-mail address."""

    def __init__(self, email: str) -> None:
        super().__init__(sentence("people-email-taken", email=email))


class NameMissing(Refused):
    """A person without a name."""

    def __init__(self) -> None:
        super().__init__(sentence("people-name-missing"))


def add_person(
    *,
    by: Grants,
    email: str,
    name: str,
    language: Language,
    home_branch_id: int | None,
    at: datetime,
    real_at: datetime,
) -> PersonView:
    """Add a colleague, who has no role and no password yet.

    Raises:
        NotAllowed: `by` may not manage the people of the branch.
        UnknownBranch: there is no such branch.
        EmailTaken: another colleague has the address, in whatever spelling.
        NameMissing: the name is empty.
        UnreadableAddress: the address is none.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=home_branch_id)
    if home_branch_id is not None:
        branch(home_branch_id)
    with transaction.atomic():
        person = new_person(
            email=email, name=name, language=language, home_branch_id=home_branch_id
        )
        tell_rights_changed(person.pk, Change.ADDED, Telling(by, at, real_at))
    return view_person(person)


def new_person(*, email: str, name: str, language: Language, home_branch_id: int | None) -> Person:
    """Return a stored person who cannot sign in by password; whoever calls has checked rights.

    Raises:
        EmailTaken, NameMissing, UnreadableAddress: as `add_person` does.
    """
    if not name.strip():
        raise NameMissing
    person = Person(
        email=normal_email(email),
        name=name.strip(),
        language=language.value,
        home_branch_id=home_branch_id,
        password=make_password(None),
    )
    if Person.objects.filter(email=person.email).exists():
        raise EmailTaken(person.email)
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError as problem:
        raise EmailTaken(person.email) from problem
    return person
