from django.db import transaction

from handrail.desk.actions.write_note import keep_note
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.open_case import open_case
from handrail.desk.saving import save
from handrail.desk.texts import checked_text
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.run.command import SkipStep

IN_WORDS = "other"
"""The reason of a skip that was given in words."""


def skip_for_reason(
    *, case_id: int, run_id: int, step: str, words: str, by: Grants, edge: Edge, entry: str = ""
) -> None:
    """Skip a step for a reason in words.

    The words are kept in a note, where they can be erased; the event says only that there are some.

    Args:
        entry: the entry of the Line that this does.

    Raises:
        NoSuchCase, NoSuchRun: there is none, or not for this person.
        EmptyText, TooLong: the words cannot be kept.
        StepRefused: the machine refuses it; `.refusal` says why, and the way on.
        EntryTaken: the entry was taken before.
    """
    text = checked_text(words)

    def attempt() -> None:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        case.command(run_id, SkipStep(step, IN_WORDS), at=edge.at)
        with transaction.atomic():
            keep_note(case, text, edge=edge, run_id=run_id, step=step, kind="note_written")
            save(case, edge=edge, entry=entry)

    decided_anew(attempt)
