from django.db import transaction

from handrail.desk.case_plans import OF_THE_CASE
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.following import resolve
from handrail.desk.open_case import open_case
from handrail.desk.open_runs import OpenRun
from handrail.desk.refused import ProcedureStillOpen, VersionUnreadable
from handrail.desk.saving import save
from handrail.desk.status import Outcome, Status
from handrail.people.access import Grants
from handrail.people.roles import Permission


def close_case(*, case_id: int, outcome: Outcome, by: Grants, edge: Edge) -> None:
    """Close a case for which no procedure is open; one with a procedure ends with it.

    Raises:
        NoSuchCase: there is none, or not for this person.
        ProcedureStillOpen: the procedure has not come to its end.
        VersionUnreadable: whether it has cannot be told.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        for stuck in case.unreadable.values():
            if stuck.is_of_the_matter and case.row.status != Status.RESOLVED:
                raise VersionUnreadable(version=stuck.version)
        if any(map(_is_still_open, case.runs.values())):
            raise ProcedureStillOpen
        if case.row.status != Status.RESOLVED:
            with transaction.atomic():
                resolve(case, outcome=outcome.value, edge=edge)
                save(case, edge=edge)

    decided_anew(attempt)


def _is_still_open(run: OpenRun) -> bool:
    is_matter = run.machine.procedure.kind in OF_THE_CASE
    return (is_matter and not run.state.has_ended) or run.is_open_interrupt
