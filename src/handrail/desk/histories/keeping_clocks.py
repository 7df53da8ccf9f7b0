"""What was promised then, and the times of steps: what `desk.keeping_clocks` adds live.

The company's standards are those of today: what others there were then is not known any more.
"""

from handrail.desk.clock_events import TimedRun, step_events
from handrail.desk.histories.past_case import PastCase
from handrail.desk.standards import circumstances_at, standards_on
from handrail.desk.standards_set import Decided, StandardsSet


def keep_clocks(case: PastCase) -> None:
    """Add what has changed in what is promised, and which steps' times began or are over."""
    decided = Decided(tuple(sorted({run.state.version for run in case.runs.values()})))
    if case.kept is None or case.kept.decided != decided:
        fresh = _promised(case, decided)
        if fresh != case.kept:
            case.kept = fresh
            case.add(fresh.to_event())
    for event in tuple(step_events(case.events, _timed_runs(case))):
        case.add(event)


def _promised(case: PastCase, decided: Decided) -> StandardsSet:
    branch = case.past.branch(case.row.branch_id)
    return standards_on(
        {run.state.version: run.machine.procedure for run in case.runs.values()},
        decided=decided,
        circumstances=circumstances_at(
            branch, channel=case.row.channel, priority="", customer_group=case.customer.group
        ),
        branch=branch,
        company=case.past.library.standards,
    )


def _timed_runs(case: PastCase) -> list[TimedRun]:
    return [
        TimedRun(run.id, run.machine, run.state)
        for run in case.runs.values()
        if run.contact is None
    ]
