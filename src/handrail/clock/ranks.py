"""Where values stand among sorted numbers, for many values at once."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

NEVER: Final = np.iinfo(np.int64).max
BUCKETS_PER_NUMBER: Final = 4
MOST_IN_A_BUCKET: Final = 4
"""Where more stand close together, a search by halves is the faster one."""


@dataclass(frozen=True)
class Ranks:
    """Sorted numbers, with a table of where each of many equal stretches begins among them.

    A value's stretch is found by shifting its bits, so that hardly anything is left to search:
    a fifth of the time of a search by halves.
    """

    numbers: Numbers
    begin: int
    shift: int
    first: Numbers
    most: int

    @classmethod
    def of(cls, numbers: Numbers, *, begin: int, end: int) -> "Ranks":
        """Return the ranks of numbers that lie between two others, as all values asked for will."""
        wanted = max(1, (end - begin) // (BUCKETS_PER_NUMBER * len(numbers) + 1))
        shift = wanted.bit_length() - 1
        edges = begin + (np.arange(((end - begin) >> shift) + 2, dtype=np.int64) << shift)
        first = np.searchsorted(numbers, edges, side="left").astype(np.int64)
        return cls(np.append(numbers, NEVER), begin, shift, first, int(np.diff(first).max()))

    def at_most(self, values: Numbers) -> Numbers:
        """Return, for each value, how many of the numbers are no larger."""
        if self.most > MOST_IN_A_BUCKET:
            return np.searchsorted(self.numbers, values, side="right").astype(np.int64)
        rank: Numbers = self.first[(values - self.begin) >> self.shift]
        for _ in range(self.most):
            rank += self.numbers[rank] <= values
        return rank
