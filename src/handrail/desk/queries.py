"""The doors to cases. Each checks who asks; what they may not see does not exist for them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar, cast

from django.db.models import F, OuterRef, QuerySet, Subquery

from handrail.desk.case_clocks import CaseClock
from handrail.desk.case_columns import clocks_on
from handrail.desk.conversation import FileView, MessageView, conversation_of, view_file
from handrail.desk.escalations import StandingEscalation, standing_escalations
from handrail.desk.facts import KnownFact
from handrail.desk.models import Approval, Attachment, Case, Draft, Message, Promise
from handrail.desk.open_case import OpenCase, opened
from handrail.desk.open_runs import OpenRun, UnreadableRun
from handrail.desk.priority import Priority
from handrail.desk.purses import means_for
from handrail.desk.refused import NoSuchCase
from handrail.desk.status import Direction, Status
from handrail.desk.streams import runs_of
from handrail.desk.suggested import (
    SuggestedInterrupt,
    SuggestedProcedure,
    suggested_interrupts,
    suggested_procedures,
)
from handrail.desk.written_to import written_to
from handrail.people import queries as people
from handrail.people.access import Grants, at_branches, branches_where, may, roles_at
from handrail.people.roles import Permission
from handrail.people.values import BranchView, CustomerView, PersonView, view_customer
from handrail.record.blobs import BlobId, get_blob
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import RecordedEvent
from handrail.run import Actor, Happened
from handrail.run.gifts import gifts_of
from handrail.run.marking import DONE
from handrail.run.means import Means
from handrail.sop.document import Step
from handrail.words import Language

BEFORE = 3
"""How many earlier cases of the customer are shown."""

BESIDE = 20
"""How many other cases of the same letters are shown."""

CaseRow = TypeVar("CaseRow", bound=Case)


@dataclass(frozen=True)
class CaseHead:
    """What a case is, in a line."""

    id: int
    title: str
    status: Status
    customer_id: int
    branch_id: int
    channel: str
    language: Language
    procedure: str
    version: str
    opened_at: datetime
    resolved_at: datetime | None
    outcome: str
    assignee_id: int | None
    priority: Priority = Priority.USUAL


@dataclass(frozen=True)
class PromiseView:
    """A promise to the customer that is still to be kept."""

    id: int
    case_id: int
    text: str
    due_at: datetime
    made_by_id: int | None


@dataclass(frozen=True)
class EarlierCase:
    """An earlier case of the same customer."""

    head: CaseHead
    score: int | None


@dataclass(frozen=True)
class CaseView:
    """Everything that the case page shows, not yet in words.

    Attributes:
        written_to: where a reply goes, "" for nowhere.
        interrupts: those that a letter called for since the last of the kind was opened.
        unreadable: the runs that nothing can be decided in, because their version cannot be read.
        colleagues: who may work on the case, for those who may give it to them.
        names: of every colleague who wrote something, took a step or was given the case.
    """

    head: CaseHead
    customer: CustomerView
    written_to: str
    branch: BranchView
    messages: tuple[MessageView, ...]
    events: tuple[RecordedEvent, ...]
    runs: tuple[OpenRun, ...]
    unreadable: tuple[UnreadableRun, ...]
    facts: tuple[KnownFact, ...]
    clocks: tuple[CaseClock, ...]
    suggestions: tuple[SuggestedProcedure, ...]
    interrupts: tuple[SuggestedInterrupt, ...]
    promises: tuple[PromiseView, ...]
    earlier: tuple[EarlierCase, ...]
    beside: tuple[CaseHead, ...]
    draft: str
    may_work: bool
    actor: Actor
    colleagues: tuple[PersonView, ...]
    names: Mapping[int, str]
    escalations: tuple[StandingEscalation, ...] = ()

    @property
    def draft_token(self) -> str:
        """Return what names the letter that is being written now."""
        sent = {
            each.id: each.is_unsent for each in self.messages if each.direction is Direction.SENT
        }
        return _draft_token(self.head.id, sent)


def case_for(
    case_id: int, *, by: Grants, permission: Permission = Permission.READ_CASE
) -> CaseHead:
    """Return the case, if the person may do this with it.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """
    return _head(_row_for(case_id, by=by, permission=permission))


def case_view(case_id: int, *, by: Grants, now: datetime) -> CaseView:
    """Return everything that the case page shows.

    Raises:
        NoSuchCase: there is none, or not for this person.
    """
    written = Draft.objects.filter(case=OuterRef("pk"), person_id=by.person_id).values("text")
    rows = Case.objects.filter(pk=case_id).annotate(own_draft=Subquery(written[:1]))
    row = _allowed(
        rows.select_related("branch", "customer").first(), by=by, permission=Permission.READ_CASE
    )
    may_work = may(by, Permission.WORK_CASE, branch_id=row.branch_id)
    actor = Actor(str(by.person_id), roles_at(by, branch_id=row.branch_id))
    case = opened(row, actor=actor, recorder=Recorder("person", str(by.person_id)))
    own, clocks = case.events[case.stream], clocks_on(case, now=now)
    messages = conversation_of(row, case.contact_ids)
    colleagues = _colleagues(row) if may_work else ()
    customer = view_customer(row.customer)
    return CaseView(
        head=_head(row),
        customer=customer,
        written_to=written_to(customer, wrote_from=case.wrote_from),
        branch=case.branch,
        messages=messages,
        events=own,
        runs=tuple(case.runs.values()),
        unreadable=tuple(case.unreadable.values()),
        facts=tuple(case.facts.values()),
        clocks=clocks,
        suggestions=suggested_procedures(own),
        interrupts=suggested_interrupts(case, messages),
        promises=_promises(row, by=by),
        earlier=_earlier(row, by=by),
        beside=_beside(case.sibling_ids, by=by),
        draft=row.own_draft or "",
        may_work=may_work,
        actor=actor,
        colleagues=colleagues,
        names=_names(case, messages, by=by, known=colleagues),
        escalations=standing_escalations(case, clocks),
    )


def means_on(view: CaseView, run: OpenRun, step: Step, *, at: datetime) -> Means | None:
    """Return what the reader of the case may still give by an offer; None if nobody counts it."""
    runs = {each.id: gifts_of(enumerate(found)) for each, found in _histories(view)}
    means, _ = means_for(
        step,
        actor=view.actor,
        branch=view.branch,
        own=runs.pop(run.id, ()),
        others=tuple(gift for gifts in runs.values() for gift in gifts),
        is_anew=run.state.marking[run.machine.node(step.id).number] == DONE,
        at=at,
    )
    return means


def _histories(view: CaseView) -> Iterator[tuple[OpenRun, list[Happened]]]:
    """Yield the history of each run on the case itself."""
    histories = runs_of(view.events)
    yield from ((run, histories[run.id]) for run in view.runs if run.id in histories)


def draft_token(case_id: int) -> str:
    """Return what names the letter that is being written now; sending or taking back changes it."""
    return _draft_token(case_id, dict(_sent(case_id).values_list("pk", "is_unsent")))


def answered_since(case_id: int, token: str) -> int | None:
    """Return who sent the newest reply since the letter with the token was begun, None for nobody.

    Args:
        token: a `draft_token`; what is none says nothing, and nothing has happened since.
    """
    newest = token.partition("-")[2].partition("-")[0]
    if not (newest.isascii() and newest.isdecimal() and len(newest) < 19):
        return None
    since = _sent(case_id).filter(pk__gt=int(newest), is_unsent=False).order_by("-pk").first()
    return None if since is None else since.person_id


def _sent(case_id: int) -> QuerySet[Message]:
    return Message.objects.filter(
        contact__matters__case_id=case_id, direction=Direction.SENT
    ).distinct()


def _draft_token(case_id: int, sent: Mapping[int, bool]) -> str:
    return f"{case_id}-{max(sent, default=0)}-{sum(sent.values())}"


def message_html(case_id: int, message_id: int, *, by: Grants) -> bytes | None:
    """Return the HTML of a message as it came, None if it has none.

    Raises:
        NoSuchCase: there is no such case or message, or not for this person.
        Erased: it was erased.
    """
    message = _message_of(case_id, message_id, by=by)
    return get_blob(BlobId(message.html_blob)) if message.html_blob else None


def shown_within(
    case_id: int, message_id: int, *, by: Grants, at_most_bytes: int
) -> tuple[tuple[str, bytes], ...]:
    """Return the files that the message's HTML may show, by content id, while there is room.

    Raises:
        NoSuchCase: there is no such case or message, or not for this person.
        Erased: it was erased.
    """
    message = _message_of(case_id, message_id, by=by)
    found: list[tuple[str, bytes]] = []
    for file in message.attachments.exclude(content_id="").exclude(blob="").order_by("pk"):
        at_most_bytes -= file.size_bytes
        if at_most_bytes >= 0:
            found.append((file.content_id, get_blob(BlobId(file.blob))))
    return tuple(found)


def file_content(case_id: int, file_id: int, *, by: Grants) -> tuple[FileView, bytes]:
    """Return a file that came with a message of the case.

    Raises:
        NoSuchCase: there is no such case or file, or not for this person; or it was left out.
        Erased: it was erased.
    """
    file = Attachment.objects.filter(pk=file_id).first()
    if file is None:
        raise NoSuchCase
    _message_of(case_id, file.message_id, by=by)
    if not file.blob:
        raise NoSuchCase
    return view_file(file), get_blob(BlobId(file.blob))


@dataclass(frozen=True)
class WaitingApproval:
    """An approval that somebody waits for."""

    case_id: int
    run_id: int
    step: str
    role: str
    asked_by_id: int | None
    asked_at: datetime


def approvals_for(by: Grants) -> tuple[WaitingApproval, ...]:
    """Return the approvals that the person may answer, the oldest first, at most 50."""
    where = branches_where(by, Permission.APPROVE_STEP)
    rows = (
        Approval.objects.filter(at_branches(where, field="case__branch_id"))
        .exclude(asked_by_id=by.person_id)
        .order_by("asked_at", "id")[:50]
    )
    return tuple(
        WaitingApproval(row.case_id, row.run_id, row.step, row.role, row.asked_by_id, row.asked_at)
        for row in rows
    )


def promises_due(*, by: Grants, until: datetime) -> tuple[PromiseView, ...]:
    """Return the promises that are to be kept by then, the earliest first, at most 50."""
    where = branches_where(by, Permission.READ_CASE)
    rows = Promise.objects.filter(
        at_branches(where, field="case__branch_id"), kept_at=None, due_at__lte=until
    ).order_by("due_at", "id")[:50]
    return tuple(_promise(row) for row in rows)


def _row_for(case_id: int, *, by: Grants, permission: Permission) -> Case:
    return _allowed(Case.objects.filter(pk=case_id).first(), by=by, permission=permission)


def _allowed(row: CaseRow | None, *, by: Grants, permission: Permission) -> CaseRow:
    if row is None or not may(by, permission, branch_id=row.branch_id):
        raise NoSuchCase
    return row


def _colleagues(row: Case) -> tuple[PersonView, ...]:
    return people.persons_who_may(Permission.WORK_CASE, branch_id=row.branch_id).everyone


def _names(
    case: OpenCase, messages: tuple[MessageView, ...], *, by: Grants, known: tuple[PersonView, ...]
) -> Mapping[int, str]:
    """Return the names of all who are named; only those who have left are asked for."""
    names = {by.person_id: by.name, **{person.id: person.name for person in known}}
    missing = frozenset(_named(case, messages)) - names.keys()
    return names | people.person_names(missing) if missing else names


def _named(case: OpenCase, messages: tuple[MessageView, ...]) -> Iterator[int]:
    yield from (message.person_id for message in messages if message.person_id is not None)
    for event in case.events[case.stream]:
        if event.type == "case_assigned" and event.body["person"] is not None:
            yield int(str(event.body["person"]))
        if event.type == "escalation_acknowledged" and event.actor.id.isdecimal():
            yield int(event.actor.id)
        if event.type == "clock_escalated":
            yield from cast("list[int]", event.body["told"])
    for run in case.runs.values():
        who = [taken.who for taken in run.state.taken]
        for asked in run.state.approvals.values():
            who += [each.answered_by or "" for each in (asked, *asked.before)]
        yield from (int(person_id) for person_id in who if person_id.isdecimal())


def _message_of(case_id: int, message_id: int, *, by: Grants) -> Message:
    row = _row_for(case_id, by=by, permission=Permission.READ_CASE)
    message = Message.objects.filter(pk=message_id).first()
    contacts = row.matters.values_list("contact_id", flat=True)
    if message is None or (message.case_id != row.pk and message.contact_id not in contacts):
        raise NoSuchCase
    return message


def _promises(row: Case, *, by: Grants) -> tuple[PromiseView, ...]:
    rows = Promise.objects.filter(
        at_branches(branches_where(by, Permission.READ_CASE), field="case__branch_id"),
        case__customer_id=row.customer_id,
        kept_at=None,
    )
    return tuple(_promise(each) for each in rows.order_by("due_at", "id")[:10])


def _promise(row: Promise) -> PromiseView:
    return PromiseView(row.pk, row.case_id, row.text, row.due_at, row.made_by_id)


def _earlier(row: Case, *, by: Grants) -> tuple[EarlierCase, ...]:
    where = branches_where(by, Permission.READ_CASE)
    others = Case.objects.filter(at_branches(where), customer_id=row.customer_id)
    rows = others.exclude(pk=row.pk).annotate(score=F("survey__score")).order_by("-opened_at")
    return tuple(EarlierCase(_head(each), each.score) for each in rows[:BEFORE])


def _beside(case_ids: tuple[int, ...], *, by: Grants) -> tuple[CaseHead, ...]:
    where = branches_where(by, Permission.READ_CASE)
    rows = Case.objects.filter(at_branches(where), pk__in=case_ids)
    return tuple(_head(each) for each in rows.order_by("pk")[:BESIDE])


def _head(row: Case) -> CaseHead:
    return CaseHead(
        id=row.pk,
        title=row.title,
        status=Status(row.status),
        customer_id=row.customer_id,
        branch_id=row.branch_id,
        channel=row.channel,
        language=Language(row.language),
        procedure=row.procedure,
        version=row.version,
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        outcome=row.outcome,
        assignee_id=row.assignee_id,
        priority=Priority(row.priority),
    )
