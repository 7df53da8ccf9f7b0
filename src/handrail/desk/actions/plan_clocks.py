from collections.abc import Sequence

from handrail.desk.case_columns import case_columns
from handrail.desk.case_plans import keep_clock_timers
from handrail.desk.cases_together import cases_together
from handrail.desk.models import Case, Clock
from handrail.desk.open_case import OpenCase
from handrail.desk.status import Status

CASES_AT_ONCE = 100


def plan_clocks(case_ids: Sequence[int]) -> None:
    """Work out what comes on the clocks of these cases, in the open transaction.

    For cases that were written past the live desk; closed ones have nothing to come.
    """
    for start in range(0, len(case_ids), CASES_AT_ONCE):
        some = Case.objects.filter(pk__in=case_ids[start : start + CASES_AT_ONCE])
        open_ids = some.exclude(status=Status.RESOLVED).values_list("pk", flat=True)
        for case in cases_together(list(open_ids)):
            _plan(case)


def _plan(case: OpenCase) -> None:
    last = max(each.at for each in case.events[case.stream])
    clocks = case_columns(case, now=last).clocks
    for name, columns in clocks.items():
        if columns["plan"]:
            Clock.objects.filter(case=case.row, measure=name).update(plan=columns["plan"])
    keep_clock_timers(case.row.pk, clocks, before=())
