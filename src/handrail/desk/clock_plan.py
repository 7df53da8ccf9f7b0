"""What comes next on a clock that ticks: warnings, running out, rungs. Pure.

The plan stands in the clock's row, so that many clocks are decided without reading their streams;
whatever is recorded on the case has it worked out anew.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

from handrail.clock import OpeningTimes, WarningMoment
from handrail.desk.case_event import CaseEvent
from handrail.record.json_text import JSON
from handrail.sop.escalation import Climb, From, Ladder, moments_of

WARNED = "clock_warned"
OVERDUE = "clock_overdue"
ESCALATED = "clock_escalated"
ACKNOWLEDGED = "escalation_acknowledged"

JUST_AFTER = timedelta.resolution
"""A promise kept at the due moment is kept in time."""


@dataclass(frozen=True)
class Planned:
    """Something that comes at a moment, unless the clock stops before.

    Attributes:
        event: the type of the event that will say so.
        which: the share of a warning in per cent, or the place of a rung.
        ladder: whose rung it is.
    """

    at: datetime
    event: str
    which: int = 0
    ladder: str = ""


Plan = tuple[Planned, ...]


@dataclass(frozen=True)
class Ticking:
    """A clock that ticks, as far as its plan asks.

    Attributes:
        name: what tells it from the others of its case.
        warnings: when it is warned of, also those that were told.
        ladder: who is told when nobody sees to it.
    """

    name: str
    allowance: str
    started_at: datetime
    due_at: datetime
    calendar: OpeningTimes
    warnings: tuple[WarningMoment, ...] = ()
    ladder: Ladder | None = None

    @property
    def overdue_at(self) -> datetime:
        """Return the first moment after the due one."""
        return self.due_at + JUST_AFTER


def plan_of(clock: Ticking, events: Iterable[CaseEvent]) -> Plan:
    """Return what comes on the clock that has not been told yet, the first first.

    What was told of another allowance, or before the clock began anew, was told of another promise.
    """
    told = _told(clock, events)
    found = (
        *(
            Planned(each.at, WARNED, each.share)
            for each in clock.warnings
            if (WARNED, each.share) not in told.done
        ),
        *(() if (OVERDUE, 0) in told.done else (Planned(clock.overdue_at, OVERDUE),)),
        *(_rungs(clock, clock.ladder, told) if clock.ladder else ()),
    )
    return tuple(sorted(found, key=lambda each: each.at))


@dataclass(frozen=True)
class _Told:
    done: set[tuple[str, int]] = field(default_factory=set)
    climbed: set[tuple[str, int]] = field(default_factory=set)
    acknowledged: list[datetime] = field(default_factory=list)


def _told(clock: Ticking, events: Iterable[CaseEvent]) -> _Told:
    told = _Told()
    for event in events:
        if not _is_about(event, clock):
            continue
        match event.type:
            case "clock_warned":
                told.done.add((WARNED, int(str(event.body["share"]))))
            case "clock_overdue":
                told.done.add((OVERDUE, 0))
            case "clock_escalated":
                told.climbed.add((str(event.body["ladder"]), int(str(event.body["rung"]))))
            case "escalation_acknowledged":
                told.acknowledged.append(event.at)
    return told


def _is_about(event: CaseEvent, clock: Ticking) -> bool:
    body = event.body
    return (
        body.get("clock") == clock.name
        and body.get("allowance") == clock.allowance
        and event.at >= clock.started_at
    )


def _rungs(clock: Ticking, ladder: Ladder, told: _Told) -> Iterator[Planned]:
    since = {From.START: clock.started_at, From.OVERDUE: clock.overdue_at}
    if clock.warnings:
        since[From.WARNING] = min(each.at for each in clock.warnings)
    climbed = frozenset(place for name, place in told.climbed if name == ladder.id)
    climb = Climb(since, tuple(told.acknowledged), climbed)
    for moment in moments_of(ladder, climb, calendar=clock.calendar):
        yield Planned(moment.at, ESCALATED, moment.place, ladder.id)


def plan_to_json(plan: Plan) -> JSON:
    """Return the plan as the clock's row keeps it."""
    return [[each.at.isoformat(), each.event, each.which, each.ladder] for each in plan]


def plan_from_json(kept: object) -> Plan:
    """Return the plan that a row keeps."""
    return tuple(
        Planned(datetime.fromisoformat(str(at)), str(event), int(str(which)), str(ladder))
        for at, event, which, ladder in cast("Sequence[Sequence[object]]", kept)
    )
