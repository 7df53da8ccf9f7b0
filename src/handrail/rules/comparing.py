"""Questions that two values answer; None where they cannot."""

import operator
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, Final

from handrail.rules.syntax import Comparison, TextTest
from handrail.rules.types import Money, Value

Ask = Callable[[Value, Value], bool | None]
AskOne = Callable[[Value], bool | None]

_COMPARE: Final[Mapping[Comparison, Callable[[Any, Any], bool]]] = {
    Comparison.EQUAL: operator.eq,
    Comparison.DIFFERENT: operator.ne,
    Comparison.LESS: operator.lt,
    Comparison.AT_MOST: operator.le,
    Comparison.MORE: operator.gt,
    Comparison.AT_LEAST: operator.ge,
}

_NUMBERS: Final = frozenset({int, Decimal})

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def comparison(of: Comparison) -> Ask:
    """Return the function that compares two values of one type, and amounts of one currency."""
    compare = _COMPARE[of]

    def ask(left: Value, right: Value) -> bool | None:
        if type(left) is not type(right):
            return compare(left, right) if _are_numbers(left, right) else None
        if isinstance(left, Money) and isinstance(right, Money):
            return compare(left.amount, right.amount) if _is_one_currency(left, right) else None
        if isinstance(left, datetime) and isinstance(right, datetime):
            return compare(since_epoch(left), since_epoch(right))
        return compare(left, right)

    return ask


def comparison_with(of: Comparison, constant: Value) -> AskOne:
    """Return the function that compares a value with a constant, as `comparison` would.

    What the constant is need not be looked at again at every decision.
    """
    compare = _COMPARE[of]
    match constant:
        case Money(amount, currency):
            return lambda value: (
                compare(value.amount, amount)
                if isinstance(value, Money) and value.currency == currency
                else None
            )
        case datetime():
            moment = since_epoch(constant)
            return lambda value: (
                compare(since_epoch(value), moment) if isinstance(value, datetime) else None
            )
        case _:
            kinds = _NUMBERS if type(constant) in _NUMBERS else {type(constant)}
            return lambda value: compare(value, constant) if type(value) in kinds else None


def since_epoch(moment: datetime) -> timedelta:
    """Return how long after 1970 in UTC the moment is.

    Python compares moments of one zone by their wall clocks, which show an hour twice in autumn.
    """
    return moment - _EPOCH


def membership(options: Iterable[Value]) -> AskOne:
    """Return the function that looks for a value among options, as `==` joined by `||` would."""
    fixed = frozenset(options)
    kinds = {type(option) for option in fixed}
    if len(kinds) > 1 or not kinds.isdisjoint({Money, datetime}):
        return partial(_find, fixed)
    kinds |= {int} if Decimal in kinds else set()
    return lambda value: value in fixed if type(value) in kinds else None


def _find(options: Iterable[Value], value: Value) -> bool | None:
    answers = [_are_equal(value, option) for option in options]
    return True if True in answers else None if None in answers else False


def contains(texts: Value, text: Value) -> bool | None:
    """Return whether the text is one of several."""
    if not isinstance(texts, tuple) or not isinstance(text, str):
        return None
    return text in texts


def text_test(of: TextTest) -> Ask:
    """Return the function that examines one text for another."""
    return partial(_examine, str.startswith if of is TextTest.STARTS_WITH else operator.contains)


def _examine(test: Callable[[str, str], bool], text: Value, part: Value) -> bool | None:
    return test(text, part) if isinstance(text, str) and isinstance(part, str) else None


def _are_numbers(left: Value, right: Value) -> bool:
    return type(left) in _NUMBERS and type(right) in _NUMBERS


def _is_one_currency(left: Money, right: Money) -> bool:
    return left.currency == right.currency


_are_equal: Final = comparison(Comparison.EQUAL)
