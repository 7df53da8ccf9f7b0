"""The inbox: views of cases, each page read by an index and no slower with more cases."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from heapq import merge
from itertools import islice

from django.db.models import Q, QuerySet

from handrail.desk.models import Case
from handrail.desk.status import NEVER, Status
from handrail.people import queries as people
from handrail.people.access import All as AllBranches
from handrail.people.access import Grants, Where, at_branches, branches_where
from handrail.people.roles import Permission
from handrail.words import Language

PAGE = 50
COUNTED = 99
"""Cases are counted up to this; beyond, the screen says "99+"."""


class View(StrEnum):
    """Which cases somebody looks at."""

    MINE = "mine"
    FREE = "free"
    LATE = "late"
    OPEN = "open"
    WAITING = "waiting"
    RESOLVED = "resolved"


@dataclass(frozen=True)
class Place:
    """A place in a view's order: the moment that orders it, then the case's number."""

    at: datetime
    case_id: int


@dataclass(frozen=True)
class CaseRow:
    """A case as the inbox lists it."""

    id: int
    title: str
    customer: str
    customer_id: int
    channel: str
    branch: str
    language: Language
    procedure: str
    version: str
    status: Status
    assignee_id: int | None
    is_unread: bool
    opened_at: datetime
    last_received_at: datetime
    due_at: datetime | None
    resolved_at: datetime | None
    outcome: str


@dataclass(frozen=True)
class InHand:
    """A case that somebody has in hand, as the strip over a case shows it."""

    id: int
    customer: str
    channel: str
    is_unread: bool
    due_at: datetime | None


@dataclass(frozen=True)
class InboxPage:
    """One page of a view; `next` is where the following page begins, None on the last one."""

    rows: tuple[CaseRow, ...]
    next: Place | None


def inbox_page(
    *, by: Grants, view: View, now: datetime, after: Place | None = None, limit: int = PAGE
) -> InboxPage:
    """Return one page of the cases that the person may read, those due first before the others.

    Resolved cases come newest first. The cost grows with the page and the person's branches, not
    with the number of cases.
    """
    where = branches_where(by, Permission.READ_CASE)
    newest_first = view is View.RESOLVED
    field = "resolved_at" if newest_first else "next_due_at"
    pages = [
        _after(rows, field, after, newest_first=newest_first)[: limit + 1]
        for rows in _apart(_rows(view, by=by, now=now), view, where)
    ]
    ordered = merge(*pages, key=lambda row: (getattr(row, field), row.pk), reverse=newest_first)
    found = list(islice(ordered, limit + 1))
    last = found[limit - 1] if len(found) > limit else None
    return InboxPage(
        rows=_views(found[:limit]),
        next=Place(getattr(last, field), last.pk) if last is not None else None,
    )


def in_hand(*, by: Grants, limit: int) -> tuple[InHand, ...]:
    """Return the first of the person's own cases, in the order of the inbox. One query."""
    where = branches_where(by, Permission.READ_CASE)
    rows = Case.objects.filter(at_branches(where), status=Status.OPEN, assignee_id=by.person_id)
    found = rows.order_by("next_due_at", "id").values_list(
        "pk", "customer__name", "channel", "is_unread", "next_due_at"
    )
    return tuple(
        InHand(case_id, name, channel, is_unread, due_at if due_at < NEVER else None)
        for case_id, name, channel, is_unread, due_at in found[:limit]
    )


def inbox_counts(*, by: Grants, now: datetime) -> dict[View, int]:
    """Return how many cases each view holds, counted up to COUNTED + 1."""
    where = branches_where(by, Permission.READ_CASE)
    return {
        view: _rows(view, by=by, now=now).filter(at_branches(where))[: COUNTED + 1].count()
        for view in View
        if view is not View.RESOLVED
    }


def cases_by_ids(case_ids: list[int], *, by: Grants) -> tuple[CaseRow, ...]:
    """Return those of the cases that the person may read, in the order of the ids."""
    where = branches_where(by, Permission.READ_CASE)
    rows = Case.objects.filter(at_branches(where), pk__in=case_ids)
    found = {row.pk: row for row in rows.select_related("customer", "branch")}
    return _views([found[case_id] for case_id in case_ids if case_id in found])


def _rows(view: View, *, by: Grants, now: datetime) -> QuerySet[Case]:
    match view:
        case View.MINE:
            return Case.objects.filter(status=Status.OPEN, assignee_id=by.person_id)
        case View.FREE:
            return Case.objects.filter(status=Status.OPEN, assignee__isnull=True)
        case View.LATE:
            return Case.objects.filter(status=Status.OPEN, next_due_at__lt=now)
        case View.OPEN:
            return Case.objects.filter(status=Status.OPEN)
        case View.WAITING:
            return Case.objects.filter(status=Status.WAITING)
        case View.RESOLVED:
            return Case.objects.filter(resolved_at__isnull=False)


def _apart(rows: QuerySet[Case], view: View, where: Where) -> list[QuerySet[Case]]:
    """Return the rows so that each part is read along its index: by branch, or by colleague."""
    if view is View.MINE:
        return [rows.filter(at_branches(where))]
    if where is AllBranches.BRANCHES:
        return [rows.filter(branch_id=branch.id) for branch in people.branches()]
    return [rows.filter(branch_id=branch_id) for branch_id in sorted(where)]


def _after(
    rows: QuerySet[Case], field: str, after: Place | None, *, newest_first: bool
) -> QuerySet[Case]:
    if after is not None:
        beyond = "lt" if newest_first else "gt"
        rows = rows.filter(
            Q(**{f"{field}__{beyond}": after.at})
            | Q(**{field: after.at, f"id__{beyond}": after.case_id})
        )
    named = rows.select_related("customer", "branch")
    return named.order_by(f"-{field}", "-id") if newest_first else named.order_by(field, "id")


def _views(rows: list[Case]) -> tuple[CaseRow, ...]:
    return tuple(
        CaseRow(
            id=row.pk,
            title=row.title,
            customer=row.customer.name,
            customer_id=row.customer_id,
            channel=row.channel,
            branch=row.branch.name,
            language=Language(row.language),
            procedure=row.procedure,
            version=row.version,
            status=Status(row.status),
            assignee_id=row.assignee_id,
            is_unread=row.is_unread,
            opened_at=row.opened_at,
            last_received_at=row.last_received_at,
            due_at=row.next_due_at if row.next_due_at < NEVER else None,
            resolved_at=row.resolved_at,
            outcome=row.outcome,
        )
        for row in rows
    )
