from datetime import datetime

from django.db import transaction

from handrail.people.access import Grants, grants_of, require
from handrail.people.administrators import keep_an_administrator
from handrail.people.models import Assignment, held_at
from handrail.people.roles import Permission, Role
from handrail.people.told import Change, Telling, one_at_a_time, tell_rights_changed


def withdraw_role(
    *,
    by: Grants,
    person_id: int,
    role: Role,
    branch_id: int | None,
    at: datetime,
    real_at: datetime,
) -> Grants:
    """Take the role at the branch (None: every branch) away and return the rights it leaves.

    Nothing changes if the person did not have it. The same role held elsewhere stays.

    Raises:
        NotAllowed: `by` may not manage people there.
        LastAdministrator: nobody else administers every branch.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=branch_id)
    with transaction.atomic():
        one_at_a_time(person_id)
        if role is Role.ADMINISTRATOR and branch_id is None:
            keep_an_administrator(without=person_id)
        held = Assignment.objects.filter(held_at(branch_id), person_id=person_id, role=role.value)
        removed, _ = held.delete()
        if removed:
            tell_rights_changed(
                person_id,
                Change.ROLE_WITHDRAWN,
                Telling(by, at, real_at),
                role=role.value,
                branch_id=branch_id,
            )
    return grants_of(person_id)
