"""Writers of one SQLite file take turns, in the order of their coming."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread
from time import sleep

import pytest
from django.db import OperationalError, connection, transaction

from handrail.record.models import Subscription
from handrail.record.sqlite import base
from handrail.record.sqlite.turns import Turns

on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="elsewhere many may write")


def test_who_came_first_goes_first():
    turns, order = Turns(), []
    turns.take(longest_seconds=0)

    def write(name):
        turns.take(longest_seconds=10)
        order.append(name)
        turns.leave()

    threads = []
    for name in "abcdef":
        threads.append(Thread(target=write, args=(name,)))
        threads[-1].start()
        _until(lambda: len(turns._waiting) == len(threads))
    turns.leave()
    for thread in threads:
        thread.join()

    assert order == list("abcdef")


def test_who_waits_too_long_leaves_the_queue_and_the_next_one_goes():
    turns = Turns()
    turns.take(longest_seconds=0)

    came = turns.take(longest_seconds=0.01)
    turns.leave()

    assert not came
    assert turns.take(longest_seconds=0)
    assert not turns.take(longest_seconds=0)


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_nobody_is_locked_out_however_long_the_others_write():
    begun = Event()

    def write_long():
        with transaction.atomic():
            Subscription.objects.create(name="long", position="start")
            begun.set()
            sleep(0.3)

    def write_at_last(number):
        begun.wait()
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 1")
        if number % 2:
            Subscription.objects.create(name=f"alone {number}", position="start")
        else:
            with transaction.atomic():
                Subscription.objects.create(name=f"together {number}", position="start")

    with ThreadPoolExecutor(7) as threads:
        done = [threads.submit(_and_close, write_long)]
        done += [threads.submit(_and_close, write_at_last, number) for number in range(6)]
    for each in done:
        each.result()

    assert Subscription.objects.count() == 7


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_fails_leaves_its_turn():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        1 / 0  # noqa: B018 (fails in the middle)

    assert connection.turns.take(longest_seconds=0)
    connection.turns.leave()


@on_sqlite
@pytest.mark.django_db(transaction=True)
def test_who_gets_no_turn_is_told_that_the_database_is_locked(monkeypatch):
    monkeypatch.setattr(base, "LONGEST_WAIT_SECONDS", 0.01)
    connection.turns.take(longest_seconds=0)

    try:
        with pytest.raises(OperationalError, match="database is locked"), transaction.atomic():
            pass
    finally:
        connection.turns.leave()

    with transaction.atomic():
        Subscription.objects.create(name="later", position="start")


def _and_close(write, *given):
    try:
        write(*given)
    finally:
        connection.close()


def _until(happens):
    while not happens():
        sleep(0.001)
