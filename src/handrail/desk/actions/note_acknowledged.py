from collections.abc import Iterable

from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import opened
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.run import Actor


def note_acknowledged(case_ids: Iterable[int], *, edge: Edge) -> None:
    """Append to cases that their customer is told that the letter has come.

    It belongs to the transaction that puts the word into the outbox.
    """
    for row in Case.objects.filter(pk__in=tuple(case_ids)).select_related("branch").order_by("pk"):
        case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "outbox"))
        case.add(NewEvent("letter_acknowledged", {}))
        save(case, edge=edge)
