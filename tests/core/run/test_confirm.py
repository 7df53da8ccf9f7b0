"""A list that is done from memory: one key confirms what is open of it."""

from dataclasses import replace

from handrail.run import Lack, Why
from handrail.run.command import Confirm, SkipStep, TakeStep
from handrail.sop.document import StepKind, Style

from .build import Play, any_order, end, machine, must, step


def from_memory(*items):
    return replace(any_order("list", *items), style=Style.DO_CONFIRM)


def test_one_command_confirms_every_item():
    play = Play.of(machine(from_memory(must("a"), step("b"), step("c")), end()))

    play.do(Confirm("list"))

    assert play.letters() == ["done a", "done b", "done c"]


def test_what_was_ticked_or_skipped_before_stands_as_it_is():
    play = Play.of(machine(from_memory(step("a"), step("b"), step("c")), end()))
    play.do(TakeStep("b"), SkipStep("c", "not-needed"))

    play.do(Confirm("list"))

    assert play.letters() == ["done b", "skipped c", "done a"]


def test_items_are_taken_in_the_order_of_their_needs():
    book = step("book", StepKind.DO, needs=("look",))
    play = Play.of(machine(from_memory(book, step("look")), end()))

    play.do(Confirm("list"))

    assert play.letters() == ["done look", "done book"]


def test_while_one_item_waits_nothing_is_confirmed():
    book = step("book", StepKind.DO)
    play = Play.of(machine(must("first"), from_memory(step("look"), book), end()))

    refusal = play.refused(Confirm("list"))

    assert [(each.lack, each.block) for each in refusal.missing] == [(Lack.STEP, "first")]
    assert play.letters() == []


def test_an_item_for_somebody_else_is_not_confirmed_by_an_agent():
    play = Play.of(machine(from_memory(step("a", who=("team_leader", "workshop"))), end()))

    (missing,) = play.refused(Confirm("list")).missing

    assert (missing.role, missing.or_roles) == ("team_leader", ("workshop",))


def test_a_list_that_is_read_is_ticked_item_by_item():
    play = Play.of(machine(any_order("list", step("a")), end()))

    assert play.refused(Confirm("list")).why is Why.ONE_BY_ONE
    assert play.refused(Confirm("a")).why is Why.ONE_BY_ONE
    assert play.refused(Confirm("nowhere")).why is Why.UNKNOWN


def test_a_list_is_confirmed_once():
    play = Play.of(machine(from_memory(step("a")), end())).do(Confirm("list"))

    assert play.refused(Confirm("list")).why is Why.NOTHING_TO_DO
