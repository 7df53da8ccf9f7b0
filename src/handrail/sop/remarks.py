"""What the rules of a file leave open. The file is read all the same: the agent is asked.

So is the agent where a rule has no answer though everything is known, such as for an amount in
another currency: that is what three answers are for, and no remark.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from handrail.rules import Declared, Rule
from handrail.rules.branching import (
    Asked,
    Bounds,
    CouldNotTell,
    Finding,
    Gap,
    NeverTaken,
    NotFound,
    Overlap,
    Undecided,
    examine_branches,
    facts_that_give,
    phrase_of,
)
from handrail.rules.syntax import atoms_in
from handrail.sop.document import Choose, Procedure, blocks_of
from handrail.sop.finding import Place
from handrail.sop.parse import parse_with_places
from handrail.sop.reading import Reading
from handrail.sop.telling.telling import Telling
from handrail.words import Language, say

MOST_ATOMS = 200
"""Questions that all rules of a file ask; the choices beyond are not looked at."""
MOST_OVERLAPS = 6
"""Overlaps that are told of one choice."""

NAMES = {Gap: "gap", Overlap: "overlap", NeverTaken: "never-taken", CouldNotTell: "could-not-tell"}


@dataclass(frozen=True)
class Remark:
    """Something that the rules of a choice leave open, with an example.

    Attributes:
        line, column: where the choice stands, counted from 1.
    """

    file: str
    line: int
    column: int
    choice: Choose
    finding: Finding
    procedure: Procedure

    @property
    def rule(self) -> str:
        """Return what kind of remark it is, such as "gap"."""
        return NAMES[type(self.finding)]

    def said_in(self, language: Language) -> str:
        """Return the remark in one line, as findings are told."""
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.words_in(language)} {self.mend_in(language)} ({self.rule})"

    def words_in(self, language: Language) -> str:
        """Return which choice leaves what open, with an example."""
        telling = Telling(self.procedure, language)
        labels = {fact.name: fact.label.said_in(language) for fact in self.procedure.facts}
        ways = [way.text.said_in(language) for way in self.choice.branches]
        what = telling.phrase(phrase_of(self.finding, branches=ways, labels=labels))
        return f"{self.choice.text.said_in(language)} {what}"

    def mend_in(self, language: Language) -> str:
        """Return what to do about it."""
        return say(f"sop-{self.rule}-mend", language)


def remarks_on(source: bytes | str, *, name: str) -> tuple[Remark, ...]:
    """Return what the rules of a procedure file leave open, in document order.

    Raises:
        BrokenProcedure: the file breaks rules of the format.
    """
    procedure, reading = parse_with_places(source, name=name)
    return tuple(_remarks(procedure, reading))


def _remarks(procedure: Procedure, reading: Reading) -> Iterator[Remark]:
    declared = {**reading.facts, **reading.outcomes}
    bounds = {fact.name: Bounds(fact.at_least, fact.at_most) for fact in procedure.facts}
    left = MOST_ATOMS
    for choice in _choices(procedure):
        place = reading.mark(choice.id, "choose")
        left -= sum(1 for rule in _rules(choice) for _ in atoms_in(rule.condition))
        if left < 0:
            unseen = CouldNotTell(Asked.GAP)
            yield _remark(procedure, reading, place, choice, unseen)
            return
        for finding in _findings(choice, declared, bounds):
            yield _remark(procedure, reading, place, choice, finding)


def _remark(
    procedure: Procedure, reading: Reading, place: Place, choice: Choose, finding: Finding
) -> Remark:
    return Remark(reading.file, place.line, place.column, choice, finding, procedure)


def _choices(procedure: Procedure) -> Iterator[Choose]:
    for block in blocks_of(procedure.body):
        if isinstance(block, Choose) and block.has_rules:
            yield block


def _rules(choice: Choose) -> list[Rule]:
    """Return the rules of the ways that have one; they stand before the way that has none."""
    return [rule for rule in choice.rules if rule is not None]


def _findings(
    choice: Choose, declared: Mapping[str, Declared], bounds: Mapping[str, Bounds]
) -> Iterator[Finding]:
    rules = _rules(choice)
    looked = examine_branches(rules, declared=declared, ordered=True, bounds=bounds)
    found = tuple(each for each in looked if not _asks_the_agent(each))
    if len(rules) == len(choice.branches):
        yield from found
    else:
        yield from _with_a_way_left(found, len(rules))
    if len(rules) > 1:
        together = examine_branches(rules, declared=declared, ordered=False, bounds=bounds)
        crossing = (each for each in together if isinstance(each, Overlap))
        yield from islice(_crossing(crossing, rules, declared, bounds), MOST_OVERLAPS)


def _asks_the_agent(finding: Finding) -> bool:
    is_unclear = isinstance(finding, CouldNotTell) and finding.asked is Asked.DECIDED
    return is_unclear or isinstance(finding, Undecided)


def _with_a_way_left(found: tuple[Finding, ...], way_left: int) -> Iterator[Finding]:
    """Yield what is open although the last way is for everything else.

    Facts with which no rule holds are no gap then, but what that way is for.
    """
    on_gap = [
        each
        for each in found
        if isinstance(each, Gap) or (isinstance(each, CouldNotTell) and each.asked is Asked.GAP)
    ]
    yield from (each for each in found if each not in on_gap)
    if not on_gap:
        yield NeverTaken(way_left)


def _crossing(
    overlaps: Iterator[Overlap],
    rules: list[Rule],
    declared: Mapping[str, Declared],
    bounds: Mapping[str, Bounds],
) -> Iterator[Overlap]:
    """Yield the overlaps of two ways of which neither is a part of the other.

    A narrow way that is written before a wider one is an exception to it, and meant so.
    """
    for each in overlaps:
        one, other = rules[each.first], rules[each.second]
        alone = (
            facts_that_give(answers, declared=declared, bounds=bounds)
            for answers in (((one, True), (other, False)), ((one, False), (other, True)))
        )
        if not any(isinstance(found, NotFound) for found in alone):
            yield each
