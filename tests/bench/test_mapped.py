"""The walks that cover a procedure, and what may come after what in it."""

from bench.mapped.covering import cover, letters_of
from bench.mapped.following import START, follows, pairs_in
from handrail.rules import parse_rule
from handrail.run import Letter, Outcome
from handrail.sop.document import StepKind
from tests.core.run.build import any_order, choose, end, machine, may, must, repeat, seq, step

NEVER = parse_rule("1 > 2")


def test_the_walks_take_every_letter_and_reach_every_end():
    walked = machine(
        must("a"),
        repeat("loop", choose("c", yes=seq(end("early")), no=seq(step("b")))),
        any_order("some", step("x"), step("y"), step("z"), at_least=2),
        end(),
    )

    found = cover(walked)

    assert found.is_whole, found.missing
    assert found.ends == 2
    assert found.letters == len(set(letters_of(walked)))


def test_a_way_that_its_rule_never_takes_is_missing():
    found = cover(machine(choose("c", NEVER, yes=seq(step("a")), no=seq()), end()))

    assert "c=yes" in found.missing
    assert "c=no" not in found.missing


def test_what_cannot_be_done_is_never_walked_and_is_named():
    unmet = step("pay", StepKind.DO, needs=("later",))

    found = cover(machine(unmet, must("later"), end()))

    assert not found.is_whole


def test_an_end_has_no_letter_for_being_skipped():
    assert Letter(Outcome.SKIPPED, "end") not in set(letters_of(machine(end())))


def test_what_may_be_left_out_is_passed_by_and_taken():
    body = machine(step("a"), may("b"), step("c"), end()).procedure.body

    pairs = pairs_in(body)

    assert {(START, "a"), ("a", "b"), ("a", "c"), ("b", "c"), ("c", "end")} == pairs


def test_a_loop_leads_back_to_its_beginning_and_an_end_leads_nowhere():
    body = machine(
        repeat("loop", step("a"), choose("c", yes=seq(), no=seq(end("out")))), end()
    ).procedure.body

    pairs = pairs_in(body)

    assert {("c=yes", "a"), ("c=yes", "end"), ("c=no", "out")} < pairs
    assert not [pair for pair in pairs if pair[0] == "out"]


def test_what_the_source_does_not_know_is_passed_through():
    body = machine(step("a"), choose("c", yes=seq(step("b")), no=seq()), end()).procedure.body

    after = follows(pairs_in(body), "a", frozenset({"c=yes", "c=no"}))

    assert after == {"b", "end"}
