"""Many cases opened together, to be looked at: a handful of queries for all of them."""

from collections.abc import Iterable, Sequence

from handrail.desk.models import Case, Matter
from handrail.desk.open_case import OpenCase
from handrail.desk.open_runs import OpenRun, UnreadableRun, runs_in
from handrail.desk.streams import SYSTEM, case_stream, contact_stream
from handrail.people.values import view_branch
from handrail.record.read import read_streams
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import RecordedEvent, Stream
from handrail.run import Actor

Histories = dict[Stream, tuple[RecordedEvent, ...]]


def cases_together(ids: Sequence[int]) -> tuple[OpenCase, ...]:
    """Return cases as their streams stand, without facts: nothing can be decided in them.

    The streams are read before the rows, so that rows hold what these streams say as long as no
    stream has moved on.
    """
    contacts = _contacts(ids)
    events = read_streams(
        stream for case_id in ids for stream in _streams(case_id, contacts[case_id])
    )
    rows = Case.objects.filter(pk__in=ids).select_related("branch").order_by("pk")
    return tuple(
        _looked_at(
            row,
            contacts[row.pk],
            {stream: events[stream] for stream in _streams(row.pk, contacts[row.pk])},
        )
        for row in rows
    )


def _contacts(ids: Iterable[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {case_id: [] for case_id in ids}
    ties = Matter.objects.filter(case_id__in=found).order_by("contact_id", "id")
    for case_id, contact_id in ties.values_list("case_id", "contact_id"):
        found[case_id].append(contact_id)
    return found


def _streams(case_id: int, contact_ids: Iterable[int]) -> tuple[Stream, ...]:
    return (case_stream(case_id), *map(contact_stream, contact_ids))


def _looked_at(row: Case, contact_ids: Sequence[int], events: Histories) -> OpenCase:
    found = runs_in(events, channel=row.channel)
    return OpenCase(
        row=row,
        branch=view_branch(row.branch),
        contact_ids=tuple(contact_ids),
        wrote_from="",
        sibling_ids=(),
        actor=Actor(SYSTEM),
        recorder=Recorder("system", "clocks"),
        events=events,
        runs={run.id: run for run in found if isinstance(run, OpenRun)},
        unreadable={run.id: run for run in found if isinstance(run, UnreadableRun)},
        facts={},
        revisions={},
    )
