"""What waits to be sent on one stream: a few events, never more than a page can need."""

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field

from handrail.config.live.admission import Admission
from handrail.config.live.news import News
from handrail.record.position import Position, place_of

MOST_WAITING = 100


@dataclass(frozen=True)
class Reload:
    """More has happened than the box holds: the page is to be asked for anew."""

    position: Position


@dataclass(eq=False)
class Box:
    """One stream's box. Everything happens in the loop's thread.

    Attributes:
        admission: what its person may hear.
        since: nothing up to here is put into it.
        must_ask_again: the person's rights have changed; nothing more is told before they are
            looked at.
        is_closed: the stream shall end.
    """

    admission: Admission
    since: Position
    must_ask_again: bool = False
    is_closed: bool = False
    _waiting: deque[News | Reload] = field(default_factory=deque)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def offer(self, news: News) -> None:
        """Put the news in if they concern this listener."""
        if place_of(news.position) <= place_of(self.since):
            return
        if news.rights_of == self.admission.person_id:
            self.ask_again()
        if self.admission.cases_of(news):
            self._put(news)

    def reload(self, position: Position) -> None:
        """Put in, instead of everything that waits, that the page is to be asked for anew."""
        self._waiting.clear()
        self._put(Reload(position))

    def ask_again(self) -> None:
        """Have the person's rights looked at before anything more is told."""
        self.must_ask_again = True
        self._woken.set()

    def close(self) -> None:
        """Have the stream end."""
        self.is_closed = True
        self._woken.set()

    def take(self) -> News | Reload | None:
        """Return what is to be told next, None when nothing is or nothing may be now."""
        if self.must_ask_again or self.is_closed or not self._waiting:
            return None
        return self._waiting.popleft()

    async def wait(self, seconds: float) -> bool:
        """Wait until there is something to do, at most so long; return whether there is."""
        with suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0)):
                await self._woken.wait()
        woken = self._woken.is_set()
        self._woken.clear()
        return woken

    def _put(self, what: News | Reload) -> None:
        if len(self._waiting) >= MOST_WAITING:
            self._waiting.clear()
            what = Reload(what.position)
        self._waiting.append(what)
        self._woken.set()
