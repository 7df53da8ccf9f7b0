"""The work behind the screens goes on, whatever fails, and ends when it is told to."""

import logging
import smtplib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import Event

import pytest
from django.db import OperationalError, connections

from handrail.channels.work.connections import closed_with_their_threads
from handrail.channels.work.letters_in import Listening, Routing
from handrail.channels.work.loop import (
    LONGEST_BACK_OFF_SECONDS,
    LoopThread,
    back_off,
    machine_now,
)
from handrail.channels.work.ports import ports
from handrail.channels.work.work import Work, all_loops
from handrail.record.intake import counts_by_state
from handrail.record.moments import forget_offset
from handrail.record.stream import Stream
from handrail.record.timers import set_timer
from tests import cast
from tests.channels.email.post import office, raw

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass
class Scripted:
    """Does what it is told, turn by turn, and says when it has done all."""

    turns: list[object]
    name: str = "scripted"
    rest_seconds: float = 0.001
    finished: Event = field(default_factory=Event)
    is_closed: bool = False

    def run_once(self, real_now):
        if not self.turns:
            self.finished.set()
            return 0
        turn = self.turns.pop(0)
        if isinstance(turn, Exception):
            raise turn
        return turn

    def close(self):
        self.is_closed = True


def run_to_the_end(loop):
    thread = LoopThread(loop)
    thread.start()
    assert loop.finished.wait(10)
    thread.ask_to_stop()
    assert thread.join(10)


@pytest.fixture
def no_waiting(monkeypatch):
    monkeypatch.setattr("handrail.channels.work.loop.back_off", lambda failures: 0.001)


@pytest.mark.parametrize(
    ("problem", "level"),
    [
        (ZeroDivisionError("?"), logging.ERROR),
        (OperationalError("database is locked"), logging.WARNING),
    ],
)
def test_a_loop_lives_on_when_it_fails_and_only_our_mistakes_are_errors(
    problem, level, caplog, no_waiting
):
    loop = Scripted([1, problem, 1])

    run_to_the_end(loop)

    assert loop.turns == []
    assert loop.is_closed
    assert {record.levelno for record in caplog.records} == {level}


def test_the_longer_it_fails_the_longer_it_waits_but_never_for_ever():
    waits = [back_off(failures) for failures in range(2_000)]

    assert waits[:3] == [1, 2, 4]
    assert waits == sorted(waits)
    assert max(waits) == LONGEST_BACK_OFF_SECONDS


def test_work_ends_every_loop():
    loops = [Scripted([1, 1]), Scripted([])]

    with Work(loops, real_now=machine_now):
        assert all(loop.finished.wait(10) for loop in loops)

    assert all(loop.is_closed for loop in loops)


@pytest.mark.django_db(transaction=True)
def test_a_letter_that_is_brought_by_smtp_is_routed():
    cast.alice()
    listening, routing = Listening("127.0.0.1", 0), Routing(office(), "test")
    listening.run_once(NOW)
    listening.run_once(NOW)

    with smtplib.SMTP("127.0.0.1", listening.port, timeout=10) as server:
        server.sendmail("ines@mail.example", ["warsaw+7@shop.example"], raw())
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            server.sendmail("ines@mail.example", ["nobody@shop.example"], raw())
    done = routing.run_once(datetime.now(UTC))
    nothing_left = routing.run_once(datetime.now(UTC))
    listening.close()
    routing.close()

    assert (done, nothing_left) == (1, 0)
    assert counts_by_state()["routed"] == 1


@pytest.mark.django_db(transaction=True)
def test_timers_fire_by_the_desks_clock():
    fired = []
    forget_offset()
    set_timer(key="t", kind="test", origin=Stream("case", "1"), due_at=NOW)
    plugged = replace(ports(), timers={"test": lambda timer, *, now: fired.append(timer.key)})

    for loop in all_loops(plugged):
        if loop.name == "timers":
            loop.run_once(NOW)
            loop.run_once(NOW)

    assert fired == ["t"]


@pytest.mark.django_db(transaction=True)
def test_connections_of_threads_are_closed_when_the_threads_have_ended():
    def connect():
        connections["default"].ensure_connection()
        return connections["default"]

    connections["default"].ensure_connection()
    with closed_with_their_threads(), ThreadPoolExecutor(1) as pool:
        theirs = pool.submit(connect).result()
        was_open = theirs.connection is not None

    assert was_open
    assert theirs.connection is None
    assert connections["default"].connection is not None
