from handrail.people.access import Grants, require
from handrail.people.models import Membership
from handrail.people.queries import person_view, team
from handrail.people.roles import Permission


def join_team(*, by: Grants, person_id: int, team_id: int) -> None:
    """Put the person into the team; one who is in it stays in it.

    Raises:
        NotAllowed: `by` may not manage the people of the team's branch.
        UnknownTeam, UnknownPerson: there is none.
    """
    require(by, Permission.MANAGE_PEOPLE, branch_id=team(team_id).branch_id)
    person_view(person_id)
    Membership.objects.get_or_create(person_id=person_id, team_id=team_id)
