from handrail.people.access import Grants, require
from handrail.people.models import Membership
from handrail.people.queries import team
from handrail.people.roles import Permission


def leave_team(*, by: Grants, person_id: int, team_id: int) -> None:
    """Take the person out of the team, or leave things as they are if not in it.

    Raises:
        NotAllowed: `by` may not manage the people of the team's branch.
        UnknownTeam: there is none.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=team(team_id).branch_id)
    Membership.objects.filter(person_id=person_id, team_id=team_id).delete()
