"""Who is there to be told about a case, as escalation asks."""

from dataclasses import dataclass

from handrail.people import queries as people
from handrail.people.by_role import administrators_first, persons_by_role
from handrail.people.values import PersonView
from handrail.sop.escalation import Colleagues


@dataclass(frozen=True)
class ColleaguesHere:
    """Colleagues by their addresses, and whom each address stands for."""

    colleagues: Colleagues
    by_address: dict[str, PersonView]


def colleagues_here(*, branch_id: int, assignee_id: int | None) -> ColleaguesHere:
    """Return who works for a branch, and who has one of its cases."""
    everyone = administrators_first()
    addresses = {person.id: person.email for person in everyone}
    team = people.teammates(assignee_id) if assignee_id is not None else ()
    roles = persons_by_role(branch_id=branch_id)
    return ColleaguesHere(
        Colleagues(
            everyone=tuple(addresses.values()),
            assignee=addresses.get(assignee_id or 0),
            team=tuple(person.email for person in team),
            roles={role: tuple(each.email for each in held) for role, held in roles.items()},
        ),
        {person.email: person for person in everyone},
    )
