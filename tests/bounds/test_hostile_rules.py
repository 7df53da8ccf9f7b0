"""Hostile rules cost a bounded number of steps. Calls are counted: a busy machine is no matter."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import (
    Declared,
    Rule,
    RuleProblem,
    RuleSyntax,
    Type,
    compile_rule,
    explain,
    parse_rule,
    say_lines,
    to_sentence,
    write_rule,
)
from handrail.rules.branching import examine_branches
from handrail.rules.parse import LONGEST
from handrail.rules.sql import SQLITE, NumberColumn, PlainColumn, to_sql
from handrail.rules.syntax import Not
from handrail.words import Language
from tests.bounds.counted import calls_of

CALLS_A_CHARACTER = 150
CALLS_OF_A_REFUSAL = 5_000

SIGNS = ["(", ")", "!", "-", "+", "*", "/", "&&", "||", "==", "<", " in ", "[", "]", ",", "'", '"']
WORDS = ["\\", "\0", "0", "1.5", "a", "é", "null", "size(", "a.contains(", " "]
scraps = st.sampled_from([*SIGNS, *WORDS, "date('2026-01-31')", "money('1 EUR')"])
hostile = st.one_of(
    st.text(max_size=LONGEST),
    st.lists(scraps, max_size=400).map("".join),
    st.builds(lambda scrap, times: scrap * times, scraps, st.integers(1, LONGEST)),
)


def read(source):
    with suppress(RuleSyntax):
        parse_rule(source)


@given(hostile)
def test_every_text_is_read_or_refused_in_steps_that_grow_with_its_length_alone(source):
    read("(")  # the words of a refusal are loaded once

    calls = calls_of(lambda: read(source))

    assert calls <= CALLS_A_CHARACTER * len(source[:LONGEST]) + CALLS_OF_A_REFUSAL


def longest(part, sign):
    return sign.join([part] * ((LONGEST - 200) // len(part + sign)))


WORST = {
    "conditions": longest("p", "||"),
    "numbers added": longest("n", "+") + " < 1",
    "numbers multiplied": longest("n", "*") + " < 1",
    "divisions": longest("n", "/") + " < 1",
    "a list": f"n in [{longest('1', ',')}]",
    "parentheses": " && ".join(["(" * 32 + "p" + ")" * 32] * 20),
    "opposites": " && ".join(["!" * 32 + "p"] * 40),
    "comparisons": longest("n < 1", " || "),
    "different numbers": " || ".join(f"n == {number}" for number in range(150)),
    "sixty-four facts": " && ".join(f"p{number} == p{number + 1}" for number in range(63)),
    "facts that meet": " && ".join(f"n{number} < n{number + 1} + n" for number in range(60)),
    "parts of a text": " || ".join(f"t.contains('{number}')" for number in range(60)),
    "texts in several": " || ".join(f"'{number}' in s" for number in range(100)),
    "a text's size": "size(t) > " + "9" * 24,
    "huge numbers": " * ".join(["9" * 24] * 60) + " > n",
    "small numbers": "n > 0." + "0" * 1_500 + "1",
}
DECLARED = {
    **{name: Declared(Type.YES_NO) for name in ["p", *(f"p{number}" for number in range(65))]},
    **{name: Declared(Type.NUMBER) for name in ["n", *(f"n{number}" for number in range(65))]},
    "t": Declared(Type.TEXT),
    "s": Declared(Type.SEVERAL),
}
COLUMNS = {
    name: NumberColumn(expression=name, digits=2)
    if declared.type is Type.NUMBER
    else PlainColumn(type=declared.type, expression=name)
    for name, declared in DECLARED.items()
}


def go_through_everything(source):
    rule = parse_rule(source)
    write_rule(rule)
    compile_rule(rule)({"n": 3, "p": True})
    say_lines(to_sentence(rule, labels={}), Language.DE)
    say_lines(explain(rule, {"n": 3}, labels={}), Language.DE)
    examine_branches([rule, Rule(Not(rule.condition), "")], declared=DECLARED, ordered=False)
    with suppress(RuleProblem):
        to_sql(rule, columns=COLUMNS, dialect=SQLITE)


@pytest.mark.parametrize("source", WORST.values(), ids=WORST)
def test_the_worst_rules_are_gone_through_in_a_bounded_number_of_steps(source):
    assert calls_of(lambda: go_through_everything(source)) <= 20_000_000
