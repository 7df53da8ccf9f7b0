from handrail.desk.edge import Edge
from handrail.desk.open_case import decided_anew, open_case
from handrail.desk.saving import save
from handrail.library import queries as library
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.run.command import MoveTo
from handrail.sop.document import Kind


def open_procedure(*, case_id: int, procedure: str, by: Grants, edge: Edge) -> int:
    """Open the newest version of a procedure on the case and return the run's id.

    A procedure that is open already and has not ended gives way: its run moves over, so that what
    was said and learnt is kept and what has had an effect is not forgotten.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NoSuchVersion: the procedure was never published.
        StepRefused: the run is under this version already.
    """

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        version = library.current_version(procedure)
        open_runs = [
            run
            for run in case.runs.values()
            if run.machine.procedure.kind is Kind.MATTER and not run.state.has_ended
        ]
        if open_runs:
            run = open_runs[-1]
            case.command(run.id, MoveTo(version.name), at=edge.at)
        else:
            run = case.start_run(version.name, at=edge.at)
        save(case, edge=edge)
        return run.id

    return decided_anew(attempt)
