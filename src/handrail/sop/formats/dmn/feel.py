"""Unary tests of FEEL, the language of decision tables' cells, as conditions of our rules.

Read are literals, comparisons, ranges, lists, `not(...)`, `-`, `date("...")` and its like, the
names of other inputs, and `contains` and `starts with` of the cell's own value.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from handrail.rules import Fact, Literal, Type
from handrail.rules.syntax import (
    AllOf,
    AnyOf,
    Compare,
    Comparison,
    Condition,
    Constant,
    Not,
    OneOf,
    TextIs,
    TextTest,
)
from handrail.rules.types import LARGEST, TEXTUAL

LONGEST = 1_000
MOST_TESTS = 100

ALWAYS = Literal(True)
"""What a cell that says nothing asks."""

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<text>"(?:[^"\\]|\\.)*")
    |(?P<number>-?(?:\d+(?:\.\d+)?|(?<!\.)\.\d+)(?!\w))
    |(?P<range>\.\.)
    |(?P<sign><=|>=|!=|=|<|>|\[|\]|\(|\)|,|\?|@|-)
    |(?P<name>[^\W\d][\w]*(?:[ ]+[^\W\d]\w*)*(?:\.[^\W\d]\w*(?:[ ]+[^\W\d]\w*)*)*)
    )""",
    re.VERBOSE,
)
_COMPARISONS = {
    "<": Comparison.LESS,
    "<=": Comparison.AT_MOST,
    ">": Comparison.MORE,
    ">=": Comparison.AT_LEAST,
    "=": Comparison.EQUAL,
    "!=": Comparison.DIFFERENT,
}
_TESTS = {"contains": TextTest.CONTAINS, "starts with": TextTest.STARTS_WITH}
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}
_TRUTHS = {"true": True, "false": False}


class NotRead(ValueError):
    """A cell in FEEL that says what our rules cannot; `.at` is where the trouble begins."""

    def __init__(self, at: str) -> None:
        super().__init__(at)
        self.at = at


@dataclass(frozen=True)
class Subject:
    """What a cell is about: a fact, and what its texts are called as options.

    Attributes:
        others: facts by the name that FEEL has for them.
    """

    fact: Fact
    type: Type
    options: Mapping[str, str]
    others: Mapping[str, Fact]


def condition_of(cell: str, subject: Subject) -> Condition:
    """Return the condition of a cell.

    Raises:
        NotRead: it says what our rules cannot, or is no FEEL.
    """
    if len(cell) > LONGEST:
        raise NotRead(cell[:40])
    if cell.strip() in {"", "-"}:
        return ALWAYS
    reading = _Reading(_tokens(cell), subject)
    found = reading.tests()
    reading.expect_end()
    return found


def values_of(cell: str) -> tuple[Constant, ...]:
    """Return the literals that a cell lists.

    Raises:
        NotRead: it holds something else.
    """
    reading = _Reading(_tokens(cell[: LONGEST + 1]), None)
    found = [reading.constant()]
    while reading.take(","):
        found.append(reading.constant())
    reading.expect_end()
    return tuple(found)


def bounds_of(cell: str) -> tuple[Constant, Constant]:
    """Return the ends of a closed range such as `[0..120]`.

    Raises:
        NotRead: it is something else.
    """
    reading = _Reading(_tokens(cell[: LONGEST + 1]), None)
    reading.expect("[")
    least = reading.constant()
    reading.expect("..")
    most = reading.constant()
    reading.expect("]")
    reading.expect_end()
    return least, most


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str


def _tokens(cell: str) -> list[_Token]:
    found, at = [], 0
    while at < len(cell) and cell[at:].strip():
        matched = _TOKEN.match(cell, at)
        if matched is None or matched.lastgroup is None:
            raise NotRead(cell[at:].strip()[:40])
        text = matched[matched.lastgroup]
        found.append(_Token(matched.lastgroup, " ".join(text.split(" "))))
        at = matched.end()
    return found


