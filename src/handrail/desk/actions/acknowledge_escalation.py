from handrail.desk.case_columns import clocks_on
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.escalations import standing_escalations
from handrail.desk.models import ToldRung
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def acknowledge_escalation(*, case_id: int, by: Grants, edge: Edge) -> int:
    """Say that this person sees to what was escalated, and return of how many clocks that was.

    What would have been climbed from moments that have come by now is not; a second time changes
    nothing.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        standing = standing_escalations(case, clocks_on(case, now=edge.at))
        for each in standing:
            body: JSONObject = {"clock": each.clock, "allowance": each.allowance}
            case.add(NewEvent("escalation_acknowledged", body))
        if standing:
            _write(case, edge)
        return len(standing)

    return decided_anew(attempt)


def _write(case: OpenCase, edge: Edge) -> None:
    save(case, edge=edge)
    ToldRung.objects.filter(case=case.row).delete()
