"""A case opened to be changed: its streams, runs and facts, and what is being added to them.

```
def attempt() -> None:
    case = open_case(case_id, by=grants, permission=Permission.WORK_CASE)
    case.command(run_id, TakeStep("restate"), at=edge.at)
    save(case, edge=edge)

decided_anew(attempt)       # and again if somebody was faster
```

Reading and deciding come before the transaction, which only writes: SQLite has one writer at a
time. What was read is checked when it is written, by the places of its streams.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from handrail.clock import OpeningTimes
from handrail.desk.branch_calendar import calendar_of
from handrail.desk.case_event import CaseEvent
from handrail.desk.facts import KnownFact, Whose, as_kept, for_the_machine, keep_facts, known_facts
from handrail.desk.models import Case, Contact, Matter, Run
from handrail.desk.open_runs import OpenRun, UnreadableRun, runs_in
from handrail.desk.purses import means_for, month_at, step_with_limits
from handrail.desk.refused import (
    NoSuchCase,
    NoSuchRun,
    StepRefused,
    VersionUnreadable,
)
from handrail.desk.streams import case_stream, contact_stream, run_event, runs_of, seq_of
from handrail.desk.version_to_open import version_to_open
from handrail.library import queries as library
from handrail.library.values import VersionView
from handrail.people.access import Grants, may, roles_at
from handrail.people.roles import Permission
from handrail.people.values import BranchView, view_branch
from handrail.record.append import append_together
from handrail.record.read import read_streams
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import NewEvent, RecordedEvent, Stream
from handrail.rules import Value
from handrail.run import (
    Actor,
    Command,
    Decision,
    Happened,
    Machines,
    Refusal,
    RunEvent,
    RunState,
    decide,
    fold,
    start,
    step_on,
)
from handrail.run.command import LookAgain
from handrail.run.gifts import Gift, gifts_of
from handrail.run.interrupting import held_back
from handrail.run.marking import DONE
from handrail.sop.document import FactOf


@dataclass
class OpenCase:
    """A case that is being changed.

    Attributes:
        unreadable: the runs whose version cannot be read; they are not among `runs`.
        wrote_from: where the customer's newest contact came from, "" without one.
        sibling_ids: the other cases of its contacts.
        facts: by name, those that outrank others of the same name.
        revisions: of each fact the newest, by owner and name.
        happened: new events, each with its run, and with the state that it was decided on.
        new: what is being added to each run, by its id.
        counted: up to which payment each purse was counted in a month, by both.
        is_new: its row was made in the open transaction, so that it has no clocks yet.
        looks_up_standards: what is promised is looked up anew when the case is written.
    """

    row: Case
    branch: BranchView
    contact_ids: tuple[int, ...]
    wrote_from: str
    sibling_ids: tuple[int, ...]
    actor: Actor
    recorder: Recorder
    events: dict[Stream, tuple[RecordedEvent, ...]]
    runs: dict[int, OpenRun]
    unreadable: dict[int, UnreadableRun]
    facts: dict[str, KnownFact]
    revisions: dict[tuple[Whose, str], int]
    learnt: list[KnownFact] = field(default_factory=list)
    added: dict[Stream, list[NewEvent]] = field(default_factory=dict)
    happened: list[tuple[OpenRun, RunEvent, RunState]] = field(default_factory=list)
    new: dict[int, list[Happened]] = field(default_factory=dict)
    counted: dict[tuple[str, str], int] = field(default_factory=dict)
    looked_at: int = 0
    is_new: bool = False
    looks_up_standards: bool = False

    @property
    def stream(self) -> Stream:
        """Return the case's own stream."""
        return case_stream(self.row.pk)

    @property
    def case_events(self) -> tuple[CaseEvent, ...]:
        """Return what the case's own stream says as it is written."""
        recorded = self.events.get(self.stream, ())
        return tuple(CaseEvent(each.type, each.at, dict(each.body)) for each in recorded)

    @property
    def priority(self) -> str:
        """Return the case's priority with what is being added, "" for the usual one."""
        added = [each for each in self.added.get(self.stream, ()) if each.type == "priority_set"]
        return str(added[-1].body["priority"]) if added else self.row.priority

    @property
    def person_id(self) -> int | None:
        """Return the person who changes it, None for the desk itself or the customer."""
        return int(self.recorder.id) if self.recorder.kind == "person" else None

    @property
    def calendar(self) -> OpeningTimes:
        """Return the calendar by which the case's clocks tick."""
        return calendar_of(self.branch, channel=self.row.channel)

    @property
    def machines(self) -> Machines:
        """Return where the machines of its runs are found, as they are walked on its channel."""
        return partial(library.machine, channel=self.row.channel)

    def version_to_open(self, procedure: str) -> VersionView:
        """Return the version of a procedure that this case gets: with its branch's overlays.

        Raises:
            NoSuchVersion, VersionUnreadable: as for `version_to_open`.
        """
        return version_to_open(procedure, branch=self.branch, opened_at=self.row.opened_at)

    def run(self, run_id: int) -> OpenRun:
        """Return one of the case's runs.

        Raises:
            NoSuchRun: the case has none of this id.
            VersionUnreadable: its version cannot be read any more.
        """
        if run_id in self.unreadable:
            raise VersionUnreadable(version=self.unreadable[run_id].version)
        if run_id not in self.runs:
            raise NoSuchRun
        return self.runs[run_id]

    def add(self, event: NewEvent, *, stream: Stream | None = None) -> None:
        """Add an event to a stream, the case's own unless another is named."""
        self.added.setdefault(stream or self.stream, []).append(event)

    def learn(self, whose: Whose, name: str, value: Value, *, source: str, at: datetime) -> None:
        """Add a fact, unless just this is known already."""
        known = self.facts.get(name)
        if known is not None and known.value == value and known.whose == whose:
            return
        revision = self.revisions.get((whose, name), 0) + 1
        fact = KnownFact(name, as_kept(value), revision, whose, source, at)
        self.facts[name], self.revisions[whose, name] = fact, revision
        self.learnt.append(fact)
        body = {
            "of": whose.of.value,
            "id": whose.id,
            "name": name,
            "revision": revision,
            "source": source,
        }
        self.add(NewEvent("fact_learnt", body))

    def whose(self, of: FactOf) -> Whose:
        """Return the owner of a fact that belongs to the customer, the case or the contact."""
        match of:
            case FactOf.CUSTOMER:
                return Whose(of, self.row.customer_id)
            case FactOf.CONTACT if self.contact_ids:
                return Whose(of, self.contact_ids[-1])
            case _:
                return Whose(FactOf.CASE, self.row.pk)

    def start_run(self, version: str, *, at: datetime, contact_id: int | None = None) -> OpenRun:
        """Begin a run of a version on the case, or on one of its contacts."""
        row = Run.objects.create(
            case_id=None if contact_id else self.row.pk,
            contact_id=contact_id,
            version=version,
            started_at=at,
        )
        decision = start(
            self.machines(version),
            actor=self.actor,
            facts=for_the_machine(self.facts),
            now=at,
            machines=self.machines,
        )
        first, *rest = decision.events
        began = Happened(first, at, self.actor.id)
        state = fold([began], machines=self.machines)
        stream = contact_stream(contact_id) if contact_id else self.stream
        run = OpenRun(row.pk, stream, state, self.row.channel, in_row=state)
        self.runs[row.pk] = run
        self.add(run_event(run.id, first), stream=stream)
        self.new[run.id] = [began]
        self._record(run, tuple(rest), at)
        return run

    def command(self, run_id: int, command: Command, *, at: datetime) -> tuple[RunEvent, ...]:
        """Carry the command out and return its events.

        Raises:
            StepRefused: the machine refuses it.
            NoSuchRun: the case has no such run.
            VersionUnreadable: the run's version cannot be read any more.
        """
        run = self.run(run_id)
        actor = self._with_means(run, command, at=at)
        answer = self.answer_to(run, command, at=at, actor=actor)
        if isinstance(answer, Refusal):
            raise StepRefused(answer)
        self._record(run, answer.events, at)
        return answer.events

    def gifts_before(self, run: OpenRun) -> tuple[Gift, ...]:
        """Return what was given away in a run, as it is written."""
        return gifts_of(enumerate(runs_of(self.events.get(run.stream, ())).get(run.id, [])))

    def gifts_of(self, run: OpenRun) -> tuple[Gift, ...]:
        """Return what was given away in a run, with what is being added."""
        written = runs_of(self.events.get(run.stream, ())).get(run.id, [])
        return gifts_of(enumerate((*written, *self.new.get(run.id, ()))))

    def _with_means(self, run: OpenRun, command: Command, *, at: datetime) -> Actor:
        """Return who commands, with what they may give away or promise if it is about that."""
        step = step_with_limits(run.machine, command)
        if step is None:
            return self.actor
        own = self.gifts_of(run)
        others = (self.gifts_of(each) for each in self.runs.values() if each is not run)
        means, taken = means_for(
            step,
            actor=self.actor,
            branch=self.branch,
            own=own,
            others=tuple(gift for gifts in others for gift in gifts),
            is_anew=run.state.marking[run.machine.node(step.id).number] == DONE,
            at=at,
        )
        if taken is not None and step.purse is not None:
            self.counted[step.purse, month_at(self.branch, at)] = taken.seq
        return replace(self.actor, means=means)

    def answer_to(
        self, run: OpenRun, command: Command, *, at: datetime, actor: Actor | None = None
    ) -> Decision | Refusal:
        """Return what the machine says to a command, without carrying it out."""
        interrupts = (each.machine for each in self.runs.values() if each.is_open_interrupt)
        held = held_back(run.machine, run.state.marking, command, interrupts=interrupts)
        return held or decide(
            run.state,
            command,
            actor=actor or self.actor,
            facts=for_the_machine(self.facts),
            now=at,
            machines=self.machines,
        )

    def look_again(self, *, at: datetime) -> None:
        """Let rules and known answers take their steps in every run, after facts were learnt."""
        while self.looked_at < len(self.learnt):
            self.looked_at = len(self.learnt)
            for run in self.runs.values():
                answer = self.answer_to(run, LookAgain(), at=at)
                if isinstance(answer, Decision):
                    self._record(run, answer.events, at)

    def write(self, *, at: datetime, real_at: datetime) -> None:
        """Keep what was learnt, and append what was added to each stream.

        Raises:
            StreamMoved, IntegrityError: somebody was faster; decide again.
        """
        if self.learnt:
            keep_facts(self.learnt, person_id=self.person_id)
        seen = dict.fromkeys(self.added, 0)
        seen |= {stream: seq_of(events) for stream, events in self.events.items()}
        recorded = append_together(
            self.added, expected=seen, actor=self.recorder, at=at, real_at=real_at
        )
        for stream, events in recorded.items():
            self.events[stream] = (*self.events.get(stream, ()), *events)
        self.added, self.learnt, self.looked_at, self.new = {}, [], 0, {}

    def _record(self, run: OpenRun, events: tuple[RunEvent, ...], at: datetime) -> None:
        before = run.state
        for event in events:
            happened = Happened(event, at, self.actor.id)
            run.state = step_on(run.state, happened, machines=self.machines)
            self.add(run_event(run.id, event), stream=run.stream)
            self.happened.append((run, event, before))
            self.new.setdefault(run.id, []).append(happened)


