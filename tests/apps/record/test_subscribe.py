from dataclasses import dataclass, field

import pytest
from django.db import OperationalError, transaction

from handrail.record.append import append
from handrail.record.read import head, last_seq
from handrail.record.stream import READ_BY_DEFAULT, Actor, NewEvent, Stream
from handrail.record.subscribe import restart_subscriber, run_subscribers, subscriber_states
from tests.apps.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)


def record(stream, *types, expected=0):
    with transaction.atomic():
        append(
            stream,
            [NewEvent(type, {}) for type in types],
            expected=expected,
            actor=Actor("system", "test"),
            at=NOW,
            real_at=NOW,
        )


@dataclass
class Listener:
    """Writes what it hears into a stream of its own; stumbles over some events."""

    name: str = "listener"
    kinds: frozenset = READ_BY_DEFAULT - {"people"}
    stumbles: dict = field(default_factory=dict)
    batches: list = field(default_factory=list)

    def handle(self, events, /):
        self.batches.append([event.type for event in events])
        notes = Stream("people", self.name)
        for event in events:
            record(notes, event.type, expected=last_seq(notes))
            if event.type in self.stumbles:
                raise self.stumbles[event.type]

    @property
    def heard(self):
        return last_seq(Stream("people", self.name))


def run(*listeners, limit=10):
    return run_subscribers(listeners, limit=limit, real_now=NOW)


def state(name="listener"):
    return next(found for found in subscriber_states() if found.name == name)


def test_a_subscriber_hears_everything_once_in_batches():
    record(Stream("case", "1"), *"abcde")
    listener = Listener()

    counts = [run(listener, limit=2) for _ in range(4)]

    assert counts == [2, 2, 1, 0]
    assert listener.batches == [["a", "b"], ["c", "d"], ["e"]]
    assert state().position == head()


def test_a_subscriber_is_not_told_of_practice_nor_of_kinds_it_does_not_read():
    record(Stream("practice", "1"), "a")
    record(Stream("library", "1"), "b")
    listener = Listener(kinds=frozenset({"case"}))

    assert run(listener) == 0
    assert listener.batches == []
    assert state().position == head()


def test_an_event_that_a_subscriber_cannot_take_stops_it_there_and_nobody_else():
    record(Stream("case", "1"), *"abcde")
    weak, strong = Listener("weak", stumbles={"c": ValueError("c?")}), Listener("strong")

    counts = [run(weak, strong, limit=10) for _ in range(2)]

    assert counts == [2 + 5, 0]
    assert (weak.heard, strong.heard) == (2, 5)
    assert state("weak").error == "ValueError: c?"
    assert state("weak").stopped_at == NOW
    assert state("strong").stopped_at is None


def test_a_stopped_subscriber_goes_on_where_it_was_once_it_is_mended():
    record(Stream("case", "1"), *"abc")
    listener = Listener(stumbles={"b": ValueError("b?")})
    run(listener)

    listener.stumbles.clear()

    assert restart_subscriber("listener")
    assert not restart_subscriber("listener")
    assert run(listener) == 2
    assert listener.heard == 3
    assert (state().error, state().stopped_at) == ("", None)


def test_a_database_that_is_busy_delays_a_subscriber_but_does_not_stop_it():
    record(Stream("case", "1"), *"ab")
    listener = Listener(stumbles={"a": OperationalError("database is locked")})

    assert run(listener) == 0
    assert (state().error, state().stopped_at) == ("OperationalError: database is locked", None)
    listener.stumbles.clear()
    assert run(listener) == 2


def test_several_workers_hand_each_event_on_once(at_once):
    record(Stream("case", "1"), *(str(n) for n in range(40)))
    run(Listener(), limit=1)

    def work(listener):
        return sum(run(listener, limit=3) for _ in range(30))

    results = at_once(work, Listener(), Listener())

    assert not [result for result in results if isinstance(result, Exception)]
    while run(Listener(), limit=3):
        pass
    assert Listener().heard == 40
    assert state().error == ""
