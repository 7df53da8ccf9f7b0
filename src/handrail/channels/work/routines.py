"""Routines are begun at their time: each has a timer at each branch."""

from dataclasses import dataclass
from datetime import datetime

from handrail.channels.work.moment import CHANCE
from handrail.desk.actions.begin_routine import begin_routine
from handrail.desk.actions.begin_routine_of_fact import begin_routine_of_fact
from handrail.desk.edge import Edge
from handrail.desk.routines import keep_routine_timers, routine_due
from handrail.desk.routines_of_facts import fact_due
from handrail.record.moments import desk_now
from handrail.record.timers import DueTimer


def routine_is_due(timer: DueTimer, /, *, now: datetime) -> None:
    """Begin the routine that the timer names, in the transaction that takes the timer away."""
    due = routine_due(timer.key, due_at=timer.due_at)
    real_at = datetime.now(now.tzinfo)
    begin_routine(due, edge=Edge(at=now, real_at=real_at, chance=CHANCE))


def routine_of_fact_is_due(timer: DueTimer, /, *, now: datetime) -> None:
    """Begin the routine for the fact, in the transaction that takes the timer away."""
    due = fact_due(timer.key, case_id=int(timer.origin.id))
    real_at = datetime.now(now.tzinfo)
    begin_routine_of_fact(due, edge=Edge(at=now, real_at=real_at, chance=CHANCE))


@dataclass(frozen=True)
class Planning:
    """Sees to it that every routine has its timer at every branch, as the schedules say."""

    name: str = "routines"
    rest_seconds: float = 15.0

    def run_once(self, real_now: datetime) -> int:
        """Set the timers that are missing, or stand at another time than the schedule says."""
        return keep_routine_timers(now=desk_now(real_now=real_now))

    def close(self) -> None:
        """Hold nothing."""
