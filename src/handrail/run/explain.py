"""Why a step or decision stands where it stands: what came before it, what it waits for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.run.advance import ruling_on
from handrail.run.command import Command, Decide, TakeStep
from handrail.run.decide import decide
from handrail.run.decision import Refusal
from handrail.run.gate import is_off_path, open_around
from handrail.run.machine import Machine
from handrail.run.marking import DONE, SKIPPED, UNDECIDED
from handrail.run.missing import Missing
from handrail.run.node import Node, name_of
from handrail.run.ruling import Ruling
from handrail.run.situation import Situation
from handrail.run.state import Standing
from handrail.run.walk import is_enough, is_finished, next_letters, with_state
from handrail.sop.document import Choose, Linked, Step


class Position(StrEnum):
    """Where a block stands in a run."""

    DONE = "done"
    SKIPPED = "skipped"
    NOW = "now"
    LATER = "later"
    UNDECIDED = "undecided"
    OFF_PATH = "off-path"
    OTHER_CHANNEL = "other-channel"
    ENOUGH = "enough"
    ENDED = "ended"


@dataclass(frozen=True)
class Explanation:
    """Why a block stands where it stands.

    Attributes:
        standing: by whom and when it was taken last.
        elsewhere: the decision that leads past it.
        choices: the open choices around it, the outermost first.
        ahead: what is in order before it, in document order.
        missing: what it would wait for if somebody took it now.
        ruling: what the rules of a choice say now.
    """

    block: Linked
    position: Position
    standing: Standing | None = None
    elsewhere: Standing | None = None
    choices: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    ruling: Ruling | None = None


def explain(situation: Situation, block: str) -> Explanation:
    """Return why the block stands where it stands.

    Raises:
        NoSuchBlock: the version has no block of this name.
    """
    machine, state = situation.machine, situation.state
    node = machine.node(block)
    position = _position(situation, node)
    is_later = position in {Position.LATER, Position.UNDECIDED}
    is_met = position is not Position.OTHER_CHANNEL
    return Explanation(
        block=node.block,
        position=position,
        standing=state.standing(name_of(node)),
        elsewhere=_elsewhere(situation, node) if position is Position.OFF_PATH else None,
        choices=open_around(machine, state.marking, node) if is_met else (),
        ahead=tuple(_ahead(situation, node)) if is_later else (),
        missing=_missing(situation, node) if is_met else (),
        ruling=ruling_on(situation, node.block) if isinstance(node.block, Choose) else None,
    )


def _position(situation: Situation, node: Node) -> Position:
    machine, marking = situation.machine, situation.state.marking
    if isinstance(node.block, Step) and marking[node.number] == SKIPPED:
        return Position.SKIPPED
    if _is_done(machine, situation, node):
        return Position.DONE
    if situation.state.has_ended:
        return Position.ENDED
    if is_off_path(machine, marking, node):
        return Position.OFF_PATH
    if node.number in machine.elsewhere:
        return Position.OTHER_CHANNEL
    if open_around(machine, marking, node):
        return Position.UNDECIDED
    if _is_enough_without(machine, situation, node):
        return Position.ENOUGH
    return Position.NOW if _is_in_order(situation, node) else Position.LATER


def _is_done(machine: Machine, situation: Situation, node: Node) -> bool:
    marking = situation.state.marking
    match node.block:
        case Step():
            return marking[node.number] == DONE
        case Choose():
            return marking[node.number] != UNDECIDED
        case _:
            return is_finished(machine, marking, node)


def _is_enough_without(machine: Machine, situation: Situation, node: Node) -> bool:
    """Return whether as many others of its list were done as are enough."""
    return node.parent >= 0 and is_enough(
        machine, situation.state.marking, machine.nodes[node.parent]
    )


def _is_in_order(situation: Situation, node: Node) -> bool:
    within = range(node.number, node.last + 1)
    return any(number in within for number in _in_order(situation))


def _ahead(situation: Situation, node: Node) -> Iterator[str]:
    """Yield what is in order before the block."""
    for number in _in_order(situation):
        if number < node.number:
            yield name_of(situation.machine.nodes[number])


def _in_order(situation: Situation) -> tuple[int, ...]:
    machine = situation.machine
    letters = next_letters(machine, situation.state.marking)
    return tuple(dict.fromkeys(machine.node(letter.block).number for letter in letters))


def _elsewhere(situation: Situation, node: Node) -> Standing | None:
    """Return the newest decision without which the block would be on the path."""
    machine, marking = situation.machine, situation.state.marking
    for taken in reversed(situation.state.taken):
        choice = machine.node(taken.letter.block)
        if isinstance(choice.block, Choose):
            without = with_state(marking, choice.number, UNDECIDED)
            if not is_off_path(machine, without, node):
                return taken
    return None


def _missing(situation: Situation, node: Node) -> tuple[Missing, ...]:
    command = _taking(node)
    if command is None:
        return ()
    answer = decide(
        situation.state,
        command,
        actor=situation.actor,
        facts=situation.facts,
        now=situation.now,
        machines=situation.machines,
    )
    return answer.missing if isinstance(answer, Refusal) else ()


def _taking(node: Node) -> Command | None:
    match node.block:
        case Step(id=step):
            return TakeStep(step)
        case Choose(id=choice, branches=branches):
            return Decide(choice, branches[0].id)
        case _:
            return None
