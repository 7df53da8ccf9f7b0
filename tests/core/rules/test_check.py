from contextlib import suppress

import pytest
from hypothesis import given

from handrail.rules import (
    Declared,
    RuleRejected,
    Type,
    UnknownFact,
    UnknownOption,
    WrongType,
    check_rule,
    fits,
    parse_rule,
)
from handrail.rules.errors import Misuse
from handrail.words import Language, say
from tests.core.rules.declared import FACTS
from tests.core.rules.strategies import facts, odd_rules


def problems_of(source):
    with pytest.raises(RuleRejected) as caught:
        check_rule(parse_rule(source), FACTS)
    return caught.value.problems


@pytest.mark.parametrize(
    "source",
    [
        "order.age_days <= 30 && customer.tier in ['gold', 'vip']",
        "order.total - order.refunded * 2 <= money('20 EUR')",
        "order.total / order.refunded > 0.5",
        "'fragile' in order.labels || size(order.labels) > 3",
        "order.number.startsWith('PL-') && !order.paid",
        "order.paid == true && customer.name != 'gold'",
        "customer.tier != customer.name",
        "order.day < order.promised && call.time >= time('09:00')",
        "call.began < moment('2026-01-31T10:00Z')",
        "true",
    ],
)
def test_a_rule_of_matching_types_agrees_with_the_facts(source):
    check_rule(parse_rule(source), FACTS)


def test_a_misspelt_fact_is_named_with_the_nearest_one():
    (problem,) = problems_of("order.age_day <= 30")

    assert isinstance(problem, UnknownFact)
    assert (problem.name, problem.column, problem.nearest) == (
        "order.age_day",
        1,
        "order.age_days",
    )
    assert str(problem) == (
        "Column 1: No fact is called order.age_day. Did you mean order.age_days?"
    )


def test_a_fact_like_no_other_has_no_nearest():
    (problem,) = problems_of("zzz == 1")

    assert isinstance(problem, UnknownFact)
    assert problem.nearest == ""
    assert "Declare it" in str(problem)


def test_every_mistake_of_a_rule_is_found_from_left_to_right():
    problems = problems_of(
        "order.agedays <= 30 && customer.tier == 'gould' && order.items && order.day > 3"
    )

    assert [(type(problem), problem.column) for problem in problems] == [
        (UnknownFact, 1),
        (UnknownOption, 41),
        (WrongType, 52),
        (WrongType, 67),
    ]


def test_one_mistake_is_not_reported_by_everything_around_it():
    (problem,) = problems_of("-(order.agedays + 1) * 2 <= 30")

    assert isinstance(problem, UnknownFact)


@pytest.mark.parametrize(
    "source",
    [
        "customer.tier == 'gould'",
        "'gould' != customer.tier",
        "customer.tier in ['gold', 'gould']",
    ],
)
def test_an_option_that_nobody_can_choose_is_refused(source):
    (problem,) = problems_of(source)

    assert isinstance(problem, UnknownOption)
    assert problem.column == source.index("'gould'") + 1
    assert "basic, gold, vip" in str(problem)


def test_an_option_that_is_in_no_list_of_several_is_refused():
    declared = {"order.labels": Declared(Type.SEVERAL, ("fragile", "cold"))}

    check_rule(parse_rule("'cold' in order.labels"), declared)
    with pytest.raises(RuleRejected, match="can never be chosen"):
        check_rule(parse_rule("'warm' in order.labels"), declared)


@pytest.mark.parametrize(
    ("source", "misuse", "types"),
    [
        ("order.items", Misuse.CONDITION, (Type.NUMBER,)),
        ("!customer.name", Misuse.CONDITION, (Type.TEXT,)),
        ("order.paid && 'yes'", Misuse.CONDITION, (Type.TEXT,)),
        ("order.items == '3'", Misuse.COMPARISON, (Type.NUMBER, Type.TEXT)),
        ("order.items in ['3']", Misuse.COMPARISON, (Type.NUMBER, Type.TEXT)),
        ("order.total < 30", Misuse.COMPARISON, (Type.MONEY, Type.NUMBER)),
        ("order.day < call.began", Misuse.COMPARISON, (Type.DATE, Type.MOMENT)),
        ("customer.tier < 'gold'", Misuse.ORDER, (Type.CHOICE,)),
        ("order.paid > false", Misuse.ORDER, (Type.YES_NO,)),
        ("order.labels == 'fragile'", Misuse.SEVERAL, ()),
        ("'g' in customer.tier", Misuse.LIST, (Type.CHOICE,)),
        ("3 in order.labels", Misuse.AMONG, (Type.NUMBER,)),
        ("order.total + 3 > order.total", Misuse.SUM, (Type.MONEY, Type.NUMBER)),
        ("order.day - order.day > 3", Misuse.SUM, (Type.DATE, Type.DATE)),
        ("order.total * order.total > 3", Misuse.PRODUCT, (Type.MONEY, Type.MONEY)),
        ("3 / order.total > 3", Misuse.PRODUCT, (Type.NUMBER, Type.MONEY)),
        ("-order.day < order.day", Misuse.NEGATIVE, (Type.DATE,)),
        ("order.items.contains('3')", Misuse.TEXT_TEST, (Type.NUMBER,)),
        ("customer.name.startsWith(3)", Misuse.TEXT_TEST, (Type.NUMBER,)),
        ("size(order.items) > 1", Misuse.SIZE, (Type.NUMBER,)),
    ],
)
def test_a_value_used_against_its_type_is_refused(source, misuse, types):
    (problem,) = problems_of(source)

    assert isinstance(problem, WrongType)
    assert (problem.misuse, problem.types) == (misuse, types)
    assert say(problem.sentence, Language.DE) != say(problem.sentence, Language.EN)


@pytest.mark.parametrize(
    ("source", "mend"),
    [
        ("order.total < 30", "Write a fixed value like this: money('20 EUR')"),
        ("order.day < '2026-02-01'", "Write a fixed value like this: date('2026-01-31')"),
        ("order.day < call.began", "Compare values of one type."),
        ("order.items == '3'", "Compare values of one type."),
    ],
)
def test_a_bare_number_or_text_is_told_how_money_and_days_are_written(source, mend):
    (problem,) = problems_of(source)

    assert str(problem).endswith(mend)


@given(odd_rules)
def test_checking_never_fails_but_for_its_reasons(rule):
    with suppress(RuleRejected):
        check_rule(rule, FACTS)


def test_a_very_long_unknown_name_is_refused_briefly():
    (problem,) = problems_of("x" * 1_900)

    assert len(str(problem)) < 200


@given(facts)
def test_facts_of_the_declared_types_fit(facts):
    assert all(fits(value, FACTS[name]) for name, value in facts.items())


@pytest.mark.parametrize(
    ("value", "declared"),
    [
        ("silver", Declared(Type.CHOICE, ("gold", "vip"))),
        (("cold", "warm"), Declared(Type.SEVERAL, ("fragile", "cold"))),
        ("3", Declared(Type.NUMBER)),
        (True, Declared(Type.NUMBER)),
        (3.0, Declared(Type.NUMBER)),
        (1, Declared(Type.YES_NO)),
        ("fragile", Declared(Type.SEVERAL)),
        (None, Declared(Type.TEXT)),
    ],
)
def test_other_values_do_not_fit(value, declared):
    assert not fits(value, declared)
