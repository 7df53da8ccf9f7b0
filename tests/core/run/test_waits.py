"""Steps that wait for a time: they begin by themselves, and end when the desk says so."""

from datetime import date

from handrail.clock import Duration, Unit
from handrail.run import read_event, write_event
from handrail.run.command import LookAgain, Rewind, TakeBack, TakeStep, TimeIsUp
from handrail.run.event import By, FactRead, WaitBegan
from handrail.sop.document import StepKind

from .build import Play, choose, end, machine, optional, seq, step

REST = step("rest", StepKind.WAIT, lasts=Duration(2, Unit.BUSINESS_DAY))
VISIT = step("visit", StepKind.WAIT, until="visit_day")


def test_the_time_begins_when_the_step_is_reached():
    run = Play.of(machine(step("greet"), REST, end()))
    before = len(run.history)

    run.do(TakeStep("greet"))

    assert [each.event for each in run.history[before:]][1:] == [WaitBegan("rest")]
    assert dict(run.state.waits) == {"rest": ()}


def test_it_begins_once():
    run = Play.of(machine(REST, end()))

    run.do(LookAgain(), LookAgain())

    assert sum(isinstance(each.event, WaitBegan) for each in run.history) == 1


def test_the_step_is_done_when_its_time_is_up():
    run = Play.of(machine(REST, step("bye"), end()))

    run.do(TimeIsUp("rest"))

    assert run.letters() == ["done rest"]
    assert run.history[-1].event.by is By.TIME
    assert dict(run.state.waits) == {}


def test_an_agent_may_go_on_before_and_the_time_that_comes_then_does_nothing():
    run = Play.of(machine(REST, step("bye"), end()))

    run.do(TakeStep("rest"))

    assert run.refused(TimeIsUp("rest")).why.value == "nothing-to-do"


def test_a_wait_for_a_day_begins_once_the_day_is_known_and_anew_when_it_changes():
    run = Play.of(machine(VISIT, end()))
    assert dict(run.state.waits) == {}

    run.learn(visit_day=date(2026, 3, 9))
    run.do(LookAgain())
    run.learn(visit_day=date(2026, 3, 12))
    run.do(LookAgain())

    began = [each.event for each in run.history if isinstance(each.event, WaitBegan)]
    assert [each.facts for each in began] == [
        (FactRead("visit_day", 1),),
        (FactRead("visit_day", 2),),
    ]


def test_a_wait_on_a_way_that_was_left_is_never_up():
    waiting = choose("soon", yes=seq(step("now")), no=seq(REST))
    run = Play.of(machine(step("greet"), waiting, end()))

    assert run.refused(TimeIsUp("rest")).why.value == "nothing-to-do"


def test_a_wait_in_an_option_that_nobody_took_does_not_begin():
    assert len(Play.of(machine(optional("maybe", REST), end())).history) == 1


def test_a_wait_that_was_taken_back_begins_no_more_by_itself():
    run = Play.of(machine(REST, step("bye"), end()))
    run.do(TakeStep("rest"), Rewind("rest"))

    assert run.refused(TimeIsUp("rest")).why.value == "nothing-to-do"


def test_a_wait_ends_when_the_step_before_it_is_taken_back_and_begins_anew_after_it():
    run = Play.of(machine(step("greet"), REST, step("bye"), end()))
    run.do(TakeStep("greet"), TakeBack("greet"))
    assert dict(run.state.waits) == {}
    assert run.refused(TimeIsUp("rest")).why.value == "nothing-to-do"

    run.do(TakeStep("greet"))

    assert run.history[-1].event == WaitBegan("rest")


def test_a_wait_goes_on_when_a_step_is_taken_back_that_it_does_not_stand_behind():
    run = Play.of(machine(REST, step("bye"), end()))
    run.do(TakeStep("bye"), TakeBack("bye"))

    assert dict(run.state.waits) == {"rest": ()}


def test_its_beginning_is_stored():
    event = WaitBegan("visit", (FactRead("visit_day", 2),))

    assert read_event(*write_event(event)) == event
