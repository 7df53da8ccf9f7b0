"""A rule in whole CEL, and facts as its variables, for the part that both languages mean alike.

CEL has no decimals and no money: numbers here are whole, amounts are in one currency, and nothing
is divided. It has no days and times of day: they are midnights in UTC and texts.
"""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

from handrail.rules import Money
from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Fact,
    Literal,
    Multiplicative,
    Negative,
    Not,
    OneOf,
    Product,
    Size,
    Sum,
    TextIs,
)


def in_common(node):
    """Return the tree with whole numbers, one currency and no division."""
    match node:
        case Literal(value):
            return replace(node, value=common_value(value))
        case Multiplicative.OVER:
            return Multiplicative.TIMES
        case tuple():
            return tuple(map(in_common, node))
        case _ if is_dataclass(node):
            parts = {field.name: in_common(getattr(node, field.name)) for field in fields(node)}
            return type(node)(**parts)
        case _:
            return node


def common_value(value):
    match value:
        case Money(amount):
            return Money(Decimal(int(amount)), "EUR")
        case Decimal():
            return Decimal(int(value))
        case _:
            return value


def cel_source(node):
    match node:
        case Literal(value):
            return cel_literal(value)
        case Fact(name):
            return name
        case Size(of):
            return f"size({of.name})"
        case Negative(operand):
            return f"(0 - {cel_source(operand)})"
        case Sum(first, rest) | Product(first, rest):
            source = cel_source(first)
            for sign, term in rest:
                source = f"({source} {sign} {cel_source(term)})"
            return source
        case Compare(operator, left, right):
            return f"({cel_source(left)} {operator} {cel_source(right)})"
        case OneOf(term, options):
            return f"({cel_source(term)} in [{', '.join(map(cel_source, options))}])"
        case Among(term, several):
            return f"({cel_source(term)} in {several.name})"
        case TextIs(test, text, part):
            return f"{text.name}.{test}({cel_source(part)})"
        case Not(inner):
            return f"!({cel_source(inner)})"
        case AllOf(parts):
            return f"({' && '.join(map(cel_source, parts))})"
        case AnyOf(parts):
            return f"({' || '.join(map(cel_source, parts))})"


def cel_literal(value):
    match cel_value(value):
        case bool() as truth:
            return "true" if truth else "false"
        case datetime() as moment:
            return f"timestamp('{moment.isoformat()}')"
        case str() as text:
            return "'" + "".join(f"\\u{ord(letter):04x}" for letter in text) + "'"
        case int() as number:
            return str(number)


def cel_value(value):
    match value:
        case Money(amount):
            return int(amount)
        case bool() | str() | datetime():
            return value
        case int() | Decimal():
            return int(value)
        case date():
            return datetime.combine(value, time(), UTC)
        case time():
            return value.isoformat()
        case tuple():
            return list(value)


def cel_variables(facts):
    """Return the facts as CEL wants them: a map for what stands before the point."""
    variables = {}
    for name, value in facts.items():
        first, last = name.split(".")
        variables.setdefault(first, {})[last] = cel_value(value)
    return variables
