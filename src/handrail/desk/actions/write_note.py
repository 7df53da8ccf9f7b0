from handrail.desk.edge import Edge
from handrail.desk.models import Message
from handrail.desk.open_case import decided_anew, open_case
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
) -> int:
    """Write a note that only colleagues see, and return its message's id.

    Args:
        run_id, step: the step to which the note is pinned.
        doubts_step: the note says that this step is wrong here.

    Raises:
        NoSuchCase: there is none, or not for this person.
        EmptyText, TooLong: the text cannot be kept.
    """
    words = checked_text(text)

    def attempt() -> int:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        note = Message.objects.create(
            case=case.row,
            direction=Direction.NOTE,
            person_id=by.person_id,
            at=edge.at,
            text=words,
        )
        pinned: JSONObject = {"run": run_id, "step": step} if run_id is not None and step else {}
        kind = "step_doubted" if doubts_step else "note_written"
        case.add(NewEvent(kind, {"message": note.pk, **pinned}))
        save(case, edge=edge)
        return note.pk

    return decided_anew(attempt)
