"""Gaps and overlaps of a decision's conditions, each with facts that show it.

Every question is asked twice. Among answers that were seen for some facts, a hit is an example,
and the compiled rules are run on it before it is reported. Among all thinkable answers, no hit is
a proof. Where the second finds what the first does not, or either takes too long, the finding is
that we could not tell.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from handrail.rules.branching.candidates import Bounds
from handrail.rules.branching.findings import (
    Asked,
    CouldNotTell,
    Example,
    Finding,
    Gap,
    NeverTaken,
    NotFound,
    Overlap,
    Undecided,
)
from handrail.rules.branching.groups import Case, Group, groups_of
from handrail.rules.branching.search import (
    FALSE,
    NOT_TRUE,
    TRUE,
    UNKNOWN,
    OutOfSteps,
    Search,
    Steps,
    Wanted,
)
from handrail.rules.evaluate import compile_condition
from handrail.rules.syntax import Condition, Rule, atoms_in
from handrail.rules.types import Declared
from handrail.rules.verdict import Verdict

MOST_STEPS: Final = 200_000
"""The atoms looked at in answering all questions about a decision, each its share."""

_ANSWERS: Final = {Verdict.TRUE: True, Verdict.FALSE: False, Verdict.UNKNOWN: None}


def examine_branches(
    rules: Sequence[Rule],
    *,
    declared: Mapping[str, Declared],
    ordered: bool,
    bounds: Mapping[str, Bounds] | None = None,
) -> tuple[Finding, ...]:
    """Return what the conditions of a decision leave open.

    A fact that is not known is no gap: the agent is asked for it.

    Args:
        rules: the condition of each branch, checked against the declarations.
        declared: the facts.
        ordered: whether the first condition that holds decides. If not, at most one should hold.
        bounds: the least and the most that facts can be.
    """
    conditions = [rule.condition for rule in rules]
    questions = list(_questions(conditions, ordered=ordered))
    examination = _Examination(conditions, declared, bounds or {})
    share = MOST_STEPS // len(questions)
    answered = [examination.asked(question, Steps(share)) for question in questions]
    return tuple(finding for finding in answered if finding is not None)


def facts_that_give(
    answers: Sequence[tuple[Rule, bool]],
    *,
    declared: Mapping[str, Declared],
    bounds: Mapping[str, Bounds] | None = None,
) -> Example | NotFound:
    """Return facts with which every rule has the answer beside it.

    Args:
        answers: rules, checked against the declarations, each with what it is to say.
        declared: the facts.
        bounds: the least and the most that facts can be.
    """
    conditions = [rule.condition for rule, _ in answers]
    examination = _Examination(conditions, declared, bounds or {})
    wanted = [
        Wanted(at, rule.condition, TRUE if holds else FALSE)
        for at, (rule, holds) in enumerate(answers)
    ]
    return examination.sought(wanted, Steps(MOST_STEPS))


@dataclass(frozen=True)
class _Question:
    """What is wanted of which conditions, and which finding a hit or a miss is."""

    asked: Asked
    branches: tuple[int, ...]
    wanted: Sequence[Wanted]

    def hit(self, example: Example) -> Finding | None:
        """Return the finding that the example shows."""
        match self.asked:
            case Asked.GAP:
                return Gap(example)
            case Asked.OVERLAP:
                return Overlap(self.branches[0], self.branches[1], example)
            case Asked.DECIDED:
                return Undecided(self.branches[0], example)
            case Asked.TAKEN:
                return None

    def missed(self) -> Finding | None:
        """Return the finding that there is no example."""
        return NeverTaken(self.branches[0]) if self.asked is Asked.TAKEN else None


def _questions(conditions: Sequence[Condition], *, ordered: bool) -> Iterator[_Question]:
    none = [Wanted(at, condition, FALSE) for at, condition in enumerate(conditions)]
    true = [replace(wanted, answers=TRUE) for wanted in none]
    yield _Question(Asked.GAP, (), none)
    for at, wanted in enumerate(true):
        yield _Question(Asked.TAKEN, (at,), [wanted, *(none[:at] if ordered else ())])
    for at, wanted in enumerate(none):
        others = [replace(each, answers=NOT_TRUE) for each in none if each is not wanted]
        before = none[:at] if ordered else others
        yield _Question(Asked.DECIDED, (at,), [replace(wanted, answers=UNKNOWN), *before])
    for one, two in () if ordered else combinations(true, 2):
        yield _Question(Asked.OVERLAP, (one.branch, two.branch), [one, two])


class _Examination:
    """A decision: its conditions compiled, and the groups of atoms that each depends on."""

    def __init__(
        self,
        conditions: Sequence[Condition],
        declared: Mapping[str, Declared],
        bounds: Mapping[str, Bounds],
    ) -> None:
        atoms = [list(atoms_in(condition)) for condition in conditions]
        self._groups = groups_of([atom for each in atoms for atom in each], declared, bounds)
        of = {atom: at for at, group in enumerate(self._groups) for atom in group.atoms}
        self._concern = [{of[atom] for atom in each} for each in atoms]
        self._judges = [compile_condition(condition) for condition in conditions]

    def asked(self, question: _Question, steps: Steps) -> Finding | None:
        """Return the answer to the question, if it is a finding."""
        match self.sought(question.wanted, steps):
            case NotFound(is_proven=True):
                return question.missed()
            case NotFound():
                return CouldNotTell(question.asked, question.branches)
            case example:
                return question.hit(example)

    def sought(self, wanted: Sequence[Wanted], steps: Steps) -> Example | NotFound:
        """Return facts with which the conditions come out as wanted."""
        groups = self._concerned(wanted)
        search = Search(wanted, steps)
        try:
            cases = search.among([group.found for group in groups])
            example = None if cases is None else self._example(cases, wanted)
            if example is not None:
                return example
            return NotFound(is_proven=cases is None and _is_impossible(groups, search))
        except OutOfSteps:
            return NotFound(is_proven=False)

    def _concerned(self, wanted: Sequence[Wanted]) -> list[Group]:
        places = set[int]().union(*(self._concern[each.branch] for each in wanted))
        return [self._groups[at] for at in sorted(places)]

    def _example(self, cases: Sequence[Case], wanted: Sequence[Wanted]) -> Example | None:
        """Return the facts of the cases that make a difference, if the rules agree."""
        facts = {name: value for case in cases for name, value in (case.facts or {}).items()}
        if not self._is_shown(wanted, facts):
            return None
        for name in list(facts):
            fewer = {other: value for other, value in facts.items() if other != name}
            if self._is_shown(wanted, fewer):
                facts = fewer
        return facts

    def _is_shown(self, wanted: Sequence[Wanted], facts: Example) -> bool:
        """Return whether the compiled rules come out as wanted, with nothing left to ask."""
        for each in wanted:
            outcome = self._judges[each.branch](facts)
            if _ANSWERS[outcome.verdict] not in each.answers or outcome.missing:
                return False
        return True


def _is_impossible(groups: Sequence[Group], search: Search) -> bool:
    """Return whether no thinkable answers are as wanted, where none were seen that are."""
    if all(group.complete for group in groups):
        return True
    thinkable: list[Sequence[Case]] = []
    for group in groups:
        thinkable += [group.found] if group.complete else group.thinkable
    return search.among(thinkable) is None
