"""What a calendar would do to open cases, before it counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.clock import TimedMeasure
from handrail.desk.case_clocks import CaseClock
from handrail.desk.case_columns import clocks_on
from handrail.desk.cases_together import cases_together
from handrail.desk.count_again import CASES_AT_ONCE
from handrail.desk.models import Case
from handrail.desk.open_case import OpenCase
from handrail.desk.status import Status
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
            changed = clocks_on(replace(case, branch=branch), now=now)
            found += moved_between(case, changed, by=by, now=now)
    return Moves(
        clocks=tuple(sorted(found, key=lambda each: (min(each.before, each.after), each.case_id))),
        looked_at=len(ids),
        open_cases=open_here.count(),
    )


def moved_between(
    case: OpenCase, changed: Iterable[CaseClock], *, by: Grants, now: datetime
) -> Iterator[MovedClock]:
    """Yield the clocks of a case that would be due at another time if they were changed so."""
    after = {each.name: each.reading.due_at for each in changed}
    may_read = may(by, Permission.READ_CASE, branch_id=case.branch.id)
    title = case.row.title if may_read else ""
    for clock in clocks_on(case, now=now):
        due, later = clock.reading.due_at, after.get(clock.name)
        if due is not None and later is not None and later != due:
            yield MovedClock(case.row.pk, title, may_read, clock.measure, due, later)
