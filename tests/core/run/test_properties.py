"""What holds for every procedure and every history."""

import json
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from handrail.run import (
    Decision,
    Happened,
    Machine,
    fold,
    read_event,
    realign,
    step_on,
    write_event,
)
from handrail.run.command import Decide, GoAgain, Leave, MoveTo, TakeStep
from handrail.run.event import Debt, Realigned, Took
from handrail.run.fold import marking_after
from handrail.run.gate import is_in_another_way, is_off_path, missing_before, missing_before_end
from handrail.run.letter import Outcome
from handrail.run.look import current_block, gaps, stops
from handrail.run.missing import Lack
from handrail.run.walk import next_letters
from handrail.sop.document import Choose, Repeat, Sequence, StepKind

from .build import ALICE, MARTA, Play, choose, end, machine, repeat, seq, step
from .strategies import YES_OR_NO, commands, machines

ACTORS = st.sampled_from([ALICE, MARTA])
ONE_IN_SIX = st.integers(0, 5).map(lambda drawn: drawn == 0)


@st.composite
def plays(draw, most_commands=14):
    """Return a run after random commands by two people, with facts learnt on the way."""
    played = draw(machines())
    play = Play.of(played)
    command = commands(played)
    for _ in range(draw(st.integers(0, most_commands))):
        if draw(ONE_IN_SIX):
            play.learn(fact=draw(YES_OR_NO))
        actor = draw(ACTORS)
        answer = play.ask(draw(command), actor)
        if isinstance(answer, Decision):
            play._record(answer, actor)
    return play


def only_machine(play) -> Machine:
    return next(iter(play.machines.values()))


def stored_and_loaded(history):
    for happened in history:
        kind, body = write_event(happened.event)
        event = read_event(kind, json.loads(json.dumps(body)))
        yield Happened(event, happened.at, happened.who)


@given(plays())
def test_saving_and_loading_between_any_two_steps_changes_nothing(play):
    loaded = list(stored_and_loaded(play.history))
    state = None

    assert loaded == play.history
    for happened in loaded:
        before = state
        state = (
            step_on(before, happened, machines=play.machines.get)
            if before
            else fold([happened], machines=play.machines.get)
        )
    assert state == play.state
    assert fold(loaded, machines=play.machines.get) == play.state


@given(plays(), st.data())
def test_a_decision_says_where_the_run_will_stand(play, data):
    answer = play.ask(data.draw(commands(only_machine(play))))

    if isinstance(answer, Decision):
        then = [Happened(event, play.now, ALICE.id) for event in answer.events]
        assert answer.state == fold([*play.history, *then], machines=play.machines.get)


@given(plays())
def test_folding_needs_no_rule(play):
    def broken(_facts):
        raise AssertionError

    ruleless = Machine("p@1", only_machine(play).procedure)
    ruleless.__dict__["rules"] = dict.fromkeys(ruleless.rules, broken)

    assert fold(play.history, machines={"p@1": ruleless}.get) == play.state


@given(plays(), st.data())
def test_a_refused_command_changes_nothing_and_any_command_gets_an_answer(play, data):
    before = repr((play.state, play.history, play.facts))  # a copy: what is changed in place, too

    for actor in (ALICE, MARTA):
        play.ask(data.draw(commands(only_machine(play))), actor)

    assert repr((play.state, play.history, play.facts)) == before


@given(plays())
def test_the_marking_is_what_the_standing_letters_lead_to(play):
    played, state = only_machine(play), play.state

    assert marking_after(played, (taken.letter for taken in state.taken)) == state.marking
    for taken in state.taken:
        if taken.letter.outcome is Outcome.DECIDED and not _in_loop(played, taken.letter.block):
            assert not is_in_another_way(played, state.marking, played.node(taken.letter.block))


