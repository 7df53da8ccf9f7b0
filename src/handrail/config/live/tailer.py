"""One reader of the record per process, which tells every open stream what it has read."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from django.db import Error

from handrail.config.live.box import Box
from handrail.config.live.news import Batch
from handrail.record.position import START, Position

POLL_SECONDS = 0.25
AFTER_FAILURE_SECONDS = 2.0

log = logging.getLogger(__name__)


@dataclass
class Tailer:
    """Reads while anybody listens, and not at all while nobody does.

    Attributes:
        read: returns the next news after a position.
        head: returns the position of the last event.
    """

    read: Callable[[Position], Awaitable[Batch]]
    head: Callable[[], Awaitable[Position]]
    poll_seconds: float = POLL_SECONDS
    boxes: set[Box] = field(default_factory=set)
    _position: Position = START
    _task: asyncio.Task[None] | None = None
    _joining: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def join(self, box: Box) -> None:
        """Tell the box everything that happens from now on; its `since` becomes where that is."""
        async with self._joining:
            if not self.boxes:
                self._position = await self.head()
            box.since = self._position
            self.boxes.add(box)
            if self._task is None or self._task.done():
                self._task = asyncio.create_task(self._tail())

    def leave(self, box: Box) -> None:
        """Tell the box no more."""
        self.boxes.discard(box)

    async def _tail(self) -> None:
        while self.boxes:
            await asyncio.sleep(await self._step())

    async def _step(self) -> float:
        """Read and tell once, and return how long to rest."""
        try:
            batch = await self.read(self._position)
        except Error:
            log.warning("Open pages are not told what happens: the database fails.", exc_info=True)
            return AFTER_FAILURE_SECONDS
        for news in batch.news:
            for box in self.boxes:
                box.offer(news)
        self._position = batch.position
        return 0.0 if batch.is_full else self.poll_seconds
