"""A place in a source: what stands there, what is taken, what is refused."""

from collections.abc import Callable
from typing import Final, NoReturn, TypeVar

from handrail.rules.constants import read_money, write_constant
from handrail.rules.errors import SPELLINGS, Expected, RuleSyntax
from handrail.rules.syntax import Additive, Comparison, Expression, Multiplicative
from handrail.rules.tokens import Kind, Token, tokens_of

DEEPEST: Final = 32
"""The most parentheses and signs before a value (`!`, `-`) that may stand around one another."""

Sign = TypeVar("Sign", Comparison, Additive, Multiplicative)
Part = TypeVar("Part", bound=Expression)


class Cursor:
    """The tokens of one source, and how far they have been read."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = tokens_of(source)
        self.token = next(self._tokens)
        self._before = self.token
        self._depth = 0

    def at_end(self) -> bool:
        """Return whether everything has been read."""
        return self.token.kind is Kind.END

    def take(self, text: str) -> bool:
        """Go past the token if it is this text, and return whether it was."""
        found = self.token.text == text
        if found:
            self.advance()
        return found

    def sign_among(self, signs: type[Sign]) -> Sign | None:
        """Go past the token if it is one of the signs, and return which."""
        if self.token.text in frozenset(signs):
            return signs(self.advance().text)
        return None

    def demand(self, text: str, expected: Expected) -> None:
        """Go past the token, which must be this text."""
        if not self.take(text):
            self.refuse(expected)

    def advance(self) -> Token:
        """Go past the token and return it."""
        self._before, self.token = self.token, next(self._tokens)
        return self._before

    def refuse(self, expected: Expected) -> NoReturn:
        """Refuse the source for the token that stands here."""
        if mend := self._amount():
            column, found = self.token.column, self.token.text
            raise RuleSyntax(self._source, column, found, Expected.AMOUNT, mend=mend)
        if mend := self._decimal():
            column, found = self.token.column, self.token.text
            raise RuleSyntax(self._source, column, found, Expected.SPELLING, mend=mend)
        self.refuse_at(self.token, expected)

    def _amount(self) -> str:
        """Return the amount that was written without `money`, as a rule has it; "" if none was."""
        words = self._before.text, self.token.text
        found = read_money(" ".join(words)) or read_money(" ".join(reversed(words)))
        return write_constant(found) if found and self.token.text not in SPELLINGS else ""

    def _decimal(self) -> str:
        """Return the number that was written with a comma, as a rule has it; "" if none was."""
        whole, comma = self._before, self.token
        if whole.kind is not Kind.NUMBER or "." in whole.text or comma.text != ",":
            return ""
        places = next(self._tokens)
        is_one = places.kind is Kind.NUMBER and places.column == comma.column + 1
        return f"{whole.text}.{places.text}" if is_one and "." not in places.text else ""

    def refuse_at(self, token: Token, expected: Expected) -> NoReturn:
        """Refuse the source for a token, which may explain itself better than what was expected."""
        if token.kind is Kind.OPEN_TEXT:
            expected = Expected.CLOSING_QUOTE
        elif token.text in SPELLINGS:
            expected = Expected.SPELLING
        raise RuleSyntax(self._source, token.column, token.text, expected)

    def parenthesised(self, part: Callable[[], Part]) -> Part:
        """Return the part that stands between two parentheses."""
        self.demand("(", Expected.VALUE)
        inside = self.deeper(part)
        self.demand(")", Expected.CLOSING_PARENTHESIS)
        return inside

    def deeper(self, part: Callable[[], Part]) -> Part:
        """Return the part, one level further in."""
        if self._depth == DEEPEST:
            self.refuse(Expected.LESS_DEPTH)
        self._depth += 1
        result = part()
        self._depth -= 1
        return result
