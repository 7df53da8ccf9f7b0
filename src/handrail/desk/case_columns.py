"""The columns of a case and of its clocks, as its streams give them: nothing is written here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handrail.desk.case_clocks import CaseClock, case_clocks, next_due
from handrail.desk.case_event import CaseEvent
from handrail.desk.case_plans import OF_THE_CASE, plans_of
from handrail.desk.case_standards import promised_on
from handrail.desk.clock_columns import clock_columns
from handrail.desk.clock_plan import plan_to_json
from handrail.desk.index import index_of
from handrail.desk.open_case import OpenCase
from handrail.desk.status import NEVER

Columns = dict[str, object]


@dataclass(frozen=True)
class CaseColumns:
    """What the rows of a case and of its clocks say, the clocks by their names."""

    case: Columns
    clocks: Mapping[str, Columns]


def case_columns(case: OpenCase, *, now: datetime) -> CaseColumns:
    """Return the columns that the case's streams give at a moment."""
    events = case.case_events
    clocks = clocks_on(case, now=now)
    plans = plans_of(case, clocks)
    return CaseColumns(
        {**_of_the_case(case, events), "next_due_at": next_due(clocks) or NEVER},
        {
            each.name: {**clock_columns(each), "plan": plan_to_json(plans.get(each.name, ()))}
            for each in clocks
        },
    )


def clocks_on(case: OpenCase, *, now: datetime) -> tuple[CaseClock, ...]:
    """Return the clocks of an open case as they stand at a moment."""
    promised = promised_on(case)
    return case_clocks(case.case_events, promised=promised, calendar=case.calendar, now=now)


def _of_the_case(case: OpenCase, events: Sequence[CaseEvent]) -> Columns:
    index = index_of(events)
    columns: Columns = {
        "status": index.status,
        "first_replied_at": index.first_replied_at,
        "last_received_at": index.last_received_at or case.row.last_received_at,
        "resolved_at": index.resolved_at,
        "outcome": index.outcome,
        "assignee_id": index.assignee,
        "is_unread": index.is_unread,
        "priority": index.priority,
    }
    for run in case.runs.values():
        if run.machine.procedure.kind in OF_THE_CASE:
            columns |= {"procedure": run.machine.procedure.id, "version": run.state.version}
    return columns
