from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.following import reopen
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.saving import save
from handrail.desk.status import Status
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.run.command import MoveTo
from handrail.sop.document import Kind


def open_procedure(*, case_id: int, procedure: str, by: Grants, edge: Edge, entry: str = "") -> int:
    """Open the newest version of a procedure on the case and return the run's id.

    It is opened with the overlays of the case's branch, and the law of the day of the case.

    A procedure that is open already and has not ended gives way: its run moves over, so that what
    was said and learnt is kept and what has had an effect is not forgotten. A case that was closed
    is open again: nobody would find the work in it.

    Args:
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NoSuchVersion: the procedure was never published.
        VersionUnreadable: its newest version cannot be read.
        StepRefused: the run is under this version already.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        version = case.version_to_open(procedure)
        with transaction.atomic():
            run_id = _move_or_start(case, version.name, edge=edge)
            save(case, edge=edge, entry=entry)
        return run_id

    return decided_anew(attempt)


def _move_or_start(case: OpenCase, version: str, *, edge: Edge) -> int:
    open_runs = [
        run
        for run in case.runs.values()
        if run.machine.procedure.kind is Kind.MATTER and not run.state.has_ended
    ]
    if not open_runs:
        if case.row.status == Status.RESOLVED:
            reopen(case, edge=edge)
        return case.start_run(version, at=edge.at).id
    case.command(open_runs[-1].id, MoveTo(version), at=edge.at)
    return open_runs[-1].id
