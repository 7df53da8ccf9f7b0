"""The doors to cases. Each checks who asks; what they may not see does not exist for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from handrail.clock import Reading, Standard
from handrail.desk.branch_calendar import calendar_of_branch
from handrail.desk.facts import KnownFact
from handrail.desk.index import CaseEvent, read_clocks
from handrail.desk.models import Approval, Attachment, Case, Draft, Message, Promise, Survey
from handrail.desk.open_case import OpenRun, opened
from handrail.desk.refused import NoSuchCase
from handrail.desk.standards import standards_for
from handrail.desk.status import Direction, Status
from handrail.people import queries as people
from handrail.people.access import Grants, at_branches, branches_where, may, roles_at
from handrail.people.roles import Permission
from handrail.people.values import BranchView, CustomerView
from handrail.record.blobs import BlobId, get_blob
from handrail.record.json_text import JSONObject
from handrail.record.outbox import EffectStanding, effect_states
from handrail.record.stream import Actor as Recorder
from handrail.record.stream import RecordedEvent
from handrail.run import Actor
from handrail.words import Language

BEFORE = 3
"""How many earlier cases of the customer are shown."""


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
    opened_at: datetime
    resolved_at: datetime | None
    outcome: str
    assignee_id: int | None


@dataclass(frozen=True)
class FileView:
    """A file that came with a message."""

    id: int
    name: str
    media_type: str
    size_bytes: int


@dataclass(frozen=True)
class MessageView:
    """A message of the case's conversation."""

    id: int
    direction: Direction
    person_id: int | None
    at: datetime
    subject: str
    text: str
    quoted: str
    signature: str
    language: str
    has_html: bool
    files: tuple[FileView, ...]
    effect: EffectStanding | None
    is_unsent: bool


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
class SuggestedProcedure:
    """A procedure that was found to fit the first letter.

    Attributes:
        share: from 0 to 1; what is missing from 1 over all suggestions is doubt.
        why: the words of the letter that speak for it.
    """

    version: str
    share: float
    why: tuple[str, ...]

    @property
    def procedure(self) -> str:
        """Return the procedure's id."""
        return self.version.rpartition("@")[0]


@dataclass(frozen=True)
class CaseView:
    """Everything that the case page shows, not yet in words."""

    head: CaseHead
    customer: CustomerView
    branch: BranchView
    messages: tuple[MessageView, ...]
    events: tuple[RecordedEvent, ...]
    runs: tuple[OpenRun, ...]
    facts: tuple[KnownFact, ...]
    clocks: tuple[tuple[Standard, Reading], ...]
    suggestions: tuple[SuggestedProcedure, ...]
    promises: tuple[PromiseView, ...]
    earlier: tuple[EarlierCase, ...]
    beside: tuple[CaseHead, ...]
    draft: str
    may_work: bool
    actor: Actor


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
    row = _row_for(case_id, by=by, permission=Permission.READ_CASE)
    actor = Actor(str(by.person_id), roles_at(by, branch_id=row.branch_id))
    case = opened(row, actor=actor, recorder=Recorder("person", str(by.person_id)))
    own = case.events[case.stream]
    procedures = (run.machine.procedure for run in case.runs.values())
    calendar = calendar_of_branch(row.branch_id)
    standards = standards_for(
        procedures, channel=row.channel, start=row.opened_at, calendar=calendar
    )
    events = [CaseEvent(each.type, each.at, dict(each.body)) for each in own]
    readings = read_clocks(events, standards=standards, calendar=calendar, now=now)
    return CaseView(
        head=_head(row),
        customer=people.customer_view(row.customer_id),
        branch=people.branch(row.branch_id),
        messages=_messages(row, case.contact_ids),
        events=own,
        runs=tuple(case.runs.values()),
        facts=tuple(case.facts.values()),
        clocks=tuple(readings.items()),
        suggestions=tuple(_suggestions(own)),
        promises=_promises(row),
        earlier=_earlier(row, by=by),
        beside=_beside(row, case.contact_ids, by=by),
        draft=_draft(row, by=by),
        may_work=may(by, Permission.WORK_CASE, branch_id=row.branch_id),
        actor=actor,
    )


def draft_token(case_id: int) -> str:
    """Return what names the letter that is being written now; sending or taking back changes it."""
    sent = Message.objects.filter(
        contact__matters__case_id=case_id, direction=Direction.SENT
    ).values_list("is_unsent", flat=True)
    return f"{case_id}-{len(sent)}-{sum(sent)}"


