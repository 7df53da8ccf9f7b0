"""A rule as a tree.

Terms have a value; conditions hold, do not hold, or are not known to. Chains are flat, so that a
tree is no deeper than its parentheses. A node's column (from 1) is where it begins; it says where
a mistake is and takes no part in equality.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Final

from handrail.rules.types import Money

Constant = str | Decimal | Money | date | time | datetime | bool


class Comparison(StrEnum):
    """How two values are compared."""

    EQUAL = "=="
    DIFFERENT = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="

    @property
    def opposite(self) -> "Comparison":
        """The comparison that holds exactly when this one does not: `<` for `>=`."""
        return _OPPOSITE[self]

    @property
    def mirrored(self) -> "Comparison":
        """The comparison that holds with the two sides exchanged: `<=` for `>=`."""
        return _MIRRORED[self]


_OPPOSITE: Final = {
    Comparison.EQUAL: Comparison.DIFFERENT,
    Comparison.DIFFERENT: Comparison.EQUAL,
    Comparison.LESS: Comparison.AT_LEAST,
    Comparison.AT_LEAST: Comparison.LESS,
    Comparison.MORE: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.MORE,
}
_MIRRORED: Final = {
    Comparison.EQUAL: Comparison.EQUAL,
    Comparison.DIFFERENT: Comparison.DIFFERENT,
    Comparison.LESS: Comparison.MORE,
    Comparison.MORE: Comparison.LESS,
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.AT_LEAST: Comparison.AT_MOST,
}


class Additive(StrEnum):
    """How a term joins a sum."""

    PLUS = "+"
    MINUS = "-"


class Multiplicative(StrEnum):
    """How a term joins a product."""

    TIMES = "*"
    OVER = "/"


class TextTest(StrEnum):
    """What a text may be asked."""

    STARTS_WITH = "startsWith"
    CONTAINS = "contains"


@dataclass(frozen=True, kw_only=True)
class _Node:
    column: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Literal(_Node):
    """A fixed value: `30`, `'gold'`, `true`, `date('2026-01-31')`."""

    value: Constant


@dataclass(frozen=True)
class Fact(_Node):
    """A fact by its dotted name: `order.age_days`."""

    name: str


@dataclass(frozen=True)
class Negative(_Node):
    """A value with its sign turned: `-order.balance`."""

    operand: "Term"


@dataclass(frozen=True)
class Sum(_Node):
    """Terms added and subtracted from left to right."""

    first: "Term"
    rest: tuple[tuple[Additive, "Term"], ...]


@dataclass(frozen=True)
class Product(_Node):
    """Terms multiplied and divided from left to right."""

    first: "Term"
    rest: tuple[tuple[Multiplicative, "Term"], ...]


@dataclass(frozen=True)
class Size(_Node):
    """How many characters a text has, or how many texts several are: `size(order.items)`."""

    of: Fact


@dataclass(frozen=True)
class Compare(_Node):
    """Two values compared: `order.age_days <= 30`."""

    operator: Comparison
    left: "Term"
    right: "Term"


@dataclass(frozen=True)
class OneOf(_Node):
    """A value looked for among fixed ones: `customer.tier in ['gold', 'vip']`."""

    term: "Term"
    options: tuple[Literal, ...]


@dataclass(frozen=True)
class Among(_Node):
    """A text looked for in a fact that holds several: `'fragile' in order.labels`."""

    term: "Term"
    several: Fact


@dataclass(frozen=True)
class TextIs(_Node):
    """A fact's text examined: `order.number.startsWith('PL-')`."""

    test: TextTest
    text: Fact
    part: "Term"


@dataclass(frozen=True)
class Not(_Node):
    """The opposite of a condition."""

    condition: "Condition"


@dataclass(frozen=True)
class AllOf(_Node):
    """Conditions joined by `&&`, two or more."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf(_Node):
    """Conditions joined by `||`, two or more."""

    conditions: tuple["Condition", ...]


Arithmetic = Negative | Sum | Product | Size
Term = Literal | Fact | Arithmetic
Question = Compare | OneOf | Among | TextIs
Logic = Not | AllOf | AnyOf
Atom = Literal | Fact | Question
"""A condition without further conditions inside."""
Condition = Atom | Logic
Expression = Term | Condition


@dataclass(frozen=True)
class Rule:
    """A rule as it was written, and its meaning. Two rules are equal when their meanings are."""

    condition: Condition
    source: str = field(compare=False)

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact that the rule names, once, in order of first appearance."""
        return tuple(dict.fromkeys(fact.name for fact in facts_in(self.condition)))


def facts_in(expression: Expression) -> Iterator[Fact]:
    """Yield each fact in the expression, from left to right, as often as it stands there."""
    if isinstance(expression, Fact):
        yield expression
    for part in parts_of(expression):
        yield from facts_in(part)


def atoms_in(condition: Condition) -> Iterator[Atom]:
    """Yield each atom in the condition, from left to right."""
    match condition:
        case Not(inner):
            yield from atoms_in(inner)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from atoms_in(part)
        case _:
            yield condition


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions that the expression is directly made of, from left to right."""
    match expression:
        case Literal() | Fact():
            return ()
        case Negative(operand=part) | Size(of=part) | Not(condition=part):
            return (part,)
        case Sum() | Product():
            return (expression.first, *(term for _, term in expression.rest))
        case Compare():
            return (expression.left, expression.right)
        case OneOf():
            return (expression.term, *expression.options)
        case Among():
            return (expression.term, expression.several)
        case TextIs():
            return (expression.text, expression.part)
        case AllOf() | AnyOf():
            return expression.conditions
