from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.routine_cases import Opener, open_routine_case, routine_to_begin
from handrail.desk.routines import RoutineDue, missed_between, next_time, set_routine_timer
from handrail.desk.streams import SYSTEM
from handrail.people import queries as people
from handrail.people.actions.house_of import house_of
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.run import Actor

BY_ITSELF = Opener(Actor(SYSTEM), Recorder("system", "timers"))
"""Who opens a routine for which the time has come."""


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
    version = routine_to_begin(due.procedure, branch, edge=edge)
    if version is None:
        return None
    schedule = version.procedure.schedule
    missed = missed_between(schedule, branch, due_at=due.due_at, now=edge.at)
    began: JSONObject = {"due": due.due_at.isoformat(), "missed": missed}
    with transaction.atomic():
        house = house_of(branch.id, at=edge.at)
        case_id = open_routine_case(
            version, branch, house, began=began, opener=BY_ITSELF, edge=edge
        )
        following = next_time(schedule, branch, after=edge.at)
        if following is not None:
            set_routine_timer(RoutineDue(due.procedure, branch.id, following))
    return case_id
