"""Source to tree, by recursive descent: one function per line of the grammar.

The grammar is in docs/reference/rules.md; it is a part of CEL's, with CEL's precedence.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from handrail.rules.constants import READERS, read_number, read_text
from handrail.rules.cursor import Cursor, Sign
from handrail.rules.errors import SPELLINGS, Expected, RuleSyntax
from handrail.rules.syntax import (
    Additive,
    AllOf,
    Among,
    AnyOf,
    Arithmetic,
    Compare,
    Comparison,
    Condition,
    Expression,
    Fact,
    Literal,
    Logic,
    Multiplicative,
    Negative,
    Not,
    OneOf,
    Product,
    Question,
    Rule,
    Size,
    Sum,
    Term,
    TextIs,
    TextTest,
    facts_in,
)
from handrail.rules.tokens import KEYWORDS, RESERVED, Kind, Token

LONGEST: Final = 2_000
"""The most characters of a rule."""
MOST_FACTS: Final = 64
"""The most different facts that a rule may name."""

_NOT_FIRST: Final = KEYWORDS | RESERVED | SPELLINGS.keys()
_TRUTHS: Final = {"true": True, "false": False}
_TEXT_TESTS: Final = frozenset(TextTest)
_RELATING: Final = frozenset(Comparison) | {"in"}


def parse_rule(source: str) -> Rule:
    """Return the rule that the source says.

    Raises:
        RuleSyntax: it says none; the error names the column and the mend.
    """
    if len(source) > LONGEST:
        raise RuleSyntax(source, LONGEST + 1, source[LONGEST:], Expected.SHORTER_RULE)
    rule = Rule(_Parser(source).rule(), source)
    _refuse_too_many_facts(rule)
    return rule


def parse_value(source: str) -> Fact | Literal:
    """Return the fact, or the fixed value, that the source names: `order.number`, `'gold'`, `30`.

    Raises:
        RuleSyntax: it names neither.
    """
    if len(source) > LONGEST:
        raise RuleSyntax(source, LONGEST + 1, source[LONGEST:], Expected.SHORTER_RULE)
    return _Parser(source).value()


def _refuse_too_many_facts(rule: Rule) -> None:
    if len(rule.facts) > MOST_FACTS:
        surplus = rule.facts[MOST_FACTS]
        column = next(fact.column for fact in facts_in(rule.condition) if fact.name == surplus)
        raise RuleSyntax(rule.source, column, surplus, Expected.FEWER_FACTS)


class _Parser(Cursor):
    """The grammar: each method reads what its line of it says."""

    def rule(self) -> Condition:
        """Rule = Any END."""
        if self.at_end():
            self.refuse(Expected.CONDITION)
        condition = self._condition(self._any)
        if not self.at_end():
            surplus = self.token.text == ")"
            self.refuse(Expected.OPENING_PARENTHESIS if surplus else Expected.JOINT)
        return condition

    def value(self) -> Fact | Literal:
        """Value = ( Name | Constant ) END."""
        start = self.token
        value = self._unary()
        if not isinstance(value, Fact | Literal):
            self.refuse_at(start, Expected.VALUE)
        if not self.at_end():
            self.refuse(Expected.VALUE)
        return value

    def _any(self) -> Expression:
        """Any = All { "||" All }."""
        return self._joined("||", self._all, AnyOf)

    def _all(self) -> Expression:
        """All = Relation { "&&" Relation }."""
        return self._joined("&&", self._relation, AllOf)

    def _joined(
        self, sign: str, part: Callable[[], Expression], join: type[AllOf] | type[AnyOf]
    ) -> Expression:
        start = self.token
        first = part()
        if self.token.text != sign:
            return first
        conditions = [self._as_condition(first, start)]
        while self.take(sign):
            conditions.append(self._condition(part))
        return join(tuple(conditions), column=start.column)

    def _relation(self) -> Expression:
        """Relation = Sum [ Comparison Sum | "in" ( List | Name ) ]."""
        start = self.token
        left = self._sum()
        if self.take("in"):
            relation = self._membership(self._as_term(left, start), start.column)
        elif operator := self.sign_among(Comparison):
            term = self._as_term(left, start)
            relation = Compare(operator, term, self._term(self._sum), column=start.column)
        else:
            return left
        if self.token.text in _RELATING:
            self.refuse(Expected.SINGLE_COMPARISON)
        return relation

    def _membership(self, term: Term, column: int) -> Condition:
        if self.take("["):
            return OneOf(term, self._options(), column=column)
        if self.token.kind is not Kind.NAME:
            self.refuse(Expected.LIST)
        return Among(term, self._fact(self.advance()), column=column)

    def _options(self) -> tuple[Literal, ...]:
        """List = "[" Constant { "," Constant } "]"."""
        options = [self._constant()]
        while self.take(","):
            options.append(self._constant())
        self.demand("]", Expected.CLOSING_BRACKET)
        return tuple(options)

    def _constant(self) -> Literal:
        start = self.token
        value = self._unary()
        if not isinstance(value, Literal):
            self.refuse_at(start, Expected.CONSTANT)
        return value

    def _sum(self) -> Expression:
        """Sum = Product { ( "+" | "-" ) Product }."""
        start = self.token
        first = self._product()
        rest = tuple(self._chained(Additive, self._product))
        return Sum(self._as_term(first, start), rest, column=start.column) if rest else first

    def _product(self) -> Expression:
        """Product = Unary { ( "*" | "/" ) Unary }."""
        start = self.token
        first = self._unary()
        rest = tuple(self._chained(Multiplicative, self._unary))
        return Product(self._as_term(first, start), rest, column=start.column) if rest else first

    def _chained(
        self, signs: type[Sign], part: Callable[[], Expression]
    ) -> Iterator[tuple[Sign, Term]]:
        while sign := self.sign_among(signs):
            yield sign, self._term(part)

    def _unary(self) -> Expression:
        """Unary = "!" Unary | "-" Unary | Primary."""
        start = self.token
        if self.take("!"):
            return Not(self.deeper(lambda: self._condition(self._unary)), column=start.column)
        if self.take("-"):
            return self._negative(start.column)
        return self._primary()

    def _negative(self, column: int) -> Term:
        if self.token.kind is Kind.NUMBER:
            return Literal(self._number().copy_negate(), column=column)
        return Negative(self.deeper(lambda: self._term(self._unary)), column=column)

    def _primary(self) -> Expression:
        """Primary = Number | Text | Name | Call | "(" Any ")"."""
        start = self.token
        match start.kind:
            case Kind.NUMBER:
                return Literal(self._number(), column=start.column)
            case Kind.TEXT:
                return Literal(self._text(), column=start.column)
            case Kind.NAME:
                return self._named(self.advance())
        if start.text != "(":
            self.refuse(Expected.VALUE)
        return self.parenthesised(self._any)

    def _named(self, name: Token) -> Expression:
        if self.token.text == "(":
            return self._call(name)
        if name.text in _TRUTHS:
            return Literal(_TRUTHS[name.text], column=name.column)
        return self._fact(name)

    def _fact(self, name: Token) -> Fact:
        first, *others = name.text.split(".")
        if first in _NOT_FIRST or not KEYWORDS.isdisjoint(others):
            self.refuse_at(name, Expected.FREE_NAME)
        return Fact(name.text, column=name.column)

    def _call(self, name: Token) -> Expression:
        """Call = Maker "(" Text ")" | "size" "(" Name ")" | Name "." Test "(" Sum ")"."""
        text, _, test = name.text.rpartition(".")
        if name.text in READERS:
            return self.parenthesised(lambda: self._made(name))
        if name.text == "size":
            return self.parenthesised(lambda: self._size(name.column))
        if not text or test not in _TEXT_TESTS:
            self.refuse_at(name, Expected.FUNCTION)
        fact = self._fact(Token(name.kind, text, name.column))
        part = self.parenthesised(lambda: self._term(self._sum))
        return TextIs(TextTest(test), fact, part, column=name.column)

    def _made(self, maker: Token) -> Literal:
        if self.token.kind is not Kind.TEXT:
            self.refuse(Expected.QUOTED)
        token = self.token
        value = READERS[maker.text](self._text())
        if value is None:
            self.refuse_at(token, Expected(maker.text))
        return Literal(value, column=maker.column)

    def _size(self, column: int) -> Size:
        if self.token.kind is not Kind.NAME:
            self.refuse(Expected.SIZED)
        return Size(self._fact(self.advance()), column=column)

    def _number(self) -> Decimal:
        token = self.advance()
        value = read_number(token.text)
        if value is None:
            self.refuse_at(token, Expected.NUMBER)
        return value

    def _text(self) -> str:
        token = self.advance()
        value = read_text(token.text)
        if value is None:
            self.refuse_at(token, Expected.ESCAPE)
        return value

    def _term(self, part: Callable[[], Expression]) -> Term:
        start = self.token
        return self._as_term(part(), start)

    def _condition(self, part: Callable[[], Expression]) -> Condition:
        start = self.token
        return self._as_condition(part(), start)

    def _as_term(self, expression: Expression, start: Token) -> Term:
        if isinstance(expression, Question | Logic):
            self.refuse_at(start, Expected.COMPARABLE)
        return expression

    def _as_condition(self, expression: Expression, start: Token) -> Condition:
        if isinstance(expression, Arithmetic):
            self.refuse_at(start, Expected.CONDITION)
        return expression
