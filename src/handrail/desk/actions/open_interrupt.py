from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.saving import save
from handrail.library import queries as library
from handrail.library.queries import NoSuchVersion
from handrail.people.access import Grants
from handrail.people.roles import Permission


def open_interrupt(*, case_id: int, procedure: str, by: Grants, edge: Edge) -> int:
    """Open an interrupt over whatever the case is at, and return the run's id.

    It belongs to the newest contact, so that it opens over all matters of the letter. One that is
    open already is not opened twice.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NoSuchVersion: no interrupt of this name may open on the case's channel.
        VersionUnreadable: it cannot be read with the overlays of the case's branch.
    """

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        _check_that_it_may_open(procedure, channel=case.row.channel)
        version = case.version_to_open(procedure).name
        already = _open_run_of(case, procedure)
        if already is not None:
            return already
        with transaction.atomic():
            contact_id = case.contact_ids[-1] if case.contact_ids else None
            run = case.start_run(version, at=edge.at, contact_id=contact_id)
            save(case, edge=edge)
        return run.id

    return decided_anew(attempt)


def _check_that_it_may_open(procedure: str, *, channel: str) -> None:
    versions = library.interrupt_versions(channel)
    if not any(each.procedure.id == procedure for each in versions):
        raise NoSuchVersion(procedure)


def _open_run_of(case: OpenCase, procedure: str) -> int | None:
    for run in case.runs.values():
        if run.is_open_interrupt and run.machine.procedure.id == procedure:
            return run.id
    return None
