from datetime import timedelta

import pytest
from django.db import transaction

from handrail.record.append import append
from handrail.record.delays import GAPS
from handrail.record.read import read_stream
from handrail.record.stream import Actor, NewEvent, Stream
from handrail.record.timers import (
    DueTimer,
    Fired,
    clear_timer,
    failing_timers,
    fire_due,
    move_timer,
    next_due_at,
    set_timer,
)
from tests.apps.conftest import NOW
from tests.apps.record.fakes import FakeHandler

CASE = Stream("case", "c1")
HOUR = timedelta(hours=1)


def set_at(key, *, after=timedelta(), kind="standard"):
    set_timer(key=key, kind=kind, origin=CASE, due_at=NOW + after)


def fire(handler, *, at=NOW, limit=10):
    return fire_due(now=at, limit=limit, handlers={"standard": handler})


@pytest.mark.django_db
def test_a_timer_fires_once_when_it_is_due():
    seen = []
    set_at("first reply", after=HOUR)

    early = fire(FakeHandler())
    due = fire(lambda timer, /, *, now: seen.append((timer, now)), at=NOW + HOUR)
    again = fire(FakeHandler(), at=NOW + HOUR)

    assert (early, due, again) == (Fired(0, 0), Fired(1, 0), Fired(0, 0))
    assert seen == [(DueTimer("first reply", "standard", CASE, NOW + HOUR), NOW + HOUR)]


@pytest.mark.django_db
def test_timers_fire_in_their_order_and_others_wait_for_their_handler():
    for key, hours in (("b", -1), ("a", -2), ("c", 0)):
        set_at(key, after=hours * HOUR)
    set_at("other", kind="follow-up", after=-9 * HOUR)
    handler = FakeHandler()

    fire(handler, limit=2)

    assert handler.fired == ["a", "b"]
    assert next_due_at() == NOW - 9 * HOUR


@pytest.mark.django_db
def test_a_timer_is_set_anew_moved_and_cleared():
    set_at("k")
    set_at("k", after=HOUR)
    assert next_due_at() == NOW + HOUR

    assert move_timer(key="k", due_at=NOW + 2 * HOUR)
    assert next_due_at() == NOW + 2 * HOUR

    assert clear_timer("k")
    assert not clear_timer("k")
    assert not move_timer(key="k", due_at=NOW)
    assert next_due_at() is None


@pytest.mark.django_db
def test_a_timer_that_fails_is_shown_tried_again_and_blocks_nobody():
    set_at("bad", after=-HOUR)
    set_at("good")
    handler = FakeHandler("bad")

    first = fire(handler)
    (failing,) = failing_timers()
    soon = fire(handler, at=NOW + GAPS[0] / 2)
    handler.failing.clear()
    later = fire(handler, at=NOW + GAPS[0])

    assert first == Fired(fired=1, failed=1)
    assert (failing.timer.key, failing.failures) == ("bad", 1)
    assert failing.error == "RuntimeError: no bad\\x00"
    assert failing.next_at == NOW + GAPS[0]
    assert soon == Fired(0, 0)
    assert later == Fired(1, 0)
    assert handler.fired == ["good", "bad"]
    assert failing_timers() == ()


@pytest.mark.django_db
def test_a_timer_that_fails_leaves_nothing_but_its_error():
    set_at("k")

    def opens_and_fails(timer, /, *, now):
        write_event("k")
        raise RuntimeError

    fire(opens_and_fails)

    assert read_stream(CASE) == ()


@pytest.mark.django_db
def test_a_timer_may_set_itself_again():
    set_at("k")

    fire(lambda timer, /, *, now: set_at(timer.key, after=HOUR))

    assert next_due_at() == NOW + HOUR
    assert failing_timers() == ()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change", [lambda: clear_timer("b"), lambda: move_timer(key="b", due_at=NOW + HOUR)]
)
def test_a_timer_that_another_one_takes_away_does_not_fire(change):
    set_at("a", after=-HOUR)
    set_at("b")
    fired = []

    def handler(timer, /, *, now):
        fired.append(timer.key)
        change()

    assert fire(handler) == Fired(fired=1, lost=1)
    assert fired == ["a"]


def write_event(key):
    append(
        Stream("case", key),
        [NewEvent("overdue", {})],
        expected=0,
        actor=Actor("rule", "standard"),
        at=NOW,
        real_at=NOW,
    )


@pytest.mark.django_db(transaction=True)
def test_several_workers_fire_each_timer_once(at_once):
    keys = [f"k{n}" for n in range(30)]
    for key in keys:
        set_at(key)

    def work(_):
        total = 0
        while (found := fire(lambda t, /, *, now: write_event(t.key), limit=4)).fired:
            total += found.fired
        return total

    results = at_once(work, "w1", "w2", "w3")

    assert sum(results) == len(keys)
    assert all(len(read_stream(Stream("case", key))) == 1 for key in keys)
    assert failing_timers() == ()


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_dies_while_firing_loses_no_timer():
    set_at("k")

    class Killed(BaseException):
        pass

    def die(timer, /, *, now):
        write_event("k")
        raise Killed

    with pytest.raises(Killed), transaction.atomic():
        fire(die)

    assert read_stream(Stream("case", "k")) == ()
    assert fire(FakeHandler()) == Fired(1, 0)
