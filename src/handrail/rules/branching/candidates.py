"""Values of one fact that together show every answer its conditions can give."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handrail.rules.branching.quantities import currencies, quantities
from handrail.rules.branching.texts import several, texts
from handrail.rules.branching.times import times
from handrail.rules.syntax import Atom, Expression, Literal, parts_of
from handrail.rules.types import TEXTUAL, Declared, Money, Type, Value, is_value


@dataclass(frozen=True)
class Bounds:
    """The least and the most that a fact can be, where that is said."""

    at_least: Value | None = None
    at_most: Value | None = None


@dataclass(frozen=True)
class Candidates:
    """Values of a fact, and whether they show every answer that its atoms can give."""

    values: tuple[Value, ...]
    complete: bool


def candidates(
    name: str,
    declared: Declared,
    atoms: Sequence[Atom],
    *,
    spares: int = 1,
    bounds: Bounds | None = None,
    chosen: Sequence[str] = (),
) -> Candidates:
    """Return the fact's values.

    Args:
        name: the fact.
        declared: its type, and its options if it has some.
        atoms: every atom that names it, or names a fact that is compared with it.
        spares: how many facts are compared with each other, this one among them.
        bounds: values beyond are left out.
        chosen: what facts compared with this one can be, if they have options.
    """
    constants = [literal.value for atom in atoms for literal in literals_in(atom)]
    ends = (bounds.at_least, bounds.at_most) if bounds else (None, None)
    match declared.type:
        case Type.YES_NO:
            return Candidates((True, False), complete=True)
        case Type.SEVERAL:
            return Candidates(*several(name, declared.options, atoms))
        case kind if kind in TEXTUAL:
            return Candidates(*texts(name, declared.options, atoms, spares, chosen))
        case Type.NUMBER | Type.MONEY:
            amounts, complete = quantities(atoms, constants, ends, spares)
            values: list[Value] = [*amounts]
            if declared.type is Type.MONEY:
                codes = currencies((*constants, *ends), spares)
                values = [Money(amount, code) for code in codes for amount in amounts]
            return Candidates(tuple(filter(is_value, values)), complete)
        case kind:
            return Candidates(*times(kind, constants, ends, spares))


def literals_in(expression: Expression) -> Iterator[Literal]:
    """Yield each fixed value in the expression."""
    if isinstance(expression, Literal):
        yield expression
    for part in parts_of(expression):
        yield from literals_in(part)
