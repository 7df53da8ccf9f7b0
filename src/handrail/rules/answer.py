"""An atom as a function of what is known: it holds, or does not, or None if that is unknown."""

from collections.abc import Callable

from handrail.rules.comparing import (
    Ask,
    AskOne,
    comparison,
    comparison_with,
    contains,
    membership,
    text_test,
)
from handrail.rules.syntax import (
    Among,
    Atom,
    Compare,
    Fact,
    Literal,
    OneOf,
    Term,
    TextIs,
)
from handrail.rules.types import Facts, Value
from handrail.rules.values import compile_term

Answer = Callable[[Facts], bool | None]


def compile_atom(atom: Atom) -> Answer:
    """Return the function that answers the atom from any facts."""
    match atom:
        case Literal() | Fact():
            return _asked_of_one(_truth, atom)
        case Compare(operator, left, Literal(constant)):
            return _asked_of_one(comparison_with(operator, constant), left)
        case Compare(operator, left, right):
            return _asked_of_two(comparison(operator), left, right)
        case OneOf(term, options):
            return _asked_of_one(membership(option.value for option in options), term)
        case Among(term, several):
            return _asked_of_two(contains, several, term)
        case TextIs(test, text, part):
            return _asked_of_two(text_test(test), text, part)


def _asked_of_one(ask: AskOne, term: Term) -> Answer:
    read = compile_term(term)

    def answer(facts: Facts) -> bool | None:
        value = read(facts)
        return None if value is None else ask(value)

    return answer


def _asked_of_two(ask: Ask, left: Term, right: Term) -> Answer:
    read_left, read_right = compile_term(left), compile_term(right)

    def answer(facts: Facts) -> bool | None:
        first, second = read_left(facts), read_right(facts)
        return None if first is None or second is None else ask(first, second)

    return answer


def _truth(value: Value) -> bool | None:
    return value if isinstance(value, bool) else None
