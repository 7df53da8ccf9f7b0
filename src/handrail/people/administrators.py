"""The rule that there is always an administrator of every branch, once there was one."""

from handrail.people.models import Assignment
from handrail.people.refused import Refused
from handrail.people.roles import Role
from handrail.words import sentence


class LastAdministrator(Refused):
    """Nobody else could manage people any more."""

    def __init__(self) -> None:
        super().__init__(sentence("people-last-administrator"))


def administrator_ids() -> frozenset[int]:
    """Return the active persons who administer every branch."""
    held = Assignment.objects.filter(
        role=Role.ADMINISTRATOR.value, branch__isnull=True, person__is_active=True
    )
    return frozenset(held.values_list("person_id", flat=True))


def keep_an_administrator(*, without: int) -> None:
    """Refuse to go on if the person is the only administrator, within the caller's transaction.

    Two administrators who remove each other at once wait for one another here.

    Raises:
        LastAdministrator: there would be none left.
    """
    held = Assignment.objects.select_for_update().filter(
        role=Role.ADMINISTRATOR.value, branch__isnull=True
    )
    list(held.order_by("pk"))
    if administrator_ids() == {without}:
        raise LastAdministrator
