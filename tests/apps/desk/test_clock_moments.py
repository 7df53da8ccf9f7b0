"""Clocks warn and run out by themselves, once, whoever decides it and however many at once."""

from datetime import timedelta

from handrail.channels.work.clocks import clocks_are_due
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.decide_moments import decide_moments
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.case_plans import CLOCK_TIMER
from handrail.desk.clock_plan import plan_from_json
from handrail.desk.models import Clock
from handrail.desk.open_case import opened
from handrail.desk.saving import reindex
from handrail.desk.status import Outcome
from handrail.record.stream import Actor as Recorder
from handrail.record.timers import fire_due, timers_of
from handrail.run import Actor
from tests import cast

MOMENTS = ("clock_warned", "clock_overdue")


def let_pass(desk, time, *, limit=100):
    desk.now += time
    return fire_due(now=desk.now, limit=limit, handlers={}, together={CLOCK_TIMER: clocks_are_due})


def moments(desk, case_id):
    """Return what was told of each clock: its name, and the share, or that it ran out."""
    return [
        (event.body["clock"], event.body.get("share", "overdue"))
        for event in desk.view(case_id).events
        if event.type in MOMENTS
    ]


def clock(case_id, name="first_reply"):
    return Clock.objects.get(case_id=case_id, measure=name)


def test_a_clock_is_warned_of_at_its_shares_and_runs_out_after_its_due_moment(desk):
    case_id = desk.a_case()
    due_at = clock(case_id).due_at
    started_at = desk.now
    seen = {}

    for share in (49, 50, 75, 90, 100):
        let_pass(desk, started_at + (due_at - started_at) * share / 100 - desk.now)
        seen[share] = moments(desk, case_id)
    let_pass(desk, timedelta.resolution)

    told = [("first_reply", each) for each in (50, 75, 90)]
    assert [seen[share] for share in seen] == [[], told[:1], told[:2], told, told]
    assert moments(desk, case_id) == [*told, ("first_reply", "overdue")]
    assert clock(case_id).state == "overdue"


def test_what_passed_while_nobody_was_at_work_is_told_once_in_its_order(desk):
    case_id = desk.a_case()

    let_pass(desk, timedelta(days=60))
    first = moments(desk, case_id)
    let_pass(desk, timedelta(days=60))

    assert first == moments(desk, case_id)
    assert len(first) == len(set(first)) == 8
    assert first[:4] == [("first_reply", each) for each in (50, 75, 90, "overdue")]
    assert timers_of(CLOCK_TIMER) == {}


def test_a_clock_that_waits_for_the_customer_or_is_met_tells_nothing(desk):
    waiting, closed = desk.a_case(), desk.a_case(text="Do you sell umbrellas?")
    wait_for_customer(case_id=waiting, waits=True, by=cast.alice(), edge=desk.edge)
    close_case(case_id=closed, outcome=Outcome.WITHDRAWN, by=cast.alice(), edge=desk.edge)

    let_pass(desk, timedelta(days=60))

    assert not [each for each in moments(desk, waiting) if each[0] == "resolve"]
    assert moments(desk, closed) == []


def test_what_was_told_before_a_pause_is_not_told_again(desk):
    case_id = desk.a_case()
    whole = clock(case_id, "resolve").due_at - desk.now
    let_pass(desk, whole * 0.8)
    before = [each for each in moments(desk, case_id) if each[0] == "resolve"]
    for waits in (True, False):
        wait_for_customer(case_id=case_id, waits=waits, by=cast.alice(), edge=desk.edge)
        desk.later(days=1)

    let_pass(desk, timedelta(days=60))

    told = [each for each in moments(desk, case_id) if each[0] == "resolve"]
    assert told[: len(before)] == before
    assert len(told) == len(set(told))


def test_many_are_decided_as_one_by_one(desk):
    together = [desk.a_case(subject=f"together {n}") for n in range(3)]
    alone = [desk.a_case(subject=f"alone {n}") for n in range(3)]
    desk.now += timedelta(days=60)

    for _ in range(9):
        let_pass(desk, timedelta(), limit=1)
    let_pass(desk, timedelta())

    assert {tuple(moments(desk, each)) for each in (*together, *alone)} == {
        tuple(moments(desk, alone[0]))
    }
    for case_id in (*together, *alone):
        rows = list(Clock.objects.filter(case_id=case_id).order_by("measure").values())
        refolded(case_id, desk)
        assert rows == list(Clock.objects.filter(case_id=case_id).order_by("measure").values())


def refolded(case_id, desk):
    case = opened(desk.row(case_id), actor=Actor("system"), recorder=Recorder("system", "test"))
    reindex(case, edge=desk.edge)


def test_a_case_that_somebody_works_on_has_its_timers_set_by_its_plan(desk):
    case_id = desk.a_case()

    plans = {
        f"clock:{case_id}:{row.measure}": plan_from_json(row.plan)[0].at
        for row in Clock.objects.filter(case_id=case_id)
    }

    assert timers_of(CLOCK_TIMER) == plans
    assert len(plans) == 2


def test_rebuilding_finds_a_plan_that_was_changed_and_sets_its_timer(desk):
    case_id = desk.a_case()
    Clock.objects.filter(case_id=case_id, measure="resolve").update(plan=[])
    before = timers_of(CLOCK_TIMER)

    checked = rebuild_clocks(after=0, at=desk.now, mends=False)
    mended = rebuild_clocks(after=0, at=desk.now, mends=True)

    assert [each.column for each in checked.differences] == ["plan"]
    assert len(mended.differences) == 1
    assert timers_of(CLOCK_TIMER) == before
    assert rebuild_clocks(after=0, at=desk.now, mends=False).differences == []


def test_deciding_what_has_not_come_changes_nothing(desk):
    case_id = desk.a_case()
    timers = []
    fire_due(
        now=desk.now + timedelta(days=60),
        limit=1,
        handlers={},
        together={CLOCK_TIMER: lambda due, /, *, now: timers.extend(due)},
    )

    assert decide_moments(timers, edge=desk.edge) == 0
    assert moments(desk, case_id) == []
