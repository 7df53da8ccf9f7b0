"""What one stream tells, and when: with time in milliseconds."""

import asyncio
from collections import deque

import pytest

from handrail.config.live.admission import Admission, NotSignedIn
from handrail.config.live.box import MOST_WAITING, Box, Reload
from handrail.config.live.news import Batch, News
from handrail.config.live.stream import Stream
from handrail.config.live.tailer import Tailer
from handrail.desk.concerns import Concern
from handrail.people.access import All
from handrail.record.position import START, Position

ALICE = Admission(person_id=1, case_ids=frozenset({7}), inbox=frozenset())


def news(number, case_id=7, rights_of=None):
    concerns = () if case_id is None else (Concern(case_id, branch_id=3),)
    return News(Position(f"0.{number}"), "note_written", concerns, rights_of)


def box(admission=ALICE, since=START):
    return Box(admission, since)


def test_a_box_takes_what_concerns_its_reader_once():
    mine = box(since=Position("0.2"))

    for number in (1, 2, 3):
        mine.offer(news(number))
    mine.offer(news(4, case_id=8))

    assert [mine.take(), mine.take()] == [news(3), None]


def test_a_branch_or_all_branches_are_heard_in_the_inbox():
    here = Admission(1, frozenset(), frozenset({3}))
    elsewhere = Admission(1, frozenset(), frozenset({4}))
    everywhere = Admission(1, frozenset(), All.BRANCHES)

    assert [each.cases_of(news(1)) for each in (here, elsewhere, everywhere)] == [(7,), (), (7,)]


def test_a_full_box_says_to_load_the_page_anew_and_goes_on():
    full = box()

    for number in range(1, MOST_WAITING + 2):
        full.offer(news(number))
    full.offer(news(500))

    assert full.take() == Reload(Position(f"0.{MOST_WAITING + 1}"))
    assert full.take() == news(500)


def test_nothing_is_told_between_a_change_of_rights_and_the_question_about_them():
    mine = box()

    mine.offer(news(1, case_id=None, rights_of=1))
    mine.offer(news(2))

    assert mine.must_ask_again
    assert mine.take() is None


def test_a_change_of_anothers_rights_is_nothing_to_this_reader():
    mine = box()

    mine.offer(news(1, case_id=None, rights_of=2))

    assert not mine.must_ask_again


class Page:
    """A browser's end of a stream."""

    def __init__(self):
        self.told = ""
        self.left = asyncio.Event()
        self.ended = False

    async def send(self, message):
        self.told += message["body"].decode()
        self.ended = not message["more_body"]

    async def receive(self):
        await self.left.wait()
        return {"type": "http.disconnect"}


def run(stream_of, during):
    """Run a stream while something happens, and return the page."""

    async def both():
        page = Page()
        stream = stream_of(page)
        task = asyncio.create_task(stream.run(page.receive))
        await during(stream.box, page)
        await asyncio.wait_for(task, 5)
        return page

    return asyncio.run(both())


def stream_for(answers, **timing):
    waiting = deque(answers)

    async def ask():
        answer = waiting.popleft() if len(waiting) > 1 else waiting[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    return lambda page: Stream(box(), ask, page.send, **timing)


def test_a_quiet_stream_is_kept_alive():
    async def wait(_, page):
        await asyncio.sleep(0.1)
        page.left.set()

    page = run(stream_for([ALICE], heartbeat_seconds=0.02), wait)

    assert page.told.startswith("retry: 3000\n\n")
    assert page.told.count("\n:\n") >= 2 or page.told.count(":\n\n") >= 2


def test_a_session_that_ran_out_quietly_is_noticed():
    async def wait(_, __):
        await asyncio.sleep(0)

    page = run(stream_for([NotSignedIn()], heartbeat_seconds=0.02, ask_again_seconds=0.05), wait)

    assert page.told.endswith("event: gone\ndata: {}\n\n")
    assert page.ended


def test_what_waited_is_told_by_the_rights_that_are_left():
    fewer = Admission(1, frozenset({8}), frozenset())

    async def change(mine, page):
        mine.offer(news(1))
        mine.offer(news(2, case_id=None, rights_of=1))
        await asyncio.sleep(0.05)
        mine.offer(news(3, case_id=8))
        await asyncio.sleep(0.05)
        page.left.set()

    page = run(stream_for([fewer]), change)

    assert '"case":7' not in page.told
    assert '"case":8' in page.told


@pytest.mark.parametrize("listeners", [1, 3])
def test_the_record_is_read_once_for_all_and_not_at_all_for_nobody(listeners):
    reads = []

    async def read(position):
        reads.append(position)
        return Batch((news(len(reads)),), Position(f"0.{len(reads)}"), is_full=False)

    async def head():
        return START

    async def listen():
        tailer = Tailer(read, head, poll_seconds=0.01)
        boxes = [box() for _ in range(listeners)]
        for each in boxes:
            await tailer.join(each)
        while len(reads) < 3:
            await asyncio.sleep(0.01)
        for each in boxes:
            tailer.leave(each)
        await asyncio.sleep(0.05)
        seen = len(reads)
        await asyncio.sleep(0.05)
        return boxes, seen

    boxes, seen = asyncio.run(listen())

    assert len(reads) == seen
    assert reads == [START, *(Position(f"0.{number}") for number in range(1, seen))]
    assert all(each.take() == news(1) for each in boxes)
