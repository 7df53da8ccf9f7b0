"""A reply that was counted on did not arrive: its case is an agent's again."""

from handrail.desk.edge import Edge
from handrail.desk.following import reopen
from handrail.desk.open_case import OpenCase
from handrail.desk.status import Status
from handrail.record.stream import NewEvent


def bring_back(case: OpenCase, *, edge: Edge) -> None:
    """Open the case again if it was closed, and end its wait for a customer who has read nothing.

    What brought it back makes it unread by itself (`desk/index.py`).
    """
    match case.row.status:
        case Status.RESOLVED:
            reopen(case, edge=edge)
        case Status.WAITING:
            case.add(NewEvent("waiting_ended", {}))
