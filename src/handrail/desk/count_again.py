"""After a calendar was changed: open cases whose clocks it moves, a batch at a time."""

from collections.abc import Sequence
from datetime import datetime

from handrail.desk.case_columns import case_columns
from handrail.desk.cases_together import cases_together
from handrail.desk.models import Case, Clock
from handrail.desk.open_case import OpenCase
from handrail.desk.status import NEVER, Status
from handrail.people.actions.change_calendar import COUNT_AGAIN
from handrail.record.stream import Stream
from handrail.record.timers import set_timer

CASES_AT_ONCE = 100

Moved = dict[str, datetime | None]
"""When clocks are due now, by what they time."""


def open_cases_after(case_id: int) -> tuple[int, ...]:
    """Return the next open cases, by their ids."""
    rows = Case.objects.filter(pk__gt=case_id, status__in=(Status.OPEN, Status.WAITING))
    return tuple(rows.order_by("pk").values_list("pk", flat=True)[:CASES_AT_ONCE])


def moved_clocks(ids: Sequence[int], *, now: datetime) -> dict[int, Moved]:
    """Return, by case, the clocks that are due at another time than their rows say."""
    cases = [case for case in cases_together(ids) if not case.unreadable]
    stored: dict[int, Moved] = {case.row.pk: {} for case in cases}
    for clock in Clock.objects.filter(case_id__in=stored):
        stored[clock.case_id][clock.measure] = clock.due_at
    found = ((case, _moved(case, stored[case.row.pk], now=now)) for case in cases)
    return {case.row.pk: moved for case, moved in found if moved}


def _moved(case: OpenCase, stored: Moved, *, now: datetime) -> Moved:
    columns = case_columns(case, now=now)
    due: Moved = {name: _due(clock.get("due_at")) for name, clock in columns.clocks.items()}
    return {
        name: at
        for name, at in due.items()
        if at is not None and name in stored and stored[name] != at
    }


def _due(value: object) -> datetime | None:
    return value if isinstance(value, datetime) and value < NEVER else None


def go_on_after(case_id: int, *, origin: Stream, now: datetime) -> None:
    """Let the next batch be looked at."""
    set_timer(key=f"{COUNT_AGAIN}:{case_id}", kind=COUNT_AGAIN, origin=origin, due_at=now)


def last_case_of(key: str) -> int:
    """Return after which case a timer's batch begins."""
    return int(key.rpartition(":")[2])
