"""A small set of runs shows all that can happen in a procedure, or says what it cannot show."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

from handrail.rules import Declared, Money, Type, parse_rule
from handrail.run import Actor, Decision, Happened, Known, Machine, Refusal, decide, fold, start
from handrail.run.letter import Letter, Outcome, decided, done, skipped
from handrail.run.scenarios import (
    ByLetter,
    ByRule,
    LeftToTheAgent,
    WhyNot,
    scenarios,
    targets,
)
from handrail.run.scenarios.playing import AT
from handrail.run.scenarios.targets import shown_by
from handrail.sop import parse_procedure
from handrail.sop.document import FactDeclaration, RuleOf, StepKind
from handrail.sop.link import link
from handrail.words import Language, say

from .build import any_order, choose, end, machine, may, must, repeat, seq, step, text, ways
from .strategies import machines

SHIPPED = sorted((Path(__file__).parents[3] / "procedures").glob("*.yaml"))
AGE = FactDeclaration("age", text("Age"), Declared(Type.NUMBER))
FACTS = tuple(
    FactDeclaration(name, text(name), Declared(Type.YES_NO)) for name in ("fact", "other")
)


def with_facts(played, *facts):
    return Machine(played.version, replace(played.procedure, facts=facts))


def replayed(played, scenario):
    """Play a scenario's moves anew; return the answers, the history and where it led."""
    decision = start(played, actor=Actor("a"), facts={}, now=AT, machines=lambda _: played)
    known, answers, state = {}, [], decision.state
    history = list(decision.events)
    for move in scenario.moves:
        for name, value in move.learns:
            known[name] = Known(value, known[name].revision + 1 if name in known else 1)
        answer = decide(
            state, move.command, actor=move.actor, facts=known, now=AT, machines=lambda _: played
        )
        answers.append(answer)
        if isinstance(answer, Decision):
            state, history = answer.state, [*history, *answer.events]
    return answers, history, state


def shown(covering):
    return {target for each in covering.scenarios for target in each.shows}


@given(machines())
def test_everything_that_can_happen_is_shown_or_named(played):
    played = with_facts(played, *FACTS)

    covering = scenarios(played)

    missed = {each.target for each in covering.unreached}
    assert shown(covering) | missed == set(targets(played))
    assert not shown(covering) & missed
    assert all(each.refusal or each.why is not WhyNot.REFUSED for each in covering.unreached)


@given(machines())
def test_each_run_can_be_played_again_and_its_history_folds(played):
    played = with_facts(played, *FACTS)
    for scenario in scenarios(played).scenarios:
        answers, history, state = replayed(played, scenario)

        assert all(isinstance(answer, Decision) for answer in answers)
        assert {*scenario.shows} <= {each for event in history for each in shown_by(event)}
        happened = [Happened(event, AT, "a") for event in history]
        assert fold(happened, machines=lambda _: played).marking == state.marking
        assert state.outcome == scenario.outcome


@given(machines())
def test_every_refusal_on_the_way_says_why_in_words(played):
    for each in scenarios(with_facts(played, *FACTS)).unreached:
        if each.refusal is not None:
            for language in Language:
                assert say(each.refusal.sentence, language)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_procedure_is_shown_whole_by_a_few_runs(file):
    procedure = parse_procedure(file.read_bytes(), name=file.name)

    covering = scenarios(Machine(f"{procedure.id}@1", procedure))

    assert covering.unreached == ()
    assert len(covering.scenarios) <= 20
    has_end = any(each.kind is StepKind.END for each in procedure.steps())
    assert all(bool(each.outcome) is has_end for each in covering.scenarios)


def test_both_sides_of_a_rule_are_shown_and_that_it_cannot_tell():
    old = choose("old", parse_rule("age > 30"), yes=seq(step("sorry")), no=seq(step("pay")))
    played = with_facts(machine(step("ask", StepKind.ASK, fact="age"), old, end()), AGE)

    covering = scenarios(played)

    assert covering.unreached == ()
    assert {ByRule("old", "yes"), ByRule("old", "no"), LeftToTheAgent("old")} <= shown(covering)


