"""A case as its stream tells it: whose turn it is, whose it is, what it waits for.

Pure: the same function fills the columns after one step and after an import of thousands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handrail.desk.case_event import CaseEvent
from handrail.desk.status import Status


@dataclass(frozen=True)
class CaseIndex:
    """What the columns of a case say."""

    status: Status
    first_replied_at: datetime | None
    last_received_at: datetime | None
    resolved_at: datetime | None
    outcome: str
    assignee: int | None
    is_unread: bool
    priority: str


def index_of(events: Iterable[CaseEvent]) -> CaseIndex:
    """Return what the case's stream says about it."""
    status, outcome = Status.OPEN, ""
    received: datetime | None = None
    resolved: datetime | None = None
    assignee: int | None = None
    is_unread = False
    priority = ""
    replies: dict[object, datetime] = {}
    for event in events:
        match event.type:
            case "letter_received":
                received, is_unread = event.at, True
                status, resolved, outcome = Status.OPEN, None, ""
            case "reply_sent":
                replies[event.body["message"]] = event.at
                is_unread = False
            case "reply_planned" | "reply_retried":
                is_unread = False
            case "reply_unsent":
                replies.pop(event.body["message"], None)
            case "reply_failed" | "promise_fell_due":
                is_unread = True
            case "reply_bounced" if event.body["cause"] != "delayed":
                is_unread = True
            case "waiting_began":
                status = Status.WAITING
            case "waiting_ended":
                status = Status.OPEN
            case "case_assigned":
                person = event.body["person"]
                assignee = int(str(person)) if person is not None else None
            case "priority_set":
                priority = str(event.body["priority"])
            case "note_written" | "step_doubted":
                is_unread = False
            case "step_taken" if event.body.get("by") == "person":
                is_unread = False
            case "case_resolved":
                status, resolved, is_unread = Status.RESOLVED, event.at, False
                outcome = str(event.body["outcome"])
            case "case_reopened":
                status, resolved, outcome = Status.OPEN, None, ""
    return CaseIndex(
        status=status,
        first_replied_at=min(replies.values(), default=None),
        last_received_at=received,
        resolved_at=resolved,
        outcome=outcome,
        assignee=assignee,
        is_unread=is_unread,
        priority=priority,
    )
