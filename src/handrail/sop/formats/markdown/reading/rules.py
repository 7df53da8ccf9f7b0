"""A rule from its words: what could be meant is told again, and what reads the same is it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from handrail.rules import Rule, RuleProblem, RuleRejected, Type, check_rule, parse_rule
from handrail.sop.document import FactDeclaration
from handrail.sop.figures import read_money, read_number
from handrail.sop.telling import Telling

COMPARED = ("==", "!=", ">", ">=", "<", "<=")
FIGURE = re.compile(r"-?[0-9](?:[0-9.,\s\u00a0\u202f]*[0-9])?")
AMOUNT = re.compile(
    r"(?:[^\s\w]|[A-Z]{3}\s)?"
    r"-?[0-9](?:[0-9.,\s]*[0-9])?"
    r"(?:\s?(?:[A-Z]{3}|[^\s\w]|[A-Za-z\u0142]{2}))?"
)
"""An amount with its currency before or after it."""

MOST_TRIED = 400
Lines = tuple[tuple[int, str], ...]


@dataclass
class _Branch:
    """A line of a rule, with what stands below it."""

    text: str
    below: "list[_Branch]" = field(default_factory=list)


def rule_of(lines: Lines, telling: Telling) -> Rule | None:
    """Return the rule that is told in these lines, None if none that we know to try is."""
    tries = islice(_sources(_trees(lines), telling), MOST_TRIED)
    rules = (_parsed(source, telling) for source in tries)
    return next((rule for rule in rules if rule and _told(rule, telling) == lines), None)


def _parsed(source: str, telling: Telling) -> Rule | None:
    declared = {fact.name: fact.declared for fact in telling.procedure.facts}
    try:
        rule = parse_rule(source)
        check_rule(rule, declared)
    except (RuleProblem, RuleRejected):
        return None
    return rule


def _told(rule: Rule, telling: Telling) -> Lines:
    """Return how a rule is told, with plain spaces as a document has them."""
    return tuple((level, " ".join(line.split())) for level, line in telling.rule(rule))


def _trees(lines: Lines) -> list[_Branch]:
    root = _Branch("")
    path = [root]
    for level, text in lines:
        branch = _Branch(text)
        path[min(level, len(path) - 1)].below.append(branch)
        path[level + 1 :] = [branch]
    return root.below


def _sources(trees: list[_Branch], telling: Telling) -> Iterator[str]:
    """Yield what the lines could have been written as."""
    if len(trees) != 1:
        return
    (tree,) = trees
    if not tree.below:
        yield from _conditions(tree.text, telling)
        return
    inner = [_first(each, telling) for each in tree.below]
    if None in inner:
        return
    for sign in (" && ", " || "):
        joined = sign.join(str(each) for each in inner)
        yield from (f"({joined})", f"!({joined})")


def _first(tree: _Branch, telling: Telling) -> str | None:
    """Return what one part of a rule was written as, told by itself."""
    lines = tuple(_lines(tree, 0))
    for source in islice(_sources([tree], telling), MOST_TRIED):
        rule = _parsed(source, telling)
        if rule is not None and _told(rule, telling) == lines:
            return source
    return None


def _lines(tree: _Branch, level: int) -> Iterator[tuple[int, str]]:
    yield level, tree.text
    for each in tree.below:
        yield from _lines(each, level + 1)


def _conditions(text: str, telling: Telling) -> Iterator[str]:
    for fact in telling.procedure.facts:
        if fact.label.said_in(telling.language) in text:
            yield from _about(fact, text, telling)


def _about(fact: FactDeclaration, text: str, telling: Telling) -> Iterator[str]:
    name = fact.name
    yield from (name, f"!{name}", f"known({name})", f"!known({name})")
    values = list(_values(fact, text, telling))
    for value in values:
        yield from (f"{name} {sign} {value}" for sign in COMPARED)
        yield from (f"{value} in {name}", f"!({value} in {name})")
    if len(values) > 1:
        listed = ", ".join(values)
        yield from (f"{name} in [{listed}]", f"!({name} in [{listed}])")


def _values(fact: FactDeclaration, text: str, telling: Telling) -> Iterator[str]:
    for option, label in fact.option_labels:
        if label.said_in(telling.language) in text:
            yield f'"{option}"'
    if fact.declared.type is Type.MONEY:
        for found in AMOUNT.finditer(text):
            money = read_money(found[0].strip(), telling.language)
            if money is not None:
                yield f"money('{money.amount.normalize():f} {money.currency}')"
    elif fact.declared.type is Type.NUMBER:
        for found in FIGURE.findall(text):
            number = read_number(found, telling.language)
            if number is not None:
                yield f"{number.normalize():f}"
