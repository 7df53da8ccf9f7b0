"""Choices whose ways have rules of their own."""

from handrail.rules import Verdict, parse_rule
from handrail.run import read_event, write_event
from handrail.run.command import Correct, Decide

from .build import Play, end, machine, seq, step, ways

OLD, KNOWN = parse_rule("years >= 5"), parse_rule("years >= 1")


def tiers(*, rest=True):
    ruled = [(OLD, seq(step("gold"))), (KNOWN, seq(step("silver")))]
    return machine(ways("tier", *ruled, *([(None, seq(step("new")))] if rest else [])), end())


def test_the_first_way_whose_rule_holds_is_taken():
    assert Play.of(tiers(), years=7).letters() == ["decided tier=w1"]
    assert Play.of(tiers(), years=2).letters() == ["decided tier=w2"]


def test_the_way_without_a_rule_is_for_all_others():
    run = Play.of(tiers(), years=0)

    assert run.letters() == ["decided tier=w3"]
    assert run.history[-1].event.verdict is Verdict.FALSE


def test_the_agent_is_asked_while_a_rule_cannot_tell():
    run = Play.of(tiers())

    run.do(Decide("tier", "w2"))

    assert run.history[-1].event.verdict is Verdict.UNKNOWN
    assert not run.state.taken[-1].is_against_rule


def test_the_agent_is_asked_where_no_way_is_left():
    assert Play.of(tiers(rest=False), years=0).letters() == []


def test_another_way_than_the_rules_take_is_against_them():
    run = Play.of(tiers(), years=7)

    run.do(Correct("tier", "w3"))

    assert run.state.taken[-1].is_against_rule


def test_what_the_rules_took_is_stored():
    event = Play.of(tiers(), years=7).history[-1].event

    kind, body = write_event(event)

    assert body["ruled"] == "w1"
    assert read_event(kind, body) == event