class _Reading:
    """One reading of one cell, by recursive descent that never goes deeper than a `not`."""

    def __init__(self, tokens: list[_Token], subject: Subject | None) -> None:
        self.tokens = tokens
        self.subject = subject
        self.at = 0

    # The signs

    @property
    def here(self) -> str:
        """Return what comes next, "" at the end."""
        return self.tokens[self.at].text if self.at < len(self.tokens) else ""

    def take(self, text: str) -> bool:
        """Go past the sign or name if it comes next, and return whether it did."""
        is_next = self.at < len(self.tokens) and self.here == text and self._is_no_text
        self.at += is_next
        return is_next

    @property
    def _is_no_text(self) -> bool:
        return self.tokens[self.at].kind != "text"

    def expect(self, text: str) -> None:
        if not self.take(text):
            raise self.trouble()

    def expect_end(self) -> None:
        if self.at < len(self.tokens):
            raise self.trouble()

    def trouble(self) -> NotRead:
        return NotRead(" ".join(token.text for token in self.tokens[self.at :])[:40])

    # The tests

    def tests(self) -> Condition:
        if self.take("not"):
            self.expect("(")
            found = self._list()
            self.expect(")")
            return Not(found)
        return self._list()

    def _list(self) -> Condition:
        found = [self._test()]
        while self.take(","):
            found.append(self._test())
        if len(found) > MOST_TESTS:
            raise self.trouble()
        if len(found) == 1:
            return found[0]
        return self._one_of(found) or AnyOf(tuple(found))

    def _one_of(self, tests: list[Condition]) -> Condition | None:
        """Return tests for plain texts as one question, None if some are no such."""
        if self._about.type not in TEXTUAL:
            return None
        options = []
        for test in tests:
            match test:
                case Compare(Comparison.EQUAL, _, Literal() as value):
                    options.append(value)
                case _:
                    return None
        return OneOf(self._about.fact, tuple(options))

    @property
    def _about(self) -> Subject:
        if self.subject is None:
            raise self.trouble()
        return self.subject

    def _test(self) -> Condition:
        if self.here in _COMPARISONS and self._is_no_text:
            operator = _COMPARISONS[self.here]
            self.at += 1
            return Compare(operator, self._about.fact, self._term())
        if self.here in {"[", "]", "("} and self._is_no_text:
            return self._range()
        if self.here in _TESTS and self._is_no_text:
            return self._text_test()
        return self._equal(self._term())

    def _equal(self, term: Fact | Literal) -> Condition:
        if isinstance(term, Literal) and isinstance(term.value, bool):
            return self._about.fact if term.value else Not(self._about.fact)
        return Compare(Comparison.EQUAL, self._about.fact, term)

    def _range(self) -> Condition:
        opening = self.here
        self.at += 1
        least = self._term()
        self.expect("..")
        most = self._term()
        closing = self.here
        if closing not in {"]", ")", "["} or not closing:
            raise self.trouble()
        self.at += 1
        low = Comparison.AT_LEAST if opening == "[" else Comparison.MORE
        high = Comparison.AT_MOST if closing == "]" else Comparison.LESS
        fact = self._about.fact
        return AllOf((Compare(low, fact, least), Compare(high, fact, most)))

    def _text_test(self) -> Condition:
        test = _TESTS[self.here]
        self.at += 1
        self.expect("(")
        self.expect("?")
        self.expect(",")
        part = self.constant()
        self.expect(")")
        if not isinstance(part, str) or self._about.type is Type.CHOICE:
            raise NotRead(test)
        return TextIs(test, self._about.fact, Literal(part))

    # The values

    def _term(self) -> Fact | Literal:
        other = self._about.others.get(self.here) if self.here and self._is_no_text else None
        if other is not None:
            self.at += 1
            return other
        value = self.constant()
        if isinstance(value, str) and self._about.options:
            if value not in self._about.options:
                raise NotRead(f'"{value}"'[:40])
            value = self._about.options[value]
        return Literal(value)

    def constant(self) -> Constant:
        """Return the literal that comes next."""
        if self.at >= len(self.tokens):
            raise self.trouble()
        token = self.tokens[self.at]
        self.at += 1
        if token.kind == "text":
            return _unquoted(token.text)
        if token.kind == "number":
            return self._number(token.text)
        if token.text in _TRUTHS:
            return _TRUTHS[token.text]
        if token.text == "@":
            return self._time(_any_time)
        if token.text in _TIMES:
            self.expect("(")
            found = self._time(_TIMES[token.text])
            self.expect(")")
            return found
        self.at -= 1
        raise self.trouble()

    def _number(self, text: str) -> Decimal:
        number = Decimal(text)
        if abs(number) >= LARGEST:
            raise NotRead(text[:40])
        return number

    def _time(self, read: "Callable[[str], Constant]") -> Constant:
        token = self.tokens[self.at] if self.at < len(self.tokens) else _Token("", "")
        if token.kind != "text":
            raise self.trouble()
        try:
            found = read(_unquoted(token.text))
        except ValueError:
            raise NotRead(token.text[:40]) from None
        self.at += 1
        return found


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), text[1:-1])


def _moment(written: str) -> datetime:
    """Return a moment; one without a zone could be any.

    Raises:
        ValueError: it is none, or has no zone.
    """
    found = datetime.fromisoformat(written)
    if found.tzinfo is None:
        raise ValueError
    return found


def _clock(written: str) -> time:
    found = time.fromisoformat(written)
    if found.tzinfo is not None:
        raise ValueError
    return found


def _any_time(written: str) -> Constant:
    if "T" in written:
        return _moment(written)
    return _clock(written) if ":" in written else date.fromisoformat(written)


_TIMES: dict[str, Callable[[str], Constant]] = {
    "date": date.fromisoformat,
    "time": _clock,
    "date and time": _moment,
}
