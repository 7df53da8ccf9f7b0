"""What is promised on a case, and the times of its steps, kept in its stream as they change."""

from handrail.desk.clock_events import TimedRun, step_events
from handrail.desk.open_case import OpenCase
from handrail.desk.standards import circumstances_at, standards_on
from handrail.desk.standards_set import Decided, StandardsSet, last_set
from handrail.library.company import standards_in_force
from handrail.people import queries as people


def keep_clocks(case: OpenCase) -> None:
    """Add what has changed in what is promised, and which steps' times began or are over.

    What is promised is looked up when the case's procedures or its priority have changed, or when
    that is asked for; everything else leaves it as it was.
    """
    kept = last_set(case.case_events)
    decided = Decided(_versions(case), case.priority)
    if kept is None or kept.decided != decided or case.looks_up_standards:
        fresh = _promised_now(case, decided, kept)
        if fresh != kept:
            case.add(fresh.to_event())
    for event in step_events(case.case_events, _timed_runs(case)):
        case.add(event)


def _versions(case: OpenCase) -> tuple[str, ...]:
    read = {run.state.version for run in case.runs.values()}
    return tuple(sorted(read | {run.version for run in case.unreadable.values()}))


def promised_anew(case: OpenCase) -> StandardsSet:
    """Return what would be promised on the case if that were looked up now; nothing is added."""
    decided = Decided(_versions(case), case.priority)
    return _promised_now(case, decided, last_set(case.case_events))


def _promised_now(case: OpenCase, decided: Decided, kept: StandardsSet | None) -> StandardsSet:
    company = standards_in_force()
    group = people.customer_group(case.row.customer_id) if company is not None else ""
    unreadable = {run.version for run in case.unreadable.values()}
    return standards_on(
        {run.state.version: run.machine.procedure for run in case.runs.values()},
        decided=decided,
        circumstances=circumstances_at(
            case.branch, channel=case.row.channel, priority=case.priority, customer_group=group
        ),
        branch=case.branch,
        company=company,
        kept=[each for each in kept.promises if each.source in unreadable] if kept else (),
    )


def _timed_runs(case: OpenCase) -> list[TimedRun]:
    return [
        TimedRun(run.id, run.machine, run.state)
        for run in case.runs.values()
        if run.stream == case.stream
    ]
