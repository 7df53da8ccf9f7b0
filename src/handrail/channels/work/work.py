"""All loops of a process, begun and ended together."""

import logging
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from handrail.channels.email.listener import Protocol
from handrail.channels.work.clocks_anew import Reckoning
from handrail.channels.work.events_out import Sending, Telling, Timing
from handrail.channels.work.letters_in import Listening, Routing
from handrail.channels.work.loop import Loop, LoopThread
from handrail.channels.work.mailboxes_in import Mailboxes
from handrail.channels.work.ports import Ports
from handrail.channels.work.routines import Planning
from handrail.channels.work.steady_time import SteadyTime

log = logging.getLogger(__name__)

LONGEST_STOP_SECONDS = 45.0
"""A delivery that hangs gives up after half a minute; nothing is lost where it does not."""


def all_loops(ports: Ports) -> tuple[Loop, ...]:
    """Return every loop that a desk needs, to be run in one process or in several."""
    worker = f"{socket.gethostname()}:{os.getpid()}"
    return (
        *_doors(ports),
        Mailboxes(worker),
        Routing(ports.office, worker),
        Sending(ports.deliverers, worker, ports.on_settled),
        Planning(),
        Timing(ports.timers, worker=worker, together=ports.timers_together),
        Reckoning(),
        Telling(ports.subscribers),
    )


def _doors(ports: Ports) -> Iterator[Listening]:
    yield Listening(*ports.listen)
    if ports.listen_lmtp is not None:
        yield Listening(*ports.listen_lmtp, protocol=Protocol.LMTP, name="letters-door-lmtp")


class Work:
    """Runs loops in threads while the `with` block lasts, all by one time."""

    def __init__(
        self, loops: Sequence[Loop], *, real_now: Callable[[], datetime] | None = None
    ) -> None:
        time = real_now or SteadyTime().now
        self._threads = [LoopThread(loop, real_now=time) for loop in loops]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for thread in self._threads:
            thread.ask_to_stop()
        late = [each for each in self._threads if not each.join(LONGEST_STOP_SECONDS)]
        if late:
            log.warning("%d loops did not end in time; the next start goes on there.", len(late))
