from datetime import datetime

from django.db import transaction

from handrail.people.access import Grants, grants_of, require
from handrail.people.models import Assignment, held_at
from handrail.people.queries import branch, person_view
from handrail.people.roles import Permission, Role
from handrail.people.told import Change, Telling, one_at_a_time, tell_rights_changed


def assign_role(
    *,
    by: Grants,
    person_id: int,
    role: Role,
    branch_id: int | None,
    at: datetime,
    real_at: datetime,
) -> Grants:
    """Give the person the role at the branch (None: every branch) and return the rights it leaves.

    A role that the person has already is given no second time.

    Raises:
        NotAllowed: `by` may not manage people there.
        UnknownPerson, UnknownBranch: there is none.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=branch_id)
    person_view(person_id)
    if branch_id is not None:
        branch(branch_id)
    with transaction.atomic():
        one_at_a_time(person_id)
        held = Assignment.objects.filter(held_at(branch_id), person_id=person_id, role=role.value)
        if not held.exists():
            Assignment.objects.create(person_id=person_id, role=role.value, branch_id=branch_id)
            tell_rights_changed(
                person_id,
                Change.ROLE_ASSIGNED,
                Telling(by, at, real_at),
                role=role.value,
                branch_id=branch_id,
            )
    return grants_of(person_id)
