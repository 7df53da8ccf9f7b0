"""Timers are claimed on leases; who slept through one decides nothing any more."""

import time
from datetime import timedelta

import pytest
from django.db import DatabaseError, OperationalError, connection
from django.db.models import F
from django.db.models.functions import Now

from handrail.record.models import Timer
from handrail.record.passing import is_passing
from handrail.record.storage import StorageFull
from handrail.record.stream import Stream
from handrail.record.timers import LEASE, Fired, NewTimer, fire_due, set_timers
from handrail.record.timers.claims import claim_due
from tests.apps.conftest import NOW
from tests.apps.record.fakes import FakeHandler

KIND = "standard"


def set_some(*keys):
    set_timers(
        NewTimer(key, KIND, Stream("case", key), NOW - timedelta(minutes=len(keys) - place))
        for place, key in enumerate(keys)
    )


def claim(worker, limit=10):
    return [row.key for row in claim_due(now=NOW, limit=limit, kinds={KIND}, worker=worker)]


def fire(handler, *, worker="w2", limit=10):
    return fire_due(now=NOW, limit=limit, handlers={KIND: handler}, worker=worker)


def fire_together(handler, limit=10):
    return fire_due(now=NOW, limit=limit, handlers={}, together={KIND: handler}, worker="w1")


def let_leases_end(by=LEASE + timedelta(seconds=1)):
    Timer.objects.filter(lease_until__isnull=False).update(lease_until=F("lease_until") - by)


@pytest.mark.django_db
def test_what_one_worker_has_claimed_no_other_gets_until_its_lease_ends():
    set_some("a", "b", "c")

    first = claim("w1", limit=2)
    second = claim("w2")
    let_leases_end()
    third = claim("w3")

    assert (first, second, third) == (["a", "b"], ["c"], ["a", "b", "c"])
    assert set(Timer.objects.values_list("worker", "fence")) == {("w3", 2)}


@pytest.mark.django_db
def test_a_worker_that_slept_through_its_lease_decides_nothing():
    set_some("a", "b")
    slow, fast = [], FakeHandler()

    def sleeps_after_the_first(timer, /, *, now):
        slow.append(timer.key)
        let_leases_end()
        assert fire(fast, worker="w2") == Fired(fired=1)

    assert fire(sleeps_after_the_first, worker="w1") == Fired(fired=1, lost=1)
    assert (slow, fast.fired) == (["a"], ["b"])
    assert not Timer.objects.exists()


@pytest.mark.django_db
def test_the_database_s_clock_put_back_by_a_day_holds_no_timer_up():
    set_some("a")
    claim("w1")
    Timer.objects.update(lease_until=Now() + timedelta(days=1))

    assert claim("w2") == ["a"]


@pytest.mark.django_db
def test_many_timers_are_done_at_once_and_taken_away_together():
    set_some("a", "b", "c")
    seen = []

    found = fire_together(lambda timers, /, *, now: seen.append([each.key for each in timers]))

    assert found == Fired(fired=3)
    assert seen == [["a", "b", "c"]]
    assert not Timer.objects.exists()


@pytest.mark.django_db
def test_one_that_fails_among_many_is_put_off_alone():
    set_some("a", "bad", "c")
    done = []

    def fails_for_one(timers, /, *, now):
        keys = [each.key for each in timers]
        if "bad" in keys:
            raise ValueError(keys)
        done.extend(keys)

    assert fire_together(fails_for_one) == Fired(fired=2, failed=1)
    assert done == ["a", "c"]
    assert list(Timer.objects.values_list("key", "failures")) == [("bad", 1)]


@pytest.mark.django_db
@pytest.mark.parametrize("does", [fire, fire_together])
@pytest.mark.parametrize(
    "problem", [StorageFull("the database"), OperationalError("database is locked")]
)
def test_a_full_disk_or_a_database_that_is_away_is_no_fault_of_a_timer(does, problem):
    set_some("a", "b")

    def is_out_of_luck(*_, now):
        raise problem

    with pytest.raises(type(problem)):
        does(is_out_of_luck)

    assert set(Timer.objects.values_list("failures", "error")) == {(0, "")}
    let_leases_end()
    assert does(lambda *_, now: None) == Fired(fired=2)


class OfPostgres(Exception):
    def __init__(self, sqlstate):
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("state", "passes"),
    [
        (None, True),
        ("08006", True),
        ("57P01", True),
        ("53300", True),
        ("25P03", True),
        ("57014", False),
        ("40P01", False),
    ],
)
def test_what_a_server_says_of_itself_passes_and_what_it_says_of_us_does_not(state, passes):
    problem = OperationalError("?")
    problem.__cause__ = OfPostgres(state)

    assert is_passing(problem) is passes


def test_a_mistake_in_what_was_asked_does_not_pass():
    assert not is_passing(OperationalError("no such column: x"))
    assert not is_passing(DatabaseError("?"))
    assert not is_passing(ValueError("?"))


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_postgresql_ends_the_transaction_of_a_worker_that_fell_asleep_in_it(monkeypatch):
    monkeypatch.setattr("handrail.record.timers.claims.LONGEST_IDLE", timedelta(seconds=0.2))
    set_some("a")
    handler = FakeHandler()

    def falls_asleep(timer, /, *, now):
        set_some("never")
        time.sleep(1.5)
        set_some("too late")

    with pytest.raises(DatabaseError) as found:
        fire(falls_asleep, worker="w1")
    connection.close_if_unusable_or_obsolete()

    assert is_passing(found.value)
    let_leases_end()
    assert fire(handler, worker="w2") == Fired(fired=1)
    assert handler.fired == ["a"]


@pytest.mark.django_db(transaction=True)
def test_workers_together_take_each_timer_once(at_once):
    set_some(*(f"k{n}" for n in range(60)))

    def work(worker):
        done = []

        def keep(timers, /, *, now):
            done.extend(each.key for each in timers)

        while fire_due(now=NOW, limit=7, handlers={}, together={KIND: keep}, worker=worker).fired:
            pass
        return done

    results = at_once(work, "w1", "w2", "w3")

    assert sorted(key for done in results for key in done) == sorted(f"k{n}" for n in range(60))
