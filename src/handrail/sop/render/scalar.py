"""One piece of text as YAML: bare where it can be, in quotes where it must."""

import re
import unicodedata

_BARE_START = re.compile(r"[^\W_]|[(„“«»…€£$/]")
_NOT_BARE = re.compile(r": |:$| #|[\n\t\\\"]")
_NOT_BARE_WITHIN_BRACES = re.compile(r"[,\[\]{}?:]")
_NOTHING = frozenset({"null", "Null", "NULL"})
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?")
_SPACES = frozenset({"\u00a0", "\u202f"})
"""Spaces that keep words together, as German, Polish and French figures need them."""


def scalar(text: str, *, within_braces: bool = False) -> str:
    """Return the text as a scalar on one line."""
    return text if _is_bare(text, within_braces=within_braces) else quoted(text)


def quoted(text: str) -> str:
    """Return the text in double quotes, with an escape for whatever cannot be seen."""
    return '"' + "".join(_sign(sign) for sign in text) + '"'


def is_visible(sign: str) -> bool:
    """Return whether the sign may stand in a YAML file as it is, and is seen there."""
    return sign.isprintable() or sign in _SPACES


def _is_bare(text: str, *, within_braces: bool) -> bool:
    if not _BARE_START.match(text) or _NOT_BARE.search(text) or text != text.strip():
        return False
    if within_braces and _NOT_BARE_WITHIN_BRACES.search(text):
        return False
    if text in _NOTHING or _DATE.match(text) or "{" in text:
        return False
    return all(is_visible(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign in {'"', "\\"}:
        return f"\\{sign}"
    if sign == "\n":
        return "\\n"
    if is_visible(sign) and unicodedata.category(sign) != "Cs":
        return sign
    number = ord(sign)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
