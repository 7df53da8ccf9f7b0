"""How long something takes, asked many times."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from time import perf_counter
from typing import TypeVar

Ask = Callable[[int], float]
"""Does something for the so-manieth time and returns how many milliseconds it took."""

Name = TypeVar("Name", bound=Hashable)

WARM_UP = 10
"""Rounds that are not counted: caches fill, connections open."""


@dataclass(frozen=True)
class Times:
    """Milliseconds, in the order in which they were measured; at least one."""

    milliseconds: tuple[float, ...]

    @property
    def n(self) -> int:
        """Return how often it was measured."""
        return len(self.milliseconds)

    @property
    def p50(self) -> float:
        """Return the time within which half of the times lie."""
        return portion(self.milliseconds, 0.50)

    @property
    def p95(self) -> float:
        """Return the time within which 95 of 100 times lie."""
        return portion(self.milliseconds, 0.95)


def portion(values: Sequence[float], share: float) -> float:
    """Return the smallest of the values that at least this share of them does not exceed."""
    return sorted(values)[ceil(share * len(values)) - 1]


def taken_in_turns(
    asks: Mapping[Name, Ask], *, rounds: int, longest_seconds: float
) -> dict[Name, Times]:
    """Return the times of each, measured in turns, so that a busy machine is busy for all alike.

    Args:
        rounds: how often each is asked after WARM_UP; `asks` are given the number of the round.
        longest_seconds: no round begins later than this; the first counted one always does.
    """
    begun, times = perf_counter(), {name: list[float]() for name in asks}
    for number in range(WARM_UP + rounds):
        if number > WARM_UP and perf_counter() - begun > longest_seconds:
            break
        for name, ask in asks.items():
            times[name].append(ask(number))
    return {name: Times(tuple(each[WARM_UP:])) for name, each in times.items()}