def message_html(case_id: int, message_id: int, *, by: Grants) -> bytes | None:
    """Return the HTML of a message as it came, None if it has none.

    Raises:
        NoSuchCase: there is no such case or message, or not for this person.
        Erased: it was erased.
    """
    message = _message_of(case_id, message_id, by=by)
    return get_blob(BlobId(message.html_blob)) if message.html_blob else None


def file_content(case_id: int, file_id: int, *, by: Grants) -> tuple[FileView, bytes]:
    """Return a file that came with a message of the case.

    Raises:
        NoSuchCase: there is no such case or file, or not for this person.
        Erased: it was erased.
    """
    file = Attachment.objects.filter(pk=file_id).first()
    if file is None:
        raise NoSuchCase
    _message_of(case_id, file.message_id, by=by)
    return _file(file), get_blob(BlobId(file.blob))


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
    row = Case.objects.filter(pk=case_id).first()
    if row is None or not may(by, permission, branch_id=row.branch_id):
        raise NoSuchCase
    return row


def _message_of(case_id: int, message_id: int, *, by: Grants) -> Message:
    row = _row_for(case_id, by=by, permission=Permission.READ_CASE)
    message = Message.objects.filter(pk=message_id).first()
    contacts = row.matters.values_list("contact_id", flat=True)
    if message is None or (message.case_id != row.pk and message.contact_id not in contacts):
        raise NoSuchCase
    return message


def _messages(row: Case, contact_ids: tuple[int, ...]) -> tuple[MessageView, ...]:
    letters = Message.objects.filter(contact_id__in=contact_ids)
    notes = Message.objects.filter(case=row)
    found = sorted(
        (letters | notes).distinct().prefetch_related("attachments"),
        key=lambda message: (message.at, message.pk),
    )
    effects = effect_states([each.effect_key for each in found if each.effect_key])
    return tuple(
        MessageView(
            id=each.pk,
            direction=Direction(each.direction),
            person_id=each.person_id,
            at=each.at,
            subject=each.subject,
            text=each.text,
            quoted=each.quoted,
            signature=each.signature,
            language=each.language,
            has_html=bool(each.html_blob),
            files=tuple(_file(file) for file in each.attachments.all()),
            effect=effects.get(each.effect_key or ""),
            is_unsent=each.is_unsent,
        )
        for each in found
    )


def _file(file: Attachment) -> FileView:
    return FileView(file.pk, file.name, file.media_type, file.size_bytes)


def _suggestions(events: Iterable[RecordedEvent]) -> Iterator[SuggestedProcedure]:
    for event in events:
        if event.type == "procedure_suggested":
            for each in cast("list[JSONObject]", event.body["suggestions"]):
                why = cast("list[str]", each["why"])
                yield SuggestedProcedure(
                    str(each["version"]), float(str(each["share"])), tuple(why)
                )


def _promises(row: Case) -> tuple[PromiseView, ...]:
    rows = Promise.objects.filter(case__customer_id=row.customer_id, kept_at=None)
    return tuple(_promise(each) for each in rows.order_by("due_at", "id")[:10])


def _promise(row: Promise) -> PromiseView:
    return PromiseView(row.pk, row.case_id, row.text, row.due_at, row.made_by_id)


def _earlier(row: Case, *, by: Grants) -> tuple[EarlierCase, ...]:
    where = branches_where(by, Permission.READ_CASE)
    rows = list(
        Case.objects.filter(at_branches(where), customer_id=row.customer_id)
        .exclude(pk=row.pk)
        .order_by("-opened_at")[:BEFORE]
    )
    scores = dict(Survey.objects.filter(case__in=rows).values_list("case_id", "score"))
    return tuple(EarlierCase(_head(each), scores.get(each.pk)) for each in rows)


def _beside(row: Case, contact_ids: tuple[int, ...], *, by: Grants) -> tuple[CaseHead, ...]:
    where = branches_where(by, Permission.READ_CASE)
    rows = Case.objects.filter(at_branches(where), matters__contact_id__in=contact_ids)
    return tuple(_head(each) for each in rows.exclude(pk=row.pk).distinct().order_by("pk")[:20])


def _draft(row: Case, *, by: Grants) -> str:
    found = Draft.objects.filter(case=row, person_id=by.person_id).first()
    return found.text if found else ""


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
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        outcome=row.outcome,
        assignee_id=row.assignee_id,
    )
