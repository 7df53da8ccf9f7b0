"""With which facts, and by which decisions, a run comes to what it is to show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from handrail.rules import Declared, Rule, Value
from handrail.rules.branching import Bounds, NotFound, facts_that_give
from handrail.rules.branching.candidates import candidates
from handrail.run.letter import Outcome
from handrail.run.machine import Machine
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
    """

    ways: Mapping[str, str]
    facts: Mapping[str, Value] = field(default_factory=dict)


class Planning:
    """What plans for one machine are made from."""

    def __init__(self, machine: Machine) -> None:
        facts = machine.procedure.facts
        self._machine = machine
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
        if isinstance(target, LeftToTheAgent) or self._is_left_unasked(target):
            return Plan(ways)
        wanted = [target] if isinstance(target, ByRule) else []
        facts = self._facts(wanted)
        if isinstance(facts, NotFound):
            return facts
        on_the_way = [ByRule(choice, way) for choice, way in ways.items()]
        wanted, facts = self._with(on_the_way, wanted, facts)
        to_the_agent = ways.keys() - {each.choice for each in wanted}
        unasked = {name for choice in to_the_agent for name in self._asked(choice)}
        besides = (each for each in others if unasked.isdisjoint(self._asked(each.choice)))
        _, facts = self._with(besides, wanted, facts)
        return Plan(ways, {**self._learnt_by(target), **facts})

    def sample(self, name: str) -> Value | None:
        """Return some value of a fact, None if it is not declared."""
        declared = self._declared.get(name)
        if declared is None:
            return None
        found = candidates(name, declared, (), bounds=self._bounds.get(name)).values
        return next(iter(found), None)

    def _with(
        self, more: Iterable[ByRule], wanted: list[ByRule], facts: Mapping[str, Value]
    ) -> tuple[list[ByRule], Mapping[str, Value]]:
        """Return what rules are to do, with all that can be had besides, and facts for it."""
        for each in more:
            if len(wanted) == MOST_RULES_TOGETHER:
                break
            if each.choice not in {other.choice for other in wanted}:
                found = self._facts([*wanted, each])
                if not isinstance(found, NotFound):
                    wanted, facts = [*wanted, each], found
        return wanted, facts

    def _asked(self, choice: str) -> tuple[str, ...]:
        return self._machine.asked_by_rules.get(choice, ())

    def _ways_to(self, target: Target) -> dict[str, str]:
        """Return the ways that lead to the block, and the one that is the target itself."""
        node = self._machine.node(block_of(target))
        ways = {
            choice.block.id: choice.block.branches[way - 1].id
            for choice, way in self._machine.choices_around(node)
            if isinstance(choice.block, Choose)
        }
        match target:
            case ByLetter(letter) if letter.outcome is Outcome.DECIDED and letter.branch:
                ways[letter.block] = letter.branch
            case ByRule(choice, way):
                ways[choice] = way
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

    def _facts(self, wanted: Sequence[ByRule]) -> Mapping[str, Value] | NotFound:
        """Return facts with which the rules take all these ways."""
        answers = [answer for each in wanted for answer in self._answers(each)]
        names = {name for rule, _ in answers for name in rule.facts}
        if not names <= self._declared.keys():
            return NotFound(is_proven=False)
        if not answers:
            return {} if not wanted else NotFound(is_proven=False)
        declared: Mapping[str, Declared] = {name: self._declared[name] for name in names}
        return facts_that_give(answers, declared=declared, bounds=self._bounds)

    def _answers(self, wanted: ByRule) -> list[tuple[Rule, bool]]:
        """Return what each rule of the choice has to say, so that this way is taken."""
        choice = self._machine.choice(wanted.choice)
        answers = []
        for way, rule in zip(choice.branches, choice.rules, strict=True):
            if rule is not None:
                answers.append((rule, way.id == wanted.way))
            if way.id == wanted.way:
                break
        return answers
