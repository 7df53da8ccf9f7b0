"""What a term is called: the labels of its facts, joined by the signs of school arithmetic."""

from collections.abc import Mapping
from typing import Final

from handrail.rules.arithmetic import Sign
from handrail.rules.phrase import Part, Phrase, Row
from handrail.rules.syntax import (
    Additive,
    Fact,
    Literal,
    Multiplicative,
    Negative,
    Product,
    Size,
    Sum,
    Term,
)
from handrail.words import Sentence

Labels = Mapping[str, Sentence | str]
"""What each fact is called on screen. A fact without a label is called by its name."""

_SIGNS: Final[Mapping[Sign, str]] = {
    Additive.PLUS: "+",
    Additive.MINUS: "\N{MINUS SIGN}",
    Multiplicative.TIMES: "\N{MULTIPLICATION SIGN}",
    Multiplicative.OVER: "\N{DIVISION SIGN}",
}


def name_of(term: Term, labels: Labels) -> Part:
    """Return what the term is called: "Paid + Fee", "Items (count)"."""
    match term:
        case Literal(value):
            return value
        case Fact(name):
            return labels.get(name, name)
        case Size(of):
            return Phrase("rules-size", {"fact": name_of(of, labels)})
        case Negative(operand):
            return Row(
                (_SIGNS[Additive.MINUS], _inside(operand, (Sum, Product), labels)), between=""
            )
        case Sum():
            return _chain(term, (Sum,), labels)
        case Product():
            return _chain(term, (Sum, Product), labels)


def _chain(chain: Sum | Product, looser: tuple[type, ...], labels: Labels) -> Row:
    parts = [_inside(chain.first, looser, labels)]
    for sign, term in chain.rest:
        parts += [_SIGNS[sign], _inside(term, looser, labels)]
    return Row(tuple(parts), between=" ")


def _inside(term: Term, looser: tuple[type, ...], labels: Labels) -> Part:
    name = name_of(term, labels)
    return Row(("(", name, ")"), between="") if isinstance(term, looser) else name
