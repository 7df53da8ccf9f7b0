from dataclasses import dataclass

from handrail.run.letter import Letter
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.walk import is_over, move, next_letters

MOST_STATES = 4_096
"""A procedure with more states than this is walked lazily, never tabulated."""


@dataclass(frozen=True)
class Table:
    """Every state that can be reached in order, numbered from 0, with its way on.

    Attributes:
        markings: the marking of each state.
        rows: for each state, where each letter leads.
        ends: whether the run may be over in each state.
    """

    markings: tuple[Marking, ...]
    rows: tuple[dict[Letter, int], ...]
    ends: tuple[bool, ...]


class TooManyStates(Exception):
    """The procedure has more states than a table may hold."""

    def __init__(self, *, version: str) -> None:
        super().__init__(f"Version {version} has over {MOST_STATES} states; walk it lazily.")


def tabulate(machine: Machine, *, most_states: int = MOST_STATES) -> Table:
    """Return the dense table of the machine.

    Raises:
        TooManyStates: there are more than `most_states`.
    """
    numbers = {machine.start: 0}
    markings = [machine.start]
    rows: list[dict[Letter, int]] = []
    while len(rows) < len(markings):
        marking = markings[len(rows)]
        row: dict[Letter, int] = {}
        for letter in next_letters(machine, marking):
            reached = move(machine, marking, letter)
            if reached not in numbers:
                numbers[reached] = len(markings)
                markings.append(reached)
            row[letter] = numbers[reached]
        rows.append(row)
        if len(markings) > most_states:
            raise TooManyStates(version=machine.version)
    ends = tuple(is_over(machine, marking) for marking in markings)
    return Table(tuple(markings), tuple(rows), ends)
