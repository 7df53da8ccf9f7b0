"""Terms that are a straight line in one unknown: `2 * a + 3`, and where two of them meet."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from handrail.rules.syntax import (
    Atom,
    Compare,
    Literal,
    Multiplicative,
    Negative,
    OneOf,
    Product,
    Sum,
    Term,
)
from handrail.rules.types import Money


class Line(NamedTuple):
    """So many times the unknown, and so much. An amount counts as its number."""

    slope: Fraction
    start: Fraction


def meeting_points(atom: Atom, unknown: Term) -> tuple[Fraction, ...] | None:
    """Return the values of the unknown at which the atom may change its answer.

    None if there may be others: the atom is no comparison of straight lines.
    """
    match atom:
        case Compare(left=left, right=right):
            return _meeting(left, (right,), unknown)
        case OneOf(term, options):
            return _meeting(term, options, unknown)
        case _:
            return None


def _meeting(left: Term, others: tuple[Term, ...], unknown: Term) -> tuple[Fraction, ...] | None:
    found: list[Fraction] = []
    for other in others:
        one, two = line(left, unknown), line(other, unknown)
        if one is None or two is None:
            return None
        slope = one.slope - two.slope
        found += [(two.start - one.start) / slope] if slope else []
    return tuple(found)


def line(term: Term, unknown: Term) -> Line | None:
    """Return the line that the term is, or None."""
    if term == unknown:
        return Line(Fraction(1), Fraction())
    match term:
        case Literal(Decimal() | Money() as value):
            amount = value.amount if isinstance(value, Money) else value
            return Line(Fraction(), Fraction(amount))
        case Negative(operand):
            inner = line(operand, unknown)
            return inner and _times(inner, Fraction(-1))
        case Sum(first, rest):
            parts = [line(first, unknown), *(line(part, unknown) for _, part in rest)]
            signs = [1, *(1 if sign == "+" else -1 for sign, _ in rest)]
            return _added(parts, signs)
        case Product():
            return _product(term, unknown)
        case _:
            return None


def _added(parts: list[Line | None], signs: list[int]) -> Line | None:
    total = Line(Fraction(), Fraction())
    for part, sign in zip(parts, signs, strict=True):
        if part is None:
            return None
        total = Line(total.slope + sign * part.slope, total.start + sign * part.start)
    return total


def _product(product: Product, unknown: Term) -> Line | None:
    result = line(product.first, unknown)
    for sign, part in product.rest:
        factor = line(part, unknown)
        if result is None or factor is None:
            return None
        result = _step(sign, result, factor)
    return result


def _step(sign: Multiplicative, result: Line, factor: Line) -> Line | None:
    if sign is Multiplicative.TIMES:
        if factor.slope and not result.slope:
            result, factor = factor, result
        return None if factor.slope else _times(result, factor.start)
    return None if factor.slope or not factor.start else _times(result, 1 / factor.start)


def _times(of: Line, factor: Fraction) -> Line:
    return Line(of.slope * factor, of.start * factor)
