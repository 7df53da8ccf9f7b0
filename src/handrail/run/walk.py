"""The successor function: which letters come next, and where each one leads.

The block tree is the truth. A marking can be moved by any letter, in order or not, because what
an agent has said or learnt is a fact; `next_letters` names those that are in order.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping

from handrail.run.letter import Letter, Outcome, decided, done, skipped
from handrail.run.machine import Machine
from handrail.run.marking import DONE, LEFT, OPEN, SKIPPED, UNDECIDED, Marking
from handrail.run.node import Node, is_may, limit_of, name_of
from handrail.sop.document import AnyOrder, Call, Choose, Optional, Repeat, Sequence, Step

NOTHING = bytes((OPEN,))
_BYTES = tuple(bytes((state,)) for state in range(256))


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
    landing = machine.landings.get(letter)
    if landing is None:
        node = machine.node(letter.block)
        if letter.outcome is Outcome.AGAIN and isinstance(node.block, Repeat):
            return _begun_again(marking, node)
        landing = machine.landings[letter] = (node.number, _state_after(node, letter))
    return with_state(marking, *landing)


def next_letters(machine: Machine, marking: Marking) -> tuple[Letter, ...]:
    """Return the letters that are in order now, in document order."""
    met = machine.met(marking)
    if met.letters is None:
        met.letters = tuple(_next(machine, marking, machine.nodes[0]))
    return met.letters


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
    """Return the children that have to be walked.

    They are all; of a sequence those to the first end; where some are enough, those that were
    taken and the next of the others that are still needed.
    """
    if node.number in machine.partial:
        return _taken_or_needed(machine, marking, node)
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
    return marking.count(OPEN, node.number, node.last + 1) <= node.last - node.number


def _state_after(node: Node, letter: Letter) -> int:
    match node.block, letter.outcome:
        case Step(), Outcome.DONE:
            return DONE
        case Step(), Outcome.SKIPPED:
            return SKIPPED
        case Choose() as choice, Outcome.DECIDED:
            return _branch_number(choice, letter)
        case Repeat(), Outcome.LEAVE:
            return LEFT
        case _:
            raise BadLetter(letter)


def _begun_again(marking: Marking, node: Node) -> Marking:
    begun = 0 if marking[node.number] == LEFT else marking[node.number]
    fresh = bytes(node.last - node.number)
    again = _BYTES[min(begun + 1, LEFT - 1)]
    return marking[: node.number] + again + fresh + marking[node.last + 1 :]


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
            for at in _offered(machine, marking, node):
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
    furthest, at = _furthest_touched(marking, node), 0
    while (at := _past_finished_steps(machine, marking, node, at)) < len(node.children):
        child = machine.nodes[node.children[at]]
        was_passed_by = (
            at < furthest and may_be_passed(machine, child) and not is_touched(marking, child)
        )
        if not was_passed_by:
            yield from _next(machine, marking, child)
        if not is_passable(machine, marking, child) or runs_out(machine, marking, child):
            return
        at += 1


def _furthest_touched(marking: Marking, node: Node) -> int:
    """Return the place of the last child in which anything has happened, -1 if nothing has."""
    last = len(marking[: node.last + 1].rstrip(NOTHING)) - 1
    return bisect(node.children, last) - 1


def _past_finished_steps(machine: Machine, marking: Marking, node: Node, at: int) -> int:
    """Return the place of the first child from there on that is no finished step."""
    number = node.children[at] if at < len(node.children) else -1
    row = machine.rows_of_steps.get(number)
    if row is None:
        return at
    first_open = marking.find(OPEN, number, row + 1)
    return at + (first_open if first_open >= 0 else row + 1) - number


def unfinished_before(machine: Machine, marking: Marking, node: Node, place: int) -> Iterator[int]:
    """Yield the children of a sequence before a place, without the steps that are finished."""
    at = 0
    while (at := _past_finished_steps(machine, marking, node, at)) < place:
        yield node.children[at]
        at += 1


def is_enough(machine: Machine, marking: Marking, node: Node) -> bool:
    """Return whether as many items of an any-order block were done as are enough."""
    return node.number in machine.partial and not _still_needed(marking, node)


def _still_needed(marking: Marking, node: Node) -> int:
    """Return how many more items have to be done; one that was skipped does not count."""
    enough = node.block.at_least if isinstance(node.block, AnyOrder) else None
    done = sum(marking[at] == DONE for at in node.children)
    return max((enough or 0) - done, 0)


def _taken_or_needed(machine: Machine, marking: Marking, node: Node) -> Iterator[int]:
    needed = _still_needed(marking, node)
    for at in node.children:
        if marking[at] != OPEN:
            yield at
        elif needed and not may_be_passed(machine, machine.nodes[at]):
            needed -= 1
            yield at


def _offered(machine: Machine, marking: Marking, node: Node) -> Iterable[int]:
    """Return the children that are in order; once some were enough, the others are not."""
    return () if is_enough(machine, marking, node) else node.children


def _up_to_an_end(machine: Machine, marking: Marking, node: Node) -> Iterator[int]:
    for at in node.children:
        yield at
        if runs_out(machine, marking, machine.nodes[at]):
            return


def with_state(marking: Marking, number: int, state: int) -> Marking:
    """Return the marking with another state of one block."""
    return marking[:number] + _BYTES[state] + marking[number + 1 :]


def _branch_number(choice: Choose, letter: Letter) -> int:
    for number, branch in enumerate(choice.branches, start=1):
        if branch.id == letter.branch:
            return number
    raise BadLetter(letter)
