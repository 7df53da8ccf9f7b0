"""Turns of those who write to one SQLite file, in the order of their coming.

SQLite lets one write at a time. Who finds it taken sleeps and looks again, longer each time, and
whoever comes in the right moment goes first: on a busy desk some wait until they give up, with
"database is locked". The threads of this process therefore queue here before they ask SQLite.
Another process that writes to the same file still waits as SQLite has it.
"""

from collections import deque
from threading import Event, Lock


class Turns:
    """The queue before one file."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._taken = False
        self._waiting: deque[Event] = deque()

    def take(self, *, longest_seconds: float) -> bool:
        """Wait for a turn and return whether it came in time; who has one leaves it again."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return True
            ticket = Event()
            self._waiting.append(ticket)
        return ticket.wait(longest_seconds) or not self._gave_up(ticket)

    def leave(self) -> None:
        """Let the next one go ahead."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False

    def _gave_up(self, ticket: Event) -> bool:
        """Leave the queue, and return False where the turn came at the very last moment."""
        with self._lock:
            if ticket.is_set():
                return False
            self._waiting.remove(ticket)
            return True


_turns: dict[str, Turns] = {}
_lock = Lock()


def turns_at(file: str) -> Turns:
    """Return the queue before a file, the same for every connection of this process."""
    with _lock:
        return _turns.setdefault(file, Turns())
