from datetime import datetime

from handrail.desk.count_again import (
    Moved,
    go_on_after,
    last_case_of,
    moved_clocks,
    open_cases_after,
)
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case
from handrail.desk.open_case import opened
from handrail.desk.saving import save
from handrail.desk.streams import SYSTEM
from handrail.record.json_text import JSONObject
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent
from handrail.record.timers import DueTimer
from handrail.run import Actor


def count_again(timer: DueTimer, *, edge: Edge) -> None:
    """Bring the clocks of some open cases up to date after a calendar was changed.

    Each case whose clocks are due at other times than before gets an event that says so. What is
    left goes on with a timer of its own.
    """
    ids = open_cases_after(last_case_of(timer.key))
    for case_id, moved in moved_clocks(ids, now=edge.at).items():
        _tell(case_id, moved, calendar=timer.origin.id, edge=edge)
    if ids:
        go_on_after(ids[-1], origin=timer.origin, now=edge.at)


def _tell(case_id: int, moved: Moved, *, calendar: str, edge: Edge) -> None:
    body: JSONObject = {
        "because": calendar,
        "due": {name: at.isoformat() for name, at in moved.items() if isinstance(at, datetime)},
    }

    def attempt() -> None:
        row = Case.objects.select_related("branch").get(pk=case_id)
        case = opened(row, actor=Actor(SYSTEM), recorder=Recorder("system", "clocks"))
        case.add(NewEvent("clocks_moved", body))
        save(case, edge=edge)

    decided_anew(attempt)
