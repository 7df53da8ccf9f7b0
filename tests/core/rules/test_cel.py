"""Where a rule and CEL are meant to mean the same, a CEL library that is not ours says the same."""

from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec

import pytest
from hypothesis import given

from handrail.rules import Rule, Verdict, compile_rule, parse_rule
from tests.core.rules.in_cel import cel_source, cel_variables, common_value, in_common
from tests.core.rules.strategies import facts, rules

TRUE, FALSE, UNKNOWN = Verdict.TRUE, Verdict.FALSE, Verdict.UNKNOWN


def _without_its_command_line():
    """Return the library itself: importing the package loads a terminal program, for 0.3 s."""
    spec = PathFinder.find_spec("cel.cel", find_spec("cel").submodule_search_locations)
    library = module_from_spec(spec)
    spec.loader.exec_module(library)
    return library


cel = _without_its_command_line()

NO_VALUE = (RuntimeError, TypeError, ValueError, KeyError, OverflowError)
"""What the library raises where CEL says error: no such fact, no such operation."""

common_rules = rules.map(lambda rule: Rule(in_common(rule.condition), ""))
common_facts = facts.map(
    lambda known: {
        name: common_value(value)
        for name, value in known.items()
        if not (isinstance(value, str) and not value.isascii())
    }
)


def cel_verdict(source, variables):
    """Return what CEL finds, with its errors for unknown: && and || absorb them alike."""
    try:
        found = cel.evaluate(source, variables)
    except NO_VALUE:
        return UNKNOWN
    assert isinstance(found, bool)
    return TRUE if found else FALSE


@given(common_rules, common_facts)
def test_cel_finds_what_the_rule_finds_and_errs_where_it_does_not_know(rule, facts):
    found = cel_verdict(cel_source(rule.condition), cel_variables(facts))

    assert found is compile_rule(rule)(facts).verdict


@pytest.mark.parametrize(
    "source",
    [
        "order.age_days <= 30 && customer.tier in ['gold', 'vip']",
        "order.paid && !customer.waits",
        "'fragile' in order.labels || size(order.labels) > 3",
        "order.number.startsWith('PL-')",
        "!(customer.tier == 'basic' || order.items * 2 > 7)",
        "1 + 2 * 3 - 4 == 3 && -order.items < 0",
    ],
)
@given(common_facts)
def test_a_rule_without_money_and_days_is_cel_as_it_stands(source, facts):
    variables = cel_variables(facts)

    assert cel_verdict(source, variables) is compile_rule(parse_rule(source))(facts).verdict


@pytest.mark.parametrize(
    ("source", "ours", "theirs"),
    [
        ("7 / 2 == 3.5", TRUE, FALSE),
        ("0.1 + 0.2 == 0.3", TRUE, FALSE),
        ("1 + 0.5 == 1.5", TRUE, UNKNOWN),
        ("9223372036854775807 + 1 > 0", TRUE, UNKNOWN),
        ("money('3 EUR') > money('2 EUR')", TRUE, UNKNOWN),
        ("date('2026-01-31') < date('2026-02-01')", TRUE, UNKNOWN),
    ],
)
def test_where_a_rule_means_to_differ_from_cel_it_does(source, ours, theirs):
    assert compile_rule(parse_rule(source))({}).verdict is ours
    assert cel_verdict(source, {}) is theirs


def test_what_has_another_type_is_unknown_here_and_unequal_in_cel():
    assert compile_rule(parse_rule("a == 1"))({"a": "1"}).verdict is UNKNOWN
    assert cel_verdict("a == 1", {"a": "1"}) is FALSE


def test_nothing_is_unknown_here_and_a_value_in_cel():
    assert compile_rule(parse_rule("a == 1"))({"a": None}).verdict is UNKNOWN
    assert cel_verdict("a == 1", {"a": None}) is FALSE
