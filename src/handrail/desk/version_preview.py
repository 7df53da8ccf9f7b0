"""What a version would do to the clocks of open cases that still go by another one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from django.db.models import Q

from handrail.desk.calendar_preview import MOST_LOOKED_AT, MovedClock, Moves, moved_between
from handrail.desk.case_clocks import CaseClock, case_clocks
from handrail.desk.case_standards import promised_on
from handrail.desk.cases_together import cases_together
from handrail.desk.count_again import CASES_AT_ONCE
from handrail.desk.keeping_clocks import promised_anew
from handrail.desk.models import Case, Run
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.desk.standards_set import InForce
from handrail.desk.status import Status
from handrail.desk.version_to_open import day_at
from handrail.library import queries as library
from handrail.library.overlays import overlays_of
from handrail.library.places import place_of
from handrail.library.queries import UnreadableVersion
from handrail.library.version_name import procedure_of
from handrail.people.access import Grants, at_branches, branches_where
from handrail.people.roles import Permission


def moves_to_newest(procedure: str, *, by: Grants, now: datetime) -> Moves:
    """Return which clocks of open cases would move if their runs went by the newest version.

    Law packs that are published and begin to hold later are laid on it already. Only cases that
    the person may read are among them.

    Raises:
        NoSuchVersion: the procedure was never published.
        UnreadableVersion: its newest version cannot be read.
    """
    newest = library.current_version(procedure).name
    runs = Run.objects.filter(version__startswith=f"{procedure}@")
    cases = Case.objects.filter(
        Q(pk__in=runs.values("case_id")) | Q(matters__contact_id__in=runs.values("contact_id")),
        at_branches(branches_where(by, Permission.READ_CASE)),
        status__in=(Status.OPEN, Status.WAITING),
    ).distinct()
    ids = tuple(cases.order_by("next_due_at", "pk").values_list("pk", flat=True)[:MOST_LOOKED_AT])
    holds_from = _last_beginning(procedure)
    found: list[MovedClock] = []
    for first in range(0, len(ids), CASES_AT_ONCE):
        for case in cases_together(ids[first : first + CASES_AT_ONCE]):
            found += _moved(case, procedure, newest, holds_from=holds_from, by=by, now=now)
    return Moves(
        clocks=tuple(sorted(found, key=lambda each: (min(each.before, each.after), each.case_id))),
        looked_at=len(ids),
        open_cases=cases.count(),
    )


def _last_beginning(procedure: str) -> date:
    packs = (each.pack for each in overlays_of(procedure))
    return max((pack.since for pack in packs if pack is not None), default=date.min)


def _moved(
    case: OpenCase, procedure: str, newest: str, *, holds_from: date, by: Grants, now: datetime
) -> Iterator[MovedClock]:
    on = max(day_at(case.branch, now), holds_from)
    try:
        wanted = library.version_at(newest, where=place_of(case.branch), on=on).name
    except UnreadableVersion:
        return
    runs = {
        each.id: _under(each, wanted) if procedure_of(each.state.version) == procedure else each
        for each in case.runs.values()
    }
    if runs != case.runs and not case.unreadable:
        yield from moved_between(case, _clocks_of(replace(case, runs=runs), now), by=by, now=now)


def _clocks_of(case: OpenCase, now: datetime) -> tuple[CaseClock, ...]:
    """Return the clocks of a case on which everything promised were looked up now."""
    fresh = promised_anew(case)
    return case_clocks(
        case.case_events,
        promised=(*promised_on(case), InForce(now, fresh.promises, fresh.shares)),
        calendar=case.calendar,
        now=now,
    )


def _under(run: OpenRun, version: str) -> OpenRun:
    return replace(run, state=run.state._replace(version=version))
