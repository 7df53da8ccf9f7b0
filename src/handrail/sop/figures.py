"""Numbers and amounts as people of six languages type them."""

import re
from decimal import Decimal

from handrail.rules import Money
from handrail.rules.types import LARGEST
from handrail.sop.currencies import is_currency
from handrail.sop.folding import fold
from handrail.words import Language

NUMBER = re.compile(r"-?[0-9]{1,15}(?:[.,][0-9]{1,15}){0,6}")
SPACES = re.compile(r"(?<=[0-9])[\s\u00a0\u202f'](?=[0-9]{3}(?![0-9]))")
CURRENCIES = {
    "€": "EUR", "euro": "EUR", "zl": "PLN", "ft": "HUF", "kr": "NOK", "$": "USD", "£": "GBP",
}  # fmt: skip
"""What people write for a currency instead of its code."""


def read_number(text: str, language: Language) -> Decimal | None:
    """Return the number, whichever of the two signs parts its decimals, or None.

    A single sign with three digits after it (1.500) is read as the language does. A number with
    more digits than a fact may have is none.
    """
    plain = SPACES.sub("", text.strip())
    if not NUMBER.fullmatch(plain):
        return None
    signs = [sign for sign in plain if sign in ".,"]
    parting = _parting(plain, signs, language)
    whole, part, rest = plain.rpartition(parting) if parting else (plain, "", "")
    digits = re.sub("[.,]", "", whole) + ("." + rest if part else "")
    number = Decimal(digits)
    return number if -LARGEST < number < LARGEST else None


def _parting(plain: str, signs: list[str], language: Language) -> str:
    """Return the sign before the decimals, or nothing if there are none."""
    if not signs or (len(signs) > 1 and len(set(signs)) == 1):
        return ""
    if len(set(signs)) == 2:
        return signs[-1]
    own = "." if language is Language.EN else ","
    whole, _, rest = plain.partition(signs[0])
    is_thousands = len(rest) == 3 and whole.lstrip("-") not in {"", "0"} and signs[0] != own
    return "" if is_thousands else signs[0]


def read_money(text: str, language: Language) -> Money | None:
    """Return the amount, its currency written before or after it as a code or sign, or None."""
    found = re.fullmatch(r"([^0-9-]*)(-?[0-9](?:.*[0-9])?)([^0-9]*)", text.strip())
    if found is None:
        return None
    amount = read_number(found[2], language)
    currency = _currency(found[1] + found[3])
    return None if amount is None or currency is None else Money(amount, currency)


def _currency(text: str) -> str | None:
    word = fold(text).strip(" \t\u00a0\u202f.,-")
    code = CURRENCIES.get(word, word.upper())
    return code if is_currency(code) else None
