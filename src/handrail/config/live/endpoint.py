"""The address `/live`: who is let in, and from where they hear."""

import asyncio
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import ParamSpec, TypeVar
from urllib.parse import parse_qs

from django.conf import settings
from django.db import Error, connections
from django.http import parse_cookie

from handrail.config.asgi_types import Receive, Scope, Send
from handrail.config.live.admission import Admission, NotSignedIn, admit
from handrail.config.live.box import Box
from handrail.config.live.news import read_news
from handrail.config.live.stream import Stream
from handrail.config.live.tailer import Tailer
from handrail.config.live.topics import BadTopics, Topics, read_topics
from handrail.desk.refused import NoSuchCase
from handrail.record.position import START, BadPosition, Position, place_of, read_position
from handrail.record.read import head

STREAMS_PER_PERSON = 10
STREAMS_PER_PROCESS = 1_000
THREADS = 2

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class TooMany(Exception):
    """No further stream is let in; `status` tells the browser why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True)
class Wanted:
    """What a browser asks for."""

    topics: Topics
    session_key: str
    after: Position | None


class Live:
    """Answers requests for streams, and knows all that are open."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="live")
        self._tailer = Tailer(
            read=lambda position: self._in_pool(read_news, position),
            head=lambda: self._in_pool(head),
        )
        self._open: Counter[int] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Open a stream, or say by a status why not."""
        if scope["method"] != "GET":
            await _refuse(send, 405)
            return
        try:
            wanted = _wanted(scope)
            admission = await self._in_pool(admit, wanted.session_key, wanted.topics)
            self._count_in(admission)
        except (BadTopics, BadPosition):
            await _refuse(send, 400)
        except NotSignedIn:
            await _refuse(send, 401)
        except NoSuchCase:
            await _refuse(send, 404)
        except TooMany as problem:
            await _refuse(send, problem.status)
        except Error:
            await _refuse(send, 503)
        else:
            await self._stream(wanted, admission, receive, send)

    def end_streams(self) -> None:
        """End every stream."""
        for box in self._tailer.boxes:
            box.close()

    def end_threads(self) -> None:
        """End the threads that ask the database, when they have done."""
        self._pool.shutdown()

    async def _stream(
        self, wanted: Wanted, admission: Admission, receive: Receive, send: Send
    ) -> None:
        box = Box(admission, since=START)
        try:
            await self._tailer.join(box)
            if wanted.after is not None:
                await self._catch_up(box, wanted.after)
            await send(HEAD)

            def ask() -> "asyncio.Future[Admission]":
                return self._in_pool(admit, wanted.session_key, wanted.topics)

            await Stream(box, ask, send).run(receive)
        finally:
            self._tailer.leave(box)
            self._count_out(admission)

    async def _catch_up(self, box: Box, after: Position) -> None:
        """Tell what happened between the page's own position and now."""
        until, box.since = box.since, after
        batch = await self._in_pool(read_news, after)
        if batch.is_full:
            box.reload(until)
            return
        for news in batch.news:
            if place_of(news.position) <= place_of(until):
                box.offer(news)

    def _count_in(self, admission: Admission) -> None:
        if self._open.total() >= STREAMS_PER_PROCESS:
            raise TooMany(503)
        if self._open[admission.person_id] >= STREAMS_PER_PERSON:
            raise TooMany(429)
        self._open[admission.person_id] += 1

    def _count_out(self, admission: Admission) -> None:
        self._open[admission.person_id] -= 1
        self._open += Counter()  # forget who has none

    def _in_pool(
        self, ask: Callable[Given, Answer], *args: Given.args, **more: Given.kwargs
    ) -> "asyncio.Future[Answer]":
        def asked() -> Answer:
            try:
                return ask(*args, **more)
            finally:
                for connection in connections.all(initialized_only=True):
                    connection.close_if_unusable_or_obsolete()

        return asyncio.get_running_loop().run_in_executor(self._pool, asked)


HEAD = {
    "type": "http.response.start",
    "status": 200,
    "headers": [
        (b"content-type", b"text/event-stream"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
    ],
}


def _wanted(scope: Scope) -> Wanted:
    """Return what the request asks for.

    Raises:
        BadTopics, BadPosition: it cannot be understood.
        NotSignedIn: it carries no session.
    """
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    query = parse_qs(scope["query_string"].decode("latin-1"))
    after = headers.get(b"last-event-id") or "".join(query.get("after", [])[:1])
    return Wanted(
        topics=read_topics("".join(query.get("topics", [])[:1])),
        session_key=_session_key(headers.get(b"cookie", "")),
        after=read_position(after) if after else None,
    )


def _session_key(cookies: str) -> str:
    session = parse_cookie(cookies).get(settings.SESSION_COOKIE_NAME)
    if not session:
        raise NotSignedIn
    return session


async def _refuse(send: Send, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})
