from datetime import datetime

from django.db import transaction

from handrail.people.access import grants_of
from handrail.people.actions.add_person import new_person
from handrail.people.actions.issue_link import AdministratorExists
from handrail.people.administrators import administrator_ids
from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import find_link, use_up
from handrail.people.models import Assignment, Person, SignInLink
from handrail.people.roles import Role
from handrail.people.told import Change, Telling, tell_rights_changed
from handrail.people.values import PersonView, view_person
from handrail.words import Language


def make_first_administrator(
    *,
    token: bytes,
    email: str,
    name: str,
    language: Language,
    at: datetime,
    real_now: datetime,
) -> PersonView:
    """Use the first administrator's link up and return the person, who administers every branch.

    Raises:
        LinkUnknown, LinkUsed, LinkExpired: as `redeem_link` does.
        AdministratorExists: there is an administrator already.
        EmailTaken, NameMissing, UnreadableAddress: as `add_person` does.
    """
    with transaction.atomic():
        _wait_for_others()
        use_up(find_link(token, LinkPurpose.FIRST_ADMINISTRATOR), real_now=real_now)
        if administrator_ids():
            raise AdministratorExists
        person = new_person(email=email, name=name, language=language, home_branch_id=None)
        _appoint(person, at=at, real_at=real_now)
    return view_person(person)


def _wait_for_others() -> None:
    """Lock every link for the first administrator, so that two links cannot make two of them."""
    links = SignInLink.objects.select_for_update()
    list(links.filter(purpose=LinkPurpose.FIRST_ADMINISTRATOR.value).order_by("pk"))


def _appoint(person: Person, *, at: datetime, real_at: datetime) -> None:
    role = Role.ADMINISTRATOR.value
    Assignment.objects.create(person=person, role=role, branch=None)
    telling = Telling(grants_of(person.pk), at, real_at)
    tell_rights_changed(person.pk, Change.ADDED, telling)
    tell_rights_changed(person.pk, Change.ROLE_ASSIGNED, telling, role=role, branch_id=None)
