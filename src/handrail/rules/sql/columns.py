"""How a fact is written in a database: an expression, and what it holds. NULL is not known.

The expression is SQL of whoever keeps the table: a quoted column, or something made of columns.
It is no place for a stranger's text.
"""

from dataclasses import dataclass

from handrail.rules.types import Type


@dataclass(frozen=True, kw_only=True)
class PlainColumn:
    """A fact of any type but number and money, held as the dialect's table says."""

    type: Type
    expression: str


@dataclass(frozen=True, kw_only=True)
class NumberColumn:
    """A number, held as a whole number of its smallest unit: 12.50 with two places is 1250.

    No number in it has more than `digits` before the point and `places` behind it.
    """

    expression: str
    digits: int
    places: int = 0

    @property
    def type(self) -> Type:
        """Return the type of the fact."""
        return Type.NUMBER

    @property
    def most(self) -> int:
        """Return the largest whole number that the expression gives, without its sign."""
        return int(10 ** (self.digits + self.places)) - 1


@dataclass(frozen=True, kw_only=True)
class MoneyColumn:
    """An amount, and an expression for its currency: a column, or `'EUR'` for all of them."""

    amount: NumberColumn
    currency: str

    @property
    def type(self) -> Type:
        """Return the type of the fact."""
        return Type.MONEY


Column = PlainColumn | NumberColumn | MoneyColumn
