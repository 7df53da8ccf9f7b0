from dataclasses import dataclass

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.refused import NotForThem, TakenMeanwhile
from handrail.desk.saving import save
from handrail.people.access import Grants, grants_of, may
from handrail.people.roles import Permission
from handrail.record.stream import NewEvent


@dataclass(frozen=True)
class Holder:
    """Who had the case when somebody looked at it; None for nobody."""

    person_id: int | None


def assign_case(
    *, case_id: int, to: int | None, by: Grants, edge: Edge, seen: Holder | None = None
) -> None:
    """Give the case to a colleague, take it, or (None) lay it back into the queue.

    Args:
        seen: who had it when this was decided; without it, whoever has it now gives it up.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NotForThem: the colleague may not work on cases of this branch.
        TakenMeanwhile: somebody else than `seen` has it by now.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if to is not None:
            theirs = grants_of(to)
            if not may(theirs, Permission.WORK_CASE, branch_id=case.row.branch_id):
                raise NotForThem(name=theirs.name)
        if case.row.assignee_id != to:
            _check_holder(case, seen)
            case.add(NewEvent("case_assigned", {"person": to}))
            save(case, edge=edge)

    decided_anew(attempt)


def _check_holder(case: OpenCase, seen: Holder | None) -> None:
    holder = case.row.assignee_id
    if seen is not None and holder is not None and holder != seen.person_id:
        raise TakenMeanwhile(name=grants_of(holder).name)
