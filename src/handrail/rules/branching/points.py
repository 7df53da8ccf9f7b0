"""Values on a scale: every one at which an answer may change, and some between and beyond."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor


@dataclass(frozen=True)
class Scale:
    """What lies on a scale: all decimals, or the whole numbers only; from where to where.

    `step` is how far from a boundary a reader expects an example.
    """

    step: int
    is_whole: bool
    lowest: Fraction | None = None
    highest: Fraction | None = None


def points(boundaries: Iterable[Fraction], scale: Scale, spares: int) -> tuple[Fraction, ...]:
    """Return each boundary, and so many values in each stretch between and beyond them.

    A stretch of whole numbers that holds fewer gives all that it holds. So for comparisons with
    these boundaries, and of so many facts with each other, the points show every answer.
    """
    ends = {end for end in (scale.lowest, scale.highest) if end is not None}
    inside = sorted(each for each in {*boundaries, *ends} if _is_on(each, scale))
    if not inside:
        return tuple(Fraction(number * scale.step) for number in range(spares + 1))
    found = [each for each in inside if not scale.is_whole or each.denominator == 1]
    for left, right in pairwise(inside):
        found += _between(left, right, scale, spares)
    if scale.lowest is None:
        below = inside[0] if is_decimal(inside[0]) else Fraction(ceil(inside[0]))
        found += [below - scale.step * number for number in range(1, spares + 1)]
    if scale.highest is None:
        above = inside[-1] if is_decimal(inside[-1]) else Fraction(floor(inside[-1]))
        found += [above + scale.step * number for number in range(1, spares + 1)]
    return tuple(each for each in found if is_decimal(each))


def is_decimal(number: Fraction) -> bool:
    """Return whether the number has a last digit."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def _is_on(number: Fraction, scale: Scale) -> bool:
    return (scale.lowest is None or scale.lowest <= number) and (
        scale.highest is None or number <= scale.highest
    )


def _between(left: Fraction, right: Fraction, scale: Scale, spares: int) -> Iterator[Fraction]:
    """Yield values strictly between: a step apart where there is room, else spread out."""
    if is_decimal(left) and left + scale.step * spares < right:
        yield from (left + scale.step * number for number in range(1, spares + 1))
    elif scale.is_whole:
        yield from _spread_whole(left, right, spares)
    else:
        yield from _spread(left, right, spares)


def _spread_whole(left: Fraction, right: Fraction, spares: int) -> Iterator[Fraction]:
    first, last = floor(left) + 1, ceil(right) - 1
    count = min(spares, last - first + 1)
    for number in range(count):
        yield Fraction(first + (last - first) * number // max(count - 1, 1))


def _spread(left: Fraction, right: Fraction, spares: int) -> Iterator[Fraction]:
    part = (right - left) / (spares + 1)
    unit = Fraction(1)
    while unit * 4 > part:
        unit /= 10
    for number in range(1, spares + 1):
        yield round((left + part * number) / unit) * unit