NESTED = machine(
    repeat(
        "days",
        choose("reached", yes=seq(step("talk")), no=seq()),
        repeat("calls", choose("rings", yes=seq(step("ask")), no=seq()), limit=3),
        limit=3,
    ),
    end(),
)
AS_COMMANDS = {
    Outcome.DONE: lambda letter: TakeStep(letter.block),
    Outcome.DECIDED: lambda letter: Decide(letter.block, letter.branch),
    Outcome.AGAIN: lambda letter: GoAgain(letter.block),
    Outcome.LEAVE: lambda letter: Leave(letter.block),
}


@given(st.data())
def test_what_was_done_in_order_lies_on_its_own_version_as_it_was_done(data):
    play = Play.of(NESTED)
    for _ in range(data.draw(st.integers(8, 30))):
        letters = [
            each
            for each in next_letters(NESTED, play.state.marking)
            if each.outcome is not Outcome.SKIPPED
        ]
        again = [each for each in letters if each.outcome is Outcome.AGAIN]
        if play.state.outcome is None and letters:
            letter = data.draw(st.sampled_from(again or letters))
            play.do(AS_COMMANDS[letter.outcome](letter))

    here = realign(NESTED, play.state.taken)

    assert (here.marking, here.voided) == (play.state.marking, ())


def _in_loop(played, block):
    return any(isinstance(parent.block, Repeat) for parent, _ in played.around(played.node(block)))


@given(plays())
def test_no_effect_was_let_through_while_a_must_before_it_was_open(play):
    played = only_machine(play)
    for at, happened in enumerate(play.history):
        event = happened.event
        if isinstance(event, Took) and event.is_effect and event.letter.outcome is Outcome.DONE:
            before = fold(play.history[:at], machines=play.machines.get)
            node = played.node(event.letter.block)
            assert missing_before(played, before.marking, node) == ()
            if node.block.kind is StepKind.END:
                assert missing_before_end(played, before, node) == ()


@given(plays(), machines(version="p@2"))
def test_moving_to_any_version_gives_a_consistent_state(play, target):
    play.machines["p@2"] = target
    answer = play.ask(MoveTo("p@2"))
    if not isinstance(answer, Decision):
        assert play.state.has_ended
        return
    play._record(answer, ALICE)
    state = play.state

    assert state.version == "p@2"
    for taken in state.taken:
        node = target.node(taken.letter.block)
        if taken.letter.outcome in {Outcome.DONE, Outcome.SKIPPED} and not _in_loop(
            target, taken.letter.block
        ):
            decided_later = {each.letter.block for each in state.taken if each.letter.branch}
            # one around it, or one with a way to an end, may have been decided after the step
            choices = {
                parent.block.id
                for parent in (*_around(target, node), *map(target.nodes.__getitem__, target.early))
                if isinstance(parent.block, Choose)
            }
            assert not is_off_path(target, state.marking, node) or choices & decided_later
    owed = {each.block for each in state.owed}
    ever = {each.letter.block for each in state.taken}
    for taken in state.taken:
        if taken.is_effect:
            for missing in missing_before(target, state.marking, target.node(taken.letter.block)):
                assert missing.block in owed | ever or missing.lack not in {
                    Lack.STEP,
                    Lack.DECISION,
                }


def _around(played, node):
    return [parent for parent, _ in played.around(node)]


@given(plays(), machines(version="p@2"))
def test_what_has_had_an_effect_is_never_lost(play, target):
    play.machines["p@2"] = target
    effects = {each.letter.block for each in play.state.taken if each.is_effect}
    answer = play.ask(MoveTo("p@2"))
    if not isinstance(answer, Decision):
        return
    play._record(answer, ALICE)

    standing = {each.letter.block for each in play.state.taken if each.is_effect}
    undos = {each.block for each in play.state.owed if each.debt is Debt.UNDO}
    assert effects <= standing | undos


