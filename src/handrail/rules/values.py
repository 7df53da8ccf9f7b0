"""A term as a function of what is known: its value, or None where there is none."""

from collections.abc import Callable

from handrail.rules.arithmetic import calculate, negate
from handrail.rules.syntax import Fact, Literal, Negative, Product, Size, Sum, Term
from handrail.rules.types import Facts, Value, is_value

Read = Callable[[Facts], Value | None]


def compile_term(term: Term) -> Read:
    """Return the function that reads the term from any facts."""
    match term:
        case Literal(value):
            return lambda facts: value
        case Fact(name):
            return compile_fact(name)
        case Size(of):
            return _applied(_size, compile_fact(of.name))
        case Negative(operand):
            return _applied(negate, compile_term(operand))
        case Sum() | Product():
            return _chain(term)


def compile_fact(name: str) -> Read:
    """Return the function that reads the fact; what no fact may hold is not known."""

    def read(facts: Facts) -> Value | None:
        value = facts.get(name)
        return value if is_value(value) else None

    return read


def _applied(function: Callable[[Value], Value | None], operand: Read) -> Read:
    def read(facts: Facts) -> Value | None:
        value = operand(facts)
        return None if value is None else function(value)

    return read


def _size(value: Value) -> int | None:
    return len(value) if isinstance(value, str | tuple) else None


def _chain(chain: Sum | Product) -> Read:
    first = compile_term(chain.first)
    rest = [(sign, compile_term(term)) for sign, term in chain.rest]

    def read(facts: Facts) -> Value | None:
        value = first(facts)
        for sign, term in rest:
            operand = term(facts)
            if value is None or operand is None:
                return None
            value = calculate(sign, value, operand)
        return value

    return read
