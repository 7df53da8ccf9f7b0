"""What is behind us costs nothing. Calls are counted: a busy machine is no matter."""

from handrail.run.command import TakeStep
from handrail.sop.document import StepKind
from tests.bounds.counted import calls_of
from tests.core.run.build import Play, end, machine, must, step

MOST_CALLS_MORE = 1.2
"""How many times as many calls a step may take at the end of a long procedure."""


def calls_of_the_last_effect(steps):
    """Return how many calls an effect takes behind so many musts that were done."""
    musts = [must(f"s{at}") for at in range(steps)]
    first, last = step("first", StepKind.DO), step("last", StepKind.DO)
    play = Play.of(machine(first, *musts, last, end()))
    play.do(*(TakeStep(each.id) for each in (first, *musts)))
    return calls_of(lambda: play.ask(TakeStep("last")))


def test_an_effect_behind_a_thousand_finished_steps_asks_no_more_than_behind_ten():
    few, many = calls_of_the_last_effect(10), calls_of_the_last_effect(1_000)

    assert many <= few * MOST_CALLS_MORE
