from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.desk.status import Status
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.stream import NewEvent


def wait_for_customer(*, case_id: int, waits: bool, by: Grants, edge: Edge) -> None:
    """Say that the customer owes the answer, so that clocks pause, or that it is our turn again.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if waits is (case.row.status == Status.WAITING) or case.row.status == Status.RESOLVED:
            return
        case.add(NewEvent("waiting_began" if waits else "waiting_ended", {}))
        save(case, edge=edge)

    decided_anew(attempt)
