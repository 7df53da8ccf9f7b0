"""What has come on many clocks at once: warnings and running out together, rungs case by case.

A clock's timer is taken away, and its row and the case's stream are written, in one transaction.
Whatever else is recorded on the case sets its timers too: so of two that decide at the same moment
one waits for the other, and finds its timer gone or its stream moved on.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from handrail.clock import ClockState
from handrail.desk.actions.climb_rungs import climb_rungs
from handrail.desk.case_plans import clock_of, next_timers
from handrail.desk.clock_plan import (
    ESCALATED,
    OVERDUE,
    Plan,
    plan_from_json,
    plan_to_json,
)
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Clock
from handrail.desk.moment_events import CLOCKS, moment_event
from handrail.desk.streams import case_stream
from handrail.record.append import append_together
from handrail.record.read import last_seqs
from handrail.record.stream import NewEvent
from handrail.record.timers import DueTimer, set_timers


@dataclass(frozen=True)
class Come:
    """A clock on which something has come, and what comes after."""

    row: Clock
    now: Plan
    later: Plan

    @property
    def climbs(self) -> bool:
        """Return whether somebody is to be told."""
        return any(each.event == ESCALATED for each in self.now)


def decide_moments(timers: Sequence[DueTimer], *, edge: Edge) -> int:
    """Decide what has come on the clocks of the timers, and return how many moments that were.

    It belongs to the transaction that takes the timers away, so that each is decided once.
    """

    def attempt() -> int:
        with transaction.atomic():
            come = [_come(row, edge) for row in _rows(timers)]
            _tell([each for each in come if not each.climbs], edge)
            for case_id in sorted({each.row.case_id for each in come if each.climbs}):
                climb_rungs(case_id, edge=edge)
            return sum(len(each.now) for each in come)

    return decided_anew(attempt)


def _rows(timers: Iterable[DueTimer]) -> list[Clock]:
    names: dict[str, set[int]] = defaultdict(set)
    for case_id, name in map(clock_of, timers):
        names[name].add(case_id)
    chosen = Q(pk__in=())
    for name, case_ids in names.items():
        chosen |= Q(measure=name, case_id__in=case_ids)
    return list(Clock.objects.filter(chosen).order_by("case_id", "measure"))


def _come(row: Clock, edge: Edge) -> Come:
    plan = plan_from_json(row.plan)
    return Come(
        row,
        now=tuple(each for each in plan if each.at <= edge.at),
        later=tuple(each for each in plan if each.at > edge.at),
    )


def _tell(come: Sequence[Come], edge: Edge) -> None:
    """Record what has come, and write the rows and timers that follow, each in one statement."""
    if not come:
        return
    added: dict[int, list[NewEvent]] = defaultdict(list)
    for each in come:
        added[each.row.case_id] += [moment_event(each.row, planned) for planned in each.now]
        _turn(each)
    additions = {case_stream(case_id): events for case_id, events in added.items()}
    append_together(
        additions,
        expected=last_seqs(additions),
        actor=CLOCKS,
        at=edge.at,
        real_at=edge.real_at,
    )
    Clock.objects.bulk_create(
        [each.row for each in come],
        update_conflicts=True,
        unique_fields=["case", "measure"],
        update_fields=["state", "plan"],
    )
    set_timers(
        timer
        for each in come
        for timer in next_timers(each.row.case_id, {each.row.measure: each.later})
    )


def _turn(come: Come) -> None:
    come.row.plan = plan_to_json(come.later)
    if any(each.event == OVERDUE for each in come.now):
        come.row.state = ClockState.OVERDUE
