from datetime import UTC, datetime, time
from decimal import Decimal, Inexact, localcontext
from enum import StrEnum
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Money, Outcome, Rule, Verdict, check_rule, compile_rule, parse_rule
from handrail.rules.comparing import comparison, comparison_with
from handrail.rules.syntax import AllOf, AnyOf, Comparison, Literal, Not
from tests.core.rules.declared import FACTS
from tests.core.rules.naive import naive_verdict
from tests.core.rules.strategies import any_facts, any_values, conditions, facts, odd_rules, rules

MOMENT = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
TRUE, FALSE, UNKNOWN = Verdict.TRUE, Verdict.FALSE, Verdict.UNKNOWN


def judged(source, facts):
    return compile_rule(parse_rule(source))(facts)


def outcome_of(condition, facts):
    return compile_rule(Rule(condition, ""))(facts)


def eur(amount):
    return Money(Decimal(amount), "EUR")


@given(rules, facts)
def test_the_compiled_rule_agrees_with_a_naive_reading_of_its_tree(rule, facts):
    assert compile_rule(rule)(facts).verdict is naive_verdict(rule.condition, facts)


@given(st.sampled_from(Comparison), any_values, any_values)
def test_a_constant_is_compared_with_as_any_other_value_is(of, value, constant):
    assert comparison_with(of, constant)(value) is comparison(of)(value, constant)


@given(rules)
def test_rules_made_of_matching_types_agree_with_the_declarations(rule):
    check_rule(rule, FACTS)


@given(odd_rules, any_facts)
def test_no_rule_raises_whatever_the_facts_are(rule, facts):
    assert isinstance(compile_rule(rule)(facts), Outcome)


@given(rules, facts, st.sets(st.sampled_from(sorted(FACTS))))
def test_learning_more_never_turns_a_verdict_round(rule, facts, forgotten):
    judge = compile_rule(rule)
    less = {name: value for name, value in facts.items() if name not in forgotten}

    assert judge(less).verdict in (UNKNOWN, judge(facts).verdict)


@given(rules, facts, facts)
def test_facts_that_were_not_read_do_not_matter(rule, facts, others):
    judge = compile_rule(rule)
    outcome = judge(facts)
    fixed = {name: facts[name] for name in outcome.read}
    elsewhere = {name: others[name] for name in others if name not in outcome.missing}

    assert judge(fixed).verdict is outcome.verdict
    assert judge(elsewhere | fixed).verdict is outcome.verdict


@given(rules, facts)
def test_what_is_read_was_known_and_what_is_missing_was_not(rule, facts):
    outcome = compile_rule(rule)(facts)

    assert outcome.read <= facts.keys() & set(rule.facts)
    assert outcome.missing <= set(rule.facts) - facts.keys()
    assert outcome.verdict is UNKNOWN or not outcome.missing


@given(odd_rules, any_facts)
def test_judging_twice_gives_the_same_outcome(rule, facts):
    judge = compile_rule(rule)

    assert judge(facts) == judge(dict(reversed(facts.items()))) == compile_rule(rule)(facts)


@given(conditions, conditions, conditions, facts)
def test_the_order_of_conditions_does_not_matter(a, b, c, facts):
    for join in (AllOf, AnyOf):
        outcome = outcome_of(join((a, b, c)), facts)

        assert outcome == outcome_of(join((c, a, b)), facts)
        assert outcome == outcome_of(join((join((a, b)), c)), facts)
        assert outcome == outcome_of(join((a, join((b, c)))), facts)
        assert outcome_of(join((a, a)), facts) == outcome_of(a, facts)


@given(conditions, conditions, facts)
def test_negation_follows_de_morgan_and_undoes_itself(a, b, facts):
    assert outcome_of(Not(Not(a)), facts) == outcome_of(a, facts)
    assert outcome_of(Not(AllOf((a, b))), facts) == outcome_of(AnyOf((Not(a), Not(b))), facts)
    assert outcome_of(Not(AnyOf((a, b))), facts) == outcome_of(AllOf((Not(a), Not(b))), facts)


