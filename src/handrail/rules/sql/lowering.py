"""A rule's tree as a condition of SQL, part by part."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Final

from handrail.rules.arithmetic import Sign
from handrail.rules.check import check_rule
from handrail.rules.sql.columns import Column, MoneyColumn
from handrail.rules.sql.dialect import Dialect, Kept, can_be_kept
from handrail.rules.sql.errors import CannotBeKept, TooManyParts
from handrail.rules.sql.fragment import Sql, fill, join
from handrail.rules.sql.quantity import SIGNS, Exact, Quantity
from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Comparison,
    Condition,
    Expression,
    Fact,
    Literal,
    Negative,
    Not,
    OneOf,
    Product,
    Rule,
    Size,
    Sum,
    Term,
    TextIs,
    TextTest,
    parts_of,
)
from handrail.rules.types import TEXTUAL, Declared, Money, Type, type_of

MOST_PARTS: Final = 250
"""The most facts, values and signs of a rule; SQLite's tree of a chain has a level for each."""
DEEPEST: Final = 24
"""The most parentheses inside one another; SQLite's parser has room for a hundred open parts."""
MOST_PARAMETERS: Final = 10_000
"""The most values bound to one condition; SQLite and PostgreSQL take three times as many."""

_LONGEST: Final = 2**32
"""More characters, or texts, than any of the databases keeps in one value."""
_QUANTITIES: Final = frozenset({Type.NUMBER, Type.MONEY})


def to_sql(rule: Rule, *, columns: Mapping[str, Column], dialect: Dialect) -> Sql:
    """Return the rule as a condition that is true, false or NULL as the rule is.

    Args:
        rule: a rule about facts that all have a column.
        columns: how each fact is written.
        dialect: SQLITE, DUCKDB or POSTGRESQL.

    Raises:
        RuleRejected: the rule does not agree with the columns.
        TooManyDigits: it may count further than the database does exactly.
        InexactDivision: it calculates with a quotient that is rounded.
        CannotBeKept: it states a value that the database cannot keep.
        TooManyParts: it is longer than databases accept.
    """
    check_rule(rule, {name: Declared(column.type) for name, column in columns.items()})
    if _parts(rule.condition) > MOST_PARTS:
        raise TooManyParts
    condition = _Lowering(columns, dialect).condition(rule.condition)
    if len(condition.parameters) > MOST_PARAMETERS or condition.depth > DEEPEST:
        raise TooManyParts
    return condition


def _parts(expression: Expression) -> int:
    """Return the size of the tree."""
    return 1 + sum(map(_parts, parts_of(expression)))


class _Lowering:
    """The columns and the dialect, and what each part of a rule becomes with them."""

    def __init__(self, columns: Mapping[str, Column], dialect: Dialect) -> None:
        self._columns = columns
        self._dialect = dialect

    def condition(self, condition: Condition) -> Sql:
        """Return a condition, which may be made of conditions."""
        match condition:
            case Not(inner):
                return fill("(NOT {})", self.condition(inner))
            case AllOf(parts):
                return join(" AND ", [self.condition(part) for part in parts])
            case AnyOf(parts):
                return join(" OR ", [self.condition(part) for part in parts])
            case Compare(operator, left, right):
                return self._compare(operator, left, right)
            case OneOf(term, options):
                return self._one_of(term, options)
            case Among(term, several):
                return self._among(self._plain(term), self._plain(several))
            case TextIs(test, text, part):
                return self._text_is(test, self._plain(text), self._plain(part))
            case Literal() | Fact():
                return self._plain(condition)

    def _compare(self, operator: Comparison, left: Term, right: Term) -> Sql:
        if self._type(left) in _QUANTITIES:
            exact = self._exact(left)
            return exact.compare(operator, self._quantity(left), self._quantity(right))
        collation = self._collation(left)
        sides = self._plain(left), self._plain(right)
        return fill(f"({{}}{collation} {SIGNS[operator]} {{}})", *sides)

    def _one_of(self, term: Term, options: tuple[Literal, ...]) -> Sql:
        if self._type(term) in _QUANTITIES:
            same = [self._compare(Comparison.EQUAL, term, option) for option in options]
            return join(" OR ", same)
        listed = join(", ", [self._plain(option) for option in options])
        return fill(f"({{}}{self._collation(term)} IN {{}})", self._plain(term), listed)

    def _among(self, text: Sql, several: Sql) -> Sql:
        asked = self._dialect.among.format(text=text.text, several=several.text)
        template = "CASE WHEN {} IS NOT NULL AND {} IS NOT NULL THEN {} END"
        return fill(template, text, several, Sql(asked, text.parameters))

    def _text_is(self, test: TextTest, text: Sql, part: Sql) -> Sql:
        collation = f" COLLATE {self._dialect.collation}"
        if test is TextTest.CONTAINS:
            return fill(f"({self._dialect.position}({{}}{collation}, {{}}) > 0)", text, part)
        beginning = fill(f"substr({{}}, 1, length({{}})){collation}", text, part)
        return fill("({} = {})", beginning, part)

    def _plain(self, term: Term) -> Sql:
        """Return a term that is no quantity: a fixed value or a fact's column."""
        match term:
            case Literal(str() | bool() | date() | time() as value):
                return self._bound(value, term)
            case Fact(name):
                return Sql(_expression(self._columns[name]))
            case _:
                raise AssertionError(term)

    def _bound(self, value: Kept, literal: Literal) -> Sql:
        if not can_be_kept(value):
            raise CannotBeKept(literal.column, self._dialect.name)
        return self._dialect.bind(value, self._type(literal))

    def _quantity(self, term: Term) -> Quantity:
        exact = self._exact(term)
        match term:
            case Literal(Money(amount, currency)):
                return exact.fixed(amount, currency)
            case Literal(Decimal() as number):
                return exact.fixed(number)
            case Fact(name):
                return exact.held(self._columns[name])
            case Size(of):
                return Quantity(whole=self._size(of), most=_LONGEST)
            case Negative(operand):
                return exact.negative(self._quantity(operand))
            case Sum(first, rest) | Product(first, rest):
                return self._chain(exact, first, rest)
            case _:
                raise AssertionError(term)

    def _chain(self, exact: Exact, first: Term, rest: Sequence[tuple[Sign, Term]]) -> Quantity:
        result = self._quantity(first)
        for sign, term in rest:
            result = exact.calculate(sign, result, self._quantity(term))
        return result

    def _size(self, of: Fact) -> Sql:
        is_list = self._type(of) is Type.SEVERAL
        return fill(self._dialect.count if is_list else "length({})", self._plain(of))

    def _exact(self, term: Term) -> Exact:
        return Exact(self._dialect, term.column)

    def _collation(self, term: Term) -> str:
        return f" COLLATE {self._dialect.collation}" if self._type(term) in TEXTUAL else ""

    def _type(self, term: Term) -> Type | None:
        match term:
            case Literal(value):
                return type_of(value)
            case Fact(name):
                return self._columns[name].type
            case _:
                return Type.NUMBER


def _expression(column: Column) -> str:
    if isinstance(column, MoneyColumn):
        raise AssertionError(column)
    return column.expression
