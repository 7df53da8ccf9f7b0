"""Gaps and overlaps of a decision are found, shown by facts, and never denied where some show."""

from datetime import UTC, date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Money, Verdict, compile_rule, parse_rule
from handrail.rules.branching import (
    Asked,
    Bounds,
    CouldNotTell,
    Gap,
    NeverTaken,
    NotFound,
    Overlap,
    Undecided,
    examine_branches,
    facts_that_give,
    phrase_of,
)
from handrail.rules.phrase import say_part
from handrail.words import Language
from tests.core.rules.declared import FACTS
from tests.core.rules.strategies import rules, values_of

TRUE, FALSE, UNKNOWN = Verdict.TRUE, Verdict.FALSE, Verdict.UNKNOWN

known_facts = st.fixed_dictionaries({name: values_of(of) for name, of in FACTS.items()})


def found(*sources, ordered=True, **more):
    rules = [parse_rule(source) for source in sources]
    return examine_branches(rules, declared=FACTS, ordered=ordered, **more)


def eur(amount):
    return Money(Decimal(amount), "EUR")


@pytest.mark.parametrize(
    ("sources", "example"),
    [
        (["order.age_days <= 30", "order.age_days > 31"], {"order.age_days": Decimal(31)}),
        (["order.age_days < 30", "order.age_days > 30"], {"order.age_days": Decimal(30)}),
        (["order.age_days <= 30", "order.age_days > 30.5"], {"order.age_days": Decimal("30.5")}),
        (
            ["order.age_days * 2 + 1 < 30", "30 < order.age_days * 2 + 1"],
            {"order.age_days": Decimal("14.5")},
        ),
        (["customer.tier in ['gold', 'vip']"], {"customer.tier": "basic"}),
        (["order.paid"], {"order.paid": False}),
        (["order.paid == customer.waits"], {"order.paid": True, "customer.waits": False}),
        (["customer.name != 'gold'"], {"customer.name": "gold"}),
        (["customer.name == 'gold'", "customer.name == '…'"], {"customer.name": "‧"}),
        (["call.time <= time('09:00')", "call.time > time('09:01')"], {"call.time": time(9, 1)}),
        (
            ["order.day < order.promised", "order.day > order.promised"],
            {"order.day": date(2026, 1, 15), "order.promised": date(2026, 1, 15)},
        ),
        (
            ["order.day < date('2026-01-31')", "order.day > date('2026-02-01')"],
            {"order.day": date(2026, 1, 31)},
        ),
        (["'cold' in order.labels", "size(order.labels) == 0"], {"order.labels": ("…",)}),
        (["!('cold' in order.labels)", "size(order.labels) > 3"], {"order.labels": ("cold",)}),
        (
            ["!order.number.startsWith('PL-')", "order.number.contains('7')"],
            {"order.number": "PL-"},
        ),
        (["order.age_days < 1 / 3"], {"order.age_days": Decimal(1)}),
        (["size(order.number) != 3"], {"order.number": "………"}),
    ],
)
def test_a_gap_is_shown_by_facts_that_make_a_difference(sources, example):
    assert found(*sources) == (Gap(example),)


@pytest.mark.parametrize(
    "sources",
    [
        ["order.age_days <= 30", "order.age_days > 30"],
        ["order.age_days / 4 <= 7.5", "order.age_days > 30"],
        ["order.paid", "!order.paid"],
        ["customer.tier == 'basic'", "customer.tier in ['gold', 'vip']"],
        ["order.day < order.promised", "order.promised <= order.day"],
        ["call.time < time('09:00')", "call.time >= time('09:00')"],
        ["order.items * order.age_days > 5", "order.items * order.age_days <= 5"],
        ["order.number.startsWith('PL')", "!order.number.startsWith('PL')"],
        ["size(order.labels) < 2", "'cold' in order.labels", "size(order.labels) >= 2"],
        ["true"],
    ],
)
def test_conditions_that_leave_nothing_open_have_no_finding(sources):
    assert found(*sources) == ()


def test_a_way_that_another_always_takes_before_is_named():
    findings = found("order.age_days <= 30", "order.age_days < 14", "true")

    assert findings == (NeverTaken(1),)


def test_a_condition_that_contradicts_itself_is_named_whatever_the_order():
    sources = ["order.age_days < 3 && order.age_days > 5", "true"]

    assert NeverTaken(0) in found(*sources)
    assert NeverTaken(0) in found(*sources, ordered=False)


def test_two_ways_that_are_both_right_are_shown_where_no_order_decides():
    findings = found("order.age_days < 30", "order.age_days > 14 && order.paid", ordered=False)

    assert Overlap(0, 1, {"order.age_days": Decimal(15), "order.paid": True}) in findings


def test_an_amount_in_another_currency_is_no_gap_but_has_no_answer():
    findings = found("order.total <= money('20 EUR')", "order.total > money('20 EUR')")

    assert findings == (Undecided(0, {"order.total": Money(Decimal(20), "USD")}),)


def test_a_division_by_zero_has_no_answer():
    findings = found("12 / order.items > 3", "12 / order.items <= 3")

    assert Undecided(0, {"order.items": Decimal(0)}) in findings


def test_a_gap_between_two_amounts_is_found_where_facts_are_subtracted():
    sources = [
        f"order.total - order.refunded {limit}"
        for limit in ("<= money('20 EUR')", "> money('50 EUR')")
    ]
    gap, *_ = found(*sources)

    left = gap.example["order.total"].amount - gap.example["order.refunded"].amount

    assert 20 < left <= 50


