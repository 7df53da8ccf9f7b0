"""The successor function: which letters come next, and where each one leads.

The block tree is the truth. A marking can be moved by any letter, in order or not, because what
an agent has said or learnt is a fact; `next_letters` names those that are in order.
"""

from collections.abc import Iterable, Iterator, Mapping

from handrail.run.letter import Letter, Outcome, decided, done, skipped
from handrail.run.machine import (
    DONE,
    LEFT,
    OPEN,
    SKIPPED,
    UNDECIDED,
    Machine,
    Marking,
    Node,
    is_may,
    limit_of,
    name_of,
)
from handrail.sop.document import AnyOrder, Call, Choose, Optional, Repeat, Sequence, Step

MOST_MARKINGS = 4_096
"""How many markings a machine keeps in mind with what is in order there."""


class BadLetter(ValueError):
    """A letter does not fit its block: the history and the version do not belong together."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(f"The letter {letter} does not fit its block.")
        self.letter = letter


def move(machine: Machine, marking: Marking, letter: Letter) -> Marking:
    """Return the marking after the letter.

    Raises:
        NoSuchBlock: the version has no such block or branch.
        BadLetter: the outcome does not belong to that kind of block.
    """
    node = machine.node(letter.block)
    match node.block, letter.outcome:
        case Step(), Outcome.DONE:
            return _put(marking, node.number, DONE)
        case Step(), Outcome.SKIPPED:
            return _put(marking, node.number, SKIPPED)
        case Choose() as choice, Outcome.DECIDED:
            return _put(marking, node.number, _branch_number(choice, letter))
        case Repeat(), Outcome.AGAIN:
            fresh = (0,) * (node.last - node.number)
            begun = max(marking[node.number], 0) + 1
            return (*marking[: node.number], begun, *fresh, *marking[node.last + 1 :])
        case Repeat(), Outcome.LEAVE:
            return _put(marking, node.number, LEFT)
        case _:
            raise BadLetter(letter)


def next_letters(machine: Machine, marking: Marking) -> tuple[Letter, ...]:
    """Return the letters that are in order now, in document order."""
    letters = machine.ahead.get(marking)
    if letters is None:
        letters = tuple(_next(machine, marking, machine.nodes[0]))
        if len(machine.ahead) >= MOST_MARKINGS:
            machine.ahead.clear()
        machine.ahead[marking] = letters
    return letters


def is_over(machine: Machine, marking: Marking) -> bool:
    """Return whether nothing is left that has to happen."""
    return is_passable(machine, marking, machine.nodes[0])


def is_finished(machine: Machine, marking: Marking, node: Node) -> bool:
    """Return whether the block has been walked to its end."""
    match node.block:
        case Step():
            return marking[node.number] != OPEN
        case Choose():
            branch = marking[node.number]
            return branch != UNDECIDED and is_passable(
                machine, marking, machine.nodes[node.children[branch - 1]]
            )
        case Repeat() if not runs_out(machine, marking, node):
            return marking[node.number] == LEFT
        case Sequence() | AnyOrder() | Optional() | Repeat() | Call():
            walked = walked_in(machine, marking, node)
            return all(is_passable(machine, marking, machine.nodes[at]) for at in walked)


def walked_in(machine: Machine, marking: Marking, node: Node) -> Iterable[int]:
    """Return the children that are walked one after the other: all, or those to the first end."""
    return _up_to_an_end(machine, marking, node) if machine.early else node.children


def runs_out(machine: Machine, marking: Mapping[int, int] | Marking, node: Node) -> bool:
    """Return whether the ways decided within the block lead to an end, so that none goes past it.

    A block that ends a run anyway, because nothing comes after it, does not count.
    """
    if node.number not in machine.early:
        return False
    match node.block:
        case Step():
            return True
        case Choose():
            branch = marking[node.number]
            taken = node.children[branch - 1 : branch] if branch != UNDECIDED else ()
            return any(runs_out(machine, marking, machine.nodes[at]) for at in taken)
        case _:
            return any(runs_out(machine, marking, machine.nodes[at]) for at in node.children)


def is_passable(machine: Machine, marking: Marking, node: Node) -> bool:
    """Return whether one may go on past the block: it is finished, or optional and untouched."""
    if may_be_passed(machine, node) and not is_touched(marking, node):
        return True
    return is_finished(machine, marking, node)


def may_be_passed(machine: Machine, node: Node) -> bool:
    """Return whether an untouched block is passed by without a word."""
    return is_may(node) or node.number in machine.elsewhere


def is_touched(marking: Marking, node: Node) -> bool:
    """Return whether anything has happened in the block."""
    return any(marking[node.number : node.last + 1])


def _next(machine: Machine, marking: Marking, node: Node) -> Iterator[Letter]:
    match node.block:
        case Step(id=step):
            if marking[node.number] == OPEN and node.number not in machine.elsewhere:
                yield done(step)
                yield skipped(step)
        case Choose(id=choice, branches=branches):
            if marking[node.number] == UNDECIDED:
                yield from (decided(choice, branch.id) for branch in branches)
            else:
                taken = machine.nodes[node.children[marking[node.number] - 1]]
                yield from _next(machine, marking, taken)
        case Repeat():
            yield from _next_of_repeat(machine, marking, node)
        case AnyOrder() | Optional() | Call():
            for at in node.children:
                yield from _next(machine, marking, machine.nodes[at])
        case Sequence():
            yield from _next_of_sequence(machine, marking, node)


def _next_of_repeat(machine: Machine, marking: Marking, node: Node) -> Iterator[Letter]:
    begun = marking[node.number]
    if begun == LEFT:
        return
    body = machine.nodes[node.children[0]]
    yield from _next(machine, marking, body)
    if is_passable(machine, marking, body) and not runs_out(machine, marking, body):
        if begun + 1 < limit_of(node):
            yield Letter(Outcome.AGAIN, name_of(node))
        yield Letter(Outcome.LEAVE, name_of(node))


def _next_of_sequence(machine: Machine, marking: Marking, node: Node) -> Iterator[Letter]:
    inner = [machine.nodes[at] for at in node.children]
    furthest = max((at for at, child in enumerate(inner) if is_touched(marking, child)), default=-1)
    for at, child in enumerate(inner):
        was_passed_by = (
            at < furthest and may_be_passed(machine, child) and not is_touched(marking, child)
        )
        if not was_passed_by:
            yield from _next(machine, marking, child)
        if not is_passable(machine, marking, child) or runs_out(machine, marking, child):
            return


def _up_to_an_end(machine: Machine, marking: Marking, node: Node) -> Iterator[int]:
    for at in node.children:
        yield at
        if runs_out(machine, marking, machine.nodes[at]):
            return


def _put(marking: Marking, number: int, state: int) -> Marking:
    return (*marking[:number], state, *marking[number + 1 :])


def _branch_number(choice: Choose, letter: Letter) -> int:
    for number, branch in enumerate(choice.branches, start=1):
        if branch.id == letter.branch:
            return number
    raise BadLetter(letter)
