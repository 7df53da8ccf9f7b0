"""A run that is played by a plan, as an agent would play it."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal

from handrail.rules import Money, Value
from handrail.run.command import (
    Actor,
    AnswerApproval,
    AskApproval,
    Command,
    Decide,
    GoAgain,
    Leave,
    LookAgain,
    SkipStep,
    TakeStep,
    TimeIsUp,
)
from handrail.run.decide import decide, start
from handrail.run.decision import Decision, Refusal
from handrail.run.event import FactRead
from handrail.run.gate import is_past_an_end
from handrail.run.letter import Letter, Outcome, decided, done, skipped
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.missing import Lack
from handrail.run.node import Node
from handrail.run.scenarios.plan import Plan, Planning
from handrail.run.scenarios.targets import ByLetter, Target, block_of, shown_by
from handrail.run.situation import Known
from handrail.run.state import RunState
from handrail.run.walk import move, next_letters, runs_out
from handrail.sop.document import Choose, Repeat, Step, StepKind

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
"""When a scenario is played: nothing in it depends on the time."""
AGENT = Actor("agent", frozenset({"agent"}))
REASON = "customer-declined"
MOVES_PER_BLOCK = 12
"""A run has at most so many moves for each block of the procedure."""


@dataclass(frozen=True)
class Move:
    """One thing that somebody does.

    Attributes:
        learns: facts that become known just before.
        role: in which role it is done.
    """

    command: Command
    learns: tuple[tuple[str, Value], ...] = ()
    role: str = "agent"

    @property
    def is_by_a_colleague(self) -> bool:
        """Return whether somebody else than who plays the run does it."""
        return self.role != "agent" or isinstance(self.command, AnswerApproval)

    @property
    def actor(self) -> Actor:
        """Return who does it: nobody answers what they have asked themselves."""
        is_answer = isinstance(self.command, AnswerApproval)
        who = f"{self.role} who agrees" if is_answer else self.role
        return Actor(who, frozenset({self.role}))


@dataclass(frozen=True)
class Scenario:
    """A run from its beginning to its end.

    Attributes:
        shows: what it is the first to show.
        outcome: how it ended, None where nothing was left to do.
    """

    moves: tuple[Move, ...]
    shows: tuple[Target, ...]
    outcome: str | None


class Playing:
    """One run while it is played.

    Attributes:
        shown: everything that has happened.
        refusal: what stopped it before its end, if anything did.
    """

    def __init__(
        self,
        machine: Machine,
        plan: Plan,
        planning: Planning,
        *,
        target: Target,
        wanted: Container[Target],
    ) -> None:
        self._machine, self._plan, self._planning = machine, plan, planning
        self._target, self._wanted = target, wanted
        self._known: dict[str, Known] = {}
        self.moves: list[Move] = []
        self.shown: dict[Target, None] = {}
        self.refusal: Refusal | None = None
        self.state = self._begun()

    def play(self) -> None:
        """Play until the end, or until nothing more can be done."""
        most, stuck = MOVES_PER_BLOCK * len(self._machine.nodes), set[str]()
        while len(self.moves) < most and self.state.outcome is None:
            block = next((each for each in self._blocks() if each not in stuck), None)
            if block is None:
                return
            if self._do(block):
                stuck.clear()
            else:
                stuck.add(block)

    def _begun(self) -> RunState:
        decision = start(
            self._machine, actor=AGENT, facts={}, now=AT, machines=lambda _: self._machine
        )
        self._note(decision)
        return decision.state

    def _blocks(self) -> Iterator[str]:
        """Yield where something can be done, what is to be shown before everything else.

        Where some of many are enough, it might no longer be called for once the others are done.
        """
        letters = next_letters(self._machine, self.state.marking)
        first = block_of(self._target)
        yield from sorted(
            {letter.block: None for letter in letters}, key=lambda each: each != first
        )

    def _do(self, name: str) -> bool:
        """Do something at the block and return whether it was accepted."""
        match self._machine.node(name).block:
            case Choose() as choice:
                return self._choose(choice)
            case Repeat(id=repeat):
                again = Letter(Outcome.AGAIN, repeat)
                is_wanted = ByLetter(again) in self._wanted and ByLetter(again) not in self.shown
                may = again in next_letters(self._machine, self.state.marking)
                return self._try(Move(GoAgain(repeat) if may and is_wanted else Leave(repeat)))
            case Step() as step:
                return self._take(step)
            case _:
                return False

    def _choose(self, choice: Choose) -> bool:
        names = self._machine.asked_by_rules.get(choice.id, ())
        news = [name for name in names if name in self._plan.facts and name not in self._known]
        if news:
            learns = tuple((name, self._plan.facts[name]) for name in news)
            return self._try(Move(LookAgain(), learns))
        way = self._plan.ways.get(choice.id) or self._free_way(choice)
        return self._try(Move(Decide(choice.id, way)))

    def _free_way(self, choice: Choose) -> str:
        """Return a way that is not past what is to be shown, if it can be one not shown yet."""
        ways = [way.id for way in choice.branches]
        ways = [way for way in ways if not self._misses(choice.id, way)] or ways
        fresh = (way for way in ways if self._is_fresh(decided(choice.id, way)))
        return next(fresh, ways[0])

    def _misses(self, choice: str, way: str) -> bool:
        """Return whether the way comes to an end before what is to be shown."""
        marking = move(self._machine, self.state.marking, decided(choice, way))
        return any(self._is_passed_by(node, marking) for node in self._still_to_come())

    def _still_to_come(self) -> Iterator[Node]:
        """Yield what is to be shown, and the ends of used procedures that are to be reached."""
        if self._target not in self.shown:
            yield self._machine.node(block_of(self._target))
        for step in self._plan.passes:
            node = self._machine.node(step)
            if not is_past_an_end(self._machine, self.state.marking, node):
                yield node

    def _is_passed_by(self, node: Node, marking: Marking) -> bool:
        is_left = isinstance(node.block, Repeat) and runs_out(self._machine, marking, node)
        return is_left or is_past_an_end(self._machine, marking, node)

    def _take(self, step: Step) -> bool:
        is_end = step.kind in {StepKind.END, StepKind.RETURN}
        is_skipped = not self._is_fresh(done(step.id)) and self._is_fresh(skipped(step.id))
        if is_skipped and not is_end and step.fact not in self._plan.facts:
            return self._try(Move(SkipStep(step.id, REASON)))
        move = self._doing(step)
        if move is None:
            return not is_end and self._try(Move(SkipStep(step.id, REASON)))
        return self._try(move) or (not is_end and self._give_up(step))

    def _give_up(self, step: Step) -> bool:
        """Skip a step that cannot be done although nothing open is in its way."""
        missing = {each.lack for each in self.refusal.missing} if self.refusal else set()
        return not missing & {Lack.STEP, Lack.DECISION, Lack.LOOP} and self._try(
            Move(SkipStep(step.id, REASON))
        )

    def _doing(self, step: Step) -> Move | None:
        """Return how the step is done, None if what it asks for is to stay unknown."""
        if step.is_timed:
            return self._waiting(step)
        amount = step.limits[0] if step.limits else None
        if step.kind is StepKind.OFFER and amount is None:
            amount = Money(Decimal(1), "EUR")
        if step.fact is None:
            return Move(TakeStep(step.id, (), amount))
        value = self._value(step.fact)
        if value is None:
            return None
        revision = self._revision(step.fact)
        return Move(
            TakeStep(step.id, (FactRead(step.fact, revision),), amount), ((step.fact, value),)
        )

    def _waiting(self, step: Step) -> Move:
        if step.id in self.state.waits:
            return Move(TimeIsUp(step.id))
        name = step.until
        value = None if name is None or name in self._known else self._value(name)
        if name is None or value is None:
            return Move(TakeStep(step.id))
        return Move(LookAgain(), ((name, value),))

    def _value(self, name: str) -> Value | None:
        planned = self._plan.facts.get(name)
        if planned is not None or name in self._planning.asked_by_rules:
            return planned
        return self._planning.sample(name)

    def _is_fresh(self, letter: Letter) -> bool:
        return ByLetter(letter) in self._wanted and ByLetter(letter) not in self.shown

    def _revision(self, name: str) -> int:
        return self._known[name].revision + 1 if name in self._known else 1

    def _try(self, move: Move) -> bool:
        answer = self._answer(move)
        if isinstance(answer, Refusal):
            answer = self._helped(move, answer)
        if isinstance(answer, Refusal):
            self.refusal = answer
            return False
        return True

    def _helped(self, move: Move, refusal: Refusal) -> Decision | Refusal:
        """Return the answer once each colleague has agreed who is asked, or one does it."""
        ask = next((each for each in refusal.instead if isinstance(each, AskApproval)), None)
        roles = [each.role for each in refusal.missing if each.role is not None]
        if not roles:
            return refusal
        if ask is None:
            return self._answer(replace(move, role=roles[0]))
        for role in roles:
            for helping in (Move(ask), Move(AnswerApproval(ask.step, agreed=True), role=role)):
                answer = self._answer(helping)
                if isinstance(answer, Refusal):
                    return answer
        return self._answer(move)

    def _answer(self, move: Move) -> Decision | Refusal:
        news = {name: Known(value, self._revision(name)) for name, value in move.learns}
        known = {**self._known, **news}
        answer = decide(
            self.state,
            move.command,
            actor=move.actor,
            facts=known,
            now=AT,
            machines=lambda _: self._machine,
        )
        if isinstance(answer, Decision):
            if not answer.events and not news:
                return answer
            self._known, self.state = known, answer.state
            self.moves.append(move)
            self._note(answer)
        return answer

    def _note(self, decision: Decision) -> None:
        for event in decision.events:
            self.shown |= dict.fromkeys(shown_by(event))
