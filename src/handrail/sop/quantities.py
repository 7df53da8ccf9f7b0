"""Readers of what other packages understand: lengths of time, money and rules."""

from handrail.clock import BadDuration, Duration, parse_duration
from handrail.rules import (
    Fact,
    Literal,
    Money,
    Rule,
    RuleProblem,
    RuleRejected,
    check_rule,
    parse_rule,
    parse_value,
    read_money,
)
from handrail.sop.currencies import is_currency
from handrail.sop.finding import Finding, Place
from handrail.sop.nodes import Node, Scalar
from handrail.sop.reading import Reading, nearest
from handrail.sop.values import word
from handrail.words import sentence


def duration(reading: Reading, node: Node) -> Duration | None:
    """Return a length of time such as "2 business hours"."""
    text = word(reading, node)
    if text is None:
        return None
    try:
        return parse_duration(text)
    except BadDuration:
        reading.object_to(node.place, "not-a-duration", text=text)
        return None


def money(reading: Reading, node: Node) -> Money | None:
    """Return an amount such as "20 EUR"."""
    text = word(reading, node)
    if text is None:
        return None
    amount = read_money(text)
    if amount is None or amount.amount <= 0 or not is_currency(amount.currency):
        reading.object_to(node.place, "not-money", text=text)
        return None
    return amount


def rule(reading: Reading, node: Node) -> Rule | None:
    """Return a rule whose facts are declared and whose types agree."""
    if word(reading, node) is None or not isinstance(node, Scalar):
        return None
    try:
        read = parse_rule(node.text)
        check_rule(read, {**reading.facts, **reading.outcomes})
    except RuleProblem as problem:
        _object(reading, node, problem)
    except RuleRejected as rejected:
        for each in rejected.problems:
            _object(reading, node, each)
    else:
        return read
    return None


def fact_or_value(reading: Reading, node: Node) -> Fact | Literal | None:
    """Return the declared fact, or the fixed value, that the text names."""
    if word(reading, node) is None or not isinstance(node, Scalar):
        return None
    try:
        read = parse_value(node.text)
    except RuleProblem as problem:
        _object(reading, node, problem)
        return None
    if isinstance(read, Fact) and read.name not in reading.facts:
        known = nearest(read.name, reading.facts) or "-"
        reading.object_to(node.place, "unknown-fact", name=read.name, known=known)
        return None
    return read


def _object(reading: Reading, node: Scalar, problem: RuleProblem) -> None:
    place = node.place if node.shift is None else _shifted(node.place, node.shift, problem)
    mend = sentence("sop-rule-mend")
    found = Finding(reading.file, place.line, place.column, "rule", problem.sentence, mend)
    reading.keep(found)


def _shifted(place: Place, shift: int, problem: RuleProblem) -> Place:
    return Place(place.line, place.column + shift + problem.column - 1)
