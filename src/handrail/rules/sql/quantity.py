"""Numbers and amounts in SQL: whole numbers of a unit, calculated with exactly.

A rule's decimals are exact to 50 digits; databases have 18, 38 or many, and round elsewhere. So
every quantity here is a whole number of a power of ten, its largest value is known before a
database sees it, and what may grow past what the database counts exactly is refused.

A quotient is not divided. It keeps its divisor, and the comparison multiplies across:
`a / b < c` is `a < c * b` for a positive b. A compiled rule does divide, to 50 digits. Both agree:
the numbers compared have at most 45 digits, so two that differ do so by more than one part in
10^45, which rounding at the 50th digit (half a part in 10^49 for each side) cannot close or turn
round, and two that are equal are rounded alike. A quotient that is rounded and then calculated
with could differ, and is refused; only its point may be moved.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from typing import Final

from handrail.rules.arithmetic import Sign
from handrail.rules.sql.columns import Column, MoneyColumn, NumberColumn
from handrail.rules.sql.dialect import Dialect
from handrail.rules.sql.errors import InexactDivision, TooManyDigits
from handrail.rules.sql.fragment import Sql, fill, join
from handrail.rules.syntax import Additive, Comparison, Multiplicative
from handrail.rules.types import Type

SIGNS: Final = {
    Comparison.EQUAL: "=",
    Comparison.DIFFERENT: "<>",
    Comparison.LESS: "<",
    Comparison.AT_MOST: "<=",
    Comparison.MORE: ">",
    Comparison.AT_LEAST: ">=",
}
"""A comparison as SQL spells it."""


class Binding(IntEnum):
    """How closely a calculation holds together; what binds less stands in parentheses."""

    SUM = 1
    PRODUCT = 2
    VALUE = 3


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """A whole number of 10^-places, over a divisor if there is one.

    `most` is the largest it can be, without its sign. `fixed` is its value if the rule states it.
    `alike` are the currencies that must be one for it to exist; `binding` is that of `whole`.
    """

    whole: Sql
    most: int
    places: int = 0
    currency: Sql | None = None
    alike: tuple[tuple[Sql, Sql], ...] = ()
    divisor: "Quantity | None" = None
    fixed: Decimal | None = None
    binding: Binding = Binding.VALUE

    def inside(self, binding: Binding) -> Sql:
        """Return the whole number, in parentheses if it binds less than asked."""
        return fill("({})", self.whole) if self.binding < binding else self.whole


@dataclass(frozen=True)
class Exact:
    """Calculation in one dialect, for a term that begins at a column of the rule."""

    dialect: Dialect
    column: int

    def fixed(self, value: Decimal, currency: str | None = None) -> Quantity:
        """Return the value as a parameter."""
        said = None if currency is None else self.dialect.bind(currency, Type.TEXT)
        whole, places = _whole_and_places(value)
        return replace(self._stated(whole, places), currency=said, fixed=value)

    def held(self, column: Column) -> Quantity:
        """Return what the column of a number or an amount holds."""
        match column:
            case NumberColumn(expression=expression, places=places):
                whole = Sql(f"CAST({expression} AS {self.dialect.types[Type.NUMBER]})")
                return self._bounded(Quantity(whole=whole, most=column.most, places=places))
            case MoneyColumn(amount=amount, currency=currency):
                return replace(self.held(amount), currency=Sql(currency))
            case _:
                raise AssertionError(column)

    def calculate(self, sign: Sign, left: Quantity, right: Quantity) -> Quantity:
        """Return the result of one step of a sum or a product."""
        match sign:
            case Additive():
                return self.sum(sign, left, right)
            case Multiplicative.TIMES:
                return self.product(left, right)
            case Multiplicative.OVER:
                return self.quotient(left, right)

    def negative(self, of: Quantity) -> Quantity:
        """Return the quantity with its sign turned."""
        turned = None if of.fixed is None else of.fixed.copy_negate()
        whole = fill("0 - {}", of.inside(Binding.PRODUCT))
        return replace(of, whole=whole, fixed=turned, binding=Binding.SUM)

    def sum(self, sign: Additive, left: Quantity, right: Quantity) -> Quantity:
        """Return left plus or minus right."""
        if left.divisor or right.divisor:
            raise InexactDivision(self.column)
        one, other = self._in_one_unit(left, right)
        return self._bounded(
            Quantity(
                whole=fill(f"{{}} {sign} {{}}", one.whole, other.inside(Binding.PRODUCT)),
                most=one.most + other.most,
                places=one.places,
                currency=left.currency,
                alike=_alike(left, right),
                binding=Binding.SUM,
            )
        )

    def product(self, left: Quantity, right: Quantity) -> Quantity:
        """Return left times right."""
        for quotient, number in ((left, right), (right, left)):
            if quotient.divisor:
                return self._with_point_moved(quotient, _power_of_ten(number))
        return self._bounded(
            Quantity(
                whole=_times(left, right.inside(Binding.VALUE)),
                most=left.most * right.most,
                places=left.places + right.places,
                currency=left.currency or right.currency,
                alike=left.alike + right.alike,
                binding=Binding.PRODUCT,
            )
        )

    def quotient(self, left: Quantity, right: Quantity) -> Quantity:
        """Return left over right."""
        if left.divisor:
            power = _power_of_ten(right)
            return self._with_point_moved(left, None if power is None else -power)
        if right.divisor:
            raise InexactDivision(self.column)
        inverse = _inverse(right) if right.currency is None else None
        if inverse:
            return self.product(left, self._stated(*inverse))
        currency = left.currency if right.currency is None else None
        divisor = replace(right, currency=None, alike=())
        alike = _alike(left, right)
        return replace(left, currency=currency, alike=alike, divisor=divisor, fixed=None)

    def compare(self, how: Comparison, left: Quantity, right: Quantity) -> Sql:
        """Return the condition; it is NULL for two currencies and after a division by zero."""
        across = self._times_divisor(left, right), self._times_divisor(right, left)
        one, other = self._in_one_unit(*across)
        divisor = self._common_divisor(left, right)
        if divisor is None:
            asked = f"{{}} {SIGNS[how]} {{}}"
            return self._if_alike(left, right, fill(asked, one.whole, other.whole))
        asked = (
            f"CASE WHEN {{}} > 0 THEN {{}} {SIGNS[how]} {{}}"
            f" WHEN {{}} < 0 THEN {{}} {SIGNS[how.mirrored]} {{}} END"
        )
        both = (divisor, one.whole, other.whole)
        return self._if_alike(left, right, fill(asked, *both, *both))

    def _if_alike(self, left: Quantity, right: Quantity, asked: Sql) -> Sql:
        alike = [fill("{} = {}", *each) for each in _alike(left, right)]
        if not alike:
            return fill("({})", asked)
        return fill("(CASE WHEN {} THEN {} END)", join(" AND ", alike), asked)

    def _times_divisor(self, left: Quantity, right: Quantity) -> Quantity:
        plain = replace(left, divisor=None)
        return plain if right.divisor is None else self.product(plain, right.divisor)

    def _common_divisor(self, left: Quantity, right: Quantity) -> Sql | None:
        if left.divisor and right.divisor:
            return self.product(left.divisor, right.divisor).whole
        one = left.divisor or right.divisor
        return one.whole if one else None

    def _in_one_unit(self, left: Quantity, right: Quantity) -> tuple[Quantity, Quantity]:
        places = max(left.places, right.places)
        return self._in_unit(left, places), self._in_unit(right, places)

    def _in_unit(self, of: Quantity, places: int) -> Quantity:
        if places == of.places:
            return of
        factor = 10 ** (places - of.places)
        scaled = self._bounded(replace(of, most=max(of.most, 1) * factor, places=places))
        if of.fixed is None:
            whole = _times(of, self._number(factor))
            return replace(scaled, whole=whole, binding=Binding.PRODUCT)
        whole = self._number(_whole_and_places(of.fixed)[0] * factor)
        return replace(scaled, whole=whole, binding=Binding.VALUE)

    def _stated(self, whole: int, places: int) -> Quantity:
        return self._bounded(Quantity(whole=self._number(whole), most=abs(whole), places=places))

    def _with_point_moved(self, quotient: Quantity, power: int | None) -> Quantity:
        if power is None:
            raise InexactDivision(self.column)
        return replace(quotient, places=quotient.places - power)

    def _bounded(self, of: Quantity) -> Quantity:
        if self._is_too_large(of.most):
            raise TooManyDigits(self.column, self.dialect.name, len(str(self.dialect.largest)) - 1)
        return of

    def _is_too_large(self, number: int) -> bool:
        return number > self.dialect.largest

    def _number(self, number: int) -> Sql:
        return self.dialect.bind(number, Type.NUMBER)


def _times(left: Quantity, right: Sql) -> Sql:
    return fill("{} * {}", left.inside(Binding.PRODUCT), right)


def _alike(left: Quantity, right: Quantity) -> tuple[tuple[Sql, Sql], ...]:
    """Return every pair of currencies that must be one for left and right to meet."""
    pairs = left.alike + right.alike
    if left.currency is None or right.currency is None:
        return pairs
    return (*pairs, (left.currency, right.currency))


def _whole_and_places(value: Decimal) -> tuple[int, int]:
    """Return 125 and 2 for 1.250."""
    over, under = value.as_integer_ratio()
    places = _places(under)
    return over * 10**places // under, places


def _inverse(number: Quantity) -> tuple[int, int] | None:
    """Return 5 and 1, for 0.5, instead of 2; None where one divided by it has no last digit."""
    if not number.fixed:
        return None
    under, over = number.fixed.as_integer_ratio()
    places = _places(under)
    if 10**places % under:
        return None
    return over * 10**places // under, places


def _places(under: int) -> int:
    """Return the places of a fraction with what is under its line, if it has a last one."""
    rest, twos, fives = abs(under), 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives)


def _power_of_ten(number: Quantity) -> int | None:
    """Return 2 for a fixed 100, -1 for 0.1, and None for what is no power of ten."""
    if number.fixed is None or number.currency is not None:
        return None
    power = number.fixed.adjusted()
    return power if number.fixed == Decimal((0, (1,), power)) else None
