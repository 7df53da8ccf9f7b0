"""Which observations, put in order, surround a quantile whatever the distribution is."""

from functools import lru_cache
from itertools import accumulate, takewhile
from math import exp, lgamma, log, log1p, sqrt
from typing import Final, NamedTuple

REACH: Final = 10
"""Standard deviations beyond which a binomial count has no weight that a float could hold."""


class Ranks(NamedTuple):
    """Ranks of two observations, the smallest having rank 1."""

    low: int
    high: int


@lru_cache(maxsize=1024)
def ranks_around(portion: float, n: int, *, confidence: float) -> Ranks | None:
    """Return the closest ranks between which the quantile lies with the confidence, if any do.

    Below the quantile lies a binomial number of observations, so each end may be wrong with
    half of what the confidence leaves. With five observations no two surround a median.

    Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed. (2003), section 7.1.
    """
    tail = (1 - confidence) / 2
    low = _count_below(portion, n, tail=tail)
    high = n + 1 - _count_below(1 - portion, n, tail=tail)
    return Ranks(low, high) if low >= 1 and high <= n else None


def _count_below(portion: float, n: int, *, tail: float) -> int:
    """Return how many counts, from 0 on, are together no more likely than the tail."""
    spread = REACH * sqrt(n * portion * (1 - portion)) + REACH
    lowest = max(0, int(n * portion - spread))
    totals = accumulate(_weight(count, n, portion) for count in range(lowest, n + 1))
    return lowest + sum(1 for _ in takewhile(lambda total: total <= tail, totals))


def _weight(count: int, n: int, portion: float) -> float:
    """Return the binomial probability of a count."""
    ways = lgamma(n + 1) - lgamma(count + 1) - lgamma(n - count + 1)
    return exp(ways + count * log(portion) + (n - count) * log1p(-portion))