@given(conditions, conditions, conditions, facts)
def test_and_distributes_over_or_and_absorbs_it(a, b, c, facts):
    apart = AnyOf((AllOf((a, b)), AllOf((a, c))))

    assert outcome_of(AllOf((a, AnyOf((b, c)))), facts).verdict is outcome_of(apart, facts).verdict
    assert outcome_of(AllOf((a, AnyOf((a, b)))), facts).verdict is outcome_of(a, facts).verdict


@given(conditions, facts)
def test_true_and_false_settle_or_leave_a_condition(a, facts):
    verdict = outcome_of(a, facts).verdict

    assert outcome_of(AllOf((a, Literal(True))), facts).verdict is verdict
    assert outcome_of(AnyOf((a, Literal(False))), facts).verdict is verdict
    assert outcome_of(AllOf((a, Literal(False))), facts).verdict is FALSE
    assert outcome_of(AnyOf((a, Literal(True))), facts).verdict is TRUE


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (True, True, TRUE, TRUE),
        (True, False, FALSE, TRUE),
        (True, None, UNKNOWN, TRUE),
        (False, True, FALSE, TRUE),
        (False, False, FALSE, FALSE),
        (False, None, FALSE, UNKNOWN),
        (None, True, UNKNOWN, TRUE),
        (None, False, FALSE, UNKNOWN),
        (None, None, UNKNOWN, UNKNOWN),
    ],
)
def test_the_table_of_three_valued_logic_holds(a, b, both, either):
    facts = {"a": a, "b": b}

    assert judged("a && b", facts).verdict is both
    assert judged("a || b", facts).verdict is either


def test_a_verdict_rests_on_every_part_that_settles_it_alone():
    facts = {"a": False, "b": False, "c": True}

    assert judged("a && b && c && d", facts) == Outcome(FALSE, frozenset({"a", "b"}))
    assert judged("a || c || d", facts) == Outcome(TRUE, frozenset({"c"}))


def test_an_open_verdict_names_what_is_known_and_what_is_missing():
    outcome = judged("a && x < y && !z", {"a": True, "x": 1})

    assert outcome == Outcome(UNKNOWN, frozenset({"a", "x"}), frozenset({"y", "z"}))


def test_a_missing_fact_that_cannot_matter_is_not_asked_for():
    outcome = judged("(a || b) && c", {"a": True})

    assert outcome.missing == {"c"}


def test_what_is_none_is_not_known():
    assert judged("a == 'x'", {"a": None}) == Outcome(UNKNOWN, missing=frozenset({"a"}))


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        ("1 / n > 0", {"n": Decimal(0)}),
        ("n / n == 1", {"n": 0}),
        ("m < money('3 EUR')", {"m": Money(Decimal(2), "PLN")}),
        ("m == money('3 EUR')", {"m": Money(Decimal(3), "PLN")}),
        ("m + money('3 EUR') > m", {"m": Money(Decimal(3), "PLN")}),
        ("m / money('3 EUR') > 1", {"m": Money(Decimal(3), "PLN")}),
    ],
)
def test_what_does_not_exist_is_unknown_with_nothing_missing(source, facts):
    assert judged(source, facts) == Outcome(UNKNOWN, frozenset(facts))


@pytest.mark.parametrize(
    ("options", "verdict"),
    [("'3 EUR', '2 PLN'", TRUE), ("'4 EUR', '2 PLN'", UNKNOWN), ("'4 EUR', '5 EUR'", FALSE)],
)
def test_an_amount_is_looked_for_among_amounts_of_its_currency(options, verdict):
    amounts = ", ".join(f"money({option})" for option in options.split(", "))

    assert judged(f"m in [{amounts}]", {"m": eur("3.00")}).verdict is verdict


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("total - refunded <= money('20 EUR')", TRUE),
        ("total * 2 == money('60.00 EUR')", TRUE),
        ("2 * total == total + total", TRUE),
        ("total / refunded == 3", TRUE),
        ("-total < refunded", TRUE),
        ("total / 3 == refunded", TRUE),
        ("total > money('30 EUR')", FALSE),
        ("total != money('30 EUR')", FALSE),
    ],
)
def test_money_of_one_currency_is_calculated_with(source, verdict):
    assert judged(source, {"total": eur(30), "refunded": eur(10)}).verdict is verdict


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("0.1 + 0.2 == 0.3", TRUE),
        ("1 - 2 - 3 == -4", TRUE),
        ("8 / 4 / 2 == 1", TRUE),
        ("1 + 2 * 3 == 7", TRUE),
        ("(1 + 2) * 3 == 9", TRUE),
        ("7 / 2 == 3.5", TRUE),
        ("--3 == 3", TRUE),
        ("date('2026-01-31') < date('2026-02-01')", TRUE),
        ("time('09:30') >= time('10:00')", FALSE),
        ("moment('2026-01-31T10:30+01:00') == moment('2026-01-31T09:30Z')", TRUE),
        ("'gold' in ['gold', 'vip']", TRUE),
        ("'Gold' in ['gold', 'vip']", FALSE),
        ("2.0 in [1, 2]", TRUE),
    ],
)
def test_fixed_values_are_calculated_and_compared(source, verdict):
    assert judged(source, {}).verdict is verdict


