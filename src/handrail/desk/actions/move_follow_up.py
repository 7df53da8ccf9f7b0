from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.follow_up_time import read_follow_up
from handrail.desk.follow_ups import remind_at
from handrail.desk.models import Promise
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def move_follow_up(*, case_id: int, promise_id: int, words: str, by: Grants, edge: Edge) -> None:
    """Move a follow-up to another time; one that is done is left as it is.

    Args:
        words: when, as typed on the Line.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NotUnderstood: the words name no time to come.
    """

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        due_at = read_follow_up(words, now=edge.at, calendar=case.calendar).due_at
        with transaction.atomic():
            moved = Promise.objects.filter(pk=promise_id, case=case.row, kept_at=None)
            if moved.update(due_at=due_at):
                body: JSONObject = {"promise": promise_id, "due": due_at.isoformat()}
                case.add(NewEvent("promise_moved", body))
                remind_at(promise_id, due_at, origin=case.stream)
                save(case, edge=edge)

    decided_anew(attempt)
