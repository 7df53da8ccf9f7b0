from datetime import date, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import (
    Declared,
    Line,
    Money,
    Type,
    Verdict,
    compile_rule,
    explain,
    parse_rule,
    say_lines,
    to_sentence,
)
from handrail.words import Language, sentence
from tests.core.rules.strategies import any_facts, odd_rules

DASH = "\N{EN DASH}"
MINUS, TIMES, OVER = "\N{MINUS SIGN}", "\N{MULTIPLICATION SIGN}", "\N{DIVISION SIGN}"
LABELS = {"order.age_days": "Age of the order", "customer.tier": "Tier", "paid": "Paid"}


def asked(source, language=Language.EN, **more):
    return say_lines(to_sentence(parse_rule(source), labels=LABELS, **more), language)


def found(source, facts, language=Language.EN):
    return say_lines(explain(parse_rule(source), facts, labels=LABELS), language)


def test_a_rule_is_told_line_by_line():
    told = asked("order.age_days <= 30 && customer.tier in ['gold', 'vip']")

    assert told == (
        "All of these:\n"  # a heading, then its conditions
        "  Age of the order: at most 30\n"
        "  Tier: one of: gold, vip"
    )


def test_a_rule_is_explained_with_what_was_found():
    told = found("order.age_days <= 30 || paid", {"order.age_days": Decimal("1234.5")}, Language.DE)

    assert told == (
        "Mindestens eines davon:\n"
        f"  Age of the order: 1.234,5 {DASH} höchstens 30\n"
        f"  Paid: nicht bekannt {DASH} erwartet: ja"
    )


def test_each_line_of_an_explanation_has_its_own_verdict():
    lines = explain(
        parse_rule("order.age_days <= 30 && !(paid || late)"),
        {"order.age_days": 12, "paid": True},
        labels=LABELS,
    )

    assert [(line.level, line.verdict) for line in lines] == [
        (0, Verdict.FALSE),
        (1, Verdict.TRUE),
        (1, Verdict.FALSE),
        (2, Verdict.FALSE),
        (2, Verdict.UNKNOWN),
    ]


@pytest.mark.parametrize(
    ("source", "english", "german"),
    [
        ("a < 1", "a: less than 1", "a: weniger als 1"),
        ("a <= 1", "a: at most 1", "a: höchstens 1"),
        ("a > 1", "a: more than 1", "a: mehr als 1"),
        ("a >= 1.50", "a: at least 1.5", "a: mindestens 1,5"),
        ("1 > a", "a: less than 1", "a: weniger als 1"),
        ("a == 'x'", "a: x", "a: x"),
        ("a != 'x'", "a: not x", "a: nicht x"),
        ("!(a == 'x')", "a: not x", "a: nicht x"),
        ("a == true", "a: yes", "a: ja"),
        ("!a", "a: no", "a: nein"),
        ("!!a", "a: yes", "a: ja"),
        ("!(a in ['x', 'y'])", "a: none of: x, y", "a: keines von: x, y"),
        ("'x' in a", "a: includes x", "a: enthält x"),
        ("!('x' in a)", "a: does not include x", "a: enthält nicht x"),
        ("a.contains('x')", "a: contains “x”", "a: enthält „x“"),
        ("!a.contains('x')", "a: does not contain “x”", "a: enthält nicht „x“"),
        ("a.startsWith('x')", "a: starts with “x”", "a: beginnt mit „x“"),
        ("!a.startsWith('x')", "a: does not start with “x”", "a: beginnt nicht mit „x“"),
        ("a < date('2026-01-31')", "a: before 31 Jan 2026", "a: vor 31.01.2026"),
        ("a <= date('2026-01-31')", "a: 31 Jan 2026 or earlier", "a: 31.01.2026 oder früher"),
        ("a > time('09:30')", "a: after 09:30", "a: nach 09:30"),
        ("a >= time('09:30:15')", "a: 09:30:15 or later", "a: 09:30:15 oder später"),
        ("a <= money('20 EUR')", "a: at most €20.00", "a: höchstens 20,00\xa0€"),
        ("size(a) > 2", "a (count): more than 2", "a (Anzahl): mehr als 2"),
        (
            "a - b * (c + 1) < -d",
            f"a {MINUS} b {TIMES} (c + 1): less than {MINUS}d",
            f"a {MINUS} b {TIMES} (c + 1): weniger als {MINUS}d",
        ),
        ("true", "Always", "Immer"),
        ("!true", "Never", "Nie"),
    ],
)
def test_every_kind_of_condition_is_told(source, english, german):
    assert asked(source) == english
    assert asked(source, Language.DE) == german


