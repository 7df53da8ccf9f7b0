"""One operation for correcting, rewinding, migrating and switching.

The letters that stand are laid on a machine anew. Decisions outrank steps: a decision stands
while its choice and branch exist, the newest one of a choice wins, and what was put right wins
over all. A step in a branch that is not taken, or after a way that ends, is voided, unless it
changed the world outside: then its undo is owed. Since a marking takes letters in any order,
nothing else can conflict, so the fewest letters are voided; what is then owed are the musts
before an effect that stands.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handrail.run.event import Debt, Owed, Took
from handrail.run.fold import marking_after
from handrail.run.gate import is_past_an_end
from handrail.run.letter import Letter, Outcome
from handrail.run.machine import Machine
from handrail.run.marking import UNDECIDED, Marking
from handrail.run.node import Node, NoSuchBlock, limit_of, name_of
from handrail.run.owing import owed_before_effects
from handrail.run.state import Standing
from handrail.run.walk import BadLetter, move
from handrail.sop.document import Choose, Repeat


@dataclass(frozen=True)
class Realignment:
    """How a history lies on a machine.

    Attributes:
        carried: the letters that stand, under their names in this version.
        voided: numbers of the events that no longer count.
    """

    marking: Marking
    carried: tuple[Standing, ...]
    voided: tuple[int, ...]
    owed: tuple[Owed, ...]

    @property
    def is_free(self) -> bool:
        """Return whether nothing is voided and nothing owed, so that it may be done in bulk."""
        return not self.voided and not self.owed


def realign(
    machine: Machine,
    taken: Iterable[Standing],
    *,
    fixed: Took | None = None,
    drop: frozenset[int] = frozenset(),
    owed_undos: tuple[Owed, ...] = (),
) -> Realignment:
    """Return how the history lies on the machine.

    Args:
        fixed: a letter that is right whatever the history says.
        drop: numbers of letters that are to be voided; effects among them must be known never
            to have left the house.
        owed_undos: undos owed from before.
    """
    history = tuple(taken)
    placed, turns = _place(machine, (each for each in history if each.number not in drop))
    decisions = _standing_decisions(machine, placed, turns, fixed)
    carried = tuple(each.standing for each in placed if _stands(machine, each, decisions, turns))
    fixed_letters = (fixed.letter,) if fixed else ()
    marking = marking_after(machine, (*(each.letter for each in carried), *fixed_letters))
    kept = {each.number for each in carried}
    lost = [each for each in history if each.number not in kept]
    undos = tuple(
        Owed(Debt.UNDO, each.letter.block)
        for each in lost
        if each.is_effect and each.number not in drop
    )
    musts = owed_before_effects(machine, marking, carried)
    return Realignment(
        marking=marking,
        carried=carried,
        voided=tuple(each.number for each in lost),
        owed=tuple(dict.fromkeys((*owed_undos, *undos, *musts))),
    )


@dataclass(frozen=True)
class _Placed:
    """A letter under its name here, and the turn of each repeat in which it was taken."""

    standing: Standing
    node: Node
    turns: Mapping[int, int]


_Instance = tuple[int, tuple[int, ...]]
"""A choice, and the turns of the repeats around it."""


def _place(
    machine: Machine, history: Iterable[Standing]
) -> tuple[list[_Placed], Mapping[int, int]]:
    turns: dict[int, int] = {}
    placed = []
    for each in history:
        letter = _named_here(machine, each.letter)
        if letter is None:
            continue
        node = machine.node(letter.block)
        if letter.outcome is Outcome.AGAIN:
            if turns.get(node.number, 0) + 1 >= limit_of(node):
                continue
            placed.append(_Placed(each._replace(letter=letter), node, dict(turns)))
            turns = _turns_after_again(node, turns)
        else:
            placed.append(_Placed(each._replace(letter=letter), node, dict(turns)))
    return placed, turns


def _turns_after_again(node: Node, turns: Mapping[int, int]) -> dict[int, int]:
    """Return the turns once a repeat has begun again: those within it begin anew."""
    outside = {at: turn for at, turn in turns.items() if not node.number <= at <= node.last}
    return {**outside, node.number: turns.get(node.number, 0) + 1}


def _named_here(machine: Machine, letter: Letter) -> Letter | None:
    try:
        move(machine, machine.start, letter)
    except (NoSuchBlock, BadLetter):
        return None
    return letter._replace(block=name_of(machine.node(letter.block)))


def _instance(machine: Machine, choice: Node, turns: Mapping[int, int]) -> _Instance:
    around = (parent for parent, _ in machine.around(choice))
    return choice.number, tuple(
        turns.get(parent.number, 0) for parent in around if isinstance(parent.block, Repeat)
    )


def _standing_decisions(
    machine: Machine, placed: list[_Placed], turns: Mapping[int, int], fixed: Took | None
) -> Mapping[_Instance, str | None]:
    decisions = {
        _instance(machine, each.node, each.turns): each.standing.letter.branch
        for each in placed
        if each.standing.letter.outcome is Outcome.DECIDED
    }
    if fixed is not None and fixed.letter.outcome is Outcome.DECIDED:
        choice = machine.node(fixed.letter.block)
        decisions[_instance(machine, choice, turns)] = fixed.letter.branch
    return decisions


def _stands(
    machine: Machine,
    each: _Placed,
    decisions: Mapping[_Instance, str | None],
    turns: Mapping[int, int],
) -> bool:
    letter = each.standing.letter
    if letter.outcome is Outcome.DECIDED:
        here = _instance(machine, each.node, each.turns)
        if decisions[here] != letter.branch:
            return False
    for parent, child in machine.around(each.node):
        if isinstance(parent.block, Choose):
            branch = decisions.get(_instance(machine, parent, each.turns))
            if branch is not None and parent.block.branches[child.place].id != branch:
                return False
    if not machine.early:
        return True
    return not is_past_an_end(machine, _ways_taken(machine, each, decisions, turns), each.node)


def _ways_taken(
    machine: Machine,
    each: _Placed,
    decisions: Mapping[_Instance, str | None],
    turns: Mapping[int, int],
) -> Mapping[int, int]:
    """Return which way of each choice was decided, 0 for none, as seen from the letter.

    Repeats around the letter are in the letter's turn, all others in the turn they are in now.
    """
    around = {parent.number for parent, _ in machine.around(each.node)}
    now = {**turns, **{loop: each.turns.get(loop, 0) for loop in around}}
    taken: dict[int, int] = defaultdict(int)
    for (number, decided_in), way in decisions.items():
        choice = machine.nodes[number]
        if (number, decided_in) == _instance(machine, choice, now):
            taken[number] = _way_number(choice, way)
    return taken


def _way_number(choice: Node, way: str | None) -> int:
    ways = choice.block.branches if isinstance(choice.block, Choose) else ()
    return next((at for at, branch in enumerate(ways, start=1) if branch.id == way), UNDECIDED)
