"""A reply that was counted on did not arrive: its case is an agent's again."""

from handrail.desk.edge import Edge
from handrail.desk.following import reopen
from handrail.desk.open_case import OpenCase
from handrail.desk.status import Status
from handrail.record.stream import NewEvent

REPLIED = frozenset({"reply_sent", "reply_planned"})
"""Events by which a reply answers a case: at once, or at a time that was chosen."""


def bring_back(case: OpenCase, *, edge: Edge) -> None:
    """Open the case again if it was closed, and end its wait for a customer who has read nothing.

    What brought it back makes it unread by itself (`desk/index.py`).
    """
    match case.row.status:
        case Status.RESOLVED:
            reopen(case, edge=edge)
        case Status.WAITING:
            case.add(NewEvent("waiting_ended", {}))


def was_answered_by(case: OpenCase, message_id: int) -> bool:
    """Return whether the reply answered this case, which may be one of several of its contact."""
    return any(
        event.type in REPLIED and event.body["message"] == message_id
        for event in case.events[case.stream]
    )
