"""By when open steps are to be done: from the start of the run, or after another step."""

from datetime import timedelta

from handrail.clock import parse_duration
from handrail.run.command import Decide, SkipStep, TakeStep
from handrail.run.deadlines import step_deadlines
from handrail.sop.document import StepKind
from tests.core.clock.desks import working_week

from .build import Play, choose, end, machine, seq, step

HOURS = parse_duration("2 hours")
MINUTES = parse_duration("30 minutes")


def due(play, machine_):
    found = step_deadlines(machine_, play.state, calendar=working_week())
    return {each.step.id: each.due_at - play.state.started_at for each in found}


def test_a_time_runs_from_the_start_until_the_step_is_taken():
    desk = machine(step("call", within=HOURS), end())
    play = Play.of(desk)

    before = due(play, desk)
    play.do(TakeStep("call"))

    assert before == {"call": timedelta(hours=2)}
    assert due(play, desk) == {}


def test_a_time_after_a_step_begins_when_that_step_was_done():
    desk = machine(step("meet"), step("send", within=MINUTES, after="meet"), end())
    play = Play.of(desk)

    before = due(play, desk)
    play.do(TakeStep("meet"))
    met = play.state.standing("meet").at - play.state.started_at

    assert before == {}
    assert due(play, desk) == {"send": met + timedelta(minutes=30)}


def test_a_skipped_step_begins_no_time():
    desk = machine(step("meet"), step("send", within=MINUTES, after="meet"), end())

    assert due(Play.of(desk).do(SkipStep("meet", "not-needed")), desk) == {}


def test_a_promise_and_a_step_off_the_path_have_no_deadline():
    way = choose("old", yes=seq(step("call", within=HOURS)), no=seq())
    promise = step("day", StepKind.PROMISE, within=HOURS)
    desk = machine(way, promise, end())
    play = Play.of(desk).do(Decide("old", "no"))

    assert due(play, desk) == {}
