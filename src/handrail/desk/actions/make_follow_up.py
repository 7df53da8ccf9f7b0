from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.follow_up_time import read_follow_up
from handrail.desk.follow_ups import remind_at
from handrail.desk.models import Promise
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.desk.texts import checked_text
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def make_follow_up(*, case_id: int, words: str, by: Grants, edge: Edge, entry: str = "") -> int:
    """Note what is to be followed up, and when; return its id.

    Args:
        words: as typed on the Line: when, then what.
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase: there is none, or not for this person.
        NotUnderstood: the words name no time to come.
        EmptyText, TooLong: what is to be done cannot be kept.
        EntryTaken: the entry was taken before.
    """

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        wanted = read_follow_up(words, now=edge.at, calendar=case.calendar)
        text = checked_text(wanted.text)
        with transaction.atomic():
            made = Promise.objects.create(
                case=case.row,
                text=text,
                made_at=edge.at,
                made_by_id=case.person_id,
                due_at=wanted.due_at,
            )
            body: JSONObject = {"promise": made.pk, "due": wanted.due_at.isoformat()}
            case.add(NewEvent("promise_made", body))
            remind_at(made.pk, wanted.due_at, origin=case.stream)
            save(case, edge=edge, entry=entry)
        return made.pk

    return decided_anew(attempt)
