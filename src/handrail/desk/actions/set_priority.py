from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import open_case
from handrail.desk.priority import Priority
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.stream import NewEvent


def set_priority(*, case_id: int, priority: Priority, by: Grants, edge: Edge) -> None:
    """Say how pressing a case is; what is promised for that counts from now on.

    Clocks that were met or overdue stay as they were.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if case.priority != priority:
            case.add(NewEvent("priority_set", {"priority": priority.value}))
            save(case, edge=edge)

    decided_anew(attempt)
