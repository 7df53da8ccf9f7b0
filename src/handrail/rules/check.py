"""Agreement of a rule with the declared facts: every mistake in it, found in one walk."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Final

from handrail.rules.arithmetic import Sign
from handrail.rules.errors import (
    Misuse,
    RuleProblem,
    RuleRejected,
    UnknownFact,
    UnknownOption,
    WrongType,
)
from handrail.rules.syntax import (
    Additive,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Comparison,
    Condition,
    Expression,
    Fact,
    Literal,
    Multiplicative,
    Negative,
    Not,
    OneOf,
    Product,
    Rule,
    Size,
    Sum,
    Term,
    TextIs,
)
from handrail.rules.types import ORDERED, TEXTUAL, Declared, Type, family_of, type_of

_QUANTITIES: Final = frozenset({Type.NUMBER, Type.MONEY})
_EQUALITIES: Final = frozenset({Comparison.EQUAL, Comparison.DIFFERENT})
_ADDED: Final = {
    (Type.NUMBER, Type.NUMBER): Type.NUMBER,
    (Type.MONEY, Type.MONEY): Type.MONEY,
}
_RESULTS: Final[Mapping[Sign, Mapping[tuple[Type, Type], Type]]] = {
    Additive.PLUS: _ADDED,
    Additive.MINUS: _ADDED,
    Multiplicative.TIMES: {
        (Type.NUMBER, Type.NUMBER): Type.NUMBER,
        (Type.NUMBER, Type.MONEY): Type.MONEY,
        (Type.MONEY, Type.NUMBER): Type.MONEY,
    },
    Multiplicative.OVER: {
        (Type.NUMBER, Type.NUMBER): Type.NUMBER,
        (Type.MONEY, Type.NUMBER): Type.MONEY,
        (Type.MONEY, Type.MONEY): Type.NUMBER,
    },
}
_LONGEST_NAME_COMPARED: Final = 80


def check_rule(rule: Rule, facts: Mapping[str, Declared]) -> None:
    """Refuse a rule that does not agree with the declared facts.

    Raises:
        RuleRejected: it does not; `.problems` has every reason, from left to right.
    """
    checker = _Checker(facts)
    checker.condition(rule.condition)
    if checker.problems:
        raise RuleRejected(checker.problems)


class _Checker:
    """Walks a tree once and collects what is wrong.

    A term's type is None once something in it has been reported, so that one mistake is not
    reported again by everything around it.
    """

    def __init__(self, facts: Mapping[str, Declared]) -> None:
        self._facts = facts
        self.problems: list[RuleProblem] = []

    def condition(self, condition: Condition) -> None:
        match condition:
            case Not(inner):
                self.condition(inner)
            case AllOf(parts) | AnyOf(parts):
                for part in parts:
                    self.condition(part)
            case Compare():
                self._compare(condition)
            case OneOf():
                self._one_of(condition)
            case Among():
                self._among(condition)
            case TextIs():
                self._text_is(condition)
            case Literal() | Fact():
                self._require(condition, {Type.YES_NO}, Misuse.CONDITION)

    def term(self, term: Term) -> Type | None:
        match term:
            case Literal(value):
                return type_of(value)
            case Fact():
                return self._fact(term)
            case Size(of):
                sized = self._require(of, TEXTUAL | {Type.SEVERAL}, Misuse.SIZE)
                return sized and Type.NUMBER
            case Negative(operand):
                return self._require(operand, _QUANTITIES, Misuse.NEGATIVE)
            case Sum() | Product():
                return self._chain(term)

    def _fact(self, fact: Fact) -> Type | None:
        declared = self._facts.get(fact.name)
        if declared is None:
            close = get_close_matches(fact.name[:_LONGEST_NAME_COMPARED], self._facts, n=1)
            self.problems.append(UnknownFact(fact.name, fact.column, "".join(close)))
            return None
        return declared.type

    def _require(self, term: Term, types: Collection[Type], misuse: Misuse) -> Type | None:
        found = self.term(term)
        if found is None or found in types:
            return found
        self._wrong(misuse, term.column, found)
        return None

    def _wrong(self, misuse: Misuse, column: int, *types: Type) -> None:
        self.problems.append(WrongType(misuse, column, *types))

    def _chain(self, chain: Sum | Product) -> Type | None:
        found = self.term(chain.first)
        for sign, term in chain.rest:
            right = self.term(term)
            found = self._calculated(sign, found, right, chain.column)
        return found

    def _calculated(
        self, sign: Sign, left: Type | None, right: Type | None, column: int
    ) -> Type | None:
        if left is None or right is None:
            return None
        result = _RESULTS[sign].get((left, right))
        if result is None:
            misuse = Misuse.SUM if isinstance(sign, Additive) else Misuse.PRODUCT
            self._wrong(misuse, column, left, right)
        return result

    def _compare(self, compare: Compare) -> None:
        left, right = self.term(compare.left), self.term(compare.right)
        if self._comparable(left, right, compare) and left:
            if compare.operator not in _EQUALITIES and left not in ORDERED:
                self._wrong(Misuse.ORDER, compare.column, left)
            self._option(compare.left, compare.right)
            self._option(compare.right, compare.left)

    def _one_of(self, one_of: OneOf) -> None:
        left = self.term(one_of.term)
        for option in one_of.options:
            if self._comparable(left, self.term(option), option):
                self._option(one_of.term, option)

    def _comparable(self, left: Type | None, right: Type | None, where: Expression) -> bool:
        if left is None or right is None:
            return False
        if Type.SEVERAL in (left, right):
            self._wrong(Misuse.SEVERAL, where.column)
        elif family_of(left) is not family_of(right):
            self._wrong(Misuse.COMPARISON, where.column, left, right)
        else:
            return True
        return False

    def _among(self, among: Among) -> None:
        text = self._require(among.term, TEXTUAL, Misuse.AMONG)
        several = self._require(among.several, {Type.SEVERAL}, Misuse.LIST)
        if text and several:
            self._option(among.several, among.term)

    def _text_is(self, text_is: TextIs) -> None:
        self._require(text_is.text, TEXTUAL, Misuse.TEXT_TEST)
        self._require(text_is.part, TEXTUAL, Misuse.TEXT_TEST)

    def _option(self, chosen: Term, wanted: Term) -> None:
        """Note a literal that the chosen fact can never be."""
        match chosen, wanted:
            case Fact(name), Literal(str() as option):
                declared = self._facts[name]
                if declared.options and option not in declared.options:
                    self.problems.append(UnknownOption(option, wanted.column, declared))
