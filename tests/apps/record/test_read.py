import random
import re
import threading
import time

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from handrail.record.append import append, append_bulk
from handrail.record.models import Event
from handrail.record.position import START, BadPosition, place_of, position_of, read_position
from handrail.record.read import after, head, read_after
from handrail.record.stream import Actor, HistoricEvent, NewEvent, Stream

ALICE = Actor("person", "alice")
WRITERS = 4
ROUNDS = 25

committed = pytest.mark.django_db(transaction=True)


def record(stream, *types, now, expected=0):
    with transaction.atomic():
        return append(
            stream,
            [NewEvent(type, {}) for type in types],
            expected=expected,
            actor=ALICE,
            at=now,
            real_at=now,
        )


def types(batch):
    return [event.type for event in batch.events]


@committed
def test_everything_that_happened_is_read_once_and_in_order(now):
    written = record(Stream("case", "1"), "a", "b", now=now)
    written += record(Stream("contact", "1"), "c", now=now)

    first = read_after(START, limit=2)
    second = read_after(first.position, limit=2)
    third = read_after(second.position, limit=2)

    assert first.events + second.events == written
    assert third.events == ()
    assert third.position == second.position == head() == written[-1].position


@committed
def test_practice_is_only_read_by_who_asks_for_it(now):
    record(Stream("practice", "1"), "tried", now=now)
    record(Stream("case", "1"), "done", now=now)

    assert types(read_after(START, limit=9)) == ["done"]
    assert types(read_after(START, limit=9, kinds={"practice"})) == ["tried"]


@committed
def test_a_reader_of_one_kind_does_not_read_the_others_again(now):
    record(Stream("case", "1"), *"abcdef", now=now)

    batch = read_after(START, limit=2, kinds={"library"})

    assert batch.events == ()
    assert batch.position == head()


@committed
def test_reading_starts_where_nothing_has_happened():
    assert head() == START
    assert read_after(START, limit=1).events == ()


@committed
def test_a_position_beyond_the_end_stays_where_it_is(now):
    record(Stream("case", "1"), "a", now=now)
    beyond = position_of(transaction=10**15, number=10**15)

    assert read_after(beyond, limit=1).position == beyond


@given(st.integers(-(10**17), 10**17), st.integers(0, 10**17))
def test_a_position_comes_back_as_it_was(transaction_number, number):
    position = position_of(transaction=transaction_number, number=number)

    assert read_position(str(position)) == position
    assert place_of(START) < place_of(position) == (transaction_number, number)


@given(st.text().filter(lambda text: not re.fullmatch(r"-?[0-9]+\.[0-9]+", text, re.ASCII)))
def test_what_is_no_position_is_refused(text):
    with pytest.raises(BadPosition, match="Start again without one"):
        read_position(text)


@pytest.mark.parametrize(
    "text", ["01.2", "-0.1", "--1.2", "1.2\n", "1.2.3", f"1.{'9' * 40}", "\u0661.\u0662"]
)
def test_what_only_looks_like_a_position_is_refused(text):
    with pytest.raises(BadPosition):
        read_position(text)


@committed
@pytest.mark.postgres
def test_what_is_still_being_written_holds_back_what_came_later(now, at_once):
    wrote, finish = threading.Event(), threading.Event()

    def slow(_):
        with transaction.atomic():
            record(Stream("case", "slow"), "slow", now=now)
            wrote.set()
            finish.wait(timeout=20)

    thread = threading.Thread(target=lambda: (slow(None), connection.close()))
    thread.start()
    wrote.wait(timeout=20)
    record(Stream("case", "quick"), "quick", now=now)

    before = read_after(START, limit=9)
    finish.set()
    thread.join(timeout=20)
    after = read_after(before.position, limit=9)

    assert types(before) == []
    assert types(after) == ["slow", "quick"]


@committed
def test_no_event_is_missed_while_many_write(now):
    stop = threading.Event()
    threads = [threading.Thread(target=write_slowly, args=(n, now)) for n in range(WRITERS)]
    seen = []

    def tail():
        position = START
        while True:
            is_last = stop.is_set()
            batch = read_after(position, limit=7)
            seen.extend(batch.events)
            position = batch.position
            if is_last and not batch.events:
                connection.close()
                return
            time.sleep(0.002)

    tailer = threading.Thread(target=tail)
    for thread in [tailer, *threads]:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    stop.set()
    tailer.join(timeout=60)

    assert len(seen) == WRITERS * ROUNDS * 2
    assert tuple(seen) == read_after(START, limit=10_000).events


def write_slowly(writer, now):
    draw = random.Random(writer)
    for turn in range(ROUNDS):
        with transaction.atomic():
            record(Stream("case", f"{writer}-{turn}"), "a", now=now)
            if connection.vendor == "postgresql":
                time.sleep(draw.random() * 0.01)
            record(Stream("contact", f"{writer}-{turn}"), "b", now=now)
    connection.close()


@committed
@pytest.mark.slow
def test_forty_thousand_events_are_imported_in_seconds(now):
    history = [
        HistoricEvent(Stream("case", str(n % 3_000)), NewEvent("old", {"n": n}), ALICE, now)
        for n in range(40_000)
    ]

    started = time.process_time()
    with transaction.atomic():
        count = append_bulk(history, real_at=now)
    took_seconds = time.process_time() - started

    assert count == 40_000
    assert took_seconds < 5
    print(f"imported in {took_seconds:.1f} s of processor time")


@pytest.mark.django_db
def test_the_tail_is_found_by_the_index_and_not_by_reading_everything(now):
    with transaction.atomic():
        append_bulk(
            [HistoricEvent(Stream("case", "1"), NewEvent("x", {}), ALICE, now)] * 3_000,
            real_at=now,
        )
    rows = Event.objects.filter(after(START)).order_by("transaction", "id")[:5]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("analyze record_event")

    assert "event_order" in rows.explain()