@given(plays(most_commands=8), machines(version="p@2", most_steps=5))
def test_no_fewer_letters_could_have_been_voided(play, target):
    taken = play.state.taken[:9]
    found = realign(target, taken)
    decisions = {each.number for each in found.carried if each.letter.branch}

    best = max(
        (
            len(chosen)
            for size in range(len(taken) + 1)
            for chosen in combinations(taken, size)
            if decisions <= {each.number for each in chosen} and _fits(target, chosen)
        ),
        default=0,
    )

    assert len(found.carried) == best


def _fits(target, chosen):
    """Return whether the letters can all stand: another, slower way of saying so."""
    turns, said = {}, {}
    for each in chosen:
        letter = each.letter
        if letter.block not in target.numbers:
            return False
        node = target.node(letter.block)
        try:
            target_letter_fits(target, letter)
        except (LookupError, ValueError):
            return False
        if letter.outcome is Outcome.AGAIN:
            turns[letter.block] = turns.get(letter.block, 0) + 1
            if turns[letter.block] >= node.block.limit:
                return False
    turns = {}
    inside = []
    places = []
    for each in chosen:
        letter = each.letter
        node = target.node(letter.block)
        if letter.branch:
            said.setdefault(_key(target, node, turns), set()).add(letter.branch)
        for parent, child in target.around(node):
            if isinstance(parent.block, Choose):
                way = parent.block.branches[child.place].id
                inside.append((_key(target, parent, turns), way))
        places.append((letter, node, dict(turns)))
        if letter.outcome is Outcome.AGAIN:
            turns[letter.block] = turns.get(letter.block, 0) + 1
    if any(
        _ends_before(target, (decision, choice, when), (node, then), turns)
        for decision, choice, when in places
        for _, node, then in places
        if decision.branch
    ):
        return False
    return all(len(ways) == 1 for ways in said.values()) and all(
        key not in said or said[key] == {way} for key, way in inside
    )


def _ends_before(target, decision, other, turns):
    """Return whether the decision takes a way that ends, and the other block comes after it."""
    (letter, choice, when), (node, then) = decision, other
    way = next(way for way in choice.block.branches if way.id == letter.branch)
    if not way.body.blocks or getattr(way.body.blocks[-1], "kind", None) is not StepKind.END:
        return False
    mine, theirs = (dict(_children_around(target, each)) for each in (choice, node))
    shared = set(mine) & set(theirs)
    loops = [target.nodes[at].block.id for at in mine if isinstance(target.nodes[at].block, Repeat)]
    around = {
        target.nodes[at].block.id for at in shared if at and hasattr(target.nodes[at].block, "id")
    }
    is_same_turn = all(
        when.get(loop, 0) == (then if loop in around else turns).get(loop, 0) for loop in loops
    )
    comes_after = any(
        isinstance(target.nodes[at].block, Sequence) and mine[at] < theirs[at] for at in shared
    )
    return is_same_turn and comes_after


def _children_around(target, node):
    return ((parent.number, child.place) for parent, child in target.around(node))


def target_letter_fits(target, letter):
    from handrail.run.walk import move

    move(target, target.start, letter)


def _key(target, node, turns):
    loops = [each.block.id for each, _ in target.around(node) if isinstance(each.block, Repeat)]
    return node.block.id, tuple(turns.get(loop, 0) for loop in loops)


@given(plays())
def test_the_rail_can_always_be_drawn_and_names_what_to_do(play):
    played, state = only_machine(play), play.state

    drawn = stops(played, state)

    if not state.has_ended:
        now = current_block(played, state)
        assert now is None or now in {stop.block.id for stop in drawn}
        assert now is not None or gaps(played, state)
    assert len({stop.block.id for stop in drawn}) == len(drawn)


@given(plays())
def test_a_realignment_is_recorded_as_one_event(play):
    for happened in play.history:
        if isinstance(happened.event, Realigned):
            numbers = [number for number, _ in happened.event.carried]
            assert set(numbers).isdisjoint(happened.event.voided)
