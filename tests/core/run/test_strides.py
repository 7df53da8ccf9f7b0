"""What was done before at a marking is done again without thinking, and comes out the same."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from handrail.rules import Money, parse_rule
from handrail.run import Decision, FactRead, Lack, Machine, Missing, Why
from handrail.run.command import Decide, LookAgain, PutStepOff, SkipStep, TakeStep
from handrail.sop.document import StepKind

from .build import ALICE, MARTA, Play, any_order, choose, end, machine, must, seq, step
from .strategies import YES_OR_NO, commands, machines

LATE = parse_rule("age > 5")
GIVEN = (FactRead("age", 1),)


def euros(amount):
    return Money(Decimal(amount), "EUR")


def every_kind():
    """Return a procedure in which a step may depend on facts, amounts, roles and colleagues."""
    return machine(
        step("greet"),
        step("age", StepKind.ASK, fact="age"),
        any_order("all", must("verify"), step("signed", second_person="team_leader")),
        step("led", StepKind.DO, who=("team_leader",)),
        choose("late", LATE, yes=seq(step("sorry", StepKind.SEND)), no=seq(step("wait"))),
        choose("way", yes=seq(step("a")), no=seq(step("b"))),
        step("give", StepKind.OFFER, limits=(euros(20),)),
        end(),
    )


KNOWN = st.sampled_from([None, None, Decimal(3), Decimal(9)])
GIVES = st.sampled_from([(), GIVEN])
AMOUNTS = st.sampled_from([None, None, euros(5), euros(50), Money(Decimal(5), "PLN")])
ACTORS = st.sampled_from([ALICE, MARTA])
OF_EVERY_KIND = every_kind()
ITS_STEPS = st.sampled_from([each.id for each in OF_EVERY_KIND.procedure.steps()])
ITS_COMMANDS = st.one_of(
    st.builds(TakeStep, ITS_STEPS, GIVES, AMOUNTS),
    st.builds(TakeStep, ITS_STEPS, GIVES, AMOUNTS),
    commands(OF_EVERY_KIND),
)


def without_memory(play):
    """Return the same run on machines that have met nothing."""
    fresh = {name: Machine(name, each.procedure) for name, each in play.machines.items()}
    return Play(fresh, play.facts, play.history, play.now, play.state)


@given(st.data())
def test_a_machine_that_remembers_answers_as_one_that_does_not(data):
    play = Play.of(OF_EVERY_KIND)
    for _ in range(data.draw(st.integers(1, 25))):
        known = data.draw(KNOWN)
        if known is not None:
            play.learn(age=known)
        command, actor = data.draw(ITS_COMMANDS), data.draw(ACTORS)

        answer = play.ask(command, actor)

        assert answer == without_memory(play).ask(command, actor)
        if isinstance(answer, Decision):
            play._record(answer, actor)


@given(machines(), st.data())
def test_random_procedures_are_walked_alike_with_and_without_memory(walked, data):
    command = commands(walked)
    for _ in range(3):
        play = Play.of(walked, **({"fact": True} if data.draw(YES_OR_NO) else {}))
        for _ in range(6):
            wanted = data.draw(command)

            answer = play.ask(wanted)

            assert answer == without_memory(play).ask(wanted)
            if isinstance(answer, Decision):
                play._record(answer, ALICE)


def test_a_question_that_was_answered_before_is_not_answered_by_nothing():
    first, second = Play.of(OF_EVERY_KIND), Play.of(OF_EVERY_KIND)
    first.do(TakeStep("age", GIVEN))

    refusal = second.refused(TakeStep("age"))

    assert refusal.missing == (Missing(Lack.ANSWER, "age"),)


def at_the_offer():
    play = Play.of(OF_EVERY_KIND).do(TakeStep("verify"))
    return play.learn(age=Decimal(3)) or play


def test_an_offer_above_its_limit_is_refused_though_a_smaller_one_was_made_before():
    at_the_offer().do(TakeStep("give", (), euros(5)))

    too_much = at_the_offer().refused(TakeStep("give", (), euros(50)))
    nothing = at_the_offer().refused(TakeStep("give"))

    assert too_much.why is Why.LIMIT
    assert nothing.missing == (Missing(Lack.AMOUNT, "give"),)


def test_what_else_goes_on_is_kept_though_the_step_was_taken_before():
    Play.of(OF_EVERY_KIND).do(TakeStep("greet"))

    play = Play.of(OF_EVERY_KIND).do(PutStepOff("greet"), PutStepOff("verify"), SkipStep("age"))
    play.do(TakeStep("greet"))

    assert play.state.put_off == {"verify"}
    assert play.state.unexplained == {"age"}


def test_a_choice_that_was_decided_before_stays_closed_to_the_other_way():
    play = Play.of(OF_EVERY_KIND).do(Decide("way", "yes"))

    assert play.refused(Decide("way", "no")).why is Why.TAKEN


GENEROUS = parse_rule('tier == "gold" || total >= 100')
BY_RULES = machine(
    choose("generous", GENEROUS, yes=seq(step("voucher")), no=seq(step("thanks"))),
    choose("late", LATE, yes=seq(step("sorry")), no=seq(step("wait"))),
    end(),
)


def decided_by_rules(**known):
    """Return what a run decides by itself at its beginning, with what it has read."""
    play = Play.of(BY_RULES, tier="plain")
    play.learn(**known)
    events = play.do(LookAgain(), TakeStep("voucher")).history[1:]
    return [(str(each.event.letter), each.event.facts) for each in events]


def test_what_rules_read_is_recorded_anew_though_they_said_the_same_before():
    decided_by_rules(tier="gold")

    again = decided_by_rules(tier="gold", age=9)
    by_another_fact = decided_by_rules(total=150)

    assert again == [
        ("decided generous=yes", (FactRead("tier", 2),)),
        ("done voucher", ()),
        ("decided late=yes", (FactRead("age", 1),)),
    ]
    assert by_another_fact[0] == ("decided generous=yes", (FactRead("total", 1),))