def test_texts_are_examined():
    facts = {"number": "PL-2026-7", "labels": ("fragile", "cold"), "other": "2026"}

    assert judged("number.startsWith('PL-') && number.contains(other)", facts).verdict is TRUE
    assert (
        judged("'cold' in labels && size(labels) == 2 && size(number) == 9", facts).verdict is TRUE
    )
    assert judged("'old' in labels || number.startsWith('-')", facts).verdict is FALSE


def test_whole_numbers_and_decimals_are_one_kind_of_number():
    assert (
        judged("n == m && n in [30] && n + 0 == m", {"n": 30, "m": Decimal("30.0")}).verdict is TRUE
    )


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("first < second", TRUE),
        ("first == second", FALSE),
        ("first == moment('2026-10-25T02:30+02:00')", TRUE),
        ("second in [moment('2026-10-25T01:30Z')]", TRUE),
        ("second in [moment('2026-10-25T00:30Z')]", FALSE),
    ],
)
def test_moments_in_the_hour_that_the_clocks_show_twice_are_told_apart(source, verdict):
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Budapest"))

    assert judged(source, {"first": first, "second": first.replace(fold=1)}).verdict is verdict


@pytest.mark.parametrize("moment", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00"])
def test_moments_at_the_ends_of_the_calendar_are_compared(moment):
    facts = {"a": datetime.fromisoformat(moment), "b": MOMENT}

    assert judged("a == a && a != b", facts).verdict is TRUE


class Tier(StrEnum):
    GOLD = "gold"


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        30.0,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E+24"),
        10**24,
        Money(Decimal("NaN"), "EUR"),
        Money(Decimal(3), ""),
        datetime(2026, 1, 31, 9, 30),  # noqa: DTZ001 - a moment without a zone is the point
        time.fromisoformat("09:30+01:00"),
        Tier.GOLD,
        ["gold"],
        ("gold", 3),
        b"gold",
    ],
)
def test_what_no_fact_may_hold_is_not_known(value):
    assert judged("a == a", {"a": value}) == Outcome(UNKNOWN, missing=frozenset({"a"}))


@pytest.mark.parametrize(
    "source", ["a < 30", "a in [30]", "-a < 0", "a + 1 > 0", "a", "size(b) > 1", "'x' in a"]
)
def test_a_value_of_another_type_gives_no_verdict(source):
    assert judged(source, {"a": "30", "b": True}).verdict is UNKNOWN


def test_yes_is_no_number():
    assert judged("a == 1 || a + 1 == 2 || a in [1]", {"a": True}).verdict is UNKNOWN


def test_the_callers_decimal_context_changes_nothing():
    with localcontext(prec=2) as context:
        context.traps[Inexact] = True

        assert (
            judged("a + 0.001 == 12345.679 && -a < 0", {"a": Decimal("12345.678")}).verdict is TRUE
        )


def test_a_long_history_of_outcomes_is_not_kept():
    source = " || ".join(f"f{number}" for number in range(10))
    judge = compile_rule(parse_rule(source))

    for chosen in range(1024):
        facts = {f"f{number}": bool(chosen >> number & 1) for number in range(10)}
        read = {name for name, value in facts.items() if value is bool(chosen)}
        assert judge(facts) == Outcome(TRUE if chosen else FALSE, frozenset(read))
