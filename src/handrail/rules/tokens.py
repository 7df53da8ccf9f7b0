"""The words and signs of a rule, cut in one pass over its source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a token is. STRAY is what no rule contains: the parser refuses it where it stands."""

    SPACE = "space"
    NUMBER = "number"
    NAME = "name"
    TEXT = "text"
    OPEN_TEXT = "open_text"
    SIGN = "sign"
    STRAY = "stray"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a rule and the column (from 1) where it begins."""

    kind: Kind
    text: str
    column: int


KEYWORDS: Final = frozenset({"true", "false", "null", "in"})
"""Words that can be no part of a name."""

RESERVED: Final = frozenset(
    {"as", "break", "const", "continue", "else", "for", "function", "if", "import", "let"}
    | {"loop", "package", "namespace", "return", "var", "void", "while"}
)
"""Words that CEL keeps for itself at the beginning of a name."""

_TOKEN: Final = re.compile(
    r"""
    (?P<space>[ \t\r\n]+)
  | (?P<number>[0-9]+(?:\.[0-9]+)?)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)
  | (?P<text>'(?:[^'\\\r\n]|\\[^\r\n])*+'|"(?:[^"\\\r\n]|\\[^\r\n])*+")
  | (?P<open_text>['"].*)
  | (?P<sign>&&|\|\||=[<>]|<>|[=!<>]=|[<>!+\-*/()\[\],])
  | (?P<stray>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens_of(source: str) -> Iterator[Token]:
    """Yield the source's tokens and an END after the last one. Spaces are left out."""
    for found in _TOKEN.finditer(source):
        kind = Kind(found.lastgroup or Kind.STRAY)
        if kind is not Kind.SPACE:
            yield Token(kind, found.group(), found.start() + 1)
    yield Token(Kind.END, "", len(source) + 1)
