"""Steps that exist only on some channels: elsewhere nobody is asked for them."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from handrail.run import Machine, Why, fold
from handrail.run.command import Decide, GoAgain, Leave, RedoStep, SkipStep, TakeStep
from handrail.run.letter import Outcome
from handrail.run.look import current_block, gaps, stops
from handrail.run.walk import is_over, next_letters
from handrail.sop.document import AnyOrder, Call, Choose, Optional, Repeat, Sequence, Step, StepKind

from . import build
from .build import ALICE, Play, any_order, choose, end, must, optional, seq, step
from .strategies import machines


def on(channel, *blocks, version="p@1"):
    return Machine(version, build.procedure(*blocks), channel)


ID = must("identity", channels=("phone",))
SEND = step("send", StepKind.SEND)


def letters(machine, state):
    return [str(each) for each in next_letters(machine, state.marking)]


def test_on_its_channel_a_must_holds_an_effect_back():
    play = Play.of(on("phone", ID, SEND, end()))

    assert [each.block for each in play.refused(TakeStep("send")).missing] == ["identity"]


def test_elsewhere_it_holds_nothing_back_and_is_not_on_the_rail():
    machine = on("email", ID, SEND, end())
    play = Play.of(machine)

    assert letters(machine, play.state) == ["done send", "skipped send"]
    assert [stop.block.id for stop in stops(machine, play.state)] == ["send", "end"]
    assert current_block(machine, play.state) == "send"
    play.do(TakeStep("send"), TakeStep("end"))
    assert play.state.outcome == "resolved"


def test_without_a_channel_every_step_is_called_for():
    machine = on(None, ID, SEND, end())

    assert letters(machine, Play.of(machine).state)[0] == "done identity"


def test_what_was_done_elsewhere_all_the_same_is_recorded_and_shown():
    machine = on("email", ID, SEND, end())
    play = Play.of(machine).do(TakeStep("identity"))

    assert [stop.block.id for stop in stops(machine, play.state)] == ["identity", "send", "end"]
    assert play.do(RedoStep("identity")).letters() == ["done identity"]


def test_an_effect_of_another_channel_is_refused_by_name():
    visit = step("visit", StepKind.DO, channels=("counter",))
    play = Play.of(on("email", visit, end()))

    assert play.refused(TakeStep("visit")).why is Why.ELSEWHERE


def test_who_needs_a_step_of_another_channel_does_not_wait_for_it():
    play = Play.of(on("email", ID, step("send", StepKind.SEND, needs=("identity",)), end()))

    assert play.do(TakeStep("send")).letters() == ["done send"]


def test_a_checklist_shows_what_is_for_this_channel_and_is_left_out_if_nothing_is():
    calls = any_order("calls", ID, step("hold", channels=("phone",)))
    both = any_order("both", step("hear", channels=("phone",)), step("read"))
    machine = on("email", calls, both, end())

    found = stops(machine, Play.of(machine).state)

    assert [stop.block.id for stop in found] == ["both", "end"]
    assert [check.block.id for check in found[0].checks] == ["read"]


def test_a_known_answer_takes_no_question_of_another_channel():
    ask = step("ask", StepKind.ASK, fact="order.number", channels=("phone",))
    play = Play.of(on("email", ask, end()), **{"order.number": "24-0815"})

    assert play.letters() == []


def test_a_choice_of_which_only_other_channels_have_musts_holds_nothing_back():
    choice = choose("old", yes=seq(ID), no=seq())
    play = Play.of(on("email", choice, SEND, end()))

    assert play.do(TakeStep("send")).letters() == ["done send"]


def test_nothing_of_another_channel_is_a_gap_at_the_end():
    machine = on("email", ID, optional("more", step("hear", channels=("phone",))), end())

    assert gaps(machine, Play.of(machine).state) == ()


@st.composite
def restricted(draw):
    """Return a random procedure of which some steps exist on the telephone only."""

    def some(block):
        match block:
            case Step(kind=StepKind.END | StepKind.RETURN):
                return block
            case Step():
                return replace(block, channels=("phone",)) if draw(st.booleans()) else block
            case Sequence(blocks=inner) | AnyOrder(blocks=inner):
                return replace(block, blocks=tuple(map(some, inner)))
            case Choose(branches=ways):
                return replace(
                    block, branches=tuple(replace(way, body=some(way.body)) for way in ways)
                )
            case Repeat(body=body) | Optional(body=body) | Call(body=body):
                return replace(block, body=some(body))

    machine = draw(machines())
    return replace(machine.procedure, body=some(machine.procedure.body))


@given(restricted(), st.data())
def test_by_mail_a_run_comes_to_its_end_without_a_step_of_the_telephone(procedure, data):
    machine = Machine("p@1", procedure, "email")
    play = Play.of(machine, fact=True)

    while not play.state.has_ended:
        letter = data.draw(st.sampled_from(next_letters(machine, play.state.marking)))
        taken = take(letter)
        answer = play.ask(taken)
        if hasattr(answer, "events"):
            play.do(taken)

    by_phone = {each.id for each in procedure.steps() if each.channels}
    assert {each.letter.block for each in play.state.taken} & by_phone == set()
    assert is_over(machine, play.state.marking)


def take(letter):
    match letter.outcome:
        case Outcome.DONE:
            return TakeStep(letter.block)
        case Outcome.SKIPPED:
            return SkipStep(letter.block, "not-needed")
        case Outcome.DECIDED:
            return Decide(letter.block, letter.branch)
        case Outcome.AGAIN:
            return GoAgain(letter.block)
        case Outcome.LEAVE:
            return Leave(letter.block)


def test_a_history_of_the_telephone_goes_on_by_mail():
    blocks = (ID, SEND, end())
    play = Play.of(on("phone", *blocks)).do(TakeStep("identity"))
    by_mail = on("email", *blocks)

    state = fold(play.history, machines={"p@1": by_mail}.get)

    assert [str(each.letter) for each in state.taken] == ["done identity"]
    assert ALICE.id == state.taken[0].who
