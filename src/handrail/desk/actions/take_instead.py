from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.open_runs import OpenRun
from handrail.desk.refused import NotSaidInstead, StepRefused
from handrail.desk.saving import save
from handrail.library.queries import NoSuchVersion
from handrail.library.values import VersionView
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent
from handrail.run.command import MoveTo
from handrail.run.decision import Why
from handrail.run.refuse import refuse
from handrail.sop.document import Kind


def take_instead(
    *, case_id: int, run_id: int, procedure: str, by: Grants, edge: Edge, entry: str = ""
) -> None:
    """Go on under the procedure that a run's own procedure names for when it is not the right one.

    What was said and learnt is kept, as whenever a run moves. The reason is the one that the
    procedure gives: the event names the version that gives it.

    Args:
        procedure: the id of one of those that the procedure names under `instead`.
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase, NoSuchRun: there is none, or not for this person.
        NotSaidInstead: the run's procedure does not name it, or it can't be opened here.
        VersionUnreadable: its newest version cannot be read.
        StepRefused: the run has ended.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        run = case.run(run_id)
        version = _named(case, run, procedure)
        before = run.state.version
        if run.state.has_ended:
            raise StepRefused(refuse(Why.ENDED))
        with transaction.atomic():
            case.command(run_id, MoveTo(version.name), at=edge.at)
            body: JSONObject = {"run": run_id, "from": before, "to": version.name}
            case.add(NewEvent("procedure_replaced", body))
            save(case, edge=edge, entry=entry)

    decided_anew(attempt)


def _named(case: OpenCase, run: OpenRun, procedure: str) -> VersionView:
    """Return the version of a procedure that is named instead, as the case gets it."""
    if procedure not in dict(run.machine.procedure.instead):
        raise NotSaidInstead
    try:
        version = case.version_to_open(procedure)
    except NoSuchVersion as problem:
        raise NotSaidInstead from problem
    here = version.procedure.channels
    if version.procedure.kind is not Kind.MATTER or (here and case.row.channel not in here):
        raise NotSaidInstead
    return version
