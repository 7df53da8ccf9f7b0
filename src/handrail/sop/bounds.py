"""Readers of the smallest and largest value that an answer may have, and of its unit."""

from collections.abc import Callable

from handrail.rules import Money, Type
from handrail.rules import Value as FactValue
from handrail.rules.constants import read_date, read_money, read_number, read_time
from handrail.sop.currencies import is_currency
from handrail.sop.reading import Fields
from handrail.sop.text import Text
from handrail.sop.values import text, word

Bound = FactValue | None

EXAMPLES = {
    Type.NUMBER: "12.5",
    Type.MONEY: "20 EUR",
    Type.DATE: "2026-01-31",
    Type.TIME: "09:30",
}
"""How a bound of each type that has bounds is written."""


def read_bounds(found: Fields, kind: Type, name: str) -> tuple[Bound, Bound]:
    """Return the smallest and the largest value of a fact, each None if nothing is said."""
    keys = [key for key in ("at least", "at most") if key in found.nodes]
    if keys and kind not in EXAMPLES:
        found.reading.object_to(found.place_of(keys[0]), "bounds-without-order", name=name)
        return None, None
    if not keys:
        return None, None
    least, most = (_bound(found, key, kind) for key in ("at least", "at most"))
    if least is not None and most is not None and not _are_in_order(least, most):
        found.reading.object_to(found.place_of("at most"), "bounds-crossed", name=name)
    return least, most


def read_unit(found: Fields, kind: Type, name: str) -> Text | None:
    """Return what stands behind a number."""
    if "unit" in found.nodes and kind is not Type.NUMBER:
        found.reading.object_to(found.place_of("unit"), "unit-of-no-number", name=name)
    return found.read("unit", text)


def is_within(value: FactValue, least: Bound, most: Bound) -> bool:
    """Return whether the value lies between the bounds; money of another currency does not."""
    return (least is None or _are_in_order(least, value)) and (
        most is None or _are_in_order(value, most)
    )


def _bound(found: Fields, key: str, kind: Type) -> Bound:
    written = found.read(key, word)
    if written is None:
        return None
    value = _READERS[kind](written)
    if value is None:
        place, example = found.place_of(key), EXAMPLES[kind]
        found.reading.object_to(place, "not-a-bound", text=written, example=example)
    return value


def _number(written: str) -> Bound:
    figures = written.removeprefix("-")
    whole, _, rest = figures.partition(".")
    is_number = whole.isascii() and whole.isdecimal() and (rest.isdecimal() or "." not in figures)
    return read_number(written) if is_number and rest.isascii() else None


def _money(written: str) -> Money | None:
    amount = read_money(written)
    return amount if amount is not None and is_currency(amount.currency) else None


def _are_in_order(smaller: FactValue, larger: FactValue) -> bool:
    match smaller, larger:
        case Money(), Money():
            return smaller.currency == larger.currency and smaller.amount <= larger.amount
        case _:
            return bool(smaller <= larger)  # type: ignore[operator]  # both are of one type


_READERS: dict[Type, Callable[[str], Bound]] = {
    Type.NUMBER: _number,
    Type.MONEY: _money,
    Type.DATE: read_date,
    Type.TIME: read_time,
}
