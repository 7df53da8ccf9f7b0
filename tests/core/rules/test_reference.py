import re
from pathlib import Path

import pytest

from handrail.rules import Expected, RuleSyntax, Verdict, check_rule, compile_rule, parse_rule
from handrail.rules.cursor import DEEPEST
from handrail.rules.parse import LONGEST, MOST_FACTS
from tests.core.rules.declared import FACTS

REFERENCE = (Path(__file__).parents[3] / "docs/reference/rules.md").read_text(encoding="utf-8")


def cells_below(heading):
    """Return the rows of the first table below a heading."""
    section = REFERENCE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [
        [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)[1:-1]]
        for row in rows
    ]


@pytest.mark.parametrize("source", [row[0].strip("`") for row in cells_below("Ten examples")])
def test_every_example_is_a_rule_about_a_shops_facts(source):
    check_rule(parse_rule(source), FACTS)


def test_there_are_ten_examples():
    assert len(cells_below("Ten examples")) == 10


@pytest.mark.parametrize(("a", "b", "both", "either", "turned"), cells_below("Three values"))
def test_the_table_of_three_values_is_true(a, b, both, either, turned):
    values = {"true": True, "false": False, "unknown": None}
    facts = {"a": values[a], "b": values[b]}

    assert compile_rule(parse_rule("a && b"))(facts).verdict is Verdict(both)
    assert compile_rule(parse_rule("a || b"))(facts).verdict is Verdict(either)
    assert compile_rule(parse_rule("!a"))(facts).verdict is Verdict(turned)


@pytest.mark.parametrize(
    ("age", "tier", "verdict", "read", "missing"), cells_below("What a verdict rests on")
)
def test_the_table_of_what_a_verdict_rests_on_is_true(age, tier, verdict, read, missing):
    judge = compile_rule(parse_rule("age <= 30 && tier in ['gold', 'vip']"))

    outcome = judge({"age": int(age), "tier": None if tier == "not known" else tier})

    assert outcome.verdict is Verdict(verdict)
    assert ", ".join(sorted(outcome.read)) == read
    assert ", ".join(sorted(outcome.missing)) == missing


def test_the_limits_are_as_stated():
    limits = f"At most {LONGEST:,} characters, {MOST_FACTS} different facts, and {DEEPEST} "

    assert limits in REFERENCE


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (LONGEST, Expected.SHORTER_RULE),
        (DEEPEST, Expected.LESS_DEPTH),
        (MOST_FACTS, Expected.FEWER_FACTS),
    ],
)
def test_the_limits_are_as_the_errors_say(limit, expected):
    assert f"at most {limit:,} " in str(RuleSyntax("x", 1, "x", expected))
