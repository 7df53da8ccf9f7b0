"""Routines that count from a fact: once it is known, a timer says when the routine is due.

```
plan_routines(case)                     # when a case is saved: a timer for each day just learnt
begin_routine_of_fact(due, edge=edge)   # when one fires: a case, once for each owner of the fact
```
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handrail.desk.facts import KnownFact, Whose
from handrail.desk.open_case import OpenCase
from handrail.desk.routines import OF_A_FACT
from handrail.library import queries as library
from handrail.people.values import BranchView
from handrail.record.stream import Stream
from handrail.record.timers import set_timer
from handrail.sop.document import FactOf
from handrail.sop.schedule import After, due_after

FACT_TIMER = "routine-of-fact"
"""The kind of timer that begins a routine for a fact."""


@dataclass(frozen=True)
class FactDue:
    """A routine that is due for a fact of somebody or something, learnt on a case."""

    procedure: str
    whose: Whose
    case_id: int

    @property
    def key(self) -> str:
        """Return the key of its timer: there is one, whichever time it is set to."""
        return f"{FACT_TIMER}:{self.procedure}:{self.whose.of}:{self.whose.id}"

    @property
    def stream(self) -> Stream:
        """Return the stream whose one event says that it was begun."""
        return Stream("routine", f"{self.procedure}/{self.whose.of}/{self.whose.id}")


def fact_due(key: str, *, case_id: int) -> FactDue:
    """Return what a timer of the key says."""
    _, procedure, of, of_id = key.split(":")
    return FactDue(procedure, Whose(FactOf(of), int(of_id)), case_id)


def plan_routines(case: OpenCase) -> None:
    """Set the timers of the routines that count from days just learnt, in the open transaction."""
    days = [fact for fact in case.learnt if isinstance(fact.value, date)]
    for fact in days:
        if fact.source != OF_A_FACT:
            for procedure, schedule in _counting_from(fact.name):
                set_fact_timer(
                    FactDue(procedure, fact.whose, case.row.pk), schedule, fact, case.branch
                )


def set_fact_timer(due: FactDue, schedule: After, fact: KnownFact, branch: BranchView) -> None:
    """Let the desk be told when the routine is due; never where there is no such day."""
    due_at = due_for(schedule, fact, branch)
    if due_at is not None:
        origin = Stream("case", str(due.case_id))
        set_timer(key=due.key, kind=FACT_TIMER, origin=origin, due_at=due_at)


def due_for(schedule: After, fact: KnownFact, branch: BranchView) -> datetime | None:
    """Return when a routine is due for a fact at a branch, None if no day can be told."""
    return due_after(schedule, fact.value, zone=ZoneInfo(branch.zone))


def _counting_from(name: str) -> Iterator[tuple[str, After]]:
    for version in library.routine_versions():
        schedule = version.procedure.schedule
        if isinstance(schedule, After) and schedule.fact == name:
            yield version.procedure.id, schedule
