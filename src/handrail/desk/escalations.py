"""What was escalated on a case and nobody has said yet that they see to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from django.db.models import Exists, OuterRef

from handrail.clock import ClockState
from handrail.desk.case_clocks import CaseClock
from handrail.desk.clock_plan import ACKNOWLEDGED, ESCALATED
from handrail.desk.models import Clock, ToldRung
from handrail.desk.open_case import OpenCase
from handrail.desk.status import Status
from handrail.people.access import Grants, at_branches, branches_where
from handrail.people.roles import Permission
from handrail.record.stream import RecordedEvent

STILL_LATE = (ClockState.RUNNING, ClockState.OVERDUE)


@dataclass(frozen=True)
class StandingEscalation:
    """The newest rung that was climbed for a clock.

    Attributes:
        person_ids: who was told.
        due_at: when the clock is or was due.
    """

    clock: str
    allowance: str
    ladder: str
    person_ids: tuple[int, ...]
    due_at: datetime | None
    at: datetime


def standing_escalations(
    case: OpenCase, clocks: Iterable[CaseClock]
) -> tuple[StandingEscalation, ...]:
    """Return what was escalated on those of a case's clocks that tick, by their names."""
    if case.row.status == Status.RESOLVED:
        return ()
    newest = _newest(case.events[case.stream])
    ticking = sorted((c.name, c.standard.allowance.to_text()) for c in clocks if c.ticks)
    return tuple(newest[clock] for clock in ticking if clock in newest)


def _newest(events: Iterable[RecordedEvent]) -> dict[tuple[str, str], StandingEscalation]:
    found: dict[tuple[str, str], StandingEscalation] = {}
    for event in events:
        if event.type == ESCALATED:
            escalation = _standing(event)
            found[escalation.clock, escalation.allowance] = escalation
        elif event.type == ACKNOWLEDGED:
            found.pop((str(event.body["clock"]), str(event.body["allowance"])), None)
    return found


def _standing(event: RecordedEvent) -> StandingEscalation:
    due = event.body["due"]
    told = cast("list[int]", event.body["told"])
    return StandingEscalation(
        clock=str(event.body["clock"]),
        allowance=str(event.body["allowance"]),
        ladder=str(event.body["ladder"]),
        person_ids=tuple(told),
        due_at=None if due is None else datetime.fromisoformat(str(due)),
        at=event.at,
    )


@dataclass(frozen=True)
class EscalationForMe:
    """A case of which somebody was told, while nobody sees to it."""

    case_id: int
    clock: str
    due_at: datetime | None
    at: datetime


def escalations_for(by: Grants) -> tuple[EscalationForMe, ...]:
    """Return what this person was told of and may see, the oldest first."""
    clocks = Clock.objects.filter(case=OuterRef("case"), measure=OuterRef("clock"))
    rows = (
        ToldRung.objects.filter(
            Exists(clocks.filter(state__in=STILL_LATE)),
            at_branches(branches_where(by, Permission.READ_CASE), field="case__branch_id"),
            person_id=by.person_id,
        )
        .exclude(case__status=Status.RESOLVED)
        .annotate(due_at=clocks.values("due_at")[:1])
        .order_by("at", "pk")
    )
    found = rows.values_list("case_id", "clock", "due_at", "at")
    return tuple(EscalationForMe(*each) for each in found)
