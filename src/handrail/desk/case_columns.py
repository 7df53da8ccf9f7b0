"""The columns of a case and of its clocks, as its streams give them: nothing is written here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import ClockEvent, Started
from handrail.desk.case_standards import case_standards
from handrail.desk.clock_columns import clock_columns
from handrail.desk.index import CaseEvent, clock_events, index_of, next_due, read_clocks
from handrail.desk.open_case import OpenCase
from handrail.desk.status import NEVER
from handrail.sop.document import Kind

Columns = dict[str, object]

OF_THE_CASE = frozenset({Kind.MATTER, Kind.ROUTINE})
"""Kinds of procedures that a case is about."""


@dataclass(frozen=True)
class CaseColumns:
    """What the rows of a case and of its clocks say, the clocks by their measures."""

    case: Columns
    clocks: Mapping[str, Columns]


def case_columns(case: OpenCase, *, now: datetime) -> CaseColumns:
    """Return the columns that the case's streams give at a moment."""
    events = [CaseEvent(each.type, each.at, dict(each.body)) for each in case.events[case.stream]]
    readings = read_clocks(events, standards=case_standards(case), calendar=case.calendar, now=now)
    clocks: dict[str, Columns] = {}
    for standard, reading in readings.items():
        happened = clock_events(events, standard.measure)
        columns = clock_columns(standard, reading, happened, calendar=case.calendar)
        clocks[standard.measure] = {"started_at": _started_at(case, happened), **columns}
    due = next_due(readings.values()) or NEVER
    return CaseColumns({**_of_the_case(case, events), "next_due_at": due}, clocks)


def _started_at(case: OpenCase, happened: Iterable[ClockEvent]) -> datetime:
    starts = (each.at for each in happened if isinstance(each, Started))
    return next(starts, case.row.opened_at)


def _of_the_case(case: OpenCase, events: list[CaseEvent]) -> Columns:
    index = index_of(events)
    columns: Columns = {
        "status": index.status,
        "first_replied_at": index.first_replied_at,
        "last_received_at": index.last_received_at or case.row.last_received_at,
        "resolved_at": index.resolved_at,
        "outcome": index.outcome,
        "assignee_id": index.assignee,
        "is_unread": index.is_unread,
    }
    for run in case.runs.values():
        if run.machine.procedure.kind in OF_THE_CASE:
            columns |= {"procedure": run.machine.procedure.id, "version": run.state.version}
    return columns
