from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import opened
from handrail.desk.routines import (
    INTERNAL,
    RoutineDue,
    missed_between,
    next_time,
    set_routine_timer,
)
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.desk.version_to_open import version_to_open
from handrail.library.queries import NoSuchVersion
from handrail.library.values import VersionView
from handrail.people import queries as people
from handrail.people.actions.house_of import house_of
from handrail.people.values import BranchView
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor
from handrail.sop.document import Kind


def begin_routine(due: RoutineDue, *, edge: Edge) -> int | None:
    """Begin a routine at its branch as an internal case, set its next time, and return the case.

    It belongs to the transaction that takes its timer away, so that each time is begun once. Times
    that have passed meanwhile, while nobody was at work, are not made up for one by one: one case
    is opened, which says how many it stands for.

    Returns:
        None if the procedure is no routine any more; then nothing is begun.

    Raises:
        VersionUnreadable: its version at the branch cannot be read.
    """
    branch = people.branch(due.branch_id)
    version = _routine(due.procedure, branch, edge=edge)
    if version is None:
        return None
    schedule = version.procedure.schedule
    missed = missed_between(schedule, branch, due_at=due.due_at, now=edge.at)
    with transaction.atomic():
        case_id = _open(version, branch, due, missed=missed, edge=edge)
        following = next_time(schedule, branch, after=edge.at)
        if following is not None:
            set_routine_timer(RoutineDue(due.procedure, branch.id, following))
    return case_id


def _routine(procedure: str, branch: BranchView, *, edge: Edge) -> VersionView | None:
    try:
        version = version_to_open(procedure, branch=branch, opened_at=edge.at)
    except NoSuchVersion:
        return None
    return version if version.procedure.kind is Kind.ROUTINE else None


def _open(
    version: VersionView, branch: BranchView, due: RoutineDue, *, missed: int, edge: Edge
) -> int:
    house = house_of(branch.id, at=edge.at)
    row = Case.objects.create(
        title="",
        customer_id=house.id,
        branch_id=branch.id,
        channel=INTERNAL,
        language=house.language,
        opened_at=edge.at,
        last_received_at=edge.at,
    )
    case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "timers"))
    body: JSONObject = {"customer": house.id, "branch": branch.id, "channel": INTERNAL}
    case.add(NewEvent("case_opened", body))
    began: JSONObject = {
        "procedure": due.procedure,
        "due": due.due_at.isoformat(),
        "missed": missed,
    }
    case.add(NewEvent("routine_began", began))
    case.start_run(version.name, at=edge.at)
    save(case, edge=edge)
    return row.pk
