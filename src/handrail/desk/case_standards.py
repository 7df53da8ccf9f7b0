"""What is promised on an open case, and from when on."""

from handrail.clock import USUAL_SHARES, Promise, Standard, TimedMeasure, parse_duration
from handrail.desk.models import Clock
from handrail.desk.open_case import OpenCase
from handrail.desk.standards import promises_of
from handrail.desk.standards_set import InForce, in_force


def promised_on(case: OpenCase) -> tuple[InForce, ...]:
    """Return what the case's events keep; of an older case, what its runs promise.

    Cases from before promises were kept have them in no event until something happens to them.
    """
    kept = in_force(case.case_events)
    return kept or (InForce(case.row.opened_at, _of_its_runs(case), USUAL_SHARES),)


def _of_its_runs(case: OpenCase) -> tuple[Promise, ...]:
    """Return what the runs promise.

    What a version promised that cannot be read any more stands in the case's clocks: the customer
    waits all the same, so it holds until the version is read again.
    """
    procedures = {run.state.version: run.machine.procedure for run in case.runs.values()}
    promised = promises_of(procedures, channel=case.row.channel, country=case.branch.country)
    return (*promised, *_kept_in_its_clocks(case)) if case.unreadable else promised


def _kept_in_its_clocks(case: OpenCase) -> tuple[Promise, ...]:
    rows = Clock.objects.filter(case=case.row).order_by("pk")
    return tuple(
        Promise(
            Standard(TimedMeasure(row.measure), parse_duration(row.allowance), row.is_statutory),
            row.source,
        )
        for row in rows
        if row.measure in set(TimedMeasure)
    )
