"""Where the rows of a case and of its clocks say something else than its events."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.clock import ClockState
from handrail.desk.case_columns import CaseColumns, Columns
from handrail.desk.clock_columns import OF_A_CLOCK
from handrail.desk.models import Case, Clock


@dataclass(frozen=True)
class Difference:
    """A column that says something else than the events.

    Attributes:
        clock: its name, "" for a column of the case itself.
        stored, from_events: the two values; None in every column of a row that is not there.
    """

    case_id: int
    clock: str
    column: str
    stored: object
    from_events: object


def differences(
    row: Case, clocks: Iterable[Clock], columns: CaseColumns, *, last_at: datetime
) -> tuple[Difference, ...]:
    """Return where a case's rows differ from the columns that its events give.

    Args:
        last_at: when the last event of the case's stream was. Rows are not written when a clock
            runs out, so that one that ran then may still say so.
    """
    own = {name: getattr(row, name) for name in columns.case}
    stored = {each.measure: {name: getattr(each, name) for name in OF_A_CLOCK} for each in clocks}
    found = [*_between(row.pk, "", own, columns.case)]
    for measure in sorted({*stored, *columns.clocks}):
        written = stored.get(measure, {})
        given = _as_written(columns.clocks.get(measure, {}), written, last_at=last_at)
        found += _between(row.pk, str(measure), written, given)
    return tuple(found)


def _as_written(given: Columns, written: Columns, *, last_at: datetime) -> Columns:
    due_at = given.get("due_at")
    ran_out_since = (
        given.get("state") is ClockState.OVERDUE
        and isinstance(due_at, datetime)
        and last_at <= due_at
    )
    if ran_out_since and written.get("state") == ClockState.RUNNING:
        return {**given, "state": ClockState.RUNNING}
    return given


def _between(
    case_id: int, clock: str, stored: Mapping[str, object], given: Mapping[str, object]
) -> Iterator[Difference]:
    for column in dict.fromkeys((*stored, *given)):
        if stored.get(column) != given.get(column):
            yield Difference(case_id, clock, column, stored.get(column), given.get(column))
