import pytest

from handrail.rules import parse_rule
from handrail.run.look import Place, Stop
from handrail.sop.document import StepKind
from handrail.web.case.entry import (
    Answered,
    Chose,
    Done,
    Doubted,
    Later,
    Noted,
    Replaced,
    Skipped,
    Sought,
    read_entry,
)
from tests.core.run.build import any_order, choose, seq, step

SAY = Stop(step("say"), Place.NOW, 0)
ASK = Stop(step("ask", StepKind.ASK, fact="order.number"), Place.NOW, 0)
RESTATE = Stop(step("restate", StepKind.RESTATE), Place.NOW, 0)
FORK = Stop(choose("way", parse_rule("fact"), yes=seq(step("a")), no=seq()), Place.NOW, 0)
CHECKS = Stop(
    any_order("all", step("a", StepKind.CHECK), step("b", StepKind.ASK, fact="days")),
    Place.NOW,
    0,
    checks=(
        Stop(step("a", StepKind.CHECK), Place.NOW, 0),
        Stop(step("b", StepKind.ASK, fact="days"), Place.NOW, 0),
    ),
)


@pytest.mark.parametrize(
    ("stop", "typed", "meant"),
    [
        (SAY, "", Done()),
        (SAY, "  ", Done()),
        (SAY, "broken mixer", Noted("broken mixer")),
        (SAY, "-", Later()),
        (SAY, "--", Skipped()),
        (SAY, "--2", Skipped(number=2)),
        (SAY, "-- she hung up", Skipped(text="she hung up")),
        (SAY, "--12", Skipped(text="12")),
        (SAY, "!", Doubted("")),
        (SAY, "! nobody says that", Doubted("nobody says that")),
        (SAY, "=", Replaced(None)),
        (SAY, "=2", Replaced(2)),
        (ASK, "= 1", Replaced(1)),
        (FORK, "=1", Replaced(1)),
        (SAY, "=12", Noted("=12")),
        (ASK, "=x", Answered("=x")),
        (SAY, ".ref", Sought("ref")),
        (SAY, "3", Chose(3)),
        (ASK, "10-5521", Answered("10-5521")),
        (ASK, "3", Answered("3")),
        (RESTATE, "a cracked jug", Answered("a cracked jug")),
        (FORK, "2", Chose(2)),
        (FORK, "yes of course", Noted("yes of course")),
        (CHECKS, "1", Chose(1)),
        (CHECKS, "12", Answered("12")),
        (None, "a note", Noted("a note")),
        (None, "1", Noted("1")),
    ],
)
def test_an_entry_means_what_its_step_makes_of_it(stop, typed, meant):
    assert read_entry(typed, stop=stop) == meant


@pytest.mark.parametrize("typed", ["--", "1", "text", "."])
def test_with_shift_it_is_always_a_note(typed):
    assert read_entry(typed, stop=FORK, is_note=True) == Noted(typed)


def test_at_a_step_that_is_done_text_is_a_note():
    assert read_entry("more", stop=Stop(ASK.block, Place.DONE, 0)) == Noted("more")
