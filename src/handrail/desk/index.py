"""A case as its stream tells it: whose turn it is, its clocks, what it waits for.

Pure: the same function fills the columns after one step and after an import of thousands.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handrail.clock import (
    ClockEvent,
    ClockState,
    Met,
    OpeningTimes,
    Paused,
    Reading,
    Reopened,
    Resumed,
    Standard,
    Started,
    TimedMeasure,
    read_clock,
)
from handrail.desk.status import Status

TIMED = (TimedMeasure.FIRST_REPLY, TimedMeasure.RESOLVE)
"""What the desk times on a case today."""

TICKING = frozenset({ClockState.RUNNING, ClockState.OVERDUE})


@dataclass(frozen=True)
class CaseEvent:
    """As much of an event as the index needs."""

    type: str
    at: datetime
    body: "dict[str, object]"


@dataclass(frozen=True)
class CaseIndex:
    """What the columns of a case say."""

    status: Status
    first_replied_at: datetime | None
    last_received_at: datetime | None
    resolved_at: datetime | None
    outcome: str
    assignee: int | None
    is_unread: bool


def index_of(events: Iterable[CaseEvent]) -> CaseIndex:
    """Return what the case's stream says about it."""
    status, outcome = Status.OPEN, ""
    received: datetime | None = None
    resolved: datetime | None = None
    assignee: int | None = None
    is_unread = False
    replies: dict[object, datetime] = {}
    for event in events:
        match event.type:
            case "letter_received":
                received, is_unread = event.at, True
                status, resolved, outcome = Status.OPEN, None, ""
            case "reply_sent":
                replies[event.body["message"]] = event.at
                is_unread = False
            case "reply_planned":
                is_unread = False
            case "reply_unsent":
                replies.pop(event.body["message"], None)
            case "reply_failed":
                is_unread = True
            case "reply_bounced" if event.body["cause"] != "delayed":
                is_unread = True
            case "waiting_began":
                status = Status.WAITING
            case "waiting_ended":
                status = Status.OPEN
            case "case_assigned":
                person = event.body["person"]
                assignee = int(str(person)) if person is not None else None
            case "note_written" | "step_doubted":
                is_unread = False
            case "step_taken" if event.body.get("by") == "person":
                is_unread = False
            case "case_resolved":
                status, resolved, is_unread = Status.RESOLVED, event.at, False
                outcome = str(event.body["outcome"])
            case "case_reopened":
                status, resolved, outcome = Status.OPEN, None, ""
    return CaseIndex(
        status=status,
        first_replied_at=min(replies.values(), default=None),
        last_received_at=received,
        resolved_at=resolved,
        outcome=outcome,
        assignee=assignee,
        is_unread=is_unread,
    )


def clock_events(events: Iterable[CaseEvent], measure: TimedMeasure) -> tuple[ClockEvent, ...]:
    """Return what happened to one clock of the case, in the order in which it was recorded."""
    if measure is TimedMeasure.FIRST_REPLY:
        return tuple(_in_their_order(_first_reply_events(events)))
    return tuple(_in_their_order(_resolve_events(events)))


def _in_their_order(events: Iterable[ClockEvent]) -> Iterator[ClockEvent]:
    """Move what was recorded later, with an earlier time, to what it follows.

    Clocks go by time: an answer from a moment before the wait that it ends would end nothing, and
    the clock would stand still for ever.
    """
    last: datetime | None = None
    for event in events:
        last = event.at if last is None else max(event.at, last)
        yield event if event.at == last else replace(event, at=last)


def read_clocks(
    events: Sequence[CaseEvent],
    *,
    standards: Iterable[Standard],
    calendar: OpeningTimes,
    now: datetime,
) -> dict[Standard, Reading]:
    """Return what each clock of the case shows.

    What is recorded has happened: whoever reads with an earlier `now`, because they asked earlier
    or on a machine whose clock is behind, is told of it all the same.
    """
    moment = max((now, *(event.at for event in events)))
    return {
        standard: read_clock(
            clock_events(events, standard.measure),
            standard=standard,
            calendar=calendar,
            now=moment,
        )
        for standard in standards
        if standard.measure in TIMED
    }


def next_due(readings: Iterable[Reading]) -> datetime | None:
    """Return when the first of the clocks that tick is due, if any ticks."""
    dues = (each.due_at for each in readings if each.state in TICKING and each.due_at)
    return min(dues, default=None)


def _first_reply_events(events: Iterable[CaseEvent]) -> Iterable[ClockEvent]:
    standing: set[object] = set()
    for event in events:
        match event.type:
            case "case_opened":
                yield Started(_since(event))
            case "reply_sent":
                if not standing:
                    yield Met(event.at)
                standing.add(event.body["message"])
            case "reply_unsent" if event.body["message"] in standing:
                standing.discard(event.body["message"])
                if not standing:
                    yield Reopened(event.at)


def _since(opened: CaseEvent) -> datetime:
    """Return when the customer wrote; another matter of a letter may be noticed much later."""
    since = opened.body.get("since")
    return opened.at if since is None else datetime.fromisoformat(str(since))


def _resolve_events(events: Iterable[CaseEvent]) -> Iterable[ClockEvent]:
    waiting = resolved = False
    for event in events:
        match event.type:
            case "case_opened":
                yield Started(_since(event))
            case "waiting_began" if not waiting:
                waiting = True
                yield Paused(event.at)
            case "waiting_ended" | "letter_received" if waiting:
                waiting = False
                yield Resumed(event.at)
            case "case_resolved" if not resolved:
                resolved = True
                yield Met(event.at)
            case "case_reopened" if resolved:
                resolved = False
                yield Reopened(event.at)
