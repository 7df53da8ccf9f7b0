"""Clocks worked out anew, a batch of cases at a time, beside the running desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import OperationalError, transaction

from handrail.desk.case_columns import CaseColumns, case_columns
from handrail.desk.cases_together import cases_together
from handrail.desk.column_differences import Difference, differences
from handrail.desk.models import Case, Clock
from handrail.desk.open_case import OpenCase
from handrail.desk.saving import write_columns
from handrail.desk.streams import seq_of
from handrail.record.deadlock import is_deadlock
from handrail.record.read import last_seqs

CASES_AT_ONCE = 100

MOST_TRIES = 5
"""How often a case is looked at that somebody changes each time."""


@dataclass(frozen=True)
class Unread:
    """A case that was left as it is: these versions of its runs cannot be read any more."""

    case_id: int
    versions: tuple[str, ...]


@dataclass
class Compared:
    """What came of a batch.

    Attributes:
        last_id: of its last case; the next batch begins after it.
        cases, clocks: how many were compared; a clock that is only stored or only given counts.
        busy: cases that somebody changed whenever they were looked at.
    """

    last_id: int
    cases: int = 0
    clocks: int = 0
    differences: list[Difference] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    busy: tuple[int, ...] = ()


@dataclass(frozen=True)
class Looked:
    """A case with what its events give, and where its rows differ."""

    case: OpenCase
    columns: CaseColumns
    clocks: int
    found: tuple[Difference, ...]


def rebuild_clocks(*, after: int, at: datetime, mends: bool) -> Compared | None:
    """Compare a batch of cases with their events and mend what differs; None after the last case.

    A difference counts only if no stream of its case has moved on meanwhile; otherwise the case is
    looked at again. A case of which a version cannot be read is named and left as it is.

    Args:
        after: the id of the last case that was looked at before, 0 to begin.
        at: the desk's time.
        mends: write what the events give, in one transaction for the batch.
    """
    ids = list(
        Case.objects.filter(pk__gt=after)
        .order_by("pk")
        .values_list("pk", flat=True)[:CASES_AT_ONCE]
    )
    if not ids:
        return None
    compared = Compared(last_id=ids[-1])
    for _ in range(MOST_TRIES):
        ids = _look(ids, into=compared, at=at, mends=mends)
        if not ids:
            break
    compared.busy = tuple(ids)
    return compared


def _look(ids: Sequence[int], *, into: Compared, at: datetime, mends: bool) -> list[int]:
    """Look at cases once, and return those that have to be looked at again."""
    cases = cases_together(ids)
    looked = _all_looked_at([case for case in cases if not case.unreadable], at=at)
    differ = [each for each in looked if each.found]
    moved = _mended(differ) if mends else _moved(differ)
    settled = [each for each in looked if each.case.row.pk not in moved]
    into.unread += [_unread(case) for case in cases if case.unreadable]
    into.cases += len(settled)
    into.clocks += sum(each.clocks for each in settled)
    into.differences += [found for each in settled for found in each.found]
    return sorted(moved)


def _all_looked_at(cases: Sequence[OpenCase], *, at: datetime) -> list[Looked]:
    stored: dict[int, list[Clock]] = {case.row.pk: [] for case in cases}
    for clock in Clock.objects.filter(case_id__in=stored).order_by("pk"):
        stored[clock.case_id].append(clock)
    return [_looked_at(case, stored[case.row.pk], at=at) for case in cases]


def _looked_at(case: OpenCase, stored: Sequence[Clock], *, at: datetime) -> Looked:
    columns = case_columns(case, now=at)
    last_at = max((each.at for each in case.events[case.stream]), default=at)
    found = differences(case.row, stored, columns, last_at=last_at)
    clocks = len({*columns.clocks, *(each.measure for each in stored)})
    return Looked(case, columns, clocks, found)


def _mended(differ: Sequence[Looked]) -> set[int]:
    """Write what the events of these cases give; return the cases whose streams have moved on.

    On PostgreSQL somebody may be about to commit when the streams are first looked at. Then the
    write has waited for them, and the second look sees what they did: nothing stays written.
    """
    if not differ:
        return set()
    try:
        with transaction.atomic():
            moved = _moved(differ)
            mended = [each for each in differ if each.case.row.pk not in moved]
            for each in mended:
                write_columns(each.case.row, each.columns)
            if _moved(mended):
                transaction.set_rollback(True)
                return _ids(differ)
    except OperationalError as problem:
        if not is_deadlock(problem):
            raise
        return _ids(differ)
    return moved


def _moved(looked: Sequence[Looked]) -> set[int]:
    """Return the cases of which a stream has other events than when it was read."""
    if not looked:
        return set()
    now = last_seqs(stream for each in looked for stream in each.case.events)
    return {
        each.case.row.pk
        for each in looked
        if any(now[stream] != seq_of(events) for stream, events in each.case.events.items())
    }


def _ids(looked: Iterable[Looked]) -> set[int]:
    return {each.case.row.pk for each in looked}


def _unread(case: OpenCase) -> Unread:
    return Unread(case.row.pk, tuple(sorted({run.version for run in case.unreadable.values()})))
