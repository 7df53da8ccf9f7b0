"""What stands before an effect. Facts are never refused; effects wait for their open musts."""

from collections.abc import Iterator, Mapping

from handrail.run.event import Debt
from handrail.run.machine import Machine
from handrail.run.marking import LEFT, OPEN, UNDECIDED, Marking
from handrail.run.missing import Lack, Missing
from handrail.run.node import Node, name_of
from handrail.run.state import RunState
from handrail.run.walk import (
    is_touched,
    may_be_passed,
    runs_out,
    unfinished_before,
    walked_in,
)
from handrail.sop.document import Call, Choose, Optional, Repeat, Sequence, Step, StepKind, Strength


def is_off_path(machine: Machine, marking: Marking, node: Node) -> bool:
    """Return whether another branch, or a way to an end before it, was decided."""
    known = machine.met(marking).off_path
    found = known.get(node.number)
    if found is None:
        found = is_in_another_way(machine, marking, node) or is_past_an_end(machine, marking, node)
        known[node.number] = found
    return found


def is_in_another_way(machine: Machine, marking: Marking, node: Node) -> bool:
    """Return whether another branch of a choice around the block was decided."""
    return any(
        marking[choice.number] not in (UNDECIDED, branch)
        for choice, branch in machine.choices_around(node)
    )


def is_past_an_end(machine: Machine, marking: Marking | Mapping[int, int], node: Node) -> bool:
    """Return whether a way that leads to an end was decided before the block."""
    return any(
        runs_out(machine, marking, machine.nodes[at])
        for parent, child in machine.around(node)
        if parent.number in machine.early and isinstance(parent.block, Sequence)
        for at in parent.children[: child.place]
    )


def open_around(machine: Machine, marking: Marking, node: Node) -> tuple[str, ...]:
    """Return the undecided choices around a block, the outermost first."""
    return tuple(
        name_of(choice)
        for choice, _ in reversed(machine.choices_around(node))
        if marking[choice.number] == UNDECIDED
    )


def missing_before(machine: Machine, marking: Marking, node: Node) -> tuple[Missing, ...]:
    """Return the open musts and undecided choices that an effect waits for, in document order."""
    known = machine.met(marking).missing
    found = known.get(node.number)
    if found is None:
        found = known[node.number] = _missing_before(machine, marking, node)
    return found


def missing_before_end(machine: Machine, state: RunState, node: Node) -> tuple[Missing, ...]:
    """Return everything that must be closed before the run can end, in document order."""
    known = machine.met(state.marking).missing_before_end
    found = known.get(node.number)
    if found is None:
        found = known[node.number] = _missing_before_end(machine, state.marking, node)
    if not state.owed and not state.unexplained:
        return found
    owed = tuple(
        Missing(Lack.OWED_STEP if owed.debt is Debt.STEP else Lack.OWED_UNDO, owed.block)
        for owed in state.owed
    )
    reasons = tuple(Missing(Lack.REASON, step) for step in sorted(state.unexplained))
    return tuple(dict.fromkeys((*found, *owed, *reasons)))


def _missing_before(machine: Machine, marking: Marking, node: Node) -> tuple[Missing, ...]:
    found = [Missing(Lack.DECISION, choice) for choice in open_around(machine, marking, node)]
    for parent, child in reversed(machine.around(node)):
        if isinstance(parent.block, Sequence):
            for at in unfinished_before(machine, marking, parent, child.place):
                found.extend(_musts_open_in(machine, marking, machine.nodes[at]))
    if isinstance(node.block, Step):
        for needed in node.block.needs:
            found.extend(_all_open_in(machine, marking, machine.node(needed)))
    return tuple(dict.fromkeys(found))


def missing_before_return(machine: Machine, marking: Marking, node: Node) -> tuple[Missing, ...]:
    """Return what must be closed within a procedure that is used here, before it can end."""
    call = machine.call_of(node)
    found: list[Missing] = []
    for parent, child in reversed(machine.around(node)):
        if parent.number <= call.number or isinstance(parent.block, Call):
            continue
        if isinstance(parent.block, Choose) and marking[parent.number] == UNDECIDED:
            found.append(Missing(Lack.DECISION, parent.block.id))
        found.extend(_open_ahead_of(machine, marking, parent, child))
    return tuple(dict.fromkeys(found))


def _missing_before_end(machine: Machine, marking: Marking, node: Node) -> tuple[Missing, ...]:
    found = list(missing_before(machine, marking, node))
    for parent, child in reversed(machine.around(node)):
        found.extend(_open_ahead_of(machine, marking, parent, child))
    return tuple(dict.fromkeys(found))


def _open_ahead_of(
    machine: Machine, marking: Marking, parent: Node, child: Node
) -> Iterator[Missing]:
    if isinstance(parent.block, Sequence):
        for at in unfinished_before(machine, marking, parent, child.place):
            yield from _all_open_in(machine, marking, machine.nodes[at])


def _musts_open_in(machine: Machine, marking: Marking, node: Node) -> Iterator[Missing]:
    if node.number in machine.elsewhere:
        return
    match node.block:
        case Step(id=step, strength=strength):
            if strength is Strength.MUST and marking[node.number] == OPEN:
                yield Missing(Lack.STEP, step)
        case Choose(id=choice):
            branch = marking[node.number]
            if branch != UNDECIDED:
                taken = machine.nodes[node.children[branch - 1]]
                yield from _musts_open_in(machine, marking, taken)
            elif node.number in machine.early or _has_must(machine, node):
                yield Missing(Lack.DECISION, choice)
        case Optional() if not is_touched(marking, node):
            return
        case _:
            for at in walked_in(machine, marking, node):
                yield from _musts_open_in(machine, marking, machine.nodes[at])


def _all_open_in(machine: Machine, marking: Marking, node: Node) -> Iterator[Missing]:
    if may_be_passed(machine, node) and not is_touched(marking, node):
        return
    match node.block:
        case Step(id=step):
            if marking[node.number] == OPEN:
                yield Missing(Lack.STEP, step)
        case Choose(id=choice):
            branch = marking[node.number]
            if branch == UNDECIDED:
                yield Missing(Lack.DECISION, choice)
            else:
                taken = machine.nodes[node.children[branch - 1]]
                yield from _all_open_in(machine, marking, taken)
        case Repeat(id=repeat):
            yield from _all_open_in(machine, marking, machine.nodes[node.children[0]])
            if marking[node.number] != LEFT and not runs_out(machine, marking, node):
                yield Missing(Lack.LOOP, repeat)
        case _:
            for at in walked_in(machine, marking, node):
                yield from _all_open_in(machine, marking, machine.nodes[at])


def _has_must(machine: Machine, node: Node) -> bool:
    return any(
        isinstance(inner.block, Step)
        and inner.block.strength is Strength.MUST
        and inner.block.kind not in {StepKind.END, StepKind.RETURN}
        and inner.number not in machine.elsewhere
        for inner in machine.steps_in(node)
    )
