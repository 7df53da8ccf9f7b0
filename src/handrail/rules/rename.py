"""Put other facts, or fixed values, in the place of a rule's facts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
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
)
from handrail.rules.write import write_expression

Names = Mapping[str, Fact | Literal]
"""What stands in the place of a fact, by its name; facts that it does not name stay."""


class ValueInPlaceOfFact(ValueError):
    """A fixed value can't stand where a rule looks into a fact, as `size` does."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The rule looks into {name}, so no fixed value can stand for it.")
        self.name = name


def with_facts(rule: Rule, names: Names) -> Rule:
    """Return the rule with each named fact exchanged, in its canonical spelling.

    Raises:
        ValueInPlaceOfFact: a value is to stand where only a fact can.
    """
    condition = cast("Condition", _exchanged(rule.condition, names))
    return Rule(condition, write_expression(condition))


def _exchanged(expression: Expression, names: Names) -> Expression:
    match expression:
        case Literal():
            return expression
        case Fact(name):
            return names.get(name, expression)
        case Negative(operand):
            return replace(expression, operand=_term(operand, names))
        case Size(of):
            return replace(expression, of=_fact(of, names))
        case Sum(first, additions):
            rest = tuple((sign, _term(part, names)) for sign, part in additions)
            return replace(expression, first=_term(first, names), rest=rest)
        case Product(first, factors):
            times = tuple((sign, _term(part, names)) for sign, part in factors)
            return replace(expression, first=_term(first, names), rest=times)
        case Compare(_, left, right):
            return replace(expression, left=_term(left, names), right=_term(right, names))
        case OneOf(term):
            return replace(expression, term=_term(term, names))
        case Among(term, several):
            return replace(expression, term=_term(term, names), several=_fact(several, names))
        case TextIs(_, text, part):
            return replace(expression, text=_fact(text, names), part=_term(part, names))
        case Not(condition):
            return replace(expression, condition=_condition(condition, names))
        case AllOf(parts) | AnyOf(parts):
            return replace(expression, conditions=tuple(_condition(p, names) for p in parts))


def _term(term: Term, names: Names) -> Term:
    return cast("Term", _exchanged(term, names))


def _condition(condition: Condition, names: Names) -> Condition:
    return cast("Condition", _exchanged(condition, names))


def _fact(fact: Fact, names: Names) -> Fact:
    found = names.get(fact.name, fact)
    if isinstance(found, Literal):
        raise ValueInPlaceOfFact(fact.name)
    return found
