from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True)
class Plot:
    """What is settled about a story before it is told; the rest is left to chance.

    Attributes:
        agent: who works on it; None for whoever is there.
        taken_after: opening time until somebody takes it; None for the usual.
        moves: how many moves are made at most, None for all.
        stops_at: the step after which nothing more happens.
        stays_open: steps whose approval nobody answers.
        is_reopened: whether the customer writes again after the end.
    """

    agent: int | None = None
    taken_after: timedelta | None = None
    moves: int | None = None
    stops_at: str | None = None
    ways: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    stays_open: frozenset[str] = frozenset()
    is_reopened: bool | None = None


ANY = Plot()
