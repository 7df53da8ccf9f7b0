"""Which of a list's members have changed places: as few as can be."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Shift:
    """A member that stands elsewhere among the others.

    Exactly one neighbour is named, of those that stayed: the one that it passed.
    """

    member: str
    comes_before: str | None = None
    comes_after: str | None = None


def shifts(before: Sequence[str], after: Sequence[str]) -> Iterator[Shift]:
    """Yield the fewest members that have to move to make one order of the other.

    Both hold the same members, each once. The others are a longest part that kept its order,
    found in n log n steps.
    """
    rank = {member: at for at, member in enumerate(before)}
    kept = _longest_rise([rank[member] for member in after])
    last: str | None = None
    following = _kept_from(after, kept)
    for at, member in enumerate(after):
        if at in kept:
            last = member
        elif last is not None and rank[member] < rank[last]:
            yield Shift(member, comes_after=last)
        else:
            yield Shift(member, comes_before=following[at])


def _kept_from(after: Sequence[str], kept: frozenset[int]) -> list[str | None]:
    """Return, for each place, the first member from there on that stayed."""
    found: list[str | None] = [None] * len(after)
    nearest: str | None = None
    for at in reversed(range(len(after))):
        nearest = after[at] if at in kept else nearest
        found[at] = nearest
    return found


def _longest_rise(ranks: Sequence[int]) -> frozenset[int]:
    """Return the places of a longest part whose ranks rise.

    Patience sorting: `tails` has the smallest rank with which a rise of each length can end.
    """
    tails: list[int] = []
    places: list[int] = []
    previous: list[int] = []
    for at, rank in enumerate(ranks):
        length = bisect_left(tails, rank)
        previous.append(places[length - 1] if length else -1)
        tails[length : length + 1] = [rank]
        places[length : length + 1] = [at]
    return frozenset(_back(places[-1] if places else -1, previous))


def _back(at: int, previous: Sequence[int]) -> Iterator[int]:
    while at >= 0:
        yield at
        at = previous[at]
