"""One open stream: what its page is told, until the page goes away or its reader must."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from handrail.config.asgi_types import Receive, Send
from handrail.config.live.admission import Admission, NotSignedIn
from handrail.config.live.box import Box, Reload
from handrail.config.live.news import News
from handrail.desk.refused import NoSuchCase
from handrail.record.position import Position

HEARTBEAT_SECONDS = 15.0
ASK_AGAIN_SECONDS = 60.0
"""However quiet it is, the session is looked at this often: it may have run out."""

COME_BACK_MILLISECONDS = 3_000


@dataclass
class Stream:
    """A stream that has been answered with its head and now goes on."""

    box: Box
    ask: Callable[[], Awaitable[Admission]]
    send: Send
    heartbeat_seconds: float = HEARTBEAT_SECONDS
    ask_again_seconds: float = ASK_AGAIN_SECONDS

    async def run(self, receive: Receive) -> None:
        """Tell the page what happens until it has to end."""
        leaving = asyncio.create_task(self._close_when_left(receive))
        try:
            await self._write(f"retry: {COME_BACK_MILLISECONDS}\n\n")
            await self._tell_on()
            await self.send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            leaving.cancel()
            with suppress(asyncio.CancelledError):
                await leaving

    async def _tell_on(self) -> None:
        loop = asyncio.get_running_loop()
        ask_at = loop.time() + self.ask_again_seconds
        while not self.box.is_closed:
            if self.box.must_ask_again or loop.time() >= ask_at:
                if not await self._may_go_on():
                    await self._event("gone", {})
                    return
                ask_at = loop.time() + self.ask_again_seconds
            await self._tell_what_waits()
            if not await self.box.wait(self.heartbeat_seconds):
                await self._write(":\n\n")

    async def _may_go_on(self) -> bool:
        self.box.must_ask_again = False  # a change during the question asks once more
        try:
            self.box.admission = await self.ask()
        except (NotSignedIn, NoSuchCase):
            return False
        return True

    async def _tell_what_waits(self) -> None:
        while (what := self.box.take()) is not None:
            if isinstance(what, Reload):
                await self._event("reload", {"position": what.position}, what.position)
            else:
                await self._tell(what)

    async def _tell(self, news: News) -> None:
        for case_id in self.box.admission.cases_of(news):
            told: dict[str, str | int] = {
                "type": news.type,
                "case": case_id,
                "position": news.position,
            }
            await self._event("changed", told, news.position)

    async def _event(
        self,
        name: Literal["changed", "reload", "gone"],
        data: dict[str, str | int],
        position: Position | None = None,
    ) -> None:
        place = f"id: {position}\n" if position is not None else ""
        text = json.dumps(data, separators=(",", ":"))
        await self._write(f"event: {name}\n{place}data: {text}\n\n")

    async def _write(self, text: str) -> None:
        body = text.encode("ascii")
        await self.send({"type": "http.response.body", "body": body, "more_body": True})

    async def _close_when_left(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.box.close()
