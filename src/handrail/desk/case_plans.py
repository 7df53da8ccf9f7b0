"""The plans of a case's clocks, and the timers that tell when something of them comes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from handrail.clock import Circumstances
from handrail.desk.case_clocks import CaseClock
from handrail.desk.clock_plan import Plan, Ticking, plan_from_json, plan_of
from handrail.desk.index import index_of
from handrail.desk.open_case import OpenCase
from handrail.desk.standards import circumstances_at
from handrail.desk.status import Status
from handrail.desk.streams import case_stream
from handrail.library.company import escalation_in_force
from handrail.people import queries as people
from handrail.record.timers import DueTimer, NewTimer, clear_timers, set_timers
from handrail.sop.document import Kind
from handrail.sop.escalation import Escalation, Ladder

OF_THE_CASE = frozenset({Kind.MATTER, Kind.ROUTINE})
"""Kinds of procedures that a case is about."""

CLOCK_TIMER = "clock"
"""The kind of timer that tells when something comes on a clock."""


def plans_of(case: OpenCase, clocks: Sequence[CaseClock]) -> dict[str, Plan]:
    """Return what comes on each clock that ticks, by its name; nothing once the case is closed."""
    ticking = [each for each in clocks if each.ticks and each.reading.due_at is not None]
    if not ticking or index_of(case.case_events).status is Status.RESOLVED:
        return {}
    company = escalation_in_force()
    whose = circumstances_of(case, company)
    return {
        each.name: _plan(
            case, each, None if company is None else company.ladder(each.measure, whose)
        )
        for each in ticking
    }


def _plan(case: OpenCase, clock: CaseClock, ladder: Ladder | None) -> Plan:
    if clock.reading.due_at is None:
        return ()
    told = Ticking(
        name=clock.name,
        allowance=clock.standard.allowance.to_text(),
        started_at=min(each.at for each in clock.events),
        due_at=clock.reading.due_at,
        calendar=clock.calendar,
        warnings=clock.warnings(now=max(each.at for each in case.case_events)),
        ladder=ladder,
    )
    return plan_of(told, case.case_events)


def circumstances_of(case: OpenCase, company: Escalation | None) -> Circumstances:
    """Return what the case is, as far as ladders ask: its runs know more than its row does yet."""
    procedures = [run.machine.procedure for run in case.runs.values()]
    of_the_case = [each.id for each in procedures if each.kind in OF_THE_CASE]
    ladders = () if company is None else company.ladders
    asks_whose = any(each.meant_for.customer_group for each in ladders)
    whose = circumstances_at(
        case.branch,
        channel=case.row.channel,
        priority=case.priority,
        customer_group=people.customer_group(case.row.customer_id) if asks_whose else "",
    )
    return replace(whose, procedure=of_the_case[-1] if of_the_case else case.row.procedure)


def clock_key(case_id: int, name: str) -> str:
    """Return the key of the timer of a clock."""
    return f"{CLOCK_TIMER}:{case_id}:{name}"


def clock_of(timer: DueTimer) -> tuple[int, str]:
    """Return the case and the clock's name of a timer."""
    _, case_id, name = timer.key.split(":", 2)
    return int(case_id), name


def next_timers(case_id: int, plans: Mapping[str, Plan]) -> list[NewTimer]:
    """Return a timer for the first thing that comes on each clock of a case."""
    return [
        NewTimer(clock_key(case_id, name), CLOCK_TIMER, case_stream(case_id), plan[0].at)
        for name, plan in plans.items()
        if plan
    ]


def keep_clock_timers(
    case_id: int, clocks: Mapping[str, Mapping[str, object]], *, before: Iterable[str]
) -> None:
    """Set the timers of a case's clocks as their plans say, and take the others away.

    Args:
        clocks: the columns of its clocks, by their names.
        before: the names of the clocks that it had.
    """
    plans = {name: plan_from_json(columns["plan"]) for name, columns in clocks.items()}
    timers = next_timers(case_id, plans)
    wanted = {timer.key for timer in timers}
    set_timers(timers)
    stale = {clock_key(case_id, name) for name in (*before, *clocks)} - wanted
    clear_timers(sorted(stale))
