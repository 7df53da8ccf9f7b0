"""Small procedures for the machine's tests, and runs that are played on them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from handrail.run import (
    Actor,
    Decision,
    Happened,
    Known,
    Machine,
    Refusal,
    decide,
    fold,
    start,
    step_on,
)
from handrail.sop.document import (
    AnyOrder,
    Branch,
    Call,
    Choose,
    Kind,
    Optional,
    Procedure,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
)
from handrail.sop.text import Text
from handrail.words import Language

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ALICE = Actor("alice", frozenset({"agent"}))
MARTA = Actor("marta", frozenset({"agent", "team_leader"}))


def text(words="Do it"):
    return Text(((Language.EN, words),))


def step(name, kind=StepKind.SAY, strength=Strength.SHOULD, **more):
    if strength is Strength.MUST:
        more.setdefault("rule_of", RuleOf.COMPANY)
    return Step(id=name, kind=kind, text=text(name), strength=strength, **more)


def must(name, kind=StepKind.CHECK, **more):
    return step(name, kind, Strength.MUST, **more)


def may(name, kind=StepKind.SAY, **more):
    return step(name, kind, Strength.MAY, **more)


def end(name="end", outcome="resolved"):
    return step(name, StepKind.END, outcome=outcome)


def seq(*blocks):
    return Sequence(tuple(blocks))


def any_order(name, *blocks, at_least=None):
    return AnyOrder(name, text(name), tuple(blocks), at_least=at_least)


def choose(name, rule=None, **branches):
    ways = tuple(Branch(way, text(way), body) for way, body in branches.items())
    return Choose(name, text(name), ways, rule)


def repeat(name, *blocks, limit=3):
    return Repeat(name, text(name), seq(*blocks), limit)


def call(name, *blocks):
    """Return a procedure that is used, whose blocks have the path of the call before their ids."""
    return Call(name, name, text(name), seq(*blocks))


def hand_back(name, outcome="resolved"):
    return step(name, StepKind.RETURN, outcome=outcome)


def ways(name, *ruled):
    """Return a choice whose ways have rules of their own: pairs of a rule and a body."""
    numbered = enumerate(ruled, start=1)
    return Choose(
        name,
        text(name),
        tuple(Branch(f"w{n}", text(f"w{n}"), body, rule) for n, (rule, body) in numbered),
    )


def optional(name, *blocks):
    return Optional(name, text(name), seq(*blocks))


def procedure(*blocks, name="p"):
    return Procedure(
        id=name,
        kind=Kind.MATTER,
        title=text(name),
        department=text(),
        purpose=text(),
        outcome=text(),
        need=None,
        owner="team_leader",
        stage=None,
        channels=("email",),
        goals=(),
        tone=None,
        terms=(),
        when=(),
        standards=(),
        facts=(),
        body=seq(*blocks),
    )


def machine(*blocks, version="p@1"):
    return Machine(version, procedure(*blocks, name=version.partition("@")[0]))


@dataclass
class Play:
    """A run that is played command by command."""

    machines: dict
    facts: dict = field(default_factory=dict)
    history: list = field(default_factory=list)
    now: datetime = MORNING
    state: object = None

    @classmethod
    def of(cls, *machines, **facts):
        play = cls({each.version: each for each in machines})
        play.learn(**facts)
        first = start(
            machines[0], actor=ALICE, facts=play.facts, now=play.now, machines=play.machines.get
        )
        play._record(first, ALICE)
        return play

    def learn(self, **facts):
        for name, value in facts.items():
            revision = self.facts[name].revision + 1 if name in self.facts else 1
            self.facts[name] = Known(value, revision)

    def ask(self, command, actor=ALICE):
        """Return the answer to a command without carrying it out."""
        return decide(
            self.state,
            command,
            actor=actor,
            facts=self.facts,
            now=self.now,
            machines=self.machines.__getitem__,
        )

    def do(self, *commands, actor=ALICE):
        """Carry commands out, each of which must be accepted."""
        for command in commands:
            answer = self.ask(command, actor)
            assert isinstance(answer, Decision), answer
            self._record(answer, actor)
        return self

    def refused(self, command, actor=ALICE):
        """Return the refusal of a command that must be refused."""
        answer = self.ask(command, actor)
        assert isinstance(answer, Refusal), answer
        return answer

    def _record(self, decision, actor):
        self.now += timedelta(minutes=1)
        for event in decision.events:
            happened = Happened(event, self.now, actor.id)
            self.history.append(happened)
            self.state = (
                step_on(self.state, happened, machines=self.machines.__getitem__)
                if self.state
                else fold([happened], machines=self.machines.__getitem__)
            )

    def letters(self):
        return [str(taken.letter) for taken in self.state.taken]
