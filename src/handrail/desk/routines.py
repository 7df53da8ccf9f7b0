"""Internal routines: at which moments they are due at a branch, and the timers that say so.

```
keep_routine_timers(now=now)            # again and again: a timer for each routine at each branch
begin_routine(due, edge=edge)           # when one fires: a case, and the timer of the next time
```
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handrail.library import queries as library
from handrail.people import queries as people
from handrail.people.values import BranchView
from handrail.record.stream import Stream
from handrail.record.timers import set_timer, timers_of
from handrail.sop.schedule import Schedule, next_after

ROUTINE_TIMER = "routine"
"""The kind of timer that begins a routine."""

INTERNAL = "internal"
"""The channel of a case that no customer has brought."""

OF_A_FACT = "routine"
"""Where the fact of a routine's case comes from that the routine was begun for."""

MOST_MISSED = 1_000
"""Times that are counted when several have passed; more are not told apart."""


@dataclass(frozen=True)
class RoutineDue:
    """A routine whose time has come at a branch."""

    procedure: str
    branch_id: int
    due_at: datetime

    @property
    def key(self) -> str:
        """Return the key of its timer: there is one, whichever time it is set to."""
        return routine_key(self.procedure, self.branch_id)


def routine_key(procedure: str, branch_id: int) -> str:
    """Return the key of the timer of a routine at a branch."""
    return f"{ROUTINE_TIMER}:{procedure}:{branch_id}"


def routine_due(key: str, *, due_at: datetime) -> RoutineDue:
    """Return what a timer of the key says."""
    _, procedure, branch_id = key.split(":")
    return RoutineDue(procedure, int(branch_id), due_at)


def keep_routine_timers(*, now: datetime) -> int:
    """Set the timer of every routine at every branch, and return how many were set.

    One that is due already is left: it fires. One that is set to another time than the schedule in
    force says is set anew.
    """
    set_before = timers_of(ROUTINE_TIMER)
    wanted = {
        routine_key(version.procedure.id, branch.id): due_at
        for version in library.routine_versions()
        for branch in people.branches()
        if (due_at := next_time(version.procedure.schedule, branch, after=now)) is not None
    }
    stale = [key for key, due_at in wanted.items() if _is_stale(set_before.get(key), due_at, now)]
    for key in stale:
        set_routine_timer(routine_due(key, due_at=wanted[key]))
    return len(stale)


def _is_stale(before: datetime | None, wanted: datetime, now: datetime) -> bool:
    return before is None or (before > now and before != wanted)


def set_routine_timer(due: RoutineDue) -> None:
    """Let the desk be told when the routine is due."""
    origin = Stream("routine", f"{due.procedure}/{due.branch_id}")
    set_timer(key=due.key, kind=ROUTINE_TIMER, origin=origin, due_at=due.due_at)


def next_time(schedule: Schedule | None, branch: BranchView, *, after: datetime) -> datetime | None:
    """Return when a routine is due next at a branch, None if no time of its own begins it."""
    return None if schedule is None else next_after(schedule, after, zone=ZoneInfo(branch.zone))


def missed_between(
    schedule: Schedule | None, branch: BranchView, *, due_at: datetime, now: datetime
) -> int:
    """Return how many further times have passed since a routine was due, up to MOST_MISSED."""
    count, at = 0, next_time(schedule, branch, after=due_at)
    while at is not None and at <= now and count < MOST_MISSED:
        count, at = count + 1, next_time(schedule, branch, after=at)
    return count
