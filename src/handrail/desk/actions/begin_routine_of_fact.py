from django.db import transaction

from handrail.desk.actions.begin_routine import BY_ITSELF
from handrail.desk.edge import Edge
from handrail.desk.facts import KnownFact, Whose, known_facts
from handrail.desk.models import Case
from handrail.desk.routine_cases import open_routine_case, routine_to_begin
from handrail.desk.routines_of_facts import FactDue, due_for, set_fact_timer
from handrail.people import queries as people
from handrail.people.values import view_branch
from handrail.record.append import append
from handrail.record.json_text import JSONObject
from handrail.record.read import last_seq
from handrail.record.stream import NewEvent
from handrail.sop.document import FactOf
from handrail.sop.schedule import After


def begin_routine_of_fact(due: FactDue, *, edge: Edge) -> int | None:
    """Begin a routine for a fact as an internal case, once for each owner, and return the case.

    It belongs to the transaction that takes its timer away. A day that was put right meanwhile
    moves it; a fact or a case that is gone begins nothing.

    Raises:
        VersionUnreadable: its version at the branch cannot be read.
        StreamMoved: it was begun at this moment; it is not begun again.
    """
    row = Case.objects.filter(pk=due.case_id).select_related("branch").first()
    if row is None or last_seq(due.stream) > 0:
        return None
    branch = view_branch(row.branch)
    version = routine_to_begin(due.procedure, branch, edge=edge)
    schedule = None if version is None else version.procedure.schedule
    fact = _fact(due.whose, schedule.fact, row) if isinstance(schedule, After) else None
    if version is None or fact is None or not isinstance(schedule, After):
        return None
    due_at = due_for(schedule, fact, branch)
    if due_at is None or due_at > edge.at:
        set_fact_timer(due, schedule, fact, branch)
        return None
    began: JSONObject = {
        "due": due_at.isoformat(),
        "missed": 0,
        "fact": fact.name,
        "because_of": row.pk,
    }
    with transaction.atomic():
        case_id = open_routine_case(
            version,
            branch,
            people.customer_view(row.customer_id),
            began=began,
            opener=BY_ITSELF,
            edge=edge,
            fact=fact,
        )
        append(
            due.stream,
            [NewEvent("routine_opened", {"case": case_id})],
            expected=0,
            actor=BY_ITSELF.recorder,
            at=edge.at,
            real_at=edge.real_at,
        )
    return case_id


def _fact(whose: Whose, name: str, row: Case) -> KnownFact | None:
    contacts = (whose.id,) if whose.of is FactOf.CONTACT else ()
    known = known_facts(customer_id=row.customer_id, case_id=row.pk, contact_ids=contacts)
    return next((each for each in known if each.whose == whose and each.name == name), None)
