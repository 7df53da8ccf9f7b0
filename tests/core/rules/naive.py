"""A second, slow and obvious evaluation of a rule, to hold the first against."""

from decimal import Context, Decimal, DivisionByZero, InvalidOperation, localcontext

from handrail.rules import Money, Verdict
from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Comparison,
    Fact,
    Literal,
    Negative,
    Not,
    OneOf,
    Product,
    Size,
    Sum,
    TextIs,
    TextTest,
)


class NotKnown(Exception):
    """A value is missing, or there is none."""


def naive_verdict(condition, facts):
    """Return the verdict of a well-typed condition on well-typed facts."""
    with localcontext(Context(prec=50, traps=[DivisionByZero, InvalidOperation])):
        return _verdict(condition, facts)


def _verdict(condition, facts):
    match condition:
        case Not(inner):
            turned = {Verdict.TRUE: Verdict.FALSE, Verdict.FALSE: Verdict.TRUE}
            found = _verdict(inner, facts)
            return turned.get(found, found)
        case AllOf(parts):
            return min((_verdict(part, facts) for part in parts), key=_RANK.index)
        case AnyOf(parts):
            return max((_verdict(part, facts) for part in parts), key=_RANK.index)
    try:
        return Verdict.TRUE if _holds(condition, facts) else Verdict.FALSE
    except (NotKnown, DivisionByZero, InvalidOperation):
        return Verdict.UNKNOWN


_RANK = [Verdict.FALSE, Verdict.UNKNOWN, Verdict.TRUE]


def _holds(atom, facts):
    match atom:
        case Compare(operator, left, right):
            return _compared(operator, _value(left, facts), _value(right, facts))
        case OneOf(term, options):
            equal = [Compare(Comparison.EQUAL, term, option) for option in options]
            verdict = _verdict(AnyOf(tuple(equal)), facts)
            return _known(None if verdict is Verdict.UNKNOWN else verdict is Verdict.TRUE)
        case Among(term, several):
            return _value(term, facts) in _value(several, facts)
        case TextIs(TextTest.STARTS_WITH, text, part):
            return _value(text, facts)[: len(_value(part, facts))] == _value(part, facts)
        case TextIs(TextTest.CONTAINS, text, part):
            return _value(text, facts).find(_value(part, facts)) >= 0
        case term:
            return _value(term, facts)


def _compared(operator, left, right):
    if isinstance(left, Money):
        left, right = _common(left, right)
    if operator in (Comparison.EQUAL, Comparison.DIFFERENT):
        return (left == right) is (operator is Comparison.EQUAL)
    if operator in (Comparison.LESS, Comparison.AT_LEAST):
        return (left < right) is (operator is Comparison.LESS)
    return (left > right) is (operator is Comparison.MORE)


def _value(term, facts):
    match term:
        case Literal(value):
            return value
        case Fact(name):
            value = _known(facts.get(name))
            return Decimal(value) if type(value) is int else value
        case Size(of):
            return Decimal(len(_value(of, facts)))
        case Negative(operand):
            return _times(_value(operand, facts), Decimal(-1))
        case Sum(first, rest):
            total = _value(first, facts)
            for sign, part in rest:
                step = _value(part, facts)
                total = _plus(total, step if sign == "+" else _times(step, Decimal(-1)))
            return total
        case Product(first, rest):
            result = _value(first, facts)
            for sign, part in rest:
                step = _value(part, facts)
                result = _times(result, step) if sign == "*" else _over(result, step)
            return result


def _known(value):
    if value is None:
        raise NotKnown
    return value


def _common(left, right):
    if left.currency != right.currency:
        raise NotKnown
    return left.amount, right.amount


def _plus(left, right):
    if isinstance(left, Money):
        return Money(sum(_common(left, right)), left.currency)
    return left + right


def _times(left, right):
    if isinstance(right, Money):
        left, right = right, left
    return Money(left.amount * right, left.currency) if isinstance(left, Money) else left * right


def _over(left, right):
    if isinstance(left, Money) and isinstance(right, Money):
        return _common(left, right)[0] / _common(left, right)[1]
    return Money(left.amount / right, left.currency) if isinstance(left, Money) else left / right
