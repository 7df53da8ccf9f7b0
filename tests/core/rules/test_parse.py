import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handrail.rules import Expected, Money, RuleSyntax, parse_rule, write_rule
from handrail.rules.cursor import DEEPEST
from handrail.rules.parse import LONGEST, MOST_FACTS
from handrail.rules.syntax import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Comparison,
    Fact,
    Literal,
    Negative,
    Not,
    OneOf,
    Size,
    TextIs,
    TextTest,
)
from handrail.words import Language, say
from tests.core.rules.strategies import odd_rules, rules

SIGNS = "()[]!<>=&+-*/,.'\"\\§🦉"
WORDS = [
    "&&",
    "||",
    "==",
    "in",
    "a",
    "order.age_days",
    "size(",
    "date(",
    ".contains(",
    "true",
    "and",
]
VALUES = ["null", "30", "1.5", "'x'", "date('2026-01-31')", "money('2 EUR')", "['x', 'y']"]
pieces = st.sampled_from([*SIGNS, *WORDS, *VALUES])
spaces = st.sampled_from(["", " ", "\n", "\t"])
texts = st.text() | st.builds(str.join, spaces, st.lists(pieces))


@given(rules)
def test_a_rule_that_is_written_and_read_again_is_the_same_rule(rule):
    assert parse_rule(write_rule(rule)) == rule


@given(odd_rules)
def test_writing_and_reading_keep_rules_that_make_no_sense_too(rule):
    assert parse_rule(write_rule(rule)) == rule


@given(texts)
@example("'" * 999 + "\\")
@example("(" * LONGEST)
@example("!" * LONGEST)
@example("-" * LONGEST)
@example("a.contains(" * 180)
@example("size(" * 400)
@example("a+" * 999 + "a")
def test_every_text_is_a_rule_or_an_error_with_a_column(text):
    error = error_in(text)

    if error is None:
        assert parse_rule(write_rule(parse_rule(text))) == parse_rule(text)
    else:
        assert 1 <= error.column <= len(text) + 1
        assert str(error).startswith(f"Column {error.column}: ")
        assert say(error.sentence, Language.DE) != say(error.sentence, Language.EN)


def error_in(text):
    try:
        parse_rule(text)
    except RuleSyntax as error:
        return error
    return None


