"""Histories played in memory, in the order of time, by the decisions of the live desk."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from handrail.desk.edge import Edge
from handrail.desk.histories.columns import fill_columns
from handrail.desk.histories.decided import Decided, Wait
from handrail.desk.histories.history import Happening, History
from handrail.desk.histories.ids import ONLY, Lane
from handrail.desk.histories.letters import first_letter
from handrail.desk.histories.past import Past, past_of
from handrail.desk.histories.past_case import PastCase
from handrail.desk.histories.playing import play, settle
from handrail.desk.histories.refused import HistoryRefused
from handrail.desk.refused import DeskRefused
from handrail.record.append import ready_events

BY_LETTER = -1
"""The place of a history's letter among its happenings: before the first."""


def decide_histories(histories: tuple[History, ...], *, edge: Edge, lane: Lane = ONLY) -> Decided:
    """Return past cases as the live desk would have decided them; nothing is written.

    Everything is played in the order of time, over all cases, since a fact about a customer travels
    from one to the other. Cases of different customers have nothing to do with each other: they may
    be decided in several lanes, in any order and by any process.

    Args:
        histories: what happened; nobody has checked it.
        edge: its `at` is now, by which the clocks of open cases are read.
        lane: whose ids the new rows get. What is decided in other lanes must be written together.

    Raises:
        HistoryRefused: something could not have happened.
    """
    past = past_of(histories, edge=edge, lane=lane)
    cases = _played(histories, past)
    for case in cases:
        fill_columns(case)
    return Decided(
        case_ids=tuple(case.row.pk for case in cases),
        rows=tuple(past.rows.ready()),
        waits=tuple(_waits(cases)),
        events=ready_events(past.events, real_at=edge.real_at),
    )


def _waits(cases: Iterable[PastCase]) -> Iterator[Wait]:
    for case in cases:
        for run in case.runs.values():
            for step in run.state.waits:
                yield Wait(case.stream, run.id, step, run.due[step])


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
