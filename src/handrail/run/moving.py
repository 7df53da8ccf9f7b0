"""What moving a run to another version would do, and why, before anybody decides it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.run.event import Debt
from handrail.run.gate import is_off_path
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
from handrail.run.node import NoSuchBlock
from handrail.run.realign import Realignment, realign
from handrail.run.state import RunState, Standing
from handrail.run.walk import BadLetter, move
from handrail.words import Sentence, sentence


class Because(StrEnum):
    """Why a move is not free."""

    BLOCK_GONE = "block-gone"
    WAY_GONE = "way-gone"
    LOOP_SHORTER = "loop-shorter"
    OFF_PATH = "off-path"
    STEP_OWED = "step-owed"
    UNDO_OWED = "undo-owed"


@dataclass(frozen=True)
class Obstacle:
    """One thing that the move costs.

    Attributes:
        block: the step, decision or loop, under the name by which the history knows it, or, for
            a step owed, by which the new version does.
    """

    because: Because
    block: str

    def to_sentence(self, *, title: str) -> Sentence:
        """Return what it costs, to be said in the reader's language.

        Args:
            title: what the block is called in the reader's language.
        """
        return sentence(f"run-move-{self.because}", step=title)


@dataclass(frozen=True)
class Move:
    """A move to another version, as it would be."""

    realignment: Realignment
    obstacles: tuple[Obstacle, ...]

    @property
    def is_free(self) -> bool:
        """Return whether nothing is voided and nothing owed, so that it may be done in bulk."""
        return self.realignment.is_free


def move_to_version(state: RunState, target: Machine) -> Move:
    """Return what moving the run to the target would void and owe, and why."""
    undos = tuple(each for each in state.owed if each.debt is Debt.UNDO)
    found = realign(target, state.taken, owed_undos=undos)
    return Move(found, tuple(_obstacles(state, target, found)))


def _obstacles(state: RunState, target: Machine, found: Realignment) -> Iterator[Obstacle]:
    voided = frozenset(found.voided)
    for each in state.taken:
        if each.number in voided:
            yield Obstacle(_why_voided(each, target, found), each.letter.block)
    for owed in found.owed:
        if owed not in state.owed:
            because = Because.STEP_OWED if owed.debt is Debt.STEP else Because.UNDO_OWED
            yield Obstacle(because, owed.block)


def _why_voided(each: Standing, target: Machine, found: Realignment) -> Because:
    try:
        node = target.node(each.letter.block)
        move(target, target.start, each.letter)
    except NoSuchBlock:
        return Because.BLOCK_GONE
    except BadLetter:
        is_decision = each.letter.outcome is Outcome.DECIDED
        return Because.WAY_GONE if is_decision else Because.BLOCK_GONE
    if is_off_path(target, found.marking, node):
        return Because.OFF_PATH
    return Because.LOOP_SHORTER
