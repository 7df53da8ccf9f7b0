"""What follows by itself: known answers, decisions by rule, loops at their limit."""

from collections.abc import Iterator

from handrail.run.event import By, RunEvent, Took, WaitBegan
from handrail.run.gate import is_off_path, missing_before_return, open_around
from handrail.run.letter import Letter, Outcome, decided, done
from handrail.run.machine import Machine
from handrail.run.marking import OPEN, Marking
from handrail.run.met import Following
from handrail.run.node import Node, is_may
from handrail.run.ruling import Ruler, Ruling
from handrail.run.situation import Situation
from handrail.run.state import RunState
from handrail.run.walk import is_touched, next_letters
from handrail.sop.document import Choose, Step


def advance(situation: Situation) -> Situation:
    """Return the situation once all that follows by itself has happened.

    Every event takes a letter or begins a wait, and none begins a loop again, so there are at
    most twice as many events as blocks.
    """
    while situation.state.outcome is None and (event := _next_by_itself(situation)) is not None:
        situation = situation.after(event)
    return situation


def decision_by_rule(situation: Situation, choice: Choose) -> Took | None:
    """Return the decision that the choice's rule makes, or None while it is unknown."""
    ruling = ruling_on(situation, choice)
    if ruling is None or ruling.branch is None:
        return None
    return taken_as_ruled(situation, choice, ruling.branch, ruling, By.RULE)


def ruling_on(situation: Situation, choice: Choose) -> Ruling | None:
    """Return what the choice's rules say now; None if it has none."""
    judge = situation.machine.rules.get(choice.id)
    if judge is None:
        return None
    known, names = situation.known_to(choice.id), situation.machine.asked_by_rules[choice.id]
    return judge({name: known[name].value for name in names if name in known})


def taken_as_ruled(
    situation: Situation, choice: Choose, branch: str, ruling: Ruling | None, by: By
) -> Took:
    """Return the decision for a way, with what the rules say about it."""
    if ruling is None:
        return Took(decided(choice.id, branch), by)
    return as_ruled(choice, branch, ruling, by).reading(situation.read(ruling.read))


def as_ruled(choice: Choose, branch: str, ruling: Ruling, by: By) -> Took:
    """Return the decision for a way with what the rules say, but without what they have read."""
    ruled = ruling.branch if choice.rule is None else None
    return Took(decided(choice.id, branch), by, verdict=ruling.verdict, ruled=ruled)


def what_may_follow(machine: Machine, marking: Marking) -> Following:
    """Return what may follow by itself at a marking."""
    met = machine.met(marking)
    if met.following is None:
        letters = tuple(_of_themselves(machine, next_letters(machine, marking)))
        questions = tuple(_questions(machine, marking))
        facts = frozenset(fact for _, fact in questions)
        met.following = Following(questions, facts, letters, _rulers(machine, letters))
    return met.following


def _rulers(machine: Machine, letters: tuple[Letter, ...]) -> tuple[Ruler, ...] | None:
    """Return the rules that may decide by facts alone, None if anything else may follow."""
    if machine.outcomes or any(each.outcome is not Outcome.DECIDED for each in letters):
        return None
    return tuple(
        Ruler(machine.choice(name), machine.rules[name], machine.asked_by_rules[name])
        for name in (each.block for each in letters)
    )


def _questions(machine: Machine, marking: Marking) -> Iterator[tuple[str, str]]:
    for node in machine.asking:
        step = node.block
        if (
            isinstance(step, Step)
            and step.fact is not None
            and step.second_person is None
            and _is_open(machine, marking, node)
        ):
            yield step.id, step.fact


def _next_by_itself(situation: Situation) -> RunEvent | None:
    following = what_may_follow(situation.machine, situation.state.marking)
    if not following.facts.isdisjoint(situation.facts):
        answer = _known_answer(situation, following)
        if answer is not None:
            return answer
    for letter in following.letters:
        event = _of_the_letter(situation, letter)
        if event is not None:
            return event
    return None


def _of_themselves(machine: Machine, letters: tuple[Letter, ...]) -> Iterator[Letter]:
    """Yield the letters that a rule, a limit or the flow may take, one for each choice."""
    choices: set[str] = set()
    for letter in letters:
        match letter.outcome:
            case Outcome.DECIDED if letter.block in machine.rules and letter.block not in choices:
                choices.add(letter.block)
                yield letter
            case Outcome.LEAVE if Letter(Outcome.AGAIN, letter.block) not in letters:
                yield letter
            case Outcome.DONE if letter.block in machine.automatic:
                yield letter


def _known_answer(situation: Situation, following: Following) -> Took | None:
    for step, fact in following.questions:
        if fact in situation.facts and not was_taken(situation.state, step):
            return Took(done(step), By.FACT, facts=situation.read(frozenset({fact})))
    return None


def _of_the_letter(situation: Situation, letter: Letter) -> RunEvent | None:
    """Return a decision by rule, a loop left, a procedure ended or a wait begun, if one is due."""
    if letter.block in situation.state.taken_back:
        return None
    match letter.outcome:
        case Outcome.DECIDED:
            return decision_by_rule(situation, situation.machine.choice(letter.block))
        case Outcome.LEAVE:
            return Took(letter, By.LIMIT)
        case _:
            return _of_the_step(situation, situation.machine.step(letter.block))


def was_taken(state: RunState, step: str) -> bool:
    """Return whether the step was taken, though it may be open again, or was taken back."""
    return step in state.taken_back or any(each.letter.block == step for each in state.taken)


def _of_the_step(situation: Situation, step: Step) -> RunEvent | None:
    """Return that a procedure that is used ends, or that a wait begins."""
    machine, marking = situation.machine, situation.state.marking
    node = machine.node(step.id)
    if any(
        is_may(parent) and not is_touched(marking, parent) for parent, _ in machine.around(node)
    ):
        return None
    if step.is_timed:
        return _wait_begun(situation, step)
    if missing_before_return(machine, marking, node):
        return None
    return Took(done(step.id), By.FLOW)


def _wait_begun(situation: Situation, step: Step) -> WaitBegan | None:
    """Return that the time runs, unless it does already by what is known now."""
    if step.until is not None and step.until not in situation.facts:
        return None
    facts = situation.read(frozenset({step.until} if step.until else ()))
    runs = situation.state.waits.get(step.id)
    return None if runs == facts else WaitBegan(step.id, facts)


def _is_open(machine: Machine, marking: Marking, node: Node) -> bool:
    return (
        marking[node.number] == OPEN
        and node.number not in machine.elsewhere
        and not is_off_path(machine, marking, node)
        and not open_around(machine, marking, node)
    )