def test_a_way_that_no_facts_can_take_is_named_as_what_can_never_happen():
    rules = (parse_rule("age > 30"), parse_rule("age > 40"), None)
    aged = ways("aged", *((rule, seq(step(f"s{at}"))) for at, rule in enumerate(rules)))
    played = with_facts(machine(aged, end()), AGE)

    covering = scenarios(played)

    assert [(each.target, each.why) for each in covering.unreached] == [
        (ByRule("aged", "w2"), WhyNot.NEVER)
    ]
    assert ByLetter(decided("aged", "w2")) in shown(covering)


def test_a_way_whose_facts_are_not_declared_is_not_said_to_be_impossible():
    played = machine(choose("old", parse_rule("age > 30"), yes=seq(step("a")), no=seq(step("b"))))

    assert {each.why for each in scenarios(played).unreached} == {WhyNot.COULD_NOT_TELL}


def test_a_colleague_agrees_where_one_is_needed():
    euros = Money(Decimal(20), "EUR")
    played = machine(
        must("law", rule_of=RuleOf.LAW),
        step("signed", second_person="team_leader"),
        step("led", StepKind.DO, who=("head",)),
        step("gift", StepKind.OFFER, limits=(euros,)),
        end(),
    )

    covering = scenarios(played)

    assert covering.unreached == ()
    assert {"team_leader", "head"} <= {
        move.role for each in covering.scenarios for move in each.moves
    }


def test_a_colleague_of_the_same_role_agrees_too():
    played = machine(step("pay", StepKind.DO, second_person="agent"), end())

    assert scenarios(played).unreached == ()


def test_a_loop_is_walked_again_and_left():
    covering = scenarios(machine(repeat("chase", step("call"), limit=3), may("note"), end()))

    wanted = {Letter(Outcome.AGAIN, "chase"), Letter(Outcome.LEAVE, "chase"), skipped("note")}
    assert {ByLetter(letter) for letter in wanted} <= shown(covering)
    assert covering.unreached == ()


def test_a_loop_that_can_be_left_by_an_end_is_walked_again_too():
    tries = repeat("tries", choose("right", yes=seq(end("known")), no=seq()))

    covering = scenarios(machine(tries, end()))

    assert covering.unreached == ()


def test_each_item_of_some_that_are_enough_is_skipped_once():
    proofs = any_order("proofs", must("birthday"), must("number"), must("call"), at_least=2)

    covering = scenarios(machine(proofs, end()))

    assert covering.unreached == ()


def test_what_is_too_much_to_show_is_named(monkeypatch):
    monkeypatch.setattr("handrail.run.scenarios.covering.MOST_MOVES", 1)

    covering = scenarios(machine(step("a"), step("b"), end()))

    assert shown(covering) == {ByLetter(done(each)) for each in ("a", "b", "end")}
    assert {each.why for each in covering.unreached} == {WhyNot.TOO_LONG}


def test_a_refusal_is_a_decision_or_says_what_stopped_it():
    stopped = machine(step("a", StepKind.DO, needs=("b",)), must("b", StepKind.DO, needs=("a",)))

    covering = scenarios(stopped)

    assert all(isinstance(each.refusal, Refusal) for each in covering.unreached)


INNER = """
handrail: 1
procedure: inner
kind: matter
title: Inner
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
steps:
  - {id: which, choose: Which?, yes: [{id: y, end: resolved}], no: [{id: n, end: declined}]}
"""
OUTER = """
handrail: 1
procedure: outer
kind: matter
title: Outer
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
steps:
  %s
  - {id: how, choose: How?, when: back.outcome == 'resolved', yes: [], no: []}
  - {id: over, end: resolved}
"""


@pytest.mark.parametrize(
    ("use", "is_left"),
    [
        ("- {id: back, use: inner}", False),
        ("- {id: maybe, optional: Perhaps, steps: [{id: back, use: inner}]}", True),
    ],
)
def test_how_a_used_procedure_ended_is_left_to_the_agent_only_where_it_may_be_passed_by(
    use, is_left
):
    outer, inner = (parse_procedure(source, name="file.yaml") for source in (OUTER % use, INNER))

    played = Machine("outer@1", link(outer, {"inner": inner}.get))

    assert (LeftToTheAgent("how") in targets(played)) is is_left
    assert LeftToTheAgent("how") not in {each.target for each in scenarios(played).unreached}
