"""A colleague's way through a procedure, block by block, as the document tells it.

Whatever the procedure is, its steps are done, skipped, asked and decided here; what only this shop
knows (which reply goes with which step) stands in `wordings.py`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from handrail.demo.past.move import Move, ReplyTo, Who
from handrail.demo.past.wordings import (
    ANSWERS,
    ANSWERS_TO_WAITS,
    REPLY_BEFORE,
    REPLY_OF_SEND,
    REPLY_WITHIN,
    WAYS,
)
from handrail.demo.texts import notes
from handrail.desk.histories import Commanded, Learnt, Waited
from handrail.rules import Money, Type, Value
from handrail.run import Machine
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Command,
    Correct,
    Decide,
    GiveReason,
    GoAgain,
    Leave,
    SkipStep,
    TakeStep,
)
from handrail.sop.answers import NotUnderstood, read_answer
from handrail.sop.document import (
    AnyOrder,
    Block,
    Choose,
    FactDeclaration,
    Kind,
    Optional,
    Repeat,
    RuleOf,
    Step,
    StepKind,
    Strength,
    children,
)
from handrail.words import SOURCE

OVERRIDES = 0.03
"""How often a colleague decides against the rule."""

REDONE = 0.03
"""How often an answer is put in a second time, a little different."""

UNEXPLAINED = 0.25
"""How often the reason for a skipped step follows only at the end."""

ABOVE_LIMIT = 0.12
"""How often more is offered than an agent may give alone."""

AGREES = 0.85
"""How often a team leader agrees."""

USUALLY = timedelta(seconds=45)
LEADER_ANSWERS_AFTER = timedelta(minutes=35)
ASKS_AGAIN_AFTER = timedelta(hours=3)
CUSTOMER_ANSWERS_AFTER = timedelta(hours=20)


@dataclass
class Walk:
    """One way through one procedure.

    Attributes:
        care: how surely a step is done that may be skipped with a reason, 0 to 1.
        facts: what is known, by name; grows.
        ways: branches that are settled before, by choice.
        answers: answers that are settled before, by fact.
        stays_open: steps whose approval nobody answers.
    """

    machine: Machine
    care: float
    today: date
    chance: Random
    facts: dict[str, Value] = field(default_factory=dict)
    ways: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    stays_open: frozenset[str] = frozenset()
    unexplained: list[str] = field(default_factory=list)

    @property
    def kind(self) -> Kind:
        """Return whether it is the contact's procedure or the matter's."""
        return self.machine.procedure.kind

    def moves(self) -> Iterator[Move]:
        """Yield the moves from the first step to an end."""
        yield from self._block(self.machine.procedure.body)

    def _block(self, block: Block) -> Iterator[Move]:
        match block:
            case Step():
                yield from self._step(block)
            case Choose():
                yield from self._choose(block)
            case Repeat():
                yield from self._repeat(block)
            case AnyOrder(blocks=blocks):
                some_order = list(blocks)
                if self._happens(0.3):
                    self.chance.shuffle(some_order)
                for inner in some_order[: block.at_least]:
                    yield from self._block(inner)
            case Optional():
                if self._happens(0.5):
                    yield from self._block(block.body)
            case _:
                for inner in children(block):
                    yield from self._block(inner)

    def _step(self, step: Step) -> Iterator[Move]:
        if step.fact is not None and step.fact in self.facts and step.second_person is None:
            return
        if step.strength is Strength.MAY and not self._is_taken(step):
            return
        if step.id in self.unexplained:
            self.unexplained.remove(step.id)
        if self._is_skipped(step):
            yield from self._skip(step)
            return
        match step.kind:
            case StepKind.SEND:
                key = REPLY_OF_SEND.get(step.id, "other")
                yield Move(None, reply=ReplyTo(key, step.id, self.kind is Kind.CHANNEL))
            case StepKind.OFFER:
                yield from self._offer(step)
            case StepKind.WAIT:
                yield from self._wait(step)
            case StepKind.END:
                yield from self._end(step)
            case StepKind.PROMISE:
                yield self._do(TakeStep(step.id), promises=step)
            case StepKind.ASK | StepKind.NOTE | StepKind.RESTATE:
                yield from self._learn(step)
            case _ if step.second_person is not None:
                yield from self._with_a_second_person(step)
            case _:
                yield self._do(TakeStep(step.id))

    def _is_taken(self, step: Step) -> bool:
        return step.id in self.stays_open or self._happens(0.6)

    def _is_skipped(self, step: Step) -> bool:
        is_plain = step.strength is Strength.SHOULD and not step.kind.is_effect
        is_company_must = step.strength is Strength.MUST and step.rule_of is RuleOf.COMPANY
        if step.kind is StepKind.WAIT or step.second_person or not (is_plain or is_company_must):
            return False
        return self._happens((1 - self.care) * (1 if is_plain else 0.3))

    def _skip(self, step: Step) -> Iterator[Move]:
        reason = self.chance.choice(notes()["skipped"])
        if step.strength is Strength.SHOULD and self._happens(UNEXPLAINED):
            self.unexplained.append(step.id)
            yield self._do(SkipStep(step.id))
        else:
            yield self._do(SkipStep(step.id, reason))

    def _offer(self, step: Step) -> Iterator[Move]:
        limit = step.limits[0] if step.limits else Money(Decimal(20), "EUR")
        euro = self.chance.choice((5, 10, 15, 20))
        offered = min(Money(Decimal(euro), limit.currency), limit, key=lambda each: each.amount)
        if step.above and (step.id in self.stays_open or self._happens(ABOVE_LIMIT)):
            more = Money(limit.amount + self.chance.choice((10, 20, 30)), limit.currency)
            agreed = self._happens(AGREES)
            yield from self._ask_leader(step, more, agrees=agreed)
            offered = more if agreed else limit
        if step.id not in self.stays_open:
            yield self._do(TakeStep(step.id, amount=offered))

    def _with_a_second_person(self, step: Step) -> Iterator[Move]:
        yield from self._ask_leader(step, None, agrees=True)
        if step.id not in self.stays_open:
            yield self._do(TakeStep(step.id))

    def _ask_leader(self, step: Step, amount: Money | None, *, agrees: bool) -> Iterator[Move]:
        yield self._do(AskApproval(step.id, amount))
        if step.id not in self.stays_open:
            answer = Commanded(AnswerApproval(step.id, agrees), self.kind)
            after = LEADER_ANSWERS_AFTER * self.chance.uniform(0.3, 2.5)
            yield Move(answer, Who.LEADER, after)

    def _wait(self, step: Step) -> Iterator[Move]:
        if step.id in REPLY_BEFORE:
            yield Move(None, reply=ReplyTo(REPLY_BEFORE[step.id]))
        yield self._do(TakeStep(step.id))
        choice, letters = ANSWERS_TO_WAITS.get(step.id, ("", {}))
        letter = letters.get(self._way(choice) if choice else "")
        after = CUSTOMER_ANSWERS_AFTER * self.chance.lognormvariate(0, 0.8)
        if letter is None or (not choice and self._happens(0.5)):
            yield Move(Waited(waits=False), after=after * 2)
        else:
            yield Move(None, Who.CUSTOMER, after, letter=letter)

    def _end(self, step: Step) -> Iterator[Move]:
        if step.id in REPLY_BEFORE:
            yield Move(None, reply=ReplyTo(REPLY_BEFORE[step.id]))
        for skipped in self.unexplained:
            yield self._do(GiveReason(skipped, self.chance.choice(notes()["skipped"])))
        self.unexplained.clear()
        yield self._do(TakeStep(step.id))

    def _learn(self, step: Step) -> Iterator[Move]:
        if step.fact is None:
            known = notes().get(step.id)
            if known is None or self._happens(0.5):
                yield self._do(TakeStep(step.id))
            else:
                yield Move(Learnt(step.id, self.chance.choice(known), self.kind))
            return
        declaration = self.machine.procedure.fact(step.fact)
        text = self._answer(declaration)
        if declaration.declared.type is Type.NUMBER and self._happens(REDONE):
            yield self._learnt(step, declaration, text)
            text = str(int(text) + 1) if text not in {"0", "5", "30"} else text
            yield self._learnt(step, declaration, text, again=True)
        else:
            yield self._learnt(step, declaration, text)

    def _learnt(
        self, step: Step, declaration: FactDeclaration, text: str, *, again: bool = False
    ) -> Move:
        value = read_answer(declaration, text, language=SOURCE, today=self.today)
        if not isinstance(value, NotUnderstood):
            self.facts[declaration.name] = value
        return Move(Learnt(step.id, text, self.kind, again=again))

    def _answer(self, declaration: FactDeclaration) -> str:
        settled = self.answers.get(declaration.name)
        if settled is not None:
            return settled
        known = ANSWERS.get(declaration.name) or notes().get(declaration.name.rpartition(".")[2])
        return self.chance.choice(known) if known else _any_answer(declaration, self.today)

    def _choose(self, choice: Choose) -> Iterator[Move]:
        branch = self._by_rule(choice)
        if branch is None:
            branch = self._way(choice.id, choice)
            yield self._do(Decide(choice.id, branch))
        elif self._happens(OVERRIDES):
            branch = next(each.id for each in choice.branches if each.id != branch)
            yield self._do(Correct(choice.id, branch))
        yield from self._block(next(each.body for each in choice.branches if each.id == branch))

    def _by_rule(self, choice: Choose) -> str | None:
        judge = self.machine.rules.get(choice.id)
        return judge(self.facts).branch if judge else None

    def _way(self, name: str, choice: Choose | None = None) -> str:
        """Return the branch that will be taken, the same however often it is asked for."""
        if name not in self.ways:
            known = WAYS.get(name)
            ways = [each.id for each in choice.branches] if choice else list(known or {})
            weights = [(known or {}).get(way, 0.05 if known else 1.0) for way in ways]
            self.ways = {**self.ways, name: self.chance.choices(ways, weights)[0]}
        return self.ways[name]

    def _repeat(self, repeat: Repeat) -> Iterator[Move]:
        for turn in range(1, repeat.limit + 1):
            yield from self._block(repeat.body)
            if turn == repeat.limit:
                return
            if not self._happens(0.25):
                yield self._do(Leave(repeat.id))
                return
            if turn == 1 and repeat.id in REPLY_WITHIN:
                yield Move(None, reply=ReplyTo(REPLY_WITHIN[repeat.id]))
            again = Commanded(GoAgain(repeat.id), self.kind)
            yield Move(again, after=ASKS_AGAIN_AFTER * self.chance.uniform(0.5, 2))

    def _do(self, command: Command, *, promises: Step | None = None) -> Move:
        after = USUALLY * self.chance.uniform(0.4, 3)
        within = promises.within if promises else None
        return Move(Commanded(command, self.kind), after=after, promises=within)

    def _happens(self, share: float) -> bool:
        return self.chance.random() < share


def _any_answer(declaration: FactDeclaration, today: date) -> str:
    match declaration.declared.type:
        case Type.NUMBER:
            return "1"
        case Type.YES_NO:
            return "yes"
        case Type.DATE:
            return (today + timedelta(days=2)).isoformat()
        case Type.MONEY:
            return "49 EUR"
        case Type.CHOICE:
            return declaration.declared.options[0]
        case _:
            return next(iter(declaration.looks_like), "As agreed")