def open_case(case_id: int, *, by: Grants, permission: Permission) -> OpenCase:
    """Return the case, opened by a person to be changed.

    Raises:
        NoSuchCase: there is none, or the person may not do this with it.
    """
    row = Case.objects.filter(pk=case_id).select_related("branch").first()
    if row is None or not may(by, permission, branch_id=row.branch_id):
        raise NoSuchCase
    actor = Actor(str(by.person_id), roles_at(by, branch_id=row.branch_id))
    return opened(row, actor=actor, recorder=Recorder("person", str(by.person_id)))


def opened(row: Case, *, actor: Actor, recorder: Recorder) -> OpenCase:
    """Return a case opened by whoever the caller has found entitled to it."""
    addresses, sibling_ids = _contacts_and_siblings(row.pk)
    contact_ids = tuple(addresses)
    streams = (case_stream(row.pk), *(contact_stream(each) for each in contact_ids))
    events = dict(read_streams(streams))
    # Only now: what is written is checked by the places of the streams, and a row that was read
    # before them may be older than what they hold.
    row.refresh_from_db(fields=["status", "assignee", "priority"])
    found = runs_in(events, channel=row.channel)
    known = known_facts(customer_id=row.customer_id, case_id=row.pk, contact_ids=contact_ids)
    return OpenCase(
        row=row,
        branch=view_branch(row.branch),
        contact_ids=contact_ids,
        wrote_from=next(reversed(addresses.values()), ""),
        sibling_ids=sibling_ids,
        actor=actor,
        recorder=recorder,
        events=events,
        runs={run.id: run for run in found if isinstance(run, OpenRun)},
        unreadable={run.id: run for run in found if isinstance(run, UnreadableRun)},
        facts={fact.name: fact for fact in known},
        revisions={(fact.whose, fact.name): fact.revision for fact in known},
    )


