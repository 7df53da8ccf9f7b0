import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import pytest

from handrail.channels.email.child_process import ChildDied, ChildProcess
from handrail.channels.email.letter import Unreadable
from handrail.channels.email.read import read_letter
from handrail.channels.email.reading_process import (
    BoundedReader,
    ReaderDied,
    ReadingLimits,
    TookTooLong,
    TookTooMuch,
)
from tests.channels.email.data import LETTERS, needs_letters
from tests.channels.email.letters import PLAIN, SHAPES

MEMORY_BOMB = b"From: a@x.example\r\n\r\n" + b"ab\n" * 3_000_000
TIME_BOMB = b"From: a@x.example\r\n" + b"To: b@x.example\r\n" * 1_000_000 + b"\r\nHi"


@pytest.fixture(scope="module")
def reader():
    with BoundedReader(ReadingLimits(wall_seconds=60)) as bounded:
        yield bounded


@pytest.fixture
def new_children():
    """Return who was born since the test began."""
    before = children_of(os.getpid())
    return lambda: children_of(os.getpid()) - before


def children_of(parent):
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    return {int(pid) for pid in children.split()}


def outcome_of(read, raw):
    """Return the letter, or why it cannot be read."""
    try:
        return read(raw)
    except Unreadable as unreadable:
        return unreadable.why


def is_gone(pid):
    until = monotonic() + 20
    while monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split()[2] == "Z":
                return True
        except FileNotFoundError:
            return True
        sleep(0.05)
    return False


@pytest.mark.parametrize("raw", SHAPES)
def test_a_letter_reads_the_same_in_the_child(reader, raw):
    assert reader.read(raw) == read_letter(raw)


@needs_letters
def test_the_public_letters_read_the_same_in_the_child(reader):
    for file in LETTERS.rglob("*.eml"):
        raw = file.read_bytes()
        assert outcome_of(reader.read, raw) == outcome_of(read_letter, raw)


def test_the_child_stays_for_the_next_letter(reader):
    reader.read(PLAIN)
    before = children_of(os.getpid())
    reader.read(PLAIN)

    assert children_of(os.getpid()) == before


def test_a_letter_that_swells_in_memory_ends_the_child_and_not_the_desk():
    with BoundedReader(ReadingLimits(megabytes=200, wall_seconds=60)) as reader:
        with pytest.raises(TookTooMuch, match="200 MB"):
            reader.read(MEMORY_BOMB)

        assert reader.read(PLAIN) == read_letter(PLAIN)


def test_a_letter_that_takes_too_much_processor_time_ends_the_child():
    with BoundedReader(ReadingLimits(processor_seconds=0.2, wall_seconds=60)) as reader:
        with pytest.raises(TookTooLong):
            reader.read(TIME_BOMB)

        assert reader.read(PLAIN) == read_letter(PLAIN)


def test_a_letter_that_takes_too_long_by_the_wall_clock_ends_the_child():
    with (
        BoundedReader(ReadingLimits(wall_seconds=0.3)) as reader,
        pytest.raises(TookTooLong, match=r"0\.3 seconds"),
    ):
        reader.read(TIME_BOMB)


def test_a_child_that_somebody_killed_is_replaced(new_children):
    with BoundedReader() as reader:
        reader.read(PLAIN)
        (child,) = new_children()
        os.kill(child, signal.SIGKILL)
        is_gone(child)

        assert reader.read(PLAIN) == read_letter(PLAIN)
        assert child not in new_children()


def test_a_child_that_is_killed_while_it_reads_is_said_to_have_died(new_children):
    with BoundedReader() as reader:
        reader.read(PLAIN)
        (child,) = new_children()
        killer = Timer(0.2, os.kill, (child, signal.SIGKILL))
        killer.start()

        with pytest.raises(ReaderDied, match="status -9"):
            reader.read(TIME_BOMB)
        killer.join()


def test_several_threads_may_share_a_reader(reader):
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(reader.read, SHAPES * 5))

    assert read == [read_letter(raw) for raw in SHAPES] * 5


def test_closing_ends_the_child_and_can_be_done_twice(new_children):
    reader = BoundedReader()
    reader.read(PLAIN)
    reader.close()
    reader.close()

    assert new_children() == set()


def test_the_child_ends_when_its_parent_is_killed():
    program = (
        "from handrail.channels.email.reading_process import BoundedReader\n"
        "reader = BoundedReader()\n"
        "reader.read(b'From: a@x.example\\n\\nHi')\n"
        "print('read', flush=True)\n"
        "input()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout.readline() == b"read\n"
        (child,) = children_of(parent.pid)
        parent.kill()

    assert is_gone(child)


def test_the_child_holds_no_secret_of_its_parent(monkeypatch, new_children):
    monkeypatch.setenv("HANDRAIL_SECRET", "hush")
    with BoundedReader() as reader:
        reader.read(PLAIN)
        (child,) = new_children()

        environment = Path(f"/proc/{child}/environ").read_bytes()

    assert b"hush" not in environment


def test_a_child_that_dies_of_a_mistake_tells_its_last_words():
    with pytest.raises(ChildDied) as died:
        ChildProcess("handrail.channels.email.reading_child", "much", "5").ask(
            None, within_seconds=60
        )

    assert "ValueError" in died.value.last_words
    assert not died.value.late
