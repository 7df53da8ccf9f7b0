"""Numbers of things, as addresses and forms carry them."""

LONGEST = 18
"""Digits: what every database holds."""


def read_id(text: str) -> int | None:
    """Return the number of something, or None where none can be meant."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST else None
