"""A case as it is played: what `open_case.OpenCase` is to the live desk, without a database."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from handrail.clock import OpeningTimes
from handrail.desk.case_event import CaseEvent
from handrail.desk.facts import KnownFact, Whose, for_the_machine
from handrail.desk.histories.past import Past, machines_on
from handrail.desk.index import CaseIndex, index_of
from handrail.desk.models import Case, Promise, Run, Survey
from handrail.desk.refused import NoSuchRun, StepRefused
from handrail.desk.standards_set import StandardsSet
from handrail.desk.streams import case_stream, contact_stream, run_event
from handrail.library import queries as library
from handrail.library.values import VersionView
from handrail.people.values import CustomerView
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import HistoricEvent, NewEvent, Stream
from handrail.rules import Value
from handrail.run import (
    Actor,
    Command,
    Decision,
    Facts,
    Happened,
    Machine,
    Machines,
    Refusal,
    RunEvent,
    RunState,
    decide,
    start,
)
from handrail.run.command import LookAgain
from handrail.run.gifts import is_about_gifts
from handrail.sop.document import FactOf, Kind


@dataclass(frozen=True)
class Turn:
    """Who acts on the case at a moment."""

    at: datetime
    actor: Actor
    recorder: Recorder

    @property
    def person_id(self) -> int | None:
        """Return the colleague who acts, None for the customer."""
        return int(self.recorder.id) if self.recorder.kind == "person" else None


@dataclass(frozen=True)
class Seen:
    """What was known on a case, and to the machine, when so much was known about customers."""

    facts: dict[str, KnownFact]
    to_the_machine: Facts
    told_by_customers: int


@dataclass(frozen=True)
class PastContact:
    """An episode on the case's channel, with the subject line that answers to it get."""

    id: int
    subject: str


@dataclass
class PastRun:
    """A run as it stands.

    Attributes:
        contact: which contact it frames, None for a run on the case.
        settled_with: what was known when it last took what follows by itself.
        due: when the time is over of each step that has waited.
        money: its events about what was given away, with their numbers.
        paid: how many of these are in the books of the purses.
    """

    id: int
    contact: PastContact | None
    started_at: datetime
    stream: Stream
    state: RunState
    settled_with: Seen
    channel: str
    due: dict[str, datetime] = field(default_factory=dict)
    money: list[tuple[int, Happened]] = field(default_factory=list)
    paid: int = 0

    @property
    def machine(self) -> Machine:
        """Return the machine of the version under which it goes on."""
        return library.machine(self.state.version, channel=self.channel)

    @property
    def kind(self) -> Kind:
        """Return whether it frames a contact or handles the matter."""
        return self.machine.procedure.kind


