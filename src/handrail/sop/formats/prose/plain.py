"""The words of a text without the marks that only make it look different."""

import re

IMAGE_OR_LINK = re.compile(r"!?\[([^\]\[]{0,200})\]\([^)\s]{0,500}\)")
EMPHASIS = re.compile(r"\*{1,3}|`+|(?<![^\W_])_{1,3}|_{1,3}(?![^\W_])|~~")
ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>|~])")
UNPRINTABLE = re.compile("[^\\x20-\\x7e\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
BRACES = str.maketrans("{}", "[]")
"""Braces would be placeholders that nothing fills."""


def plain(text: str) -> str:
    """Return the text without emphasis, links and signs that no YAML file may hold."""
    bare = EMPHASIS.sub("", IMAGE_OR_LINK.sub(r"\1", text))
    shown = UNPRINTABLE.sub(" ", ESCAPE.sub("", bare)).translate(BRACES)
    return " ".join(shown.replace("\ufeff", "").split())
