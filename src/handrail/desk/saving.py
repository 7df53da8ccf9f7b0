"""Write an open case: its events first, then the columns that the events give."""

from handrail.desk.clock_columns import clock_columns
from handrail.desk.edge import Edge
from handrail.desk.following import follow
from handrail.desk.index import CaseEvent, clock_events, index_of, next_due, read_clocks
from handrail.desk.models import Approval, Clock, Run
from handrail.desk.open_case import OpenCase, OpenRun
from handrail.desk.run_adherence import run_adherence
from handrail.desk.standards import standards_for
from handrail.desk.status import NEVER
from handrail.sop.document import Kind


def save(case: OpenCase, *, edge: Edge) -> None:
    """Write everything that was added to the case, with what follows from it.

    Raises:
        StreamMoved: somebody was faster; decide again.
    """
    case.look_again(at=edge.at)
    follow(case, edge=edge)
    case.write(at=edge.at, real_at=edge.real_at)
    reindex(case, edge=edge)


def reindex(case: OpenCase, *, edge: Edge) -> None:
    """Fill the columns of the case, its clocks and its runs from their streams."""
    events = [CaseEvent(each.type, each.at, dict(each.body)) for each in case.events[case.stream]]
    index = index_of(events)
    row = case.row
    row.status = index.status
    row.first_replied_at = index.first_replied_at
    row.last_received_at = index.last_received_at or row.last_received_at
    row.resolved_at = index.resolved_at
    row.outcome = index.outcome
    row.assignee_id = index.assignee
    row.is_unread = index.is_unread
    for run in case.runs.values():
        if run.machine.procedure.kind is Kind.MATTER:
            row.procedure, row.version = run.machine.procedure.id, run.state.version
    readings = read_clocks(
        events,
        standards=standards_for(
            (run.machine.procedure for run in case.runs.values()),
            channel=row.channel,
            start=row.opened_at,
            calendar=case.calendar,
        ),
        calendar=case.calendar,
        now=edge.at,
    )
    row.next_due_at = next_due(readings.values()) or NEVER
    row.save()
    for standard, reading in readings.items():
        Clock.objects.update_or_create(
            case=row,
            measure=standard.measure,
            defaults={
                "started_at": row.opened_at,
                **clock_columns(
                    standard,
                    reading,
                    clock_events(events, standard.measure),
                    calendar=case.calendar,
                ),
            },
        )
    for run in case.runs.values():
        _reindex_run(case, run)


def _reindex_run(case: OpenCase, run: OpenRun) -> None:
    state = run.state
    change: dict[str, object] = {"version": state.version}
    if state.outcome is not None:
        adherence = run_adherence(run.machine, state)
        change |= {
            "outcome": state.outcome,
            "ended_at": state.taken[-1].at,
            "followed": adherence.followed,
            "concerned": adherence.concerned,
        }
    Run.objects.filter(pk=run.id).update(**change)
    waiting = {step for step, asked in state.approvals.items() if asked.agreed is None}
    Approval.objects.filter(run_id=run.id).exclude(step__in=waiting).delete()
    for step in waiting:
        asked = state.approvals[step]
        Approval.objects.get_or_create(
            run_id=run.id,
            step=step,
            defaults={
                "case": case.row,
                "role": asked.role,
                "asked_by_id": int(asked.asked_by) if asked.asked_by.isdecimal() else None,
                "asked_at": case.events[run.stream][-1].at,
            },
        )