def test_no_opposite_is_told_with_not():
    assert asked("!(a < 1 && (b || !c))") == (
        "At least one of these:\n"  # by De Morgan's laws
        "  a: at least 1\n"
        "  All of these:\n"
        "    b: no\n"
        "    c: yes"
    )


@pytest.mark.parametrize(
    ("source", "facts", "told"),
    [
        ("a + b < c", {"a": 1, "b": 2, "c": 5}, f"a + b: 3 {DASH} less than c (5)"),
        ("a < b", {"a": 1}, f"a: 1 {DASH} less than b (not known)"),
        ("a == b", {"a": "x", "b": "y"}, f"a: x {DASH} expected: b (y)"),
        ("'x' in a", {"a": ("y", "z")}, f"a: y, z {DASH} includes x"),
        ("!a", {"a": True}, f"a: yes {DASH} expected: no"),
        ("1 / a > 2", {"a": 0}, f"1 {OVER} a: not known {DASH} more than 2"),
        ("a / 3 > 0", {"a": 1}, f"a {OVER} 3: 0.333333 {DASH} more than 0"),
        (
            "a < b",
            {"a": date(2026, 2, 1), "b": date(2026, 1, 31)},
            f"a: 1 Feb 2026 {DASH} expected: before b (31 Jan 2026)",
        ),
        (
            "m <= money('20 EUR')",
            {"m": Money(Decimal(18), "EUR")},
            f"m: €18.00 {DASH} at most €20.00",
        ),
    ],
)
def test_what_was_found_stands_beside_what_is_asked(source, facts, told):
    assert found(source, facts) == told


def test_days_are_told_as_days_where_two_facts_are_compared():
    declared = {"arrived": Declared(Type.DATE), "promised": Declared(Type.DATE)}

    assert asked("arrived <= promised", declared=declared) == "arrived: promised or earlier"


def test_moments_are_told_as_the_zones_clocks_show_them():
    lines = to_sentence(parse_rule("a < moment('2026-01-31T10:00Z')"), labels={})

    zone = timezone(timedelta(hours=2))

    assert say_lines(lines, Language.EN, zone=zone) == "a: before Sat, 31 Jan 2026, 12:00"


def test_no_two_moments_are_told_alike():
    written = ("2026-01-31T10:00Z", "2025-01-31T10:00Z", "2026-01-31T10:00:30Z")

    told = [asked(f"a < moment('{each}')") for each in written]

    assert told == [
        "a: before Sat, 31 Jan 2026, 10:00 UTC",
        "a: before Fri, 31 Jan 2025, 10:00 UTC",
        "a: before Sat, 31 Jan 2026, 10:00:30 UTC",
    ]


def test_a_moment_at_the_end_of_the_calendar_is_told_by_its_own_offset():
    lines = to_sentence(parse_rule("a < moment('0001-01-01T00:00+14:00')"), labels={})

    assert say_lines(lines, Language.EN) == "a: before Mon, 1 Jan 1, 00:00"


def test_a_long_list_is_told_by_its_beginning():
    told = asked(f"a in [{', '.join([repr('gold')] * 200)}]")

    assert told.startswith("a: one of: gold, gold, gold")
    assert told.endswith("…")
    assert len(told) < 1_000


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (" * ".join(["9" * 24] * 3) + " > a", "1.000000E+72"),
        ("money('" + "9" * 24 + " EUR') * 999999999999999999999999 > a", "1.000000E+48 EUR"),
        ("9" * 24 + " + 0 > a", ",".join(["999"] * 8)),
    ],
)
def test_a_number_larger_than_any_fact_is_told_as_a_power_of_ten(source, told):
    assert told in found(source, {"a": 1})


def test_a_label_may_be_a_sentence_in_the_readers_language():
    lines = to_sentence(parse_rule("a > 1"), labels={"a": sentence("words-language")})

    assert say_lines(lines, Language.DE) == "Deutsch: mehr als 1"


@given(odd_rules, any_facts, st.sampled_from(Language))
def test_every_rule_can_be_told_and_explained_in_every_language(rule, facts, language):
    asks = to_sentence(rule, labels={})
    finds = explain(rule, facts, labels={})

    assert say_lines(asks, language)
    assert say_lines(finds, language)
    assert len(asks) == len(finds)


@given(odd_rules, any_facts)
def test_the_first_line_has_the_rules_verdict(rule, facts):
    first, *_ = explain(rule, facts, labels={})

    assert isinstance(first, Line)
    assert first.verdict is compile_rule(rule)(facts).verdict
