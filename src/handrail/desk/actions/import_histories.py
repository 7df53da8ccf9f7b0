from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from handrail.desk.edge import Edge
from handrail.desk.histories.columns import fill_columns
from handrail.desk.histories.history import Happening, History
from handrail.desk.histories.letters import first_letter
from handrail.desk.histories.past import Past, past_of
from handrail.desk.histories.past_case import PastCase
from handrail.desk.histories.playing import play, settle
from handrail.desk.histories.refused import HistoryRefused
from handrail.desk.histories.uncollected import uncollected
from handrail.desk.refused import DeskRefused
from handrail.desk.waits import set_wait_timer
from handrail.record.append import append_bulk

BY_LETTER = -1
"""The place of a history's letter among its happenings: before the first."""


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

    Everything is played in memory in the order of time, over all cases, since a fact about a
    customer travels from one to the other; then all is written in one transaction. Nothing
    leaves the house.

    Args:
        histories: what happened; nobody has checked it.
        edge: its `at` is now, by which the clocks of open cases are read.

    Raises:
        HistoryRefused: something could not have happened; nothing was imported.
    """
    given = tuple(histories)
    with uncollected(), transaction.atomic():
        past = past_of(given, edge=edge)
        cases = _played(given, past)
        for case in cases:
            fill_columns(case)
        past.rows.write()
        for case in cases:
            _set_timers(case)
        events = append_bulk(past.events, real_at=edge.real_at)
    return Imported(tuple(case.row.pk for case in cases), events)


def _set_timers(case: PastCase) -> None:
    """Let what still waits be told by the desk's clock; what is over by now, at once."""
    for run in case.runs.values():
        for step in run.state.waits:
            set_wait_timer(origin=case.stream, run_id=run.id, step=step, due_at=run.due[step])


def _played(histories: tuple[History, ...], past: Past) -> list[PastCase]:
    cases: dict[int, PastCase] = {}
    for _, case, happening in _in_time(histories, until=past.edge.at):
        history = histories[case]
        try:
            if happening == BY_LETTER:
                cases[case] = first_letter(past, history)
                settle(cases[case])
            else:
                play(cases[case], history.happenings[happening])
        except DeskRefused as refused:
            raise _refused(histories, case, happening, str(refused)) from refused
    return [cases[number] for number in range(len(histories))]


def _in_time(histories: tuple[History, ...], *, until: datetime) -> list[tuple[datetime, int, int]]:
    """Return the moment, history and happening of all that happened, the earliest first."""
    moments = []
    for case, history in enumerate(histories):
        last = history.letter.at
        moments.append((last, case, BY_LETTER))
        for number, happening in enumerate(history.happenings):
            if not last <= happening.at <= until:
                raise _refused(histories, case, number, _out_of_time(happening, until))
            last = happening.at
            moments.append((last, case, number))
    return sorted(moments)


def _out_of_time(happening: Happening, until: datetime) -> str:
    if happening.at > until:
        return f"It is only {until.isoformat()}."
    return "It comes before what it follows."


def _refused(histories: tuple[History, ...], case: int, happening: int, why: str) -> HistoryRefused:
    history = histories[case]
    what = history.letter if happening == BY_LETTER else history.happenings[happening].what
    return HistoryRefused(case=case, happening=happening, what=what, why=why)
