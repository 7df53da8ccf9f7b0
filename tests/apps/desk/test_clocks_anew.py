"""New time-zone data, holidays or ladders: due times and plans follow, what was told stays told."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handrail.channels.work.clocks_anew import Reckoning
from handrail.desk import clock_basis as basis
from handrail.desk.case_plans import CLOCK_TIMER
from handrail.desk.clock_plan import ESCALATED, plan_from_json
from handrail.desk.models import Clock
from handrail.record.models import Timer
from handrail.record.timers import timers_of
from tests.apps.desk.test_escalation import SECOND, write_down


def reckon(desk):
    """Let all cases be gone through; return how many were looked at."""
    loop, looked_at = Reckoning(), 0
    for _ in range(9):
        looked_at += loop.run_once(desk.now)
    return looked_at


def resolve_clock(case_id):
    return Clock.objects.get(case_id=case_id, measure="resolve")


def test_nothing_is_looked_at_while_the_basis_is_the_same(desk):
    desk.a_case()

    assert reckon(desk) == 1
    assert reckon(desk) == 0


def test_due_times_and_timers_follow_new_data(desk, monkeypatch):
    case_id = desk.a_case()
    reckon(desk)
    right, timers = resolve_clock(case_id).due_at, timers_of(CLOCK_TIMER)
    hour = timedelta(hours=1)
    Clock.objects.filter(case_id=case_id).update(due_at=right - hour, plan=[])
    Timer.objects.filter(kind=CLOCK_TIMER).update(due_at=right - hour, next_at=right - hour)
    monkeypatch.setattr(basis, "version", lambda _: "0.999")

    reckon(desk)

    assert resolve_clock(case_id).due_at == right
    assert timers_of(CLOCK_TIMER) == timers


def test_new_ladders_count_for_cases_that_are_open(desk):
    case_id = desk.a_case()
    reckon(desk)
    write_down(desk, SECOND)

    reckon(desk)

    plan = plan_from_json(Clock.objects.get(case_id=case_id, measure="first_reply").plan)
    assert ESCALATED in {each.event for each in plan}


def test_other_data_for_a_branch_s_zone_is_another_basis(desk, monkeypatch):
    desk.a_case()
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    before = basis.clock_basis(now=now)
    monkeypatch.setattr(basis, "ZoneInfo", lambda _: ZoneInfo("Asia/Kathmandu"))

    assert basis.clock_basis(now=now) != before


@pytest.mark.parametrize("days", [0, 1, 200])
def test_the_basis_stays_the_same_over_a_year(desk, days):
    desk.a_case()
    new_year = datetime(2026, 1, 1, tzinfo=UTC)

    first = basis.clock_basis(now=new_year)

    assert basis.clock_basis(now=new_year + timedelta(days=days)) == first
