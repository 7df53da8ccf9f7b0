"""Numbers and amounts at which a fact's conditions change, and between."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, islice
from typing import Final

from handrail.rules.branching.line import meeting_points
from handrail.rules.branching.points import Scale, points
from handrail.rules.syntax import Atom, Compare, Fact, facts_in
from handrail.rules.types import LARGEST, Money, Value

_LARGEST: Final = Fraction(LARGEST)
_MOST_PAIRED: Final = 8
_CURRENCIES: Final = ("EUR", "USD", "GBP", "CHF", "PLN", "JPY")


def quantities(
    atoms: Sequence[Atom],
    constants: Sequence[Value],
    ends: Sequence[Value | None],
    spares: int,
) -> tuple[tuple[Decimal, ...], bool]:
    """Return the numbers, and whether they show every answer of facts that meet in these atoms.

    They do where every atom is a straight line in one fact, or compares two facts as they stand.
    Else the numbers that are named, with their sums and differences, are worth a try.
    """
    meetings = [_boundaries(atom) for atom in atoms]
    complete = None not in meetings
    boundaries = {each for found in meetings if found for each in found}
    if not complete:
        named = [amount for value in constants if (amount := amount_of(value)) is not None]
        boundaries |= {Fraction(), *named}
        for one, other in combinations(named[:_MOST_PAIRED], 2):
            boundaries |= {one - other, one + other}
    inside = {each for each in boundaries if abs(each) < _LARGEST} or {Fraction()}
    lowest = -_LARGEST if min(inside) - spares <= -_LARGEST else None
    highest = _LARGEST if max(inside) + spares >= _LARGEST else None
    least, most = map(amount_of, ends)
    scale = Scale(
        step=1,
        is_whole=False,
        lowest=lowest if least is None else least,
        highest=highest if most is None else most,
    )
    usual_first = sorted(points(inside, scale, spares), key=lambda number: number < 0)
    return tuple(map(_decimal, usual_first)), complete


def _boundaries(atom: Atom) -> tuple[Fraction, ...] | None:
    names = {fact.name for fact in facts_in(atom)}
    match atom:
        case Compare(left=Fact(), right=Fact()):
            return ()
        case _ if len(names) == 1:
            return meeting_points(atom, Fact(names.pop()))
        case _:
            return None


def amount_of(value: Value | None) -> Fraction | None:
    """Return the number, or the number of an amount; None for anything else."""
    number = value.amount if isinstance(value, Money) else value
    if isinstance(number, bool) or not isinstance(number, int | Decimal):
        return None
    return Fraction(number)


def currencies(values: Iterable[Value | None], others: int) -> tuple[str, ...]:
    """Return the currencies that are named, and so many others."""
    named = dict.fromkeys(value.currency for value in values if isinstance(value, Money))
    return (*named, *islice((each for each in _CURRENCIES if each not in named), others))


def _decimal(number: Fraction) -> Decimal:
    """Return the number, which has a last digit, exactly."""
    places = 0
    while number.denominator > 1:
        number, places = number * 10, places + 1
    digits = tuple(map(int, str(abs(number.numerator))))
    return Decimal((int(number < 0), digits, -places))