def test_what_a_fact_can_never_be_is_no_gap():
    bounds = {"order.age_days": Bounds(at_least=0, at_most=60)}

    assert found("order.age_days >= 0 && order.age_days <= 60", bounds=bounds) == ()
    assert found("order.age_days >= 1", bounds=bounds) == (Gap({"order.age_days": Decimal(0)}),)


def test_bounds_of_money_and_of_days_are_kept():
    bounds = {
        "order.total": Bounds(at_least=eur(0)),
        "order.day": Bounds(at_most=date(2026, 1, 31)),
    }
    sources = ["order.total >= money('0 EUR') && order.day <= date('2026-01-31')"]

    assert [type(each) for each in found(*sources, bounds=bounds)] == [Undecided]


def test_a_boundary_that_no_fact_can_reach_is_never_passed():
    assert found(f"order.age_days / 3 < {'9' * 24}") == ()
    assert NeverTaken(0) in found(f"order.age_days / 3 > {'9' * 24}")


def test_a_gap_below_the_largest_number_is_found():
    (gap,) = found(f"order.age_days <= {'9' * 24}")

    assert gap.example["order.age_days"] > Decimal("9" * 24)


def test_what_cannot_be_solved_is_said():
    findings = found("order.age_days * order.age_days < 0", "true")

    assert findings == (CouldNotTell(Asked.TAKEN, (0,)),)


@given(
    st.lists(rules, min_size=1, max_size=3),
    st.booleans(),
    st.lists(known_facts, min_size=1, max_size=5),
)
def test_no_finding_is_denied_that_some_facts_show(rules, ordered, situations):
    findings = examine_branches(rules, declared=FACTS, ordered=ordered)
    judges = [compile_rule(rule) for rule in rules]

    for facts in situations:
        verdicts = [judge(facts).verdict for judge in judges]
        for index, verdict in enumerate(verdicts):
            before = verdicts[:index] if ordered else []
            if verdict is TRUE and set(before) <= {FALSE}:
                assert NeverTaken(index) not in findings
        if set(verdicts) == {FALSE}:
            assert admits(findings, Gap, Asked.GAP)
        if not ordered and verdicts.count(TRUE) > 1:
            assert admits(findings, Overlap, Asked.OVERLAP)
        decided = verdicts.index(UNKNOWN) if UNKNOWN in verdicts else 0
        if UNKNOWN in verdicts and set(verdicts[:decided]) <= {FALSE} and ordered:
            assert admits(findings, Undecided, Asked.DECIDED)


def admits(findings, kind, asked):
    return any(isinstance(each, kind) or getattr(each, "asked", None) is asked for each in findings)


@given(st.lists(rules, min_size=1, max_size=3), st.booleans())
def test_every_example_shows_what_it_is_given_for(rules, ordered):
    judges = [compile_rule(rule) for rule in rules]

    for finding in examine_branches(rules, declared=FACTS, ordered=ordered):
        match finding:
            case Gap(example):
                assert {judge(example).verdict for judge in judges} == {FALSE}
            case Overlap(first, second, example):
                assert judges[first](example).verdict is judges[second](example).verdict is TRUE
            case Undecided(branch, example):
                outcome = judges[branch](example)
                assert (outcome.verdict, outcome.missing) == (UNKNOWN, frozenset())


@given(
    st.lists(st.tuples(rules, st.booleans()), min_size=1, max_size=3),
    st.lists(known_facts, max_size=5),
)
def test_facts_that_are_found_give_the_answers_that_were_wanted(answers, situations):
    facts = facts_that_give(answers, declared=FACTS)

    wanted = [Verdict.TRUE if holds else Verdict.FALSE for _, holds in answers]
    if isinstance(facts, NotFound):
        for situation in situations if facts.is_proven else ():
            assert [compile_rule(rule)(situation).verdict for rule, _ in answers] != wanted
    else:
        assert [compile_rule(rule)(facts).verdict for rule, _ in answers] == wanted


def told(finding, language):
    labels = {"order.age_days": "Age of the order", "order.labels": "Labels"}
    phrase = phrase_of(finding, branches=["refund", "exchange"], labels=labels)
    return say_part(phrase, language, zone=UTC)


@pytest.mark.parametrize(
    ("finding", "english", "german"),
    [
        (
            Gap({"order.age_days": Decimal(31), "order.labels": ()}),
            "No way is taken with: Age of the order: 31; Labels: empty.",
            "Kein Weg wird gegangen bei: Age of the order: 31; Labels: leer.",
        ),
        (
            Overlap(0, 1, {"order.age_days": Decimal(15)}),
            "Two ways, refund and exchange, are both right with: Age of the order: 15.",
            "Zwei Wege, refund und exchange, sind zugleich richtig bei: Age of the order: 15.",
        ),
        (NeverTaken(1), "The way exchange is never taken.", "Der Weg exchange wird nie gegangen."),
        (
            Gap({}),
            "No way is taken with: whatever the facts.",
            "Kein Weg wird gegangen bei: allen Angaben.",
        ),
        (
            CouldNotTell(Asked.TAKEN, (1,)),
            "Whether the way exchange is ever taken could not be told.",
            "Ob der Weg exchange je gegangen wird, ließ sich nicht feststellen.",
        ),
    ],
)
def test_findings_are_told_in_the_readers_language(finding, english, german):
    assert told(finding, Language.EN) == english
    assert told(finding, Language.DE) == german


@pytest.mark.parametrize("asked", Asked)
def test_every_question_that_stays_open_has_its_words(asked):
    assert told(CouldNotTell(asked, (0, 1)), Language.DE)
