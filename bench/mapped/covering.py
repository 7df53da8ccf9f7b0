"""Walks that cover a procedure: each letter taken, each way taken by its rule, each end reached.

The walks go through the machine, command by command, as a desk would have it. Chance is seeded,
so the walks are the same every time.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from bench.mapped.values import values_of
from handrail.rules import Value
from handrail.run import Actor, Decision, Known, Letter, Machine, Outcome, RunState, decide, start
from handrail.run.command import Command, Decide, GoAgain, Leave, SkipStep, TakeStep
from handrail.run.event import By, FactRead, Took
from handrail.run.walk import next_letters
from handrail.sop.document import Choose, Repeat, Step, StepKind

MOST_WALKS = 3_000
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LAST = frozenset({StepKind.END, StepKind.RETURN})
Ruled = tuple[str, str]
"""A choice and the way that its rules took."""


@dataclass(frozen=True)
class Cover:
    """What the walks have covered.

    Attributes:
        letters: how many letters the procedure has.
        missing: letters that no walk took, and ways that no rule took.
        stuck: walks that came to a place from which nothing led on.
    """

    walks: int
    letters: int
    ends: int
    missing: tuple[str, ...]
    stuck: int

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is missing and no walk was stuck."""
        return not self.missing and not self.stuck


def cover(machine: Machine, *, seed: int = 1) -> Cover:
    """Walk the machine until every letter was taken, and every ruled way by its rule."""
    letters = tuple(letters_of(machine))
    wanted: set[Letter | Ruled] = {*letters, *_ruled_ways(machine)}
    chance, walks, stuck = Random(seed), 0, 0
    while wanted and walks < MOST_WALKS:
        walk = _Walk(machine, chance, frozenset(wanted))
        stuck += not walk.to_an_end()
        wanted -= walk.taken
        walks += 1
    ends = sum(each.kind is StepKind.END for each in machine.procedure.steps())
    missing = sorted(str(each) if isinstance(each, Letter) else "=".join(each) for each in wanted)
    return Cover(walks, len(letters), ends, tuple(missing), stuck)


def letters_of(machine: Machine) -> Iterator[Letter]:
    """Yield every letter that a run of the procedure may take."""
    for node in machine.nodes:
        match node.block:
            case Step(id=step, kind=kind):
                yield Letter(Outcome.DONE, step)
                if kind not in LAST:
                    yield Letter(Outcome.SKIPPED, step)
            case Choose(id=choice, branches=branches):
                yield from (Letter(Outcome.DECIDED, choice, way.id) for way in branches)
            case Repeat(id=repeat, limit=limit):
                yield Letter(Outcome.LEAVE, repeat)
                if limit > 1:
                    yield Letter(Outcome.AGAIN, repeat)


def _ruled_ways(machine: Machine) -> Iterator[Ruled]:
    for node in machine.nodes:
        if isinstance(node.block, Choose) and node.block.has_rules:
            yield from ((node.block.id, way.id) for way in node.block.branches)


@dataclass
class _Walk:
    """One walk, which prefers what no walk before it has done."""

    machine: Machine
    chance: Random
    wanted: frozenset[Letter | Ruled]
    taken: set[Letter | Ruled] = field(default_factory=set)
    facts: dict[str, Known] = field(default_factory=dict)
    refused: set[Letter] = field(default_factory=set)

    def to_an_end(self) -> bool:
        """Walk, and return whether the walk came to an end."""
        decision = start(
            self.machine, actor=self._actor(), facts=self.facts, now=NOON, machines=self._machine
        )
        self._keep(decision)
        while not decision.state.has_ended:
            letter = self._next(decision.state)
            if letter is None:
                return False
            answer = decide(
                decision.state,
                self._command(letter),
                actor=self._actor(),
                facts=self.facts,
                now=NOON,
                machines=self._machine,
            )
            if isinstance(answer, Decision):
                decision = answer
                self._keep(decision)
            else:
                self.refused.add(letter)
        return True

    def _machine(self, _: str) -> Machine:
        return self.machine

    def _actor(self) -> Actor:
        roles = {role for step in self.machine.procedure.steps() for role in step.who_may}
        return Actor("walker", frozenset({"agent", *roles}))

    def _keep(self, decision: Decision) -> None:
        self.refused.clear()
        for event in decision.events:
            if isinstance(event, Took):
                letter = event.letter
                self.taken.add(letter)
                if event.by is By.RULE:
                    self.taken.add((letter.block, letter.branch or ""))

    def _next(self, state: RunState) -> Letter | None:
        letters = [
            letter
            for letter in next_letters(self.machine, state.marking)
            if letter not in self.refused and self._is_a_persons(letter)
        ]
        if not letters:
            return None
        (chosen,) = self.chance.choices(letters, [self._weight(each) for each in letters])
        return chosen

    def _is_a_persons(self, letter: Letter) -> bool:
        kind = self.machine.step_kind(letter.block)
        return kind is not StepKind.RETURN and not (
            kind is StepKind.END and letter.outcome is Outcome.SKIPPED
        )

    def _weight(self, letter: Letter) -> float:
        if letter in self.wanted - self.taken:
            return 20
        if self._learns_what_is_to_stay_unknown(letter):
            return 4 if letter.outcome is Outcome.SKIPPED else 0.3
        if letter.outcome is Outcome.SKIPPED:
            return 0.05
        return 8 if self._leads_to_wanted(letter) else 1

    def _learns_what_is_to_stay_unknown(self, letter: Letter) -> bool:
        """Return whether a later question can only be skipped while this one's fact is unknown."""
        fact = self._fact(letter.block)
        return fact is not None and any(
            isinstance(each, Letter)
            and each.outcome is Outcome.SKIPPED
            and self._fact(each.block) == fact
            for each in self.wanted - self.taken
        )

    def _fact(self, block: str) -> str | None:
        found = self.machine.node(block).block
        return found.fact if isinstance(found, Step) else None

    def _leads_to_wanted(self, letter: Letter) -> bool:
        if letter.outcome is not Outcome.DECIDED:
            return False
        choice = self.machine.node(letter.block)
        names = [way.id for way in self.machine.choice(letter.block).branches]
        way = self.machine.nodes[choice.children[names.index(letter.branch or "")]]
        within = range(way.number, way.last + 1)
        return any(self._block_of(each) in within for each in self.wanted - self.taken)

    def _block_of(self, wanted: Letter | Ruled) -> int:
        name = wanted.block if isinstance(wanted, Letter) else wanted[0]
        return self.machine.node(name).number

    def _command(self, letter: Letter) -> Command:
        match letter.outcome:
            case Outcome.DONE:
                return self._taking(self.machine.step(letter.block))
            case Outcome.SKIPPED:
                return SkipStep(letter.block, "customer-declined")
            case Outcome.DECIDED:
                return Decide(letter.block, letter.branch or "")
            case Outcome.AGAIN:
                return GoAgain(letter.block)
            case Outcome.LEAVE:
                return Leave(letter.block)

    def _taking(self, step: Step) -> TakeStep:
        amount = step.limits[0] if step.limits else None
        if step.fact is None:
            return TakeStep(step.id, amount=amount)
        before = self.facts.get(step.fact)
        revision = before.revision + 1 if before else 1
        self.facts[step.fact] = Known(self._value(step.fact), revision)
        return TakeStep(step.id, (FactRead(step.fact, revision),))

    def _value(self, name: str) -> Value:
        declared = self.machine.procedure.fact(name).declared
        return self.chance.choice(values_of(declared, self.machine))
