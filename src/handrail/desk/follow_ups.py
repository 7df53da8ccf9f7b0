"""What was promised or is to be followed up: whose, and when; and the timer that reminds."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Q

from handrail.desk.models import Promise
from handrail.people import queries as people
from handrail.people.access import Grants, at_branches, branches_where, may
from handrail.people.roles import Permission
from handrail.record.stream import Stream
from handrail.record.timers import clear_timer, set_timer

REMINDER = "follow_up"
"""The kind of timer by which a follow-up that is due is told."""

MOST_SHOWN = 200


class Whose(StrEnum):
    """Whose follow-ups somebody looks at."""

    MINE = "mine"
    TEAM = "team"
    ALL = "all"


@dataclass(frozen=True)
class FollowUp:
    """Something that is to be done by a time.

    Attributes:
        case_title, customer: of its case.
        made_by_id: who promised it, None for the desk itself.
        may_work: whether the reader may say that it is done.
    """

    id: int
    case_id: int
    case_title: str
    customer: str
    text: str
    due_at: datetime
    made_by_id: int | None
    assignee_id: int | None
    may_work: bool


def follow_ups(*, by: Grants, whose: Whose) -> tuple[FollowUp, ...]:
    """Return the follow-ups that are still to be done, the earliest first, at most 200.

    Somebody's are those that they made, and those of the cases that they have.
    """
    where = branches_where(by, Permission.READ_CASE)
    rows = Promise.objects.filter(at_branches(where, field="case__branch_id"), kept_at=None)
    if whose is not Whose.ALL:
        ids = {by.person_id}
        if whose is Whose.TEAM:
            ids |= {each.id for each in people.teammates(by.person_id)}
        rows = rows.filter(
            Q(case__assignee_id__in=ids) | Q(case__assignee=None, made_by_id__in=ids)
        )
    found = rows.select_related("case__customer").order_by("due_at", "id")[:MOST_SHOWN]
    return tuple(_follow_up(row, by) for row in found)


def _follow_up(row: Promise, by: Grants) -> FollowUp:
    return FollowUp(
        id=row.pk,
        case_id=row.case_id,
        case_title=row.case.title,
        customer=row.case.customer.name,
        text=row.text,
        due_at=row.due_at,
        made_by_id=row.made_by_id,
        assignee_id=row.case.assignee_id,
        may_work=may(by, Permission.WORK_CASE, branch_id=row.case.branch_id),
    )


def remind_at(promise_id: int, due_at: datetime, *, origin: Stream) -> None:
    """Let the desk be told when the follow-up is due; moved, it is told then alone."""
    set_timer(key=f"{REMINDER}:{promise_id}", kind=REMINDER, origin=origin, due_at=due_at)


def remind_no_more(promise_id: int) -> None:
    """Let nobody be reminded of what is done."""
    clear_timer(f"{REMINDER}:{promise_id}")


def promise_of(key: str) -> int:
    """Return the follow-up that a timer is about."""
    return int(key.rpartition(":")[2])
