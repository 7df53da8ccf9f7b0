"""What follows by itself: known answers, decisions by rule, loops at their limit."""

from handrail.run.event import By, RunEvent, Took, WaitBegan
from handrail.run.gate import is_off_path, missing_before_return, open_around
from handrail.run.letter import Letter, Outcome, decided, done
from handrail.run.machine import OPEN, Node, is_may
from handrail.run.ruling import Ruling
from handrail.run.situation import Situation
from handrail.run.walk import is_touched, next_letters
from handrail.sop.document import Choose, Step


def advance(situation: Situation) -> Situation:
    """Return the situation once all that follows by itself has happened.

    Every event takes a letter or begins a wait, and none begins a loop again, so there are at
    most twice as many events as blocks.
    """
    while not situation.state.has_ended and (event := _next_by_itself(situation)) is not None:
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
    rules = situation.machine.rules.get(choice.id)
    return None if rules is None else rules(situation.values)


def taken_as_ruled(
    situation: Situation, choice: Choose, branch: str, ruling: Ruling | None, by: By
) -> Took:
    """Return the decision for a way, with what the rules say about it."""
    if ruling is None:
        return Took(decided(choice.id, branch), by)
    return Took(
        decided(choice.id, branch),
        by,
        facts=situation.read(ruling.read),
        verdict=ruling.verdict,
        ruled=ruling.branch if choice.rule is None else None,
    )


def _next_by_itself(situation: Situation) -> RunEvent | None:
    return _known_answer(situation) or _of_the_letters(situation)


def _known_answer(situation: Situation) -> Took | None:
    for node in situation.machine.asking:
        step = node.block
        if (
            isinstance(step, Step)
            and step.fact is not None
            and step.fact in situation.facts
            and step.second_person is None
            and _is_open(situation, node)
            and not _was_taken(situation, step)
        ):
            return Took(done(step.id), By.FACT, facts=situation.read(frozenset({step.fact})))
    return None


def _of_the_letters(situation: Situation) -> RunEvent | None:
    """Return a decision by rule, a loop left, a procedure ended or a wait begun, if one is due."""
    letters = next_letters(situation.machine, situation.state.marking)
    for letter in letters:
        if letter.block in situation.state.taken_back:
            continue
        if letter.outcome is Outcome.DECIDED:
            found = decision_by_rule(situation, situation.machine.choice(letter.block))
            if found is not None:
                return found
        if letter.outcome is Outcome.LEAVE and Letter(Outcome.AGAIN, letter.block) not in letters:
            return Took(Letter(Outcome.LEAVE, letter.block), By.LIMIT)
        if letter.outcome is Outcome.DONE and letter.block in situation.machine.automatic:
            event = _of_the_step(situation, situation.machine.step(letter.block))
            if event is not None:
                return event
    return None


def _was_taken(situation: Situation, step: Step) -> bool:
    state = situation.state
    return step.id in state.taken_back or any(each.letter.block == step.id for each in state.taken)


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


def _is_open(situation: Situation, node: Node) -> bool:
    marking = situation.state.marking
    return (
        marking[node.number] == OPEN
        and node.number not in situation.machine.elsewhere
        and not is_off_path(situation.machine, marking, node)
        and not open_around(situation.machine, marking, node)
    )
