"""Values for facts, such that the rules of a procedure say yes and say no."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

from handrail.rules import Declared, Literal, Money, Type, Value
from handrail.rules.syntax import Expression, parts_of
from handrail.run import Machine
from handrail.sop.document import Choose

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def values_of(declared: Declared, machine: Machine) -> list[Value]:
    """Return values that a fact may have, on either side of whatever the rules compare it with."""
    match declared.type:
        case Type.CHOICE:
            return [*declared.options]
        case Type.YES_NO:
            return [True, False]
        case Type.NUMBER | Type.MONEY:
            return _around(_fixed_values(machine), declared.type)
        case Type.DATE:
            return [NOON.date()]
        case Type.TIME:
            return [NOON.time()]
        case Type.MOMENT:
            return [NOON]
        case Type.SEVERAL:
            return [declared.options[:1]]
        case _:
            return ["as the customer says"]


def _fixed_values(machine: Machine) -> list[Value]:
    """Return the fixed values that stand in the rules of the procedure."""
    rules = [
        rule
        for node in machine.nodes
        if isinstance(node.block, Choose)
        for rule in node.block.rules
        if rule is not None
    ]
    return [value for rule in rules for value in _literals(rule.condition)]


def _literals(part: Expression) -> Iterator[Value]:
    if isinstance(part, Literal):
        yield part.value
    for inner in parts_of(part):
        yield from _literals(inner)


def _around(values: list[Value], type: Type) -> list[Value]:
    """Return values at, below and above each fixed one; any value where there is none."""
    found: list[Value] = []
    for value in values:
        match value:
            case Money(amount=amount, currency=currency) if type is Type.MONEY:
                found += [Money(amount + more, currency) for more in (-1, 0, 1)]
            case Decimal() | int() if type is Type.NUMBER and not isinstance(value, bool):
                found += [Decimal(value) + more for more in (-1, 0, 1)]
    some = [Money(Decimal(10), "USD"), Money(Decimal(20), "USD")]
    return found or (some if type is Type.MONEY else [Decimal(3)])
