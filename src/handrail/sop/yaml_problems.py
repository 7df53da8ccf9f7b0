"""What the YAML reader objects to, in our words: it knows where, and we know what people meant."""

import re

import yaml

from handrail.sop.finding import Finding, Place, finding

RULES = (
    (re.compile(r"character '\\t'"), "tab"),
    (re.compile(r"character '.' that cannot start"), "reserved-sign"),
    (re.compile("mapping values are not allowed"), "colon-in-text"),
    (re.compile("could not find expected ':'"), "colon-missing"),
    (re.compile("escape (character|sequence)|hexadecimal"), "unknown-escape"),
    (re.compile("end of stream|document separator"), "quote-open"),
    (re.compile("expected ',' or"), "bracket-open"),
    (re.compile("<scalar>"), "text-after-quote"),
    (re.compile("sequence entries|block collection"), "list-begins-here"),
    (re.compile("chomping|indentation indicator"), "block-sign"),
    (re.compile("expected <block end>|did not find expected"), "indentation"),
)
"""What the reader says, and which rule of ours that breaks; the first that fits counts."""


def place_of(problem: yaml.YAMLError, text: str) -> Place:
    """Return where the reader stopped, always inside the file."""
    if isinstance(problem, yaml.MarkedYAMLError) and problem.problem_mark:
        mark = problem.problem_mark
        last = max(len(text.splitlines()), 1)
        return Place(min(mark.line + 1, last), mark.column + 1)
    position = getattr(problem, "position", 0)
    before = text[:position]
    return Place(before.count("\n") + 1, position - before.rfind("\n"))


def finding_of(problem: yaml.YAMLError, text: str, *, file: str, place: Place) -> Finding:
    """Return what is wrong and how to mend it, where the reader stopped."""
    if not isinstance(problem, yaml.MarkedYAMLError):
        return finding(file, place, "no-sign")
    said = str(problem.problem)
    rule = next((rule for pattern, rule in RULES if pattern.search(said)), "syntax")
    if rule in {"quote-open", "colon-missing"} and problem.context_mark is not None:
        opened = problem.context_mark
        return finding(file, Place(opened.line + 1, opened.column + 1), rule)
    if rule == "bracket-open" and problem.context_mark is not None:
        opened = problem.context_mark
        line, sign = opened.line + 1, text.splitlines()[opened.line][opened.column]
        return finding(file, place, rule, line=line, sign=sign)
    return finding(file, place, rule)
