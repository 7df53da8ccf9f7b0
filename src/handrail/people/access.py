"""Who may do what, where. Every door of the desk asks here and nowhere else.

```
where = branches_where(grants, Permission.READ_CASE)
cases = Case.objects.filter(at_branches(where))           # lists
require(grants, Permission.WORK_CASE, branch_id=branch)   # one thing
```
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from django.db.models import Q

from handrail.people.models import Assignment, Person
from handrail.people.refused import Refused
from handrail.people.roles import Permission, Role, permissions_of
from handrail.words import Language, sentence


class NotAllowed(Refused):
    """The person lacks a permission, here or everywhere."""

    def __init__(self, permission: Permission) -> None:
        super().__init__(sentence(f"people-not-allowed-{permission.replace('_', '-')}"))
        self.permission = permission


class All(Enum):
    """Every branch: those of today and those still to be added."""

    BRANCHES = "all branches"


Where = All | frozenset[int]


@dataclass(frozen=True)
class Grants:
    """What a person may do, by branch; under None stands what holds at every branch."""

    person_id: int
    name: str
    language: Language
    by_branch: Mapping[int | None, frozenset[Permission]] = field(default_factory=dict)
    roles: Mapping[int | None, frozenset[Role]] = field(default_factory=dict)


def grants_of(person_id: int) -> Grants:
    """Return what the person may do now; nothing once inactive or unknown. Two queries at most.

    Ask anew in each request and keep nothing: a withdrawn role is then withdrawn at once.
    """
    person = Person.objects.filter(pk=person_id, is_active=True).first()
    if person is None:
        return Grants(person_id=person_id, name="", language=Language.EN)
    return grants_of_user(person)


def grants_of_user(person: Person) -> Grants:
    """Return what a person may do now whom this request has just read as active. One query."""
    roles = _roles(person.pk)
    return Grants(
        person_id=person.pk,
        name=person.name,
        language=Language(person.language),
        by_branch={branch: _permissions(held) for branch, held in roles.items()},
        roles=roles,
    )


def may(grants: Grants, permission: Permission, *, branch_id: int | None) -> bool:
    """Return whether the permission holds at the branch, or everywhere if `branch_id` is None."""
    everywhere = permission in grants.by_branch.get(None, frozenset())
    return everywhere or permission in grants.by_branch.get(branch_id, frozenset())


def require(grants: Grants, permission: Permission, *, branch_id: int | None) -> None:
    """Do nothing if the permission holds at the branch (None: everywhere).

    Raises:
        NotAllowed: it does not.
    """
    if not may(grants, permission, branch_id=branch_id):
        raise NotAllowed(permission)


def may_somewhere(grants: Grants, permission: Permission) -> bool:
    """Return whether the permission holds at any branch: enough to show a menu, not a thing."""
    return branches_where(grants, permission) != frozenset()


def branches_where(grants: Grants, permission: Permission) -> Where:
    """Return the branches at which the permission holds."""
    if may(grants, permission, branch_id=None):
        return All.BRANCHES
    return frozenset(
        branch_id
        for branch_id, permissions in grants.by_branch.items()
        if branch_id is not None and permission in permissions
    )


def at_branches(where: Where, *, field: str = "branch_id") -> Q:
    """Return the filter that keeps only rows of these branches."""
    return Q() if where is All.BRANCHES else Q(**{f"{field}__in": where})


def roles_at(grants: Grants, *, branch_id: int) -> frozenset[str]:
    """Return the roles that the person has at the branch, as procedures name them."""
    everywhere = grants.roles.get(None, frozenset())
    return frozenset(role.value for role in everywhere | grants.roles.get(branch_id, frozenset()))


def _roles(person_id: int) -> Mapping[int | None, frozenset[Role]]:
    held: dict[int | None, frozenset[Role]] = {}
    rows = Assignment.objects.filter(person_id=person_id).values_list("branch_id", "role")
    for branch_id, role in rows:
        held[branch_id] = held.get(branch_id, frozenset()) | {Role(role)}
    return held


def _permissions(roles: frozenset[Role]) -> frozenset[Permission]:
    return frozenset(permission for role in roles for permission in permissions_of(role))
