"""The rule language: parse, check, evaluate with three values, say in words. No Django here."""

from handrail.rules.check import check_rule
from handrail.rules.constants import read_money
from handrail.rules.errors import (
    Expected,
    RuleProblem,
    RuleRejected,
    RuleSyntax,
    UnknownFact,
    UnknownOption,
    WrongType,
)
from handrail.rules.evaluate import Judge, compile_rule
from handrail.rules.naming import Labels
from handrail.rules.parse import parse_rule, parse_value
from handrail.rules.rename import ValueInPlaceOfFact, with_facts
from handrail.rules.sentence import Line, explain, say_lines, to_sentence
from handrail.rules.syntax import Fact, Literal, Rule
from handrail.rules.types import Declared, Facts, Money, Type, Value, fits
from handrail.rules.verdict import Outcome, Verdict
from handrail.rules.write import write_rule

__all__ = [
    "Declared",
    "Expected",
    "Fact",
    "Facts",
    "Judge",
    "Labels",
    "Line",
    "Literal",
    "Money",
    "Outcome",
    "Rule",
    "RuleProblem",
    "RuleRejected",
    "RuleSyntax",
    "Type",
    "UnknownFact",
    "UnknownOption",
    "Value",
    "ValueInPlaceOfFact",
    "Verdict",
    "WrongType",
    "check_rule",
    "compile_rule",
    "explain",
    "fits",
    "parse_rule",
    "parse_value",
    "read_money",
    "say_lines",
    "to_sentence",
    "with_facts",
    "write_rule",
]
