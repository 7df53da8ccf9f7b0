"""What rules are to do in one run: with which facts, and with which ends of used procedures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from handrail.rules import Declared, Fact, Rule, Type, Value, parse_rule, with_facts
from handrail.rules.branching import Bounds, NotFound, facts_that_give
from handrail.run.machine import Machine
from handrail.run.node import Node
from handrail.run.scenarios.targets import ByRule
from handrail.sop.document import Choose, Step

MOST_ENDS = 32
"""Ends of used procedures that are tried for one arrangement."""

ENDED = "it.outcome"
"""The name under which a rule is written that asks for any outcome."""

Answer = tuple[Rule, bool]
"""A rule, and what it is to say."""


@dataclass(frozen=True)
class Arrangement:
    """What is to happen in a run as far as it is settled.

    Attributes:
        ways: the ways of choices that lead to what is wanted.
        wanted: what rules are to do.
        facts: what is known for it, and how used procedures end.
        passes: the steps with which used procedures end.
        settled: the outcomes that are had by them, and those that can't be had.
    """

    ways: Mapping[str, str]
    wanted: tuple[ByRule, ...] = ()
    facts: Mapping[str, Value] = field(default_factory=dict)
    passes: tuple[str, ...] = ()
    settled: tuple[Answer, ...] = ()

    @property
    def choices(self) -> frozenset[str]:
        """Return the choices that a rule is to decide."""
        return frozenset(each.choice for each in self.wanted)


class Arranging:
    """How arrangements are made for one machine."""

    def __init__(self, machine: Machine) -> None:
        facts = machine.procedure.facts
        self._machine = machine
        self._bounds = {fact.name: Bounds(fact.at_least, fact.at_most) for fact in facts}
        self._declared = {fact.name: fact.declared for fact in facts}
        self._tries = 0

    @cached_property
    def ends(self) -> Mapping[str, Mapping[str, tuple[Node, ...]]]:
        """Return the steps that end each used procedure, by the fact for it and the outcome."""
        found: dict[str, dict[str, tuple[Node, ...]]] = {}
        for name, fact in self._machine.outcomes.items():
            node = self._machine.node(name)
            outcome = self._machine.step(name).outcome or ""
            if node.number not in self._machine.elsewhere:
                of_call = found.setdefault(fact, {})
                of_call[outcome] = (*of_call.get(outcome, ()), node)
        return found

    def with_rule(self, arrangement: Arrangement, more: ByRule) -> Arrangement | NotFound:
        """Return the arrangement in which a rule takes one way more, or why it can't."""
        self._tries = 0
        return self._settled(replace(arrangement, wanted=(*arrangement.wanted, more)))

    def ways_to(self, node: Node) -> dict[str, str]:
        """Return the ways that lead to a block."""
        return {
            choice.block.id: choice.block.branches[way - 1].id
            for choice, way in self._machine.choices_around(node)
            if isinstance(choice.block, Choose)
        }

    def _settled(self, wish: Arrangement) -> Arrangement | NotFound:
        """Return the arrangement with facts, and with an end for each outcome among them."""
        facts = self._facts(wish)
        if isinstance(facts, NotFound):
            return facts
        wish = replace(wish, facts=facts)
        had = {name for rule, holds in wish.settled if holds for name in rule.facts}
        name = next((name for name in facts if name in self.ends and name not in had), None)
        return wish if name is None else self._with_end(wish, name, str(facts[name]))

    def _with_end(self, wish: Arrangement, name: str, outcome: str) -> Arrangement | NotFound:
        """Return the arrangement in which a used procedure ends so, or else in another way."""
        is_outcome = with_facts(parse_rule(f"{ENDED} == '{outcome}'"), {ENDED: Fact(name)})
        for node in self.ends[name].get(outcome, ()):
            self._tries += 1
            ending = self._ending_at(wish, node)
            if ending is None or self._tries > MOST_ENDS:
                continue
            pinned = replace(ending, settled=(*wish.settled, (is_outcome, True)))
            found = self._settled(pinned)
            if not isinstance(found, NotFound):
                return self._by_rules(found, node)
        if self._tries > MOST_ENDS:
            return NotFound(is_proven=False)
        other = self._settled(replace(wish, settled=(*wish.settled, (is_outcome, False))))
        return NotFound(is_proven=False) if isinstance(other, NotFound) else other

    def _ending_at(self, wish: Arrangement, node: Node) -> Arrangement | None:
        """Return the arrangement that leads to an end, None if it leads elsewhere already."""
        ways = self.ways_to(node)
        if any(wish.ways.get(choice, way) != way for choice, way in ways.items()):
            return None
        block = node.block
        name = block.id if isinstance(block, Step) else ""
        return replace(wish, ways={**ways, **wish.ways}, passes=(*wish.passes, name))

    def _by_rules(self, wish: Arrangement, node: Node) -> Arrangement:
        """Return the arrangement in which rules lead to an end, so far as they can."""
        for choice, way in self.ways_to(node).items():
            if choice in self._machine.rules and choice not in wish.choices:
                more = replace(wish, wanted=(*wish.wanted, ByRule(choice, way)))
                found = self._settled(more)
                wish = wish if isinstance(found, NotFound) else found
        return wish

    def _facts(self, wish: Arrangement) -> Mapping[str, Value] | NotFound:
        """Return facts with which the rules take all these ways."""
        answers = [answer for each in wish.wanted for answer in self._answers(each)]
        if not answers:
            return {} if not wish.wanted else NotFound(is_proven=False)
        answers.extend(wish.settled)
        names = {name for rule, _ in answers for name in rule.facts}
        declared = {name: kind for name in names if (kind := self._kind(name)) is not None}
        if declared.keys() != names:
            return NotFound(is_proven=False)
        return facts_that_give(answers, declared=declared, bounds=self._bounds)

    def _kind(self, name: str) -> Declared | None:
        outcomes = self.ends.get(name)
        if outcomes is None:
            return self._declared.get(name)
        return Declared(Type.CHOICE, tuple(outcomes))

    def _answers(self, wanted: ByRule) -> Iterator[Answer]:
        """Yield what each rule of the choice has to say, so that this way is taken."""
        choice = self._machine.choice(wanted.choice)
        for way, rule in zip(choice.branches, choice.rules, strict=True):
            if rule is not None:
                yield rule, way.id == wanted.way
            if way.id == wanted.way:
                return
