"""What holds on an open case, though a version of it may not be readable any more."""

from handrail.clock import Standard, TimedMeasure, parse_duration
from handrail.desk.models import Clock
from handrail.desk.open_case import OpenCase
from handrail.desk.standards import standards_for


def case_standards(case: OpenCase) -> tuple[Standard, ...]:
    """Return the standards of the case's runs.

    What a version promised that cannot be read any more stands in the case's clocks: the customer
    waits all the same, so it holds until the version is read again.
    """
    return standards_for(
        (run.machine.procedure for run in case.runs.values()),
        channel=case.row.channel,
        start=case.row.opened_at,
        calendar=case.calendar,
        promised=_kept_in_its_clocks(case) if case.unreadable else (),
    )


def _kept_in_its_clocks(case: OpenCase) -> tuple[Standard, ...]:
    rows = Clock.objects.filter(case=case.row).order_by("pk")
    return tuple(
        Standard(TimedMeasure(row.measure), parse_duration(row.allowance), row.is_statutory)
        for row in rows
    )
