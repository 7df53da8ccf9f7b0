"""Fixed values and how a rule spells them: `'gold'`, `12.50`, `date('2026-01-31')`.

Reading returns None for what is not such a value; the parser knows where it stood.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final, TypeVar

from handrail.rules.syntax import Constant
from handrail.rules.types import LARGEST, Money

_Read = TypeVar("_Read", date, time, datetime)

_ESCAPES: Final = {"\\": "\\", "'": "'", '"': '"', "n": "\n", "r": "\r", "t": "\t"}
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED: Final = str.maketrans(
    {"\\": r"\\", "'": r"\'", "\n": r"\n", "\r": r"\r", "\t": r"\t"},
)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_MOMENT: Final = re.compile(rf"{_DATE.pattern}T{_TIME.pattern}(Z|[+-][0-9]{{2}}:[0-9]{{2}})")
_MONEY: Final = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) ([A-Z]{3})")


def read_text(quoted: str) -> str | None:
    """Return the text between the quotes, or None if a backslash stands before a wrong letter."""
    inside = quoted[1:-1]
    if any(found[1] not in _ESCAPES for found in _ESCAPE.finditer(inside)):
        return None
    return _ESCAPE.sub(lambda found: _ESCAPES[found[1]], inside)


def read_number(text: str) -> Decimal | None:
    """Return the number exactly, or None if it is too large."""
    number = Decimal(text)
    return number if -LARGEST < number < LARGEST else None


def read_date(text: str) -> date | None:
    """Return the day written as 2026-01-31."""
    return _read_iso(_DATE, date.fromisoformat, text)


def read_time(text: str) -> time | None:
    """Return the time of day written as 09:30 or 09:30:15."""
    return _read_iso(_TIME, time.fromisoformat, text)


def read_moment(text: str) -> datetime | None:
    """Return the moment written as 2026-01-31T09:30+01:00 or 2026-01-31T08:30Z."""
    return _read_iso(_MOMENT, datetime.fromisoformat, text)


def read_money(text: str) -> Money | None:
    """Return the amount and currency written as 20 EUR or 12.50 EUR."""
    found = _MONEY.fullmatch(text)
    amount = read_number(found[1]) if found else None
    return Money(amount, found[2]) if found and amount is not None else None


READERS: Final[Mapping[str, Callable[[str], Constant | None]]] = {
    "date": read_date,
    "time": read_time,
    "moment": read_moment,
    "money": read_money,
}
"""The functions that make a fixed value of a text."""


def write_constant(value: Constant) -> str:
    """Return the value as a rule spells it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"'{value.translate(_ESCAPED)}'"
        case Decimal():
            return f"{value:f}"
        case Money():
            return f"money('{value.amount:f} {value.currency}')"
        case datetime():
            return f"moment('{value.isoformat()}')"
        case date():
            return f"date('{value.isoformat()}')"
        case time():
            return f"time('{value.isoformat()}')"


def _read_iso(pattern: re.Pattern[str], read: Callable[[str], _Read], text: str) -> _Read | None:
    if not pattern.fullmatch(text):
        return None
    try:
        return read(text)
    except ValueError:
        return None
