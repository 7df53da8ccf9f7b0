from django.db import IntegrityError, transaction

from handrail.people.access import Grants, require
from handrail.people.models import Team
from handrail.people.queries import branch
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.values import TeamView, view_team
from handrail.words import sentence


class TeamTaken(Refused):
    """The branch has a team of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(sentence("people-team-taken", name=name))


def add_team(*, by: Grants, name: str, branch_id: int) -> TeamView:
    """Add a team to the branch.

    Raises:
        NotAllowed: `by` may not manage the people of the branch.
        UnknownBranch: there is none.
        TeamTaken: the branch has a team of that name.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=branch_id)
    branch(branch_id)
    try:
        with transaction.atomic():
            team = Team.objects.create(name=name.strip(), branch_id=branch_id)
    except IntegrityError as problem:
        raise TeamTaken(name.strip()) from problem
    return view_team(team)
