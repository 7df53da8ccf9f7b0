"""Letters in: the doors for SMTP and LMTP, and the routing of what was kept."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime

from handrail.channels.email.intake import door
from handrail.channels.email.listener import Listener, Protocol
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.reading_process import BoundedReader
from handrail.channels.email.recipients import is_ours
from handrail.channels.email.route import route_item
from handrail.channels.work.connections import closed_with_their_threads
from handrail.channels.work.moment import edge_at, edge_now
from handrail.record.intake import waiting_items

LETTERS_AT_A_TIME = 10


@dataclass
class Listening:
    """Keeps a door open; where the port is taken, it is tried again."""

    host: str
    port: int
    protocol: Protocol = Protocol.SMTP
    name: str = "letters-door"
    rest_seconds: float = 1.0
    _open: ExitStack | None = field(default=None, init=False)

    def run_once(self, real_now: datetime) -> int:
        """Open the door unless it is open.

        Raises:
            OSError: the port is taken or not ours to take.
        """
        if self._open is None:
            with ExitStack() as opening:
                opening.enter_context(closed_with_their_threads())
                listener = Listener(
                    door(edge_now),
                    host=self.host,
                    port=self.port,
                    knows=is_ours,
                    protocol=self.protocol,
                )
                self.port = opening.enter_context(listener).port
                self._open = opening.pop_all()
        return 0

    def close(self) -> None:
        """Close the door; what is just being kept is kept first."""
        if self._open is not None:
            self._open.close()
            self._open = None


@dataclass
class Routing:
    """Routes the letters that wait, the oldest first."""

    office: PostOffice
    worker: str
    reader: BoundedReader = field(default_factory=BoundedReader)
    name: str = "letters-in"
    rest_seconds: float = 0.25

    def run_once(self, real_now: datetime) -> int:
        """Route a few letters."""
        edge = edge_at(real_now)
        routed = [
            route_item(
                item_id, reader=self.reader, office=self.office, worker=self.worker, edge=edge
            )
            for item_id in waiting_items(LETTERS_AT_A_TIME, real_now=real_now)
        ]
        return sum(state is not None for state in routed)

    def close(self) -> None:
        """End the process that reads letters."""
        self.reader.close()
