from handrail.desk.edge import Edge
from handrail.desk.open_case import decided_anew, open_case
from handrail.desk.refused import NotForThem
from handrail.desk.saving import save
from handrail.people.access import Grants, grants_of, may
from handrail.people.roles import Permission
from handrail.record.stream import NewEvent


def assign_case(*, case_id: int, to: int | None, by: Grants, edge: Edge) -> None:
    """Give the case to a colleague, take it, or (None) lay it back into the queue.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NotForThem: the colleague may not work on cases of this branch.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if to is not None:
            theirs = grants_of(to)
            if not may(theirs, Permission.WORK_CASE, branch_id=case.row.branch_id):
                raise NotForThem(name=theirs.name)
        if case.row.assignee_id != to:
            case.add(NewEvent("case_assigned", {"person": to}))
            save(case, edge=edge)

    decided_anew(attempt)
