"""Why an answer lies outside what its fact may be, in words."""

from datetime import date, time
from decimal import Decimal

from handrail.rules import Money
from handrail.rules import Value as FactValue
from handrail.sop.bounds import is_within
from handrail.sop.document import FactDeclaration
from handrail.words import Language, Sentence, sentence
from handrail.words.figures import day, exact, money


def out_of_bounds(
    value: FactValue, declaration: FactDeclaration, *, language: Language
) -> Sentence | None:
    """Return what to write instead of a value that is too small or too large, or None."""
    least, most = declaration.at_least, declaration.at_most
    if is_within(value, least, most):
        return None
    bound = least if least is not None and not is_within(value, least, None) else most
    if isinstance(value, Money) and isinstance(bound, Money) and value.currency != bound.currency:
        return sentence("sop-answer-currency", currency=bound.currency)
    order = "least" if bound is least else "most"
    told = say_bound(bound, declaration, language) if bound is not None else ""
    return sentence(f"sop-answer-{_kind(value)}-{order}", bound=told)


def say_bound(bound: FactValue, declaration: FactDeclaration, language: Language) -> str:
    """Return a bound as its reader writes it, with its unit."""
    match bound:
        case Money(amount=amount, currency=currency):
            return money(amount, currency, language)
        case time():
            return f"{bound:%H:%M}"
        case date():
            return day(bound, language)
        case Decimal() | int():
            unit = declaration.unit.said_in(language) if declaration.unit else ""
            return f"{exact(bound, language)} {unit}".strip()
        case _:
            return str(bound)


def _kind(value: FactValue) -> str:
    return "time" if isinstance(value, date | time) else "amount"
