"""Tree to source: the shortest text that parses to an equal rule."""

from handrail.rules.constants import write_constant
from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
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
    TextIs,
)


def write_rule(rule: Rule) -> str:
    """Return the rule in its canonical spelling: `parse_rule(write_rule(rule)) == rule`."""
    return write_expression(rule.condition)


def write_expression(expression: Expression) -> str:
    """Return the expression as a rule spells it."""
    match expression:
        case Literal(value):
            return write_constant(value)
        case Fact(name):
            return name
        case Negative(Literal() as operand):
            return f"-({write_expression(operand)})"
        case Negative(operand):
            return f"-{_inside(operand, Sum, Product)}"
        case Size(of):
            return f"size({of.name})"
        case Sum() | Product():
            return _chain(expression)
        case Compare(operator, left, right):
            return f"{write_expression(left)} {operator} {write_expression(right)}"
        case OneOf(term, options):
            return f"{write_expression(term)} in [{', '.join(map(write_expression, options))}]"
        case Among(term, several):
            return f"{write_expression(term)} in {several.name}"
        case TextIs(test, text, part):
            return f"{text.name}.{test}({write_expression(part)})"
        case Not(condition):
            return f"!{_inside(condition, Compare, OneOf, Among, AllOf, AnyOf)}"
        case AllOf(conditions):
            return " && ".join(_inside(part, AllOf, AnyOf) for part in conditions)
        case AnyOf(conditions):
            return " || ".join(_inside(part, AnyOf) for part in conditions)


def _chain(chain: Sum | Product) -> str:
    looser = (Sum,) if isinstance(chain, Sum) else (Sum, Product)
    steps = "".join(f" {sign} {_inside(term, *looser)}" for sign, term in chain.rest)
    return f"{_inside(chain.first, *looser)}{steps}"


def _inside(part: Expression, *looser: type[Expression]) -> str:
    """Return the part as it stands inside another, in parentheses where it binds less."""
    text = write_expression(part)
    return f"({text})" if isinstance(part, looser) else text
