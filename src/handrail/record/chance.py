"""Chance as a value: the edge draws from the system, a test from a seed."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Chance:
    """A source of tokens: `Chance(secrets.token_bytes)`, or `Chance(Random(7).randbytes)`."""

    draw: Callable[[int], bytes]

    def token(self, size_bytes: int, /) -> bytes:
        """Return so many bytes that nobody can foresee."""
        return self.draw(size_bytes)
