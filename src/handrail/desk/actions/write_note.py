from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Message
from handrail.desk.open_case import OpenCase, open_case
from handrail.desk.saving import save
from handrail.desk.status import Direction
from handrail.desk.texts import checked_text
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.stream import NewEvent


def write_note(
    *,
    case_id: int,
    text: str,
    by: Grants,
    edge: Edge,
    run_id: int | None = None,
    step: str | None = None,
    doubts_step: bool = False,
    entry: str = "",
) -> int:
    """Write a note that only colleagues see, and return its message's id.

    Args:
        run_id, step: the step to which the note is pinned.
        doubts_step: the note says that this step is wrong here.
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase: there is none, or not for this person.
        EmptyText, TooLong: the text cannot be kept.
        EntryTaken: the entry was taken before.
    """
    words = checked_text(text)
    kind = "step_doubted" if doubts_step else "note_written"

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        with transaction.atomic():
            note_id = keep_note(case, words, edge=edge, run_id=run_id, step=step, kind=kind)
            save(case, edge=edge, entry=entry)
        return note_id

    return decided_anew(attempt)


def keep_note(
    case: OpenCase, words: str, *, edge: Edge, run_id: int | None, step: str | None, kind: str
) -> int:
    """Keep a note in the open transaction, add its event to the case, and return its id."""
    note = Message.objects.create(
        case=case.row,
        direction=Direction.NOTE,
        person_id=case.person_id,
        at=edge.at,
        text=words,
    )
    pinned: JSONObject = {"run": run_id, "step": step} if run_id is not None and step else {}
    case.add(NewEvent(kind, {"message": note.pk, **pinned}))
    return note.pk
