"""A search for answers that make every condition come out as wanted, in a bounded number of steps.

Groups of atoms are settled one after the other. A condition that has come out otherwise ends the
attempt at once: what an atom is still to answer can change unknown alone, never true or false.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from handrail.rules.branching.groups import Case
from handrail.rules.syntax import AllOf, AnyOf, Atom, Condition, Not, atoms_in

TRUE: Final = frozenset({True})
FALSE: Final = frozenset({False})
UNKNOWN: Final = frozenset({None})
NOT_TRUE: Final = frozenset({False, None})
MOST_GROUPS: Final = 300
"""The most groups of atoms in one question."""


@dataclass(frozen=True)
class Wanted:
    """A branch, and the answers that are wanted of its condition."""

    branch: int
    condition: Condition
    answers: frozenset[bool | None]


class OutOfSteps(Exception):
    """The search has taken as many steps as it may."""


@dataclass
class Steps:
    """How many atoms may still be looked at."""

    left: int

    def take(self, number: int) -> None:
        """Count so many.

        Raises:
            OutOfSteps: there are no more.
        """
        self.left -= number
        if self.left < 0:
            raise OutOfSteps


class Search:
    """A question about conditions, and the atoms answered so far."""

    def __init__(self, wanted: Sequence[Wanted], steps: Steps) -> None:
        self._wanted = wanted
        self._steps = steps
        self._answers: dict[Atom, bool | None] = {}
        self._size = sum(1 for each in wanted for _ in atoms_in(each.condition))

    def among(self, groups: Sequence[Sequence[Case]]) -> tuple[Case, ...] | None:
        """Return a case of each group until everything is settled as wanted; None if none do.

        Raises:
            OutOfSteps: that took too long to find out.
        """
        if len(groups) > MOST_GROUPS:
            raise OutOfSteps
        return self._settled(groups, 0)

    def _settled(self, groups: Sequence[Sequence[Case]], at: int) -> tuple[Case, ...] | None:
        is_met = self._is_met(is_last=at == len(groups))
        if is_met is not None:
            return () if is_met else None
        for case in groups[at]:
            self._answers.update(case.answers)
            others = self._settled(groups, at + 1)
            if others is not None:
                return (case, *others)
        for atom in groups[at][0].answers:
            del self._answers[atom]
        return None

    def _is_met(self, *, is_last: bool) -> bool | None:
        """Return whether everything came out as wanted; None while something is open."""
        self._steps.take(self._size)
        is_open = False
        for wanted in self._wanted:
            answer = self._answer(wanted.condition)
            if answer is None and not is_last:
                is_open = True
            elif answer not in wanted.answers:
                return False
        return None if is_open else True

    def _answer(self, condition: Condition) -> bool | None:
        match condition:
            case Not(inner):
                answer = self._answer(inner)
                return None if answer is None else not answer
            case AllOf(parts):
                return self._joined(parts, settles=False)
            case AnyOf(parts):
                return self._joined(parts, settles=True)
            case _:
                return self._answers.get(condition)

    def _joined(self, parts: Sequence[Condition], *, settles: bool) -> bool | None:
        answers = [self._answer(part) for part in parts]
        if settles in answers:
            return settles
        return None if None in answers else not settles
