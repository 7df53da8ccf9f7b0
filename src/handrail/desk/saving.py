"""Write an open case: its events first, then the columns that the events give."""

from collections.abc import Iterable

from django.db import transaction

from handrail.desk.case_columns import CaseColumns, Columns, case_columns
from handrail.desk.case_plans import keep_clock_timers
from handrail.desk.clock_columns import OF_A_CLOCK
from handrail.desk.edge import Edge
from handrail.desk.entries import remember_entry
from handrail.desk.following import follow
from handrail.desk.keeping_clocks import keep_clocks
from handrail.desk.models import Approval, Case, Clock, Run
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun
from handrail.desk.paying import keep_payments
from handrail.desk.run_adherence import run_adherence
from handrail.library import queries as library
from handrail.run import RunState
from handrail.run.interrupting import is_over
from handrail.run.state import Approval as Asked


def save(case: OpenCase, *, edge: Edge, entry: str = "") -> None:
    """Write everything that was added to the case, with what follows from it, in one transaction.

    Args:
        entry: the entry of the person's Line that this does, remembered with it.

    Raises:
        StreamMoved, IntegrityError: somebody was faster; decide again.
        EntryTaken: the entry was taken before.
    """
    case.look_again(at=edge.at)
    with transaction.atomic():
        if entry and case.person_id is not None:
            remember_entry(entry, person_id=case.person_id, real_at=edge.real_at)
        keep_payments(case)
        follow(case, edge=edge)
        keep_clocks(case)
        case.write(at=edge.at, real_at=edge.real_at)
        _reindex_case(case, edge=edge)
        _reindex_runs(case, (run for run in case.runs.values() if run.state != run.in_row))


def reindex(case: OpenCase, *, edge: Edge) -> None:
    """Fill the columns of the case, its clocks and all its runs from their streams."""
    _reindex_case(case, edge=edge)
    for run in case.runs.values():
        run.in_row = None
    _reindex_runs(case, case.runs.values())


def _reindex_case(case: OpenCase, *, edge: Edge) -> None:
    columns = case_columns(case, now=edge.at)
    write_columns(case.row, columns, keeps_clocks=case.is_new or bool(case.unreadable))


def write_columns(row: Case, columns: CaseColumns, *, keeps_clocks: bool = False) -> None:
    """Write the columns of a case and of its clocks, in the open transaction.

    Args:
        keeps_clocks: clocks that the columns do not name stay, instead of being taken away.
    """
    _fill(row, columns.case)
    before: list[str] = []
    if not keeps_clocks:
        before = list(Clock.objects.filter(case=row).values_list("measure", flat=True))
        Clock.objects.filter(case=row).exclude(measure__in=columns.clocks).delete()
    Clock.objects.bulk_create(
        [Clock(case=row, measure=measure, **values) for measure, values in columns.clocks.items()],
        update_conflicts=True,
        unique_fields=["case", "measure"],
        update_fields=list(OF_A_CLOCK),
    )
    keep_clock_timers(row.pk, columns.clocks, before=before)


def _fill(row: Case, columns: Columns) -> None:
    """Write the columns that have another value than the row, and no others."""
    changed = {name: value for name, value in columns.items() if getattr(row, name) != value}
    if changed:
        Case.objects.filter(pk=row.pk).update(**changed)
        for name, value in changed.items():
            setattr(row, name, value)


def _reindex_runs(case: OpenCase, runs: Iterable[OpenRun]) -> None:
    for run in runs:
        columns = _run_columns(run, run.state)
        if run.in_row is None or columns != _run_columns(run, run.in_row):
            Run.objects.filter(pk=run.id).update(**columns)
        if run.in_row is None or _waiting(run.state) != _waiting(run.in_row):
            _reindex_approvals(case, run)
        run.before = run.in_row = run.state


def _run_columns(run: OpenRun, state: RunState) -> Columns:
    columns: Columns = {
        "version": state.version,
        "outcome": "",
        "ended_at": None,
        "followed": None,
        "concerned": None,
    }
    machine = library.machine(state.version, channel=run.channel)
    if state.taken and is_over(machine, state):
        adherence = run_adherence(machine, state)
        columns |= {
            "outcome": state.outcome or "",
            "ended_at": state.taken[-1].at,
            "followed": adherence.followed,
            "concerned": adherence.concerned,
        }
    return columns


def _waiting(state: RunState) -> dict[str, Asked]:
    return {step: asked for step, asked in state.approvals.items() if asked.agreed is None}


def _reindex_approvals(case: OpenCase, run: OpenRun) -> None:
    waiting = _waiting(run.state)
    Approval.objects.filter(run_id=run.id).exclude(step__in=waiting).delete()
    for step, asked in waiting.items():
        Approval.objects.update_or_create(
            run_id=run.id,
            step=step,
            defaults={
                "case": case.row,
                "role": asked.role,
                "asked_by_id": int(asked.asked_by) if asked.asked_by.isdecimal() else None,
                "asked_at": asked.asked_at,
            },
        )
