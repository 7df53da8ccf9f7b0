from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from handrail.desk.actions.plan_clocks import plan_clocks
from handrail.desk.edge import Edge
from handrail.desk.histories.decided import Decided, Wait
from handrail.desk.histories.deciding import decide_histories
from handrail.desk.histories.history import History
from handrail.desk.histories.uncollected import uncollected
from handrail.desk.waits import set_wait_timer
from handrail.record.append import append_ready


@dataclass(frozen=True)
class Imported:
    """How much was imported; the cases' ids in the order of their histories."""

    case_ids: tuple[int, ...]
    events: int

    @property
    def cases(self) -> int:
        """Return how many cases there are now that were not there before."""
        return len(self.case_ids)


def import_histories(histories: Iterable[History], *, edge: Edge) -> Imported:
    """Load past cases, decided by the machine as the live desk would have decided them.

    All are decided in memory, and then written in one transaction. Nothing leaves the house.

    Args:
        histories: what happened; nobody has checked it.
        edge: its `at` is now, by which the clocks of open cases are read.

    Raises:
        HistoryRefused: something could not have happened; nothing was imported.
    """
    with uncollected(), transaction.atomic():
        return import_decided([decide_histories(tuple(histories), edge=edge)])


def import_decided(lanes: Iterable[Decided]) -> Imported:
    """Write past cases that were decided in several lanes; their events lie in the order of time.

    The rows of a lane are written before the next one is asked for, which may still be deciding.
    """
    with transaction.atomic():
        written = [_with_its_rows(each) for each in lanes]
        events = append_ready([each.events for each in written])
        case_ids = tuple(case_id for each in written for case_id in each.case_ids)
        plan_clocks(case_ids)
    return Imported(case_ids, events)


def _with_its_rows(decided: Decided) -> Decided:
    for rows in decided.rows:
        rows.write()
    for wait in decided.waits:
        _set_timer(wait)
    return decided


def _set_timer(wait: Wait) -> None:
    """Let what still waits be told by the desk's clock; what is over by now, at once."""
    set_wait_timer(origin=wait.origin, run_id=wait.run_id, step=wait.step, due_at=wait.due_at)