def just_opened(
    row: Case, contact: Contact, *, facts: Iterable[KnownFact], actor: Actor, recorder: Recorder
) -> OpenCase:
    """Return a case that the open transaction has made of a new contact: nothing is read but facts.

    Args:
        facts: what is known of its customer.
    """
    known = tuple(facts)
    return OpenCase(
        row=row,
        branch=view_branch(row.branch),
        contact_ids=(contact.pk,),
        wrote_from=contact.address,
        sibling_ids=(),
        actor=actor,
        recorder=recorder,
        events={case_stream(row.pk): (), contact_stream(contact.pk): ()},
        runs={},
        unreadable={},
        facts={fact.name: fact for fact in known},
        revisions={(fact.whose, fact.name): fact.revision for fact in known},
        is_new=True,
    )


def _contacts_and_siblings(case_id: int) -> tuple[dict[int, str], tuple[int, ...]]:
    """Return the case's contacts, each with where it came from, and the other cases of them."""
    ties = Matter.objects.filter(contact__matters__case_id=case_id).order_by("contact_id", "id")
    found = list(ties.values_list("contact_id", "contact__address", "case_id"))
    siblings = dict.fromkeys(sorted(other for _, _, other in found if other != case_id))
    return {contact_id: address for contact_id, address, _ in found}, tuple(siblings)
