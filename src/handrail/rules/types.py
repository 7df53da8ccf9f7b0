"""What a fact can be: its declared type and the values that fit it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, TypeGuard

LARGEST: Final = Decimal(10) ** 24
"""Numbers and amounts lie strictly between minus this and this."""

_LEAST: Final = -LARGEST


class Type(StrEnum):
    """What kind of value a fact has, spelt as in a procedure."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"
    CHOICE = "choice"
    YES_NO = "yes_no"
    PHONE = "phone"
    EMAIL = "email"
    FILE = "file"
    REFERENCE = "reference"
    SEVERAL = "several"


TEXTUAL: Final = frozenset(
    {
        Type.TEXT,
        Type.LONG_TEXT,
        Type.CHOICE,
        Type.PHONE,
        Type.EMAIL,
        Type.FILE,
        Type.REFERENCE,
    }
)
"""Types whose values are text; they compare with each other and with text in quotes."""

ORDERED: Final = frozenset({Type.NUMBER, Type.MONEY, Type.DATE, Type.TIME, Type.MOMENT})
"""Types whose values have a smaller and a larger."""


@dataclass(frozen=True)
class Declared:
    """A fact as a procedure declares it.

    `options` are what a choice, or each of several texts, can be; without any, every text.
    """

    type: Type
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in an ISO 4217 currency, such as 20 EUR."""

    amount: Decimal
    currency: str


Quantity = int | Decimal | Money
"""What can be calculated with."""

Value = str | bool | Quantity | date | time | datetime | tuple[str, ...]
"""What a fact may hold. Numbers are `int` or `Decimal`, never `float`; several texts a tuple."""

Facts = Mapping[str, Value | None]
"""What is known. A fact that is absent or None is not known."""


def type_of(value: object) -> Type | None:
    """Return the type of a value as it stands, before any declaration narrows it.

    Text is TEXT even where a fact is declared a phone number. None is the answer for what no
    fact may hold: a float, a number that is not finite or too large, a moment without its
    offset from UTC, a time with one.
    """
    return _TYPES[type(value)] if is_value(value) else None


def is_value(value: object) -> TypeGuard[Value]:
    """Return whether a fact may hold it."""
    return _SOUND.get(type(value), _never)(value)


def family_of(declared: Type) -> Type:
    """Return the type that values of a declared type have as they stand."""
    return Type.TEXT if declared in TEXTUAL else declared


def fits(value: object, declared: Declared) -> bool:
    """Return whether the value is one that the declared fact can have."""
    if type_of(value) is not family_of(declared.type):
        return False
    chosen = value if isinstance(value, tuple) else (value,)
    return not declared.options or all(each in declared.options for each in chosen)


def _always(_: object) -> bool:
    return True


def _never(_: object) -> bool:
    return False


def _is_sound_int(number: int) -> bool:
    return _LEAST < number < LARGEST


def _is_sound_decimal(number: Decimal) -> bool:
    return number.is_finite() and _LEAST < number < LARGEST


def _is_sound_money(money: Money) -> bool:
    is_amount = type(money.amount) is Decimal and _is_sound_decimal(money.amount)
    return is_amount and bool(money.currency)


_TYPES: Final[Mapping[type, Type]] = {
    str: Type.TEXT,
    bool: Type.YES_NO,
    int: Type.NUMBER,
    Decimal: Type.NUMBER,
    Money: Type.MONEY,
    date: Type.DATE,
    time: Type.TIME,
    datetime: Type.MOMENT,
    tuple: Type.SEVERAL,
}

_SOUND: Final[Mapping[type, Callable[[Any], bool]]] = {
    str: _always,
    bool: _always,
    int: _is_sound_int,
    Decimal: _is_sound_decimal,
    Money: _is_sound_money,
    date: _always,
    time: lambda value: value.tzinfo is None,
    datetime: lambda value: value.utcoffset() is not None,
    tuple: lambda value: all(type(each) is str for each in value),
}
"""By exact class: a subclass, such as an enum's member, is no value; a bool is no number."""
