from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.refused import NoRoutineHere
from handrail.desk.routine_cases import Opener, open_routine_case, routine_to_begin
from handrail.people import queries as people
from handrail.people.access import Grants, may, roles_at
from handrail.people.actions.house_of import house_of
from handrail.people.roles import Permission
from handrail.record.stream import Actor as Recorder
from handrail.run import Actor

OPERATOR = Opener(Actor("operator"), Recorder("system", "operator"))
"""Whoever has a terminal on the machine."""


def start_routine(*, procedure: str, branch_id: int, by: Grants | None, edge: Edge) -> int:
    """Begin a routine now, because somebody wants it, and return its case.

    It is theirs to do; what is begun from the command line lies in the branch's queue. When its
    own time comes it begins all the same.

    Args:
        by: None for whoever has a terminal on the machine.

    Raises:
        NoRoutineHere: there is no routine of this name, or not for this person.
        VersionUnreadable: its version at the branch cannot be read.
    """
    if by is not None and not may(by, Permission.WORK_CASE, branch_id=branch_id):
        raise NoRoutineHere
    branch = people.branch(branch_id)
    version = routine_to_begin(procedure, branch, edge=edge)
    if version is None:
        raise NoRoutineHere
    with transaction.atomic():
        return open_routine_case(
            version,
            branch,
            house_of(branch.id, at=edge.at),
            began={"due": edge.at.isoformat(), "missed": 0, "asked_for": True},
            opener=OPERATOR if by is None else _opener(by, branch_id),
            edge=edge,
            assignee=None if by is None else by.person_id,
        )


def _opener(by: Grants, branch_id: int) -> Opener:
    actor = Actor(str(by.person_id), roles_at(by, branch_id=branch_id))
    return Opener(actor, Recorder("person", str(by.person_id)))