@pytest.mark.parametrize(
    "piece",
    [
        "a + ",
        "a && ",
        "a < 1 || ",
        "'",
        '"x',
        "\\",
        "a ",
        "1.",
        "!a && ",
        "(a) && ",
        "a in ['x'] && ",
    ],
)
def test_the_work_of_reading_grows_no_faster_than_the_text(piece):
    short = piece * (LONGEST // 2 // len(piece))

    error_in(short)  # the first error of all loads its sentences
    once, twice = calls_while_reading(short), calls_while_reading(short * 2)

    assert twice < 2.5 * once  # four times would be square


def calls_while_reading(text):
    counted = 0

    def count(_frame, event, _argument):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse_rule(text)
    except RuleSyntax:
        pass
    finally:
        sys.setprofile(None)
    return counted


def test_and_binds_closer_than_or_and_not_closer_than_both():
    rule = parse_rule("a || b && !c")

    assert rule.condition == AnyOf((Fact("a"), AllOf((Fact("b"), Not(Fact("c"))))))


def test_a_chain_is_flat_and_parentheses_keep_their_place():
    assert parse_rule("a && b && c").condition == AllOf((Fact("a"), Fact("b"), Fact("c")))
    assert parse_rule("a && (b && c)").condition == AllOf(
        (Fact("a"), AllOf((Fact("b"), Fact("c"))))
    )


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("'it\\'s'", "it's"),
        ('"two\\nlines"', "two\nlines"),
        ("0.10", Decimal("0.10")),
        ("-5", Decimal(-5)),
        ("true", True),
        ("date('2026-01-31')", date(2026, 1, 31)),
        ("time('09:30')", time(9, 30)),
        ("moment('2026-01-31T10:30+01:00')", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("moment('2026-01-31T09:30Z')", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("money('12.50 EUR')", Money(Decimal("12.50"), "EUR")),
        ("money('-3 PLN')", Money(Decimal(-3), "PLN")),
    ],
)
def test_fixed_values_are_read_exactly(source, value):
    assert parse_rule(f"a == {source}").condition == Compare(
        Comparison.EQUAL, Fact("a"), Literal(value)
    )


def test_a_number_keeps_digits_that_a_float_would_lose():
    rule = parse_rule("a == 0.1234567890123456789012345678901234567890")

    assert write_rule(rule) == rule.source


@pytest.mark.parametrize(
    ("source", "condition"),
    [
        ("tier in ['gold']", OneOf(Fact("tier"), (Literal("gold"),))),
        ("a in [-1, 2]", OneOf(Fact("a"), (Literal(Decimal(-1)), Literal(Decimal(2))))),
        ("'x' in order.labels", Among(Literal("x"), Fact("order.labels"))),
        ("a.b.startsWith('x')", TextIs(TextTest.STARTS_WITH, Fact("a.b"), Literal("x"))),
        ("a.contains(b)", TextIs(TextTest.CONTAINS, Fact("a"), Fact("b"))),
        ("size(a) > -b", Compare(Comparison.MORE, Size(Fact("a")), Negative(Fact("b")))),
    ],
)
def test_questions_are_read(source, condition):
    assert parse_rule(source).condition == condition


def test_every_part_knows_its_column():
    condition = parse_rule("  a < 3 &&\n b in ['x', 'y']").condition

    assert (condition.column, condition.conditions[0].right.column) == (3, 7)
    assert [option.column for option in condition.conditions[1].options] == [19, 24]


def test_a_rule_lists_its_facts_once_and_in_order():
    assert parse_rule("b.x > 1 && a && size(c) < b.x && d.contains(e)").facts == (
        "b.x",
        "a",
        "c",
        "d",
        "e",
    )


@pytest.mark.parametrize(
    ("source", "column", "expected"),
    [
        ("", 1, Expected.CONDITION),
        ("  ", 3, Expected.CONDITION),
        ("a + 3", 1, Expected.CONDITION),
        ("a && b + 3", 6, Expected.CONDITION),
        ("a <", 4, Expected.VALUE),
        ("a && ", 6, Expected.VALUE),
        ("§", 1, Expected.VALUE),
        ("a < ]", 5, Expected.VALUE),
        ("!a == b", 1, Expected.COMPARABLE),
        ("(a < b) + 3 < 2", 1, Expected.COMPARABLE),
        ("3 + (a < b) < 2", 5, Expected.COMPARABLE),
        ("-(a < b) < 2", 2, Expected.COMPARABLE),
        ("a b", 3, Expected.JOINT),
        ("a § b", 3, Expected.JOINT),
        ("30days < a", 3, Expected.JOINT),
        ("a <= 500 EUR", 10, Expected.AMOUNT),
        ("a <= EUR 500", 10, Expected.AMOUNT),
        ("(a <= 12.50 EUR)", 13, Expected.AMOUNT),
        ("a in [5 EUR, 6]", 9, Expected.AMOUNT),
        ("a <= 500 euros", 10, Expected.JOINT),
        ("a <= 500 AND b", 10, Expected.SPELLING),
        ("1 < a < 3", 7, Expected.SINGLE_COMPARISON),
        ("(a", 3, Expected.CLOSING_PARENTHESIS),
        ("(a b", 4, Expected.CLOSING_PARENTHESIS),
        ("a)", 2, Expected.OPENING_PARENTHESIS),
        ("a in ['x'", 10, Expected.CLOSING_BRACKET),
        ("a in ['x' 'y']", 11, Expected.CLOSING_BRACKET),
        ("a == 'x", 6, Expected.CLOSING_QUOTE),
        ("a == 'x\n'", 6, Expected.CLOSING_QUOTE),
        ("a in 'x'", 6, Expected.LIST),
        ("a in [b]", 7, Expected.CONSTANT),
        ("a in []", 7, Expected.VALUE),
        ("a < 1" + "0" * 24, 5, Expected.NUMBER),
        ("a == '\\x41'", 6, Expected.ESCAPE),
        ("today() < a", 1, Expected.FUNCTION),
        ("startsWith(a, 'x')", 1, Expected.FUNCTION),
        ("a.matches('x')", 1, Expected.FUNCTION),
        ("a < date(b)", 10, Expected.QUOTED),
        ("size('x') > 2", 6, Expected.SIZED),
        ("a < date('2026-02-30')", 10, Expected.DATE),
        ("a < date('20260228')", 10, Expected.DATE),
        ("a < time('24:00')", 10, Expected.TIME),
        ("a < moment('2026-01-31T10:00')", 12, Expected.MOMENT),
        ("a < moment('2026-01-31')", 12, Expected.MOMENT),
        ("a < money('20')", 11, Expected.MONEY),
        ("a < money('20 Euro')", 11, Expected.MONEY),
        ("a = 3", 3, Expected.SPELLING),
        ("a => 3", 3, Expected.SPELLING),
        ("a ≤ 3", 3, Expected.SPELLING),
        ("a <> 3", 3, Expected.SPELLING),
        ("a == \u2018gold\u2019", 6, Expected.SPELLING),
        ("a > 1,5", 6, Expected.SPELLING),
        ("a > 1, 5", 6, Expected.JOINT),
        ("a > 1,b", 6, Expected.JOINT),
        ("a and b", 3, Expected.SPELLING),
        ("not a", 1, Expected.SPELLING),
        ("a & b", 3, Expected.SPELLING),
        ("a == True", 6, Expected.SPELLING),
        ("a == null", 6, Expected.FREE_NAME),
        ("package.weight > 3", 1, Expected.FREE_NAME),
        ("a.in > 3", 1, Expected.FREE_NAME),
        ("(" * (DEEPEST + 1) + "a", DEEPEST + 2, Expected.LESS_DEPTH),
        ("a" * (LONGEST + 1), LONGEST + 1, Expected.SHORTER_RULE),
    ],
)
def test_a_mistake_is_named_where_it_stands(source, column, expected):
    with pytest.raises(RuleSyntax) as caught:
        parse_rule(source)

    assert (caught.value.column, caught.value.expected) == (column, expected)


def test_the_message_names_the_column_and_the_mend():
    with pytest.raises(RuleSyntax) as caught:
        parse_rule("order.age_days = 30")

    assert str(caught.value) == "Column 16: “=” does not fit here. Write == instead."
    assert say(caught.value.sentence, Language.DE) == (
        "„=“ passt hier nicht. Schreiben Sie stattdessen ==."
    )


@pytest.mark.parametrize(
    ("source", "mended"),
    [
        ("a => 3", ">="),
        ("a =< 3", "<="),
        ("a <> 3", "!="),
        ("a ≥ 3", ">="),
        ("a ≠ 3", "!="),
        ("a == „gold“", '"'),
        ("a == \u2019gold\u2019", "'"),
        ("a > 1,5", "1.5"),
    ],
)
def test_what_people_write_elsewhere_is_told_as_a_rule_has_it(source, mended):
    with pytest.raises(RuleSyntax) as caught:
        parse_rule(source)

    assert str(caught.value).endswith(f"Write {mended} instead.")


def test_an_amount_without_money_is_told_how_a_rule_has_it():
    with pytest.raises(RuleSyntax) as caught:
        parse_rule("a.v <= 500 EUR")

    assert str(caught.value) == (
        "Column 12: “EUR” does not fit here. "
        "Write an amount and its currency together: money('500 EUR')."
    )
    assert say(caught.value.sentence, Language.DE) == (
        "„EUR“ passt hier nicht. Schreiben Sie Betrag und Währung zusammen: money('500 EUR')."
    )


@pytest.mark.parametrize("expected", Expected)
@pytest.mark.parametrize("language", [Language.EN, Language.DE])
def test_every_mistake_has_a_mend(expected, language):
    error = RuleSyntax("x", 1, "x", expected)

    assert say(error.sentence, language)


def test_as_many_facts_and_parentheses_as_allowed_are_read():
    names = [f"f{number}" for number in range(MOST_FACTS)]

    assert parse_rule(" && ".join(names)).facts == tuple(names)
    assert parse_rule("(" * DEEPEST + "a" + ")" * DEEPEST) == parse_rule("a")


def test_parentheses_side_by_side_are_not_inside_one_another():
    source = " && ".join(["(!a)"] * (DEEPEST + 1))

    assert write_rule(parse_rule(source)).count("!a") == DEEPEST + 1


@pytest.mark.parametrize(
    "source",
    ["a * (b * c) < 1", "a / (b / c) < 1", "a - (b - c) < 1", "(a * b) / c < 1", "-(a * b) < 1"],
)
def test_parentheses_that_decide_what_is_calculated_first_are_kept(source):
    assert write_rule(parse_rule(source)) == source


def test_one_fact_too_many_is_named():
    names = [f"f{number}" for number in range(MOST_FACTS + 1)]
    source = " || ".join(names)

    with pytest.raises(RuleSyntax) as caught:
        parse_rule(source)

    assert caught.value.expected is Expected.FEWER_FACTS
    assert caught.value.column == source.index(names[-1]) + 1
