"""What a calendar would do to open cases, before it counts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.clock import TimedMeasure
from handrail.desk.case_columns import CaseColumns, case_columns
from handrail.desk.cases_together import cases_together
from handrail.desk.count_again import CASES_AT_ONCE
from handrail.desk.models import Case
from handrail.desk.open_case import OpenCase
from handrail.desk.status import NEVER, Status
from handrail.people.access import Grants, may
from handrail.people.calendars.kept import Kept
from handrail.people.roles import Permission

MOST_LOOKED_AT = 500
"""Open cases that are worked out while somebody waits; those due first."""


@dataclass(frozen=True)
class MovedClock:
    """A clock of an open case that would be due at another time.

    Attributes:
        title: of the case, "" for who may not read it.
        before, after: when it is due, and would be.
    """

    case_id: int
    title: str
    may_read: bool
    measure: TimedMeasure
    before: datetime
    after: datetime


@dataclass(frozen=True)
class Moves:
    """The clocks that would move, those due first first; and of how many open cases."""

    clocks: tuple[MovedClock, ...]
    looked_at: int
    open_cases: int

    @property
    def cases(self) -> int:
        """Return how many cases have a clock that would move."""
        return len({each.case_id for each in self.clocks})


def moves(before: Kept, after: Kept, *, by: Grants, now: datetime) -> Moves:
    """Return which clocks of open cases would move if the calendars were these."""
    branches = {
        branch_id: replace(branch, hours=after.hours(branch_id))
        for branch_id, branch in before.branches.items()
        if after.hours(branch_id) != before.hours(branch_id)
    }
    open_here = Case.objects.filter(
        status__in=(Status.OPEN, Status.WAITING), branch_id__in=branches
    )
    ids = tuple(
        open_here.order_by("next_due_at", "pk").values_list("pk", flat=True)[:MOST_LOOKED_AT]
    )
    found: list[MovedClock] = []
    for first in range(0, len(ids), CASES_AT_ONCE):
        for case in cases_together(ids[first : first + CASES_AT_ONCE]):
            branch = branches[case.row.branch_id]
            found += moved_between(case, replace(case, branch=branch), by=by, now=now)
    return Moves(
        clocks=tuple(sorted(found, key=lambda each: (min(each.before, each.after), each.case_id))),
        looked_at=len(ids),
        open_cases=open_here.count(),
    )


def moved_between(
    case: OpenCase, changed: OpenCase, *, by: Grants, now: datetime
) -> Iterator[MovedClock]:
    """Yield the clocks that are due at another time in a case as it would be changed."""
    before = _dues(case_columns(case, now=now))
    after = _dues(case_columns(changed, now=now))
    may_read = may(by, Permission.READ_CASE, branch_id=case.branch.id)
    title = case.row.title if may_read else ""
    for measure, due in before.items():
        later = after.get(measure)
        if later is not None and later != due:
            yield MovedClock(case.row.pk, title, may_read, TimedMeasure(measure), due, later)


def _dues(columns: CaseColumns) -> dict[str, datetime]:
    found = ((measure, clock.get("due_at")) for measure, clock in columns.clocks.items())
    return {measure: at for measure, at in found if isinstance(at, datetime) and at < NEVER}
