"""With which facts, and by which decisions, a run comes to what it is to show."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from handrail.rules import Value
from handrail.rules.branching import Bounds, NotFound
from handrail.rules.branching.candidates import candidates
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
from handrail.run.scenarios.arranging import Arrangement, Arranging
from handrail.run.scenarios.targets import ByLetter, ByRule, LeftToTheAgent, Target, block_of
from handrail.sop.document import Choose, Step

MOST_RULES_TOGETHER = 12
"""For so many choices of one run facts are looked for; the rest is left to the agent."""


@dataclass(frozen=True)
class Plan:
    """What is to happen in a run.

    Attributes:
        ways: the ways of choices that lead to what is to be shown.
        facts: what is known when a rule or a question asks for it.
        passes: the steps with which used procedures are to end.
    """

    ways: Mapping[str, str]
    facts: Mapping[str, Value] = field(default_factory=dict)
    passes: tuple[str, ...] = ()


class Planning:
    """What plans for one machine are made from."""

    def __init__(self, machine: Machine) -> None:
        facts = machine.procedure.facts
        self._machine = machine
        self._arranging = Arranging(machine)
        self._declared = {fact.name: fact.declared for fact in facts}
        self._bounds = {fact.name: Bounds(fact.at_least, fact.at_most) for fact in facts}
        self.asked_by_rules = frozenset(
            name for names in machine.asked_by_rules.values() for name in names
        )

    def plan(self, target: Target, others: Iterable[ByRule]) -> Plan | NotFound:
        """Return a plan that comes to the target, and on its way to others, or why there is none.

        Args:
            others: what rules are to do besides, where it can be had as well.
        """
        ways = self._ways_to(target)
        if isinstance(target, LeftToTheAgent):
            return Plan({**self._ways_past_calls(target.choice), **ways})
        if self._is_left_unasked(target):
            return Plan(ways)
        arrangement = Arrangement(ways)
        if isinstance(target, ByRule):
            found = self._arranging.with_rule(arrangement, target)
            if isinstance(found, NotFound):
                return found
            arrangement = found
        arrangement = self._with(self._on_the_way(arrangement), arrangement)
        unasked = self._unasked(arrangement)
        besides = (each for each in others if unasked.isdisjoint(self._asked(each.choice)))
        return self._as_plan(self._with(besides, arrangement), target)

    def sample(self, name: str) -> Value | None:
        """Return some value of a fact, None if it is not declared."""
        declared = self._declared.get(name)
        if declared is None:
            return None
        found = candidates(name, declared, (), bounds=self._bounds.get(name)).values
        return next(iter(found), None)

    def _as_plan(self, arrangement: Arrangement, target: Target) -> Plan:
        """Return the plan; how used procedures end is not known, but comes about."""
        outcomes = self._arranging.ends
        facts = {name: each for name, each in arrangement.facts.items() if name not in outcomes}
        return Plan(arrangement.ways, {**self._learnt_by(target), **facts}, arrangement.passes)

    def _on_the_way(self, arrangement: Arrangement) -> Iterator[ByRule]:
        for choice, way in arrangement.ways.items():
            if choice in self._machine.rules:
                yield ByRule(choice, way)

    def _unasked(self, arrangement: Arrangement) -> set[str]:
        """Return the facts that stay unknown, since the agent is to decide what they would."""
        to_the_agent = arrangement.ways.keys() - arrangement.choices
        return {name for choice in to_the_agent for name in self._asked(choice)}

    def _with(self, more: Iterable[ByRule], arrangement: Arrangement) -> Arrangement:
        """Return the arrangement with all that can be had besides."""
        for each in more:
            if len(arrangement.wanted) >= MOST_RULES_TOGETHER:
                break
            if each.choice not in arrangement.choices:
                found = self._arranging.with_rule(arrangement, each)
                arrangement = arrangement if isinstance(found, NotFound) else found
        return arrangement

    def _asked(self, choice: str) -> tuple[str, ...]:
        return self._machine.asked_by_rules.get(choice, ())

    def _ways_to(self, target: Target) -> dict[str, str]:
        """Return the ways that lead to the block, and the one that is the target itself."""
        ways = self._arranging.ways_to(self._machine.node(block_of(target)))
        match target:
            case ByLetter(letter) if letter.outcome is Outcome.DECIDED and letter.branch:
                ways[letter.block] = letter.branch
            case ByRule(choice, way):
                ways[choice] = way
        return ways

    def _ways_past_calls(self, choice: str) -> dict[str, str]:
        """Return the ways past the used procedures whose end the rules of a choice ask for."""
        ways: dict[str, str] = {}
        for name in self._asked(choice):
            for ends in self._arranging.ends.get(name, {}).values():
                call = self._machine.call_of(ends[0])
                for around, taken in self._machine.choices_around(call):
                    if isinstance(around.block, Choose):
                        names = [way.id for way in around.block.branches]
                        ways[around.block.id] = names[taken % len(names)]
        return ways

    def _is_left_unasked(self, target: Target) -> bool:
        block = self._machine.node(block_of(target)).block
        is_skipped = isinstance(target, ByLetter) and target.letter.outcome is Outcome.SKIPPED
        return is_skipped and isinstance(block, Step) and block.fact is not None

    def _learnt_by(self, target: Target) -> dict[str, Value]:
        block = self._machine.node(block_of(target)).block
        is_done = isinstance(target, ByLetter) and target.letter.outcome is Outcome.DONE
        if not is_done or not isinstance(block, Step) or block.fact is None:
            return {}
        value = self.sample(block.fact)
        return {} if value is None else {block.fact: value}
