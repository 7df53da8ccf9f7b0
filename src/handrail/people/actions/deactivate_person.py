from datetime import datetime

from django.db import transaction
from django.db.models import F

from handrail.people.access import Grants, require
from handrail.people.administrators import keep_an_administrator
from handrail.people.models import Assignment, Person, SignInLink
from handrail.people.queries import person_view
from handrail.people.roles import Permission
from handrail.people.told import Change, Telling, one_at_a_time, tell_rights_changed
from handrail.people.values import PersonView


def deactivate_person(*, by: Grants, person_id: int, at: datetime, real_at: datetime) -> PersonView:
    """Shut the person out: no rights, no sessions, no links from this moment on.

    Raises:
        NotAllowed: `by` may not manage people everywhere the person has a role.
        UnknownPerson: there is none.
        LastAdministrator: nobody else administers every branch.
    """
    person = person_view(person_id)
    with transaction.atomic():
        one_at_a_time(person_id)
        for branch_id in _places(person):
            require(by, Permission.MANAGE_PEOPLE, branch_id=branch_id)
        keep_an_administrator(without=person_id)
        if _shut_out(person_id):
            tell_rights_changed(person_id, Change.DEACTIVATED, Telling(by, at, real_at))
    return person_view(person_id)


def _places(person: PersonView) -> frozenset[int | None]:
    held = Assignment.objects.filter(person_id=person.id).values_list("branch_id", flat=True)
    return frozenset({person.home_branch_id, *held})


def _shut_out(person_id: int) -> bool:
    SignInLink.objects.filter(person_id=person_id).delete()
    active = Person.objects.filter(pk=person_id, is_active=True)
    return active.update(is_active=False, session_epoch=F("session_epoch") + 1) == 1
