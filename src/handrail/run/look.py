"""Where a run stands, as a person looks at it: done, now, open and owed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.run.gate import is_off_path, missing_before_end, open_around
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
from handrail.run.marking import DONE, LEFT, OPEN, UNDECIDED
from handrail.run.missing import Missing
from handrail.run.node import Node
from handrail.run.state import RunState
from handrail.run.walk import is_enough, is_passable, next_letters, runs_out
from handrail.sop.document import AnyOrder, Call, Choose, Optional, Repeat, Sequence, Step, StepKind


class Place(StrEnum):
    """Where a block stands on the rail."""

    DONE = "done"
    SKIPPED = "skipped"
    NOW = "now"
    NEXT = "next"
    OWED = "owed"


@dataclass(frozen=True)
class Stop:
    """One stop on the rail.

    Attributes:
        depth: how many branches, loops, options or used procedures lie around it.
        checks: for an any-order block, its own stops.
    """

    block: Step | AnyOrder | Choose | Repeat
    place: Place
    depth: int
    is_put_off: bool = False
    is_unexplained: bool = False
    checks: tuple["Stop", ...] = ()


def stops(machine: Machine, state: RunState) -> tuple[Stop, ...]:
    """Return the rail in document order: one stop per step, check block, choice and open loop.

    Blocks in a branch that is not taken are left out, and what comes after a way that ends; so are
    steps of an undecided branch.
    """
    now = _now(machine, state)
    owed = {each.block for each in state.owed}
    return tuple(_stops(machine, state, machine.nodes[0], 0, now, owed))


def current_block(machine: Machine, state: RunState) -> str | None:
    """Return what to do now: the first open block in order that is not put off, if any."""
    return _now(machine, state)


def gaps(machine: Machine, state: RunState) -> tuple[Missing, ...]:
    """Return what must be closed before the run can end where it stands, in document order."""
    ends = [
        node
        for node in machine.nodes
        if isinstance(node.block, Step)
        and node.block.kind is StepKind.END
        and not is_off_path(machine, state.marking, node)
        and not open_around(machine, state.marking, node)
    ]
    return missing_before_end(machine, state, ends[0]) if ends else ()


def _now(machine: Machine, state: RunState) -> str | None:
    if state.has_ended:
        return None
    blocks = list(
        dict.fromkeys(
            letter.block
            for letter in next_letters(machine, state.marking)
            if letter.outcome is not Outcome.SKIPPED
        )
    )
    wanted = [block for block in blocks if block not in state.put_off] or blocks
    if not wanted:
        return None
    return _block_shown(machine, machine.node(wanted[0]))


def _block_shown(machine: Machine, node: Node) -> str:
    for parent, _ in machine.around(node):
        if isinstance(parent.block, AnyOrder) and _is_checklist(machine, parent):
            return parent.block.id
    return node.block.id if not isinstance(node.block, Sequence) else ""


def _is_checklist(machine: Machine, node: Node) -> bool:
    return all(isinstance(machine.nodes[at].block, Step) for at in node.children)


def _stops(
    machine: Machine, state: RunState, node: Node, depth: int, now: str | None, owed: set[str]
) -> Iterator[Stop]:
    marking = state.marking
    match node.block:
        case Step():
            if _is_met(machine, state, node):
                yield _stop_of_step(state, node, node.block, depth, now, owed)
        case AnyOrder() if _is_checklist(machine, node):
            stop = _stop_of_checklist(machine, state, node, node.block, depth, now, owed)
            if stop.checks:
                yield stop
        case Choose():
            branch = marking[node.number]
            yield Stop(node.block, _place_of_choice(branch, node.block.id, now, owed), depth)
            if branch != UNDECIDED:
                taken = machine.nodes[node.children[branch - 1]]
                yield from _stops(machine, state, taken, depth + 1, now, owed)
        case Repeat():
            body = machine.nodes[node.children[0]]
            yield from _stops(machine, state, body, depth + 1, now, owed)
            is_left = marking[node.number] == LEFT or runs_out(machine, marking, body)
            if not is_left and is_passable(machine, marking, body):
                place = Place.NOW if node.block.id == now else Place.NEXT
                yield Stop(node.block, place, depth)
        case Optional() | Call():
            for at in node.children:
                yield from _stops(machine, state, machine.nodes[at], depth + 1, now, owed)
        case Sequence() | AnyOrder():
            for at in node.children:
                yield from _stops(machine, state, machine.nodes[at], depth, now, owed)
                if runs_out(machine, marking, machine.nodes[at]):
                    return


def _is_met(machine: Machine, state: RunState, node: Node) -> bool:
    """Return whether the step is for this channel, or was taken all the same."""
    return node.number not in machine.elsewhere or state.marking[node.number] != OPEN


def _stop_of_step(
    state: RunState, node: Node, step: Step, depth: int, now: str | None, owed: set[str]
) -> Stop:
    local = state.marking[node.number]
    if local == OPEN:
        place = _place_of_open(step.id, now, owed)
    else:
        place = Place.DONE if local == DONE else Place.SKIPPED
    return Stop(step, place, depth, step.id in state.put_off, step.id in state.unexplained)


def _stop_of_checklist(
    machine: Machine,
    state: RunState,
    node: Node,
    block: AnyOrder,
    depth: int,
    now: str | None,
    owed: set[str],
) -> Stop:
    checks = tuple(
        _stop_of_step(state, inner, inner.block, depth, now, owed)
        for inner in (machine.nodes[at] for at in node.children)
        if isinstance(inner.block, Step) and _is_met(machine, state, inner)
    )
    places = {check.place for check in checks}
    if places <= {Place.DONE, Place.SKIPPED} or is_enough(machine, state.marking, node):
        place = Place.DONE if Place.DONE in places else Place.SKIPPED
    else:
        place = Place.OWED if Place.OWED in places else _place_of_open(block.id, now, owed)
    return Stop(block, place, depth, checks=checks)


def _place_of_choice(branch: int, choice: str, now: str | None, owed: set[str]) -> Place:
    return Place.DONE if branch != UNDECIDED else _place_of_open(choice, now, owed)


def _place_of_open(block: str, now: str | None, owed: set[str]) -> Place:
    if block == now:
        return Place.NOW
    return Place.OWED if block in owed else Place.NEXT
