"""What followed by itself at a marking before is not worked out again.

Rules are asked every time, and so is what is known. What it means that they say this or that, and
where it leads, depends on the marking alone.
"""

from collections.abc import Iterable

from handrail.run.advance import advance, as_ruled, was_taken, what_may_follow
from handrail.run.decision import Decision
from handrail.run.event import By, Took, quickly_made
from handrail.run.letter import done
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.met import MOST_STRIDES, Following, Stride
from handrail.run.ruling import Ruler, Ruling
from handrail.run.situation import Facts, Situation, revisions
from handrail.run.state import RunState, Standing
from handrail.run.walk import move


def follow(situation: Situation) -> Decision:
    """Return what was decided, with all that follows by itself."""
    state = situation.state
    if state.outcome is None and state.is_plain:
        return follow_plainly(situation, what_may_follow(situation.machine, state.marking))
    return _advanced(situation)


def follow_plainly(situation: Situation, following: Following) -> Decision:
    """Return the same while nothing else goes on, given what may follow at the marking."""
    state, actor, facts, now, machines, machine, events = situation
    while not following.is_nothing(facts):
        if following.rulers is None:
            return _advanced(Situation(state, actor, facts, now, machines, machine, events))
        stride = _next(machine, following, state, facts)
        if stride is None:
            break
        took = stride.took.reading(revisions(stride.reads, facts))
        parts = (state.events, took.letter, False, now, actor.id, False)
        state = state.then(quickly_made(Standing, parts), stride.marking, None)
        events, following = (*events, took), stride.following
    return quickly_made(Decision, (events, state))


def _advanced(situation: Situation) -> Decision:
    settled = advance(situation)
    return Decision(settled.events, settled.state)


def _next(machine: Machine, following: Following, state: RunState, facts: Facts) -> Stride | None:
    """Return the first step whose answer is known, or the first decision that a rule makes."""
    if not following.facts.isdisjoint(facts):
        for step, fact in following.questions:
            if fact in facts and not was_taken(state, step):
                return _answer(machine, following, state.marking, step, fact)
    for ruler in following.rulers or ():
        ruling = ruler.judge({name: facts[name].value for name in ruler.asks if name in facts})
        if ruling.branch is not None:
            return _decision(machine, following, state.marking, ruler, ruling)
    return None


def _answer(
    machine: Machine, following: Following, marking: Marking, step: str, fact: str
) -> Stride:
    """Return where it leads that the step's answer is known."""
    stride = following.strides.get(step)
    if stride is None:
        took = Took(done(step), By.FACT)
        stride = _remembered(machine, following, marking, step, took, {fact})
    return stride


def _decision(
    machine: Machine, following: Following, marking: Marking, ruler: Ruler, ruling: Ruling
) -> Stride:
    """Return where it leads that the rules say so."""
    choice = ruler.choice
    stride = following.strides.get((choice.id, ruling))
    if stride is None:
        took = as_ruled(choice, ruling.branch or "", ruling, By.RULE)
        by = choice.id, ruling
        stride = _remembered(machine, following, marking, by, took, ruling.read)
    return stride


def _remembered(
    machine: Machine,
    following: Following,
    marking: Marking,
    by: object,
    took: Took,
    read: Iterable[str],
) -> Stride:
    if len(following.strides) >= MOST_STRIDES:
        following.strides.clear()
    reached = move(machine, marking, took.letter)
    stride = Stride(took, reached, what_may_follow(machine, reached), tuple(sorted(read)))
    following.strides[by] = stride
    return stride
