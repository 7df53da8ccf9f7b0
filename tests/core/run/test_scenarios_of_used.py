"""How a used procedure is to end is planned for, so that both sides of a rule on it are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.run import Machine
from handrail.run.scenarios import ByLetter, ByRule, WhyNot, scenarios
from handrail.run.scenarios.targets import targets
from handrail.sop import parse_procedure
from handrail.sop.link import link

HEAD = """
handrail: 1
procedure: {id}
kind: matter
title: T
department: D
purpose: P
outcome: O
owner: lead
facts:
  order.age: {{label: Age, type: number}}
  order.total: {{label: Total, type: number}}
steps:
"""
OUTCOMES = ("resolved", "declined", "refused", "withdrawn", "unanswered")

BACK = """
  - {id: age, ask: How old?, into: order.age}
  - id: young
    choose: Young?
    when: order.age <= 30
    yes:
      - {id: dear, choose: Dear?, when: order.total > 100, yes: [{id: h, end: handed_on}], no: []}
      - {id: paid, end: resolved}
    no: [{id: no-money, end: refused}]
"""
PASSED_ON = (
    "  - {id: inner, use: back}\n"
    """
  - id: how
    choose: How did it go?
    when: inner.outcome == 'handed_on' || inner.outcome == 'refused'
    yes: [{id: sad, end: declined}]
    no: [{id: glad, end: resolved}]
"""
)
ASKED = """
  - {id: pay, use: %s}
  - {id: content, choose: "Paid?", when: "%s", yes: [{id: a, say: A}], no: [{id: b, say: B}]}
  - {id: over, end: resolved}
"""


def machine_of(steps, **used):
    sources = {"main": steps, **used}
    read = {
        name: parse_procedure(HEAD.format(id=name) + body, name=name)
        for name, body in sources.items()
    }
    return Machine("main@1", link(read["main"], read.get))


def unreached(machine):
    return {each.target: each.why for each in scenarios(machine).unreached}


@pytest.mark.parametrize(
    "rule",
    [
        "pay.outcome == 'resolved'",
        "pay.outcome == 'handed_on' && order.total < 200",
        "pay.outcome == 'refused' && order.age > 40",
        "pay.outcome in ['refused', 'handed_on']",
        "pay.outcome != 'refused' || order.total == 7",
    ],
)
def test_both_sides_of_a_rule_on_how_a_used_procedure_ended_are_shown(rule):
    machine = machine_of(ASKED % ("back", rule), back=BACK)

    assert unreached(machine) == {}
    assert {ByRule("content", way) for way in ("yes", "no")} <= set(targets(machine))


def test_so_are_those_of_a_procedure_that_uses_another_in_turn():
    machine = machine_of(ASKED % ("on", "pay.outcome == 'declined'"), on=PASSED_ON, back=BACK)

    assert unreached(machine) == {}


def test_an_outcome_with_which_it_never_ends_is_named_as_what_can_never_happen():
    machine = machine_of(ASKED % ("back", "pay.outcome == 'withdrawn'"), back=BACK)

    missed = unreached(machine)

    assert missed[ByRule("content", "yes")] is WhyNot.NEVER
    assert ByRule("content", "no") not in missed


def test_a_rule_on_a_fact_that_leads_to_another_end_is_not_said_to_hold():
    machine = machine_of(ASKED % ("back", "pay.outcome == 'resolved' && order.age > 30"), back=BACK)

    missed = unreached(machine)

    assert ByRule("content", "no") not in missed
    assert all(each.choice == "content" for each in missed if isinstance(each, ByRule))


def test_a_used_procedure_in_a_repeat_ends_in_each_way_too():
    turns = """
  - id: turns
    repeat: Again
    limit: 2
    steps:
      - {id: pay, use: back}
      - id: which
        choose: Which?
        ways:
          money: {text: M, when: pay.outcome == 'resolved', steps: [{id: m, say: M}]}
          none: {text: N, when: pay.outcome == 'refused', steps: [{id: n, say: N}]}
          other: {text: O, steps: [{id: o, say: O}]}
  - {id: over, end: resolved}
"""

    assert unreached(machine_of(turns, back=BACK)) == {}


def test_what_is_left_to_the_agent_goes_past_the_used_procedure():
    steps = """
  - {id: want, choose: Want?, yes: [{id: pay, use: back}], no: [{id: none, say: None}]}
  - {id: paid, choose: Paid?, when: pay.outcome == 'resolved', yes: [], no: [{id: b, say: B}]}
  - {id: over, end: resolved}
"""

    assert unreached(machine_of(steps, back=BACK)) == {}


@st.composite
def used(draw):
    """Return a procedure that ends by the age of an order, and one that asks how it did."""
    ends = draw(st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=4))
    ways = "".join(
        f"      w{at}: {{text: W{at}, when: order.age <= {10 * at}, steps: [{{id: e{at},"
        f" end: {end}}}]}}\n"
        for at, end in enumerate(ends)
    )
    back = f"  - id: which\n    choose: Which?\n    ways:\n{ways}"
    back += "      rest: {text: Rest, steps: [{id: rest-end, end: handed_on}]}\n"
    asked = draw(st.permutations(sorted({*ends, "handed_on"})))
    ways = "".join(
        f"      {end.replace('_', '-')}: {{text: A, when: pay.outcome == '{end}', steps: []}}\n"
        for end in asked
    )
    if len(asked) == 1:
        ways += "      other: {text: Other, steps: []}\n"
    main = f"  - {{id: pay, use: back}}\n  - id: how\n    choose: How?\n    ways:\n{ways}"
    return machine_of(f"{main}  - {{id: over, end: resolved}}\n", back=back)


@given(used())
def test_every_outcome_of_a_used_procedure_is_had_and_every_rule_on_it_holds_once(machine):
    missed = unreached(machine)

    assert {each for each in missed if isinstance(each, ByLetter)} == set()
    assert {each.way for each in missed if isinstance(each, ByRule)} <= {"other"}
