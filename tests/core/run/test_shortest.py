"""The shortest way to the end, held against every way there is."""

from collections import deque

from hypothesis import given

from handrail.rules import parse_rule
from handrail.run.command import Decide, TakeStep
from handrail.run.letter import Outcome
from handrail.run.shortest import shortest_way
from handrail.run.table import TooManyStates, tabulate
from handrail.run.walk import move, next_letters
from handrail.sop.document import StepKind

from .build import (
    Play,
    any_order,
    call,
    choose,
    end,
    hand_back,
    machine,
    may,
    must,
    optional,
    repeat,
    seq,
    step,
)
from .strategies import machines

IS_OLD = parse_rule("age > 30")


def letters(played, **values):
    return [str(each) for each in shortest_way(played, played.start, values=values).letters]


def test_may_steps_and_options_are_passed_by():
    played = machine(step("greet"), may("chat"), optional("more", step("a")), end())

    assert letters(played) == ["done greet", "done end"]


def test_the_shorter_branch_is_taken():
    played = machine(choose("c", yes=seq(step("a"), step("b")), no=seq(step("d"))), end())

    assert letters(played) == ["decided c=no", "done d", "done end"]


def test_where_the_rule_can_tell_only_its_branch_counts():
    played = machine(choose("c", IS_OLD, yes=seq(step("a"), step("b")), no=seq(step("d"))), end())

    assert letters(played, age=40) == ["decided c=yes", "done a", "done b", "done end"]


def test_an_early_end_can_be_shorter_than_going_on():
    played = machine(choose("c", yes=seq(end("soon")), no=seq()), must("m"), step("a"), end())

    assert letters(played) == ["decided c=yes", "done soon"]


def test_a_loop_is_left_and_a_used_procedure_ended_where_it_is_shortest():
    used = call("u", choose("u/c", yes=seq(hand_back("u/h")), no=seq()), step("u/a"), step("u/b"))
    played = machine(repeat("r", step("try")), used, end())

    assert letters(played) == ["done try", "leave r", "decided u/c=yes", "done u/h", "done end"]


def test_it_goes_on_from_where_the_run_stands():
    run = Play.of(machine(any_order("all", step("a"), step("b")), step("c"), end()))
    run.do(TakeStep("b"))

    way = shortest_way(run.machines["p@1"], run.state.marking, values={})

    assert [str(each) for each in way.letters] == ["done a", "done c", "done end"]
    assert way.cost == 3


def test_nothing_is_left_once_the_run_has_ended():
    run = Play.of(machine(choose("c", yes=seq(end("soon")), no=seq(step("a"))), end()))
    run.do(Decide("c", "yes"), TakeStep("soon"))

    assert shortest_way(run.machines["p@1"], run.state.marking, values={}).letters == ()


@given(machines(most_steps=6))
def test_no_way_through_the_table_is_shorter(played):
    try:
        table = tabulate(played, most_states=600)
    except TooManyStates:
        return
    way = shortest_way(played, played.start, values={})
    marking = played.start
    for letter in way.letters:
        assert letter in next_letters(played, marking)
        marking = move(played, marking, letter)

    assert way.cost == _fewest(played, table)


def _fewest(played, table):
    """Return how many letters people take at least, by trying every way."""
    costs, waiting = {0: 0}, deque([0])
    best = None
    while waiting:
        at = waiting.popleft()
        for letter, to in table.rows[at].items():
            cost = costs[at] + _price(played, letter)
            if _ends(played, letter):
                best = cost if best is None else min(best, cost)
            if to not in costs or cost < costs[to]:
                costs[to] = cost
                waiting.append(to)
    return best


def _price(played, letter):
    is_free = letter.outcome is Outcome.DONE and played.step_kind(letter.block) is StepKind.RETURN
    return 0 if is_free else 1


def _ends(played, letter):
    return letter.outcome is Outcome.DONE and played.step_kind(letter.block) is StepKind.END
