"""A run that is walked in the terminal: as at a desk, but nothing leaves the house."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from handrail.cli.walking.record import Begun, BrokenRecord, Entry, Learnt, Noted, Record
from handrail.rules import Value
from handrail.run import (
    Actor,
    Command,
    FactRead,
    Happened,
    Known,
    Machine,
    Refusal,
    RunState,
    decide,
    fold,
    start,
    step_on,
)
from handrail.run.command import LookAgain
from handrail.run.event import By, Took
from handrail.run.fold import NotStarted
from handrail.run.letter import Outcome
from handrail.run.node import NoSuchBlock
from handrail.run.situation import Situation
from handrail.run.walk import BadLetter
from handrail.sop import NotUnderstood, Procedure, behaviour_hash, read_answer
from handrail.sop.document import FactDeclaration
from handrail.words import Language

WALKER, SECOND = "walker", "second person"
ALWAYS = frozenset({"agent", "team_leader"})
"""Roles that whoever walks a procedure has, besides all that it names."""

Clock = Callable[[], datetime]


class OtherProcedure(ValueError):
    """A record was begun with another procedure, or with another version of this one."""


@dataclass
class Session:
    """One run, from its beginning or from where a record left it.

    Attributes:
        history: what has happened to the run.
        notes: what was written down.
        answers: what each fact was told, as it was typed.
    """

    machine: Machine
    language: Language
    clock: Clock
    record: Record | None = None
    state: RunState = field(init=False)
    history: list[Happened] = field(default_factory=list)
    facts: dict[str, Known] = field(default_factory=dict)
    notes: list[Noted] = field(default_factory=list)

    @property
    def procedure(self) -> Procedure:
        """Return the procedure that is walked."""
        return self.machine.procedure

    def machines(self, _: str) -> Machine:
        """Return the machine of any version: there is but one."""
        return self.machine

    def begin(self) -> None:
        """Begin the run, and its record."""
        if self.record is not None:
            self.record.begin(begun_of(self.procedure))
        now = self.clock()
        found = start(
            self.machine, actor=self.walker, facts=self.facts, now=now, machines=self.machines
        )
        self._happen([Happened(event, now, WALKER) for event in found.events])

    def resume(self) -> None:
        """Go on where the record ends.

        Raises:
            BrokenRecord: it can't be read, or does not fit its procedure.
            OtherProcedure: it is of another procedure.
        """
        if self.record is None:
            return
        begun, entries = self.record.read()
        if begun != begun_of(self.procedure):
            raise OtherProcedure(begun.procedure)
        try:
            self._replay(entries)
        except (NotStarted, NoSuchBlock, BadLetter, KeyError, AttributeError) as problem:
            raise BrokenRecord(line=2) from problem

    def _replay(self, entries: Iterable[Entry]) -> None:
        for line, entry in enumerate(entries, start=2):
            match entry:
                case Happened():
                    self.history.append(entry)
                case Learnt():
                    self._relearn(entry, line)
                case Noted():
                    self.notes.append(entry)
        self.state = fold(self.history, machines=self.machines)

    def _relearn(self, learnt: Learnt, line: int) -> None:
        declared = self.declared(learnt.fact)
        if declared is None:
            raise BrokenRecord(line=line)
        value = understood(declared, learnt.answer, learnt.language, learnt.at.date())
        if isinstance(value, NotUnderstood):
            raise BrokenRecord(line=line)
        self._know(learnt.fact, value)

    @property
    def walker(self) -> Actor:
        """Return whoever walks: anybody whom the procedure asks for."""
        named = {role for step in self.procedure.steps() for role in step.who}
        return Actor(WALKER, ALWAYS | named)

    def second(self, role: str) -> Actor:
        """Return the second person."""
        return Actor(f"{SECOND}:{role}", frozenset({role}))

    @property
    def situation(self) -> Situation:
        """Return what commands are decided on now."""
        now = self.clock()
        return Situation(self.state, self.walker, self.facts, now, self.machines, self.machine)

    def do(self, command: Command, *, actor: Actor | None = None) -> Refusal | None:
        """Carry the command out, or return why not."""
        actor = actor or self.walker
        now = self.clock()
        answer = decide(
            self.state, command, actor=actor, facts=self.facts, now=now, machines=self.machines
        )
        if isinstance(answer, Refusal):
            return answer
        self._happen([Happened(event, now, actor.id) for event in answer.events])
        return None

    def learn(self, fact: str, value: Value, answer: str) -> FactRead:
        """Keep what a fact is now known to be; nothing follows from it yet."""
        learnt = Learnt(fact, answer, self.language, self.clock())
        if self.record is not None:
            self.record.add([learnt])
        self._know(fact, value)
        return FactRead(fact, self.facts[fact].revision)

    def look_again(self) -> None:
        """Let follow what was cut off: a walk may have ended between an answer and its step."""
        self.do(LookAgain())

    def note(self, step: str, part: str, text: str) -> None:
        """Keep what was written down."""
        noted = Noted(step, part, text, self.clock())
        if self.record is not None:
            self.record.add([noted])
        self.notes.append(noted)

    def declared(self, name: str) -> FactDeclaration | None:
        """Return the declaration of a fact, None if there is no such fact."""
        return {fact.name: fact for fact in self.procedure.facts}.get(name)

    def taken_by_a_person(self) -> list[str]:
        """Return what a person did or decided and still stands, the newest first."""
        return [
            taken.letter.block
            for taken in reversed(self.state.taken)
            if taken.letter.outcome is not Outcome.AGAIN and self._is_a_persons(taken.number)
        ]

    def _is_a_persons(self, number: int) -> bool:
        event = self.history[number].event
        return not isinstance(event, Took) or event.by is By.PERSON

    def _know(self, fact: str, value: Value) -> None:
        revision = self.facts[fact].revision + 1 if fact in self.facts else 1
        self.facts[fact] = Known(value, revision)

    def _happen(self, happened: list[Happened]) -> None:
        if self.record is not None and happened:
            self.record.add(list(happened))
        for each in happened:
            if self.history:
                self.state = step_on(self.state, each, machines=self.machines)
            else:
                self.state = fold([each], machines=self.machines)
            self.history.append(each)


def begun_of(procedure: Procedure) -> Begun:
    """Return how a record names the procedure."""
    return Begun(procedure.id, behaviour_hash(procedure))


def understood(
    declared: FactDeclaration, text: str, language: Language, today: date
) -> Value | NotUnderstood:
    """Return the value that was typed, or why it is none."""
    return read_answer(declared, text, language=language, today=today)


def new_session(
    procedure: Procedure,
    language: Language,
    clock: Clock,
    *,
    channel: str | None = None,
    record: Record | None = None,
) -> Session:
    """Return a run of the procedure that is begun or, if its record was, gone on with."""
    machine = Machine(f"{procedure.id}@1", procedure, channel)
    session = Session(machine, language, clock, record)
    if record is not None and record.is_there:
        session.resume()
        record.mend()
        session.look_again()
    else:
        session.begin()
    return session
