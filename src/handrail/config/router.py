"""One process: `/live` in pure asyncio, every page by Django in a bounded pool of threads."""

import asyncio
from contextlib import ExitStack
from typing import cast

from a2wsgi import WSGIMiddleware
from a2wsgi.wsgi_typing import WSGIApp
from django.core.handlers.wsgi import WSGIHandler

from handrail.channels.work.connections import closed_with_their_threads
from handrail.config.asgi_types import App, Receive, Scope, Send
from handrail.config.live.endpoint import Live
from handrail.config.whole_body import WholeBody

PAGES_AT_ONCE = 8
"""Threads that serve pages, each with its own lasting database connection."""


class Desk:
    """The desk as a web server sees it.

    `handrail serve` calls `end_streams` when it is told to stop: a server waits for open streams
    before it tells the application of the end.
    """

    def __init__(self, pages: WSGIHandler) -> None:
        middleware = WSGIMiddleware(cast("WSGIApp", pages), workers=PAGES_AT_ONCE)
        self._threads = middleware.executor
        self._pages = cast("App", middleware)
        self._live = Live()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or begin and end with the server."""
        if scope["type"] == "lifespan":
            await self._begin_and_end(receive, send)
        elif scope["type"] == "http" and scope["path"] == "/live":
            await self._live(scope, receive, send)
        elif scope["type"] == "http":
            body = WholeBody(receive, send)
            await self._pages(scope, body.receive, body.send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    def end_streams(self) -> None:
        """End every live stream; browsers come back by themselves."""
        self._live.end_streams()

    async def _begin_and_end(self, receive: Receive, send: Send) -> None:
        await receive()
        at_the_end = ExitStack()
        at_the_end.enter_context(closed_with_their_threads())
        at_the_end.callback(self._threads.shutdown)
        at_the_end.callback(self._live.end_threads)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.end_streams()
        await asyncio.to_thread(at_the_end.close)
        await send({"type": "lifespan.shutdown.complete"})
