from babel.numbers import list_currencies

KNOWN = frozenset(list_currencies())
"""The codes of ISO 4217, also those of money that is no longer paid with."""


def is_currency(code: str) -> bool:
    """Return whether the code is that of a currency, such as "EUR"."""
    return code in KNOWN
