"""The columns that a played case gives: what `desk.saving` fills on the live desk."""

from handrail.desk.case_clocks import case_clocks, next_due
from handrail.desk.clock_columns import clock_columns
from handrail.desk.histories.past_case import PastCase, PastRun
from handrail.desk.histories.rows import Values
from handrail.desk.models import Approval, Clock, Run
from handrail.desk.run_adherence import run_adherence
from handrail.desk.standards_set import in_force
from handrail.desk.status import NEVER
from handrail.sop.document import Kind


def fill_columns(case: PastCase) -> None:
    """Fill the columns of the case, its clocks and its runs from what happened."""
    index = case.index
    row = case.row
    row.status = index.status
    row.first_replied_at = index.first_replied_at
    row.last_received_at = index.last_received_at or row.last_received_at
    row.resolved_at = index.resolved_at
    row.outcome = index.outcome
    row.assignee_id = index.assignee
    row.is_unread = index.is_unread
    for run in case.runs.values():
        if run.kind is Kind.MATTER:
            row.procedure, row.version = run.machine.procedure.id, run.state.version
        _fill_run(case, run)
    _fill_clocks(case)


def _fill_clocks(case: PastCase) -> None:
    clocks = case_clocks(
        case.events,
        promised=in_force(case.events),
        calendar=case.calendar,
        now=case.past.edge.at,
    )
    case.row.next_due_at = next_due(clocks) or NEVER
    for clock in clocks:
        case.past.rows.add_values(
            Clock, case_id=case.row.pk, measure=clock.name, **clock_columns(clock)
        )


def _fill_run(case: PastCase, run: PastRun) -> None:
    case.past.rows.add_values(
        Run,
        id=run.id,
        case_id=case.row.pk if run.contact is None else None,
        contact_id=run.contact.id if run.contact else None,
        version=run.state.version,
        started_at=run.started_at,
        **_end(run),
    )
    for step, asked in run.state.approvals.items():
        if asked.agreed is None:
            case.past.rows.add_values(
                Approval,
                run_id=run.id,
                case_id=case.row.pk,
                step=step,
                role=asked.role,
                asked_by_id=int(asked.asked_by) if asked.asked_by.isdecimal() else None,
                asked_at=asked.asked_at,
            )


def _end(run: PastRun) -> Values:
    if run.state.outcome is None:
        return {}
    adherence = run_adherence(run.machine, run.state)
    return {
        "outcome": run.state.outcome,
        "ended_at": run.state.taken[-1].at,
        "followed": adherence.followed,
        "concerned": adherence.concerned,
    }
