"""Taking branches and walking loops."""

from handrail.run.advance import ruling_on, taken_as_ruled
from handrail.run.command import Correct, Decide, GoAgain, Leave
from handrail.run.decision import Refusal, Why
from handrail.run.event import By, RunEvent, Took
from handrail.run.gate import is_off_path, open_around
from handrail.run.letter import Letter, Outcome
from handrail.run.marking import LEFT, UNDECIDED
from handrail.run.missing import Lack, Missing
from handrail.run.node import NoSuchBlock
from handrail.run.refuse import refuse, waits
from handrail.run.situation import Situation
from handrail.run.walk import is_passable
from handrail.sop.document import Repeat


def decide_branch(situation: Situation, command: Decide) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of the agent's taking a branch."""
    node = situation.machine.node(command.choice)
    took = decision_by_person(situation, command.choice, command.branch)
    if situation.state.marking[node.number] != UNDECIDED:
        return refuse(
            Why.TAKEN,
            taken=situation.state.standing(command.choice),
            instead=(Correct(command.choice, command.branch),),
        )
    if is_off_path(situation.machine, situation.state.marking, node):
        return refuse(Why.OFF_PATH)
    around = open_around(situation.machine, situation.state.marking, node)
    if around:
        return waits(tuple(Missing(Lack.DECISION, choice) for choice in around))
    return (took,)


def decision_by_person(situation: Situation, choice: str, branch: str) -> Took:
    """Return the agent's decision, with what the rule would have said.

    Raises:
        NoSuchBlock: the choice has no such branch.
    """
    found = situation.machine.choice(choice)
    if branch not in {way.id for way in found.branches}:
        raise NoSuchBlock(block=f"{choice}={branch}", version=situation.machine.version)
    return taken_as_ruled(situation, found, branch, ruling_on(situation, found), By.PERSON)


def go_again(situation: Situation, command: GoAgain) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of walking a repeat once more."""
    node = situation.machine.node(command.repeat)
    begun = situation.state.marking[node.number]
    if isinstance(node.block, Repeat) and begun != LEFT and begun + 1 >= node.block.limit:
        return refuse(Why.LIMIT)
    return _loop(situation, Letter(Outcome.AGAIN, command.repeat))


def leave(situation: Situation, command: Leave) -> tuple[RunEvent, ...] | Refusal:
    """Return the event of leaving a repeat."""
    return _loop(situation, Letter(Outcome.LEAVE, command.repeat))


def _loop(situation: Situation, letter: Letter) -> tuple[RunEvent, ...] | Refusal:
    machine, marking = situation.machine, situation.state.marking
    node = machine.node(letter.block)
    if not isinstance(node.block, Repeat):
        raise NoSuchBlock(block=letter.block, version=machine.version)
    if marking[node.number] == LEFT:
        return refuse(Why.TAKEN, taken=situation.state.standing(letter.block))
    if is_off_path(machine, marking, node):
        return refuse(Why.OFF_PATH)
    body = machine.nodes[node.children[0]]
    if not is_passable(machine, marking, body):
        return refuse(Why.NOT_OPEN)
    return (Took(letter, By.PERSON),)
