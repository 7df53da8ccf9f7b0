"""How much one peer may bring at a time."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass

_WINDOW_SECONDS = 60.0


@dataclass(frozen=True, kw_only=True)
class GateLimits:
    """Limits of one listener. A mail server that brings everybody's letters is one peer."""

    connections: int = 200
    connections_per_peer: int = 50
    letters_per_peer_per_minute: int = 600


class Gate:
    """Counts connections and letters by peer. For one thread.

    Args:
        limits: how much is let in.
        now: seconds of a clock that never goes back.
    """

    def __init__(self, limits: GateLimits, *, now: Callable[[], float]) -> None:
        self._limits = limits
        self._now = now
        self._inside: Counter[str] = Counter()
        self._letters: dict[str, deque[float]] = {}

    def enter(self, peer: str) -> bool:
        """Count a connection in, unless there are too many."""
        if self._inside.total() >= self._limits.connections:
            return False
        if self._inside[peer] >= self._limits.connections_per_peer:
            return False
        self._inside[peer] += 1
        return True

    def leave(self, peer: str) -> None:
        """Count a connection out."""
        self._inside[peer] -= 1
        if self._inside[peer] <= 0:
            del self._inside[peer]

    def may_bring(self, peer: str) -> bool:
        """Count a letter, unless the peer has brought too many within a minute."""
        since = self._now() - _WINDOW_SECONDS
        self._forget_before(since)
        brought = self._letters.setdefault(peer, deque())
        if len(brought) >= self._limits.letters_per_peer_per_minute:
            return False
        brought.append(self._now())
        return True

    def _forget_before(self, since: float) -> None:
        for peer, brought in list(self._letters.items()):
            while brought and brought[0] < since:
                brought.popleft()
            if not brought:
                del self._letters[peer]
