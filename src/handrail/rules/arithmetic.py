"""Sums and products of values; None where the result does not exist.

Decimals are exact to 50 significant digits, whatever the caller's decimal context is.
"""

from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from typing import Final, TypeGuard

from handrail.rules.syntax import Additive, Multiplicative
from handrail.rules.types import Money, Quantity, Value

Sign = Additive | Multiplicative
Number = int | Decimal

_EXACT: Final = Context(prec=50, traps=[])
_PLAIN: Final = ""
"""The currency of a number that is no amount."""

_CALCULATE: Final[Mapping[Sign, Callable[[Number, Number], Decimal]]] = {
    Additive.PLUS: _EXACT.add,
    Additive.MINUS: _EXACT.subtract,
    Multiplicative.TIMES: _EXACT.multiply,
    Multiplicative.OVER: _EXACT.divide,
}


def calculate(sign: Sign, left: Value, right: Value) -> Quantity | None:
    """Return the result.

    None after a division by zero, for amounts in two currencies and for what has no result at
    all, such as an amount plus a number.
    """
    if not is_quantity(left) or not is_quantity(right):
        return None
    currency = _currency_of_result(sign, _currency(left), _currency(right))
    amount = _CALCULATE[sign](_amount(left), _amount(right))
    return None if currency is None or not amount.is_finite() else _quantity(amount, currency)


def negate(value: Value) -> Quantity | None:
    """Return the value with its sign turned."""
    if not is_quantity(value):
        return None
    return _quantity(_EXACT.minus(Decimal(_amount(value))), _currency(value))


def is_quantity(value: Value) -> TypeGuard[Quantity]:
    """Return whether the value can be calculated with."""
    return isinstance(value, int | Decimal | Money) and not isinstance(value, bool)


def _currency_of_result(sign: Sign, left: str, right: str) -> str | None:
    match sign:
        case Multiplicative.TIMES if left == _PLAIN or right == _PLAIN:
            return left or right
        case Multiplicative.OVER if right == _PLAIN:
            return left
        case Multiplicative.OVER if left == right:
            return _PLAIN
        case Additive() if left == right:
            return left
    return None


def _amount(value: Quantity) -> Number:
    return value.amount if isinstance(value, Money) else value


def _currency(value: Quantity) -> str:
    return value.currency if isinstance(value, Money) else _PLAIN


def _quantity(amount: Decimal, currency: str) -> Quantity:
    return amount if currency == _PLAIN else Money(amount, currency)
