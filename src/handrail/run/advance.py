"""What follows by itself: known answers, decisions by rule, loops at their limit."""

from handrail.rules import Verdict
from handrail.run.event import By, FactRead, Took
from handrail.run.gate import is_off_path, open_around
from handrail.run.letter import Letter, Outcome, decided, done
from handrail.run.machine import OPEN, Node
from handrail.run.situation import Situation
from handrail.run.walk import next_letters
from handrail.sop.document import Choose, Step


def advance(situation: Situation) -> Situation:
    """Return the situation once all that follows by itself has happened.

    Every event takes a letter and none begins a loop again, so there are at most as many events
    as blocks.
    """
    while not situation.state.has_ended and (event := _next_by_itself(situation)) is not None:
        situation = situation.after(event)
    return situation


def decision_by_rule(situation: Situation, choice: Choose) -> Took | None:
    """Return the decision that the choice's rule makes, or None while it is unknown."""
    verdict, read = verdict_of(situation, choice)
    if verdict is None or verdict is Verdict.UNKNOWN:
        return None
    branch = choice.branches[0 if verdict is Verdict.TRUE else 1]
    return Took(decided(choice.id, branch.id), By.RULE, facts=read, verdict=verdict)


def verdict_of(situation: Situation, choice: Choose) -> tuple[Verdict | None, tuple[FactRead, ...]]:
    """Return what the choice's rule says, and the facts it read; None if it has no rule."""
    rule = situation.machine.rules.get(choice.id)
    if rule is None:
        return None, ()
    outcome = rule({name: known.value for name, known in situation.facts.items()})
    return outcome.verdict, situation.read(outcome.read)


def _next_by_itself(situation: Situation) -> Took | None:
    return _known_answer(situation) or _rule_or_limit(situation)


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


def _rule_or_limit(situation: Situation) -> Took | None:
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
    return None


def _was_taken(situation: Situation, step: Step) -> bool:
    state = situation.state
    return step.id in state.taken_back or any(each.letter.block == step.id for each in state.taken)


def _is_open(situation: Situation, node: Node) -> bool:
    marking = situation.state.marking
    return (
        marking[node.number] == OPEN
        and not is_off_path(situation.machine, marking, node)
        and not open_around(situation.machine, marking, node)
    )
