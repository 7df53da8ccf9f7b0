from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction

from handrail.record.append import (
    StreamMoved,
    append,
    append_bulk,
    append_ready,
    ready_events,
)
from handrail.record.json_text import NotJSON
from handrail.record.open_transaction import NoTransaction
from handrail.record.position import START
from handrail.record.read import last_seq, read_after, read_stream
from handrail.record.stream import Actor, HistoricEvent, NewEvent, Stream, UnknownKind

ALICE = Actor("person", "alice")
CASE = Stream("case", "c1")
HOUR = timedelta(hours=1)


def happened(*types):
    return [NewEvent(type, {"n": place}) for place, type in enumerate(types)]


def add(*types, stream=CASE, expected, now):
    with transaction.atomic():
        return append(stream, happened(*types), expected=expected, actor=ALICE, at=now, real_at=now)


@pytest.mark.django_db
def test_what_was_appended_is_read_back_in_order(now):
    written = add("opened", "asked", expected=0, now=now) + add("closed", expected=2, now=now)

    read = read_stream(CASE)

    assert read == written
    assert [(event.seq, event.type) for event in read] == [
        (1, "opened"),
        (2, "asked"),
        (3, "closed"),
    ]
    assert read[0].actor == ALICE
    assert (read[0].at, read[0].recorded_at) == (now, now)
    assert read_stream(CASE, after=2) == written[2:]
    assert last_seq(CASE) == 3


@pytest.mark.django_db
@pytest.mark.parametrize("expected", [0, 1, 3])
def test_a_decision_about_another_state_of_the_stream_is_not_recorded(now, expected):
    add("opened", "asked", expected=0, now=now)

    with pytest.raises(StreamMoved) as moved:
        add("closed", expected=expected, now=now)

    assert (moved.value.expected, moved.value.actual) == (expected, 2)
    assert last_seq(CASE) == 2


@pytest.mark.django_db
def test_nothing_appended_is_nothing_recorded(now):
    assert add(expected=0, now=now) == ()
    assert last_seq(CASE) == 0


@pytest.mark.django_db
def test_what_a_customer_may_write_comes_back_as_it_was(now):
    body = {"odd": "\0 \ud800 ł ☎ \U0001f600", "b": [1, 2.5, None, {"z": True}], "a": 1}
    event = NewEvent("noted \0", body, format=3)

    with transaction.atomic():
        append(CASE, [event], expected=0, actor=ALICE, at=now, real_at=now)

    (read,) = read_stream(CASE)
    assert read.body == body
    assert list(read.body) == list(body)
    assert read.type == "noted \\x00"
    assert read.format == 3


@pytest.mark.django_db
@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}, b"bytes"])
def test_what_is_no_json_is_refused(now, value):
    with pytest.raises(NotJSON), transaction.atomic():
        append(
            CASE, [NewEvent("noted", {"x": value})], expected=0, actor=ALICE, at=now, real_at=now
        )

    assert last_seq(CASE) == 0


@pytest.mark.django_db(transaction=True)
def test_events_are_only_recorded_within_a_larger_change(now):
    with pytest.raises(NoTransaction, match="append events"):
        append(CASE, happened("opened"), expected=0, actor=ALICE, at=now, real_at=now)


@pytest.mark.django_db(transaction=True)
def test_what_was_rolled_back_never_happened(now):
    with transaction.atomic():
        append(CASE, happened("opened"), expected=0, actor=ALICE, at=now, real_at=now)
        transaction.set_rollback(True)

    assert last_seq(CASE) == 0


@pytest.mark.django_db(transaction=True)
def test_of_two_who_decide_about_one_state_exactly_one_wins(now, at_once):
    add("opened", expected=0, now=now)

    results = at_once(lambda name: add(name, expected=1, now=now), "alice answered", "bob answered")

    assert sorted(type(result).__name__ for result in results) == ["StreamMoved", "tuple"]
    (winner,) = (result for result in results if isinstance(result, tuple))
    assert read_stream(CASE)[1:] == winner


@pytest.mark.django_db(transaction=True)
def test_histories_are_not_imported_into_a_stream_that_moves(now, at_once):
    results = at_once(
        lambda write: write(),
        lambda: add("opened", expected=0, now=now),
        lambda: import_all([HistoricEvent(CASE, NewEvent("old", {}), ALICE, now)], now),
    )

    assert not [r for r in results if isinstance(r, Exception) and not isinstance(r, StreamMoved)]
    assert [event.seq for event in read_stream(CASE)] in ([1], [1, 2])


def import_all(history, now):
    with transaction.atomic():
        return append_bulk(history, real_at=now)


@pytest.mark.django_db
def test_imported_histories_follow_what_each_stream_has(now):
    add("opened", expected=0, now=now)
    other = Stream("contact", "c1")
    history = [
        HistoricEvent(stream, NewEvent(f"imported {n}", {}), ALICE, now)
        for n in range(3)
        for stream in (CASE, other)
    ]

    count = import_all(history, now)

    assert count == 6
    assert [event.seq for event in read_stream(CASE)] == [1, 2, 3, 4]
    assert [event.type for event in read_stream(other)] == [
        "imported 0",
        "imported 1",
        "imported 2",
    ]


@pytest.mark.django_db
def test_an_imported_event_is_the_same_as_one_that_was_appended(now):
    event = NewEvent("noted \0", {"odd": "\t\n\\N \\. \0 \ud800 ł ☎", "n": [1, None]}, format=2)
    other = Stream("case", "tab\tand\nline")

    import_all([HistoricEvent(other, event, ALICE, now)], now)
    with transaction.atomic():
        append(CASE, [event], expected=0, actor=ALICE, at=now, real_at=now)

    (imported,), (appended,) = read_stream(other), read_stream(CASE)
    assert imported == replace(appended, stream=other, position=imported.position)


@pytest.mark.django_db
def test_histories_are_all_imported_or_none_of_them(now):
    streams = (Stream("case", "new"), CASE)
    history = [HistoricEvent(stream, NewEvent("old", {}), ALICE, now) for stream in streams]
    ready = ready_events(history, real_at=now)
    add("opened", expected=0, now=now)

    with pytest.raises(StreamMoved) as moved, transaction.atomic():
        append_ready([ready])

    assert (moved.value.stream, moved.value.expected, moved.value.actual) == (CASE, 0, 1)
    assert read_stream(Stream("case", "new")) == ()


@pytest.mark.django_db(transaction=True)
def test_histories_of_several_lanes_lie_in_the_order_of_time(now):
    lanes = [
        ready_events(
            [
                HistoricEvent(
                    Stream("case", name), NewEvent(f"{name}{n}", {}), ALICE, now + HOUR * n
                )
                for n in hours
            ],
            real_at=now,
        )
        for name, hours in (("a", (0, 2, 3)), ("b", (0, 1, 4)))
    ]

    with transaction.atomic():
        append_ready(lanes)

    assert [event.type for event in read_after(START, limit=9).events] == [
        "a0",
        "b0",
        "b1",
        "a2",
        "a3",
        "b4",
    ]


@pytest.mark.parametrize("make", [lambda: Stream("crate", "1"), lambda: Actor("ghost", "1")])
def test_there_are_no_other_kinds_of_streams_and_actors(make):
    with pytest.raises(UnknownKind, match="use "):
        make()
