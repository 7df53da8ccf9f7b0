"""What an open interrupt holds back, and when it is over."""

from dataclasses import replace

import pytest

from handrail.run import Lack, Machine, Missing, Why, interrupting
from handrail.run.command import Confirm, LookAgain, RedoStep, SkipStep, TakeStep
from handrail.run.interrupting import held_back
from handrail.sop.document import Kind, StepKind, Style

from .build import Play, any_order, end, machine, may, must, procedure, seq, step

MATTER = machine(seq(step("hear"), step("send", StepKind.SEND), end()))


def interrupt(*blocks, version="threat@2", holds_effects=True):
    written = procedure(*blocks, name="threat")
    return Machine(
        version, replace(written, kind=Kind.INTERRUPT, holds_effects=holds_effects), None
    )


def is_over(play):
    return interrupting.is_over(play.machines[play.state.version], play.state)


THREAT = interrupt(step("tell", StepKind.ESCALATE))


@pytest.mark.parametrize("command", [TakeStep("send"), RedoStep("send"), TakeStep("end")])
def test_an_effect_waits_for_the_interrupt_and_is_told_which(command):
    refusal = held_back(MATTER, MATTER.start, command, interrupts=(THREAT,))

    assert refusal is not None
    assert refusal.why is Why.WAITS
    assert refusal.missing == (Missing(Lack.INTERRUPT, "threat@2"),)


@pytest.mark.parametrize(
    "command", [TakeStep("hear"), SkipStep("send", "not-needed"), LookAgain(), TakeStep("nothing")]
)
def test_what_is_no_effect_goes_on(command):
    assert held_back(MATTER, MATTER.start, command, interrupts=(THREAT,)) is None


def test_a_list_with_an_effect_is_not_confirmed_until_the_effect_is_done():
    items = any_order("list", step("look"), step("book", StepKind.DO))
    matter = machine(replace(items, style=Style.DO_CONFIRM), end())
    play = Play.of(matter)

    held = held_back(matter, play.state.marking, Confirm("list"), interrupts=(THREAT,))
    play.do(TakeStep("book"))
    later = held_back(matter, play.state.marking, Confirm("list"), interrupts=(THREAT,))

    assert held is not None
    assert held.missing == (Missing(Lack.INTERRUPT, "threat@2"),)
    assert later is None


def test_an_interrupt_holds_nothing_that_does_not_say_so():
    polite = interrupt(step("hear"), holds_effects=False)

    assert held_back(MATTER, MATTER.start, TakeStep("send"), interrupts=(polite,)) is None


def test_an_interrupt_is_not_held_back_by_another():
    assert held_back(THREAT, THREAT.start, TakeStep("tell"), interrupts=(THREAT,)) is None


def test_an_interrupt_without_an_end_is_over_when_all_is_done():
    play = Play.of(interrupt(must("safe"), step("tell", StepKind.ESCALATE)))
    assert not is_over(play)

    play.do(TakeStep("safe"), TakeStep("tell"))

    assert is_over(play)


def test_a_skipped_step_keeps_it_open_until_somebody_says_why():
    play = Play.of(interrupt(step("tell", StepKind.ESCALATE)))

    play.do(SkipStep("tell", None))

    assert not is_over(play)


def test_what_may_be_done_keeps_no_interrupt_open_once_skipped():
    play = Play.of(interrupt(step("hear"), may("write")))

    play.do(TakeStep("hear"), SkipStep("write", "not-needed"))

    assert is_over(play)


def test_a_matter_is_over_at_its_end_alone():
    play = Play.of(machine(seq(step("hear"), end())))
    play.do(TakeStep("hear"))
    assert not is_over(play)

    play.do(TakeStep("end"))

    assert is_over(play)