@dataclass
class PastCase:
    """A case that is being played; `kept` is what is promised on it, once that is written."""

    past: Past
    row: Case
    turn: Turn
    contacts: list[PastContact] = field(default_factory=list)
    runs: dict[int, PastRun] = field(default_factory=dict)
    events: list[CaseEvent] = field(default_factory=list)
    happened: list[tuple[PastRun, RunEvent, RunState]] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    survey: Survey | None = None
    learnt: bool = False
    kept: StandardsSet | None = None
    _seen: Seen | None = None

    @cached_property
    def stream(self) -> Stream:
        """Return the case's own stream."""
        return case_stream(self.row.pk)

    @cached_property
    def calendar(self) -> OpeningTimes:
        """Return the calendar by which the case's clocks tick."""
        return self.past.calendar(self.row.branch_id, channel=self.row.channel)

    @cached_property
    def machines(self) -> Machines:
        """Return where the machines of its runs are found, as they are walked on its channel."""
        return machines_on(self.row.channel)

    def as_it_is_here(self, version: VersionView) -> VersionView:
        """Return a version as this case gets it: with the overlays of its branch and day.

        Raises:
            UnreadableVersion: it cannot be read so; no history is played with another.
        """
        branch = self.past.branch(self.row.branch_id)
        return self.past.library.at(version, branch=branch, opened_at=self.row.opened_at)

    @property
    def customer(self) -> CustomerView:
        """Return whose case it is."""
        return self.past.customers[self.row.customer_id]

    @property
    def index(self) -> CaseIndex:
        """Return what its stream says about it so far."""
        return index_of(self.events)

    @property
    def seen(self) -> Seen:
        """Return what is known; looked up anew only when there is something new to see."""
        told = self.past.facts.told_by_customers
        if self._seen is None or self._seen.told_by_customers != told:
            facts = self.past.facts.seen_by(self._owners())
            self._seen = Seen(facts, for_the_machine(facts), told)
        return self._seen

    @property
    def facts(self) -> dict[str, KnownFact]:
        """Return what is known; the case's own outranks contact and customer."""
        return self.seen.facts

    def whose(self, of: FactOf) -> Whose:
        """Return the owner of a fact that belongs to the customer, the case or the contact."""
        match of:
            case FactOf.CUSTOMER:
                return Whose(of, self.row.customer_id)
            case FactOf.CONTACT if self.contacts:
                return Whose(of, self.contacts[-1].id)
            case _:
                return Whose(FactOf.CASE, self.row.pk)

    def add(self, event: NewEvent, *, stream: Stream | None = None) -> None:
        """Add an event to a stream, the case's own unless another is named."""
        turn = self.turn
        to = stream or self.stream
        self.past.events.append(HistoricEvent(to, event, turn.recorder, turn.at))
        if to is self.stream:
            self.events.append(CaseEvent(event.type, turn.at, dict(event.body)))

    def learn(self, whose: Whose, name: str, value: Value, *, source: str) -> KnownFact:
        """Add a fact, unless just this is known already, and return it."""
        known = self.facts.get(name)
        if known is not None and known.value == value and known.whose == whose:
            return known
        turn = self.turn
        fact = self.past.facts.add(
            whose, name, value, source=source, person_id=turn.person_id, at=turn.at
        )
        self.learnt, self._seen = True, None
        body = {
            "of": whose.of.value,
            "id": whose.id,
            "name": name,
            "revision": fact.revision,
            "source": source,
        }
        self.add(NewEvent("fact_learnt", body))
        return fact

    def newest_run(self, kind: Kind) -> PastRun:
        """Return the run of the matter, or of the contact, that was begun last.

        Raises:
            NoSuchRun: there is none.
        """
        for run in reversed(self.runs.values()):
            if run.kind is kind:
                return run
        raise NoSuchRun

    def start_run(self, version: str, *, contact: PastContact | None = None) -> PastRun:
        """Begin a run of a version on the case, or on one of its contacts."""
        turn = self.turn
        begun = start(
            self.machines(version),
            actor=turn.actor,
            facts=self.seen.to_the_machine,
            now=turn.at,
            machines=self.machines,
        )
        stream = contact_stream(contact.id) if contact else self.stream
        run_id = self.past.ids.next(Run)
        run = PastRun(run_id, contact, turn.at, stream, begun.state, self.seen, self.row.channel)
        self.runs[run_id] = run
        self._record(run, begun)
        return run

    def command(self, run: PastRun, command: Command) -> None:
        """Carry a command out.

        Raises:
            StepRefused: the machine refuses it.
        """
        answer = self._answer_to(run, command)
        if isinstance(answer, Refusal):
            raise StepRefused(answer)
        self._record(run, answer)

    def look_again(self) -> None:
        """Let rules and known answers take their steps in every run, after facts were learnt."""
        if not self.learnt:
            return
        self.learnt = False
        for run in self.runs.values():
            if run.state.has_ended or run.settled_with is self.seen:
                continue
            answer = self._answer_to(run, LookAgain())
            if isinstance(answer, Decision):
                self._record(run, answer)

    def _owners(self) -> tuple[Whose, ...]:
        contacts = (Whose(FactOf.CONTACT, contact.id) for contact in self.contacts)
        return (self.whose(FactOf.CUSTOMER), *contacts, self.whose(FactOf.CASE))

    def _answer_to(self, run: PastRun, command: Command) -> Decision | Refusal:
        return decide(
            run.state,
            command,
            actor=self.turn.actor,
            facts=self.seen.to_the_machine,
            now=self.turn.at,
            machines=self.machines,
        )

    def _record(self, run: PastRun, decision: Decision) -> None:
        before, run.state, run.settled_with = run.state, decision.state, self.seen
        first = decision.state.events - len(decision.events)
        for number, event in enumerate(decision.events, start=first):
            if is_about_gifts(event):
                run.money.append((number, Happened(event, self.turn.at, self.turn.actor.id)))
            self.add(run_event(run.id, event), stream=run.stream)
            self.happened.append((run, event, before))
