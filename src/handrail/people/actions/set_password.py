from datetime import datetime

from django.db import transaction
from django.db.models import F

from handrail.people.access import Grants
from handrail.people.models import Person
from handrail.people.passwords import hash_of_new_password
from handrail.people.queries import UnknownPerson, person_view
from handrail.people.told import Change, Telling, tell_rights_changed
from handrail.people.values import PersonView


def set_password(*, by: Grants, password: str, at: datetime, real_at: datetime) -> PersonView:
    """Give `by` a new password and end every session; nobody sets another's password.

    Raises:
        PasswordRefused: the password is too short, too long or too common.
        UnknownPerson: `by` is inactive or unknown.
    """
    hashed = hash_of_new_password(password)
    with transaction.atomic():
        active = Person.objects.filter(pk=by.person_id, is_active=True)
        if not active.update(password=hashed, session_epoch=F("session_epoch") + 1):
            raise UnknownPerson(by.person_id)
        tell_rights_changed(by.person_id, Change.PASSWORD_SET, Telling(by, at, real_at))
    return person_view(by.person_id)
