"""Answer a letter. One reply answers every matter of its contact."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.models import Case, Contact, Draft, Message
from handrail.desk.open_case import OpenCase, open_case, opened
from handrail.desk.queries import answered_since
from handrail.desk.refused import AnsweredMeanwhile, NobodyToWriteTo
from handrail.desk.saving import save
from handrail.desk.status import Direction, Status
from handrail.desk.texts import checked_reply
from handrail.people.access import Grants
from handrail.people.queries import person_view
from handrail.people.roles import Permission
from handrail.record.json_text import JSONObject
from handrail.record.outbox import put_effect
from handrail.record.stream import NewEvent
from handrail.run.command import TakeStep

UNDO_FOR = timedelta(seconds=10)
"""How long a reply waits before it leaves, so that it can be taken back."""

REPLY_EFFECT = "reply"
"""The kind of effect by which a reply leaves."""


@dataclass(frozen=True)
class ReplySent:
    """The reply is on its way; it can be taken back for UNDO_FOR."""

    message_id: int


def send_reply(
    *,
    case_id: int,
    text: str,
    by: Grants,
    edge: Edge,
    run_id: int | None = None,
    step: str | None = None,
    begun: str = "",
    leaves_at: datetime | None = None,
) -> ReplySent:
    """Send a reply to the customer, at once or at a later time.

    It is decided now in either case. One that leaves later answers the customer when it has left
    (`note_reply_left`); until then it can be taken back, or sent at once (`send_planned`).

    Args:
        run_id, step: the `send` step whose text this is; sending it is doing the step, so that
            it waits for the step's open musts.
        begun: the `draft_token` of when it was begun; a reply that is pressed twice, or that a
            colleague has just written, leaves once.
        leaves_at: when it leaves, by the desk's clock; None for at once.

    Raises:
        NoSuchCase, NoSuchRun: there is none, or not for this person.
        EmptyText, TooLong, PlacesOpen: the text cannot be sent.
        NobodyToWriteTo: the case has no contact that a letter could answer.
        StepRefused: the step waits for something; nothing was sent.
        AnsweredMeanwhile: another reply has left since it was begun.
    """
    words = checked_reply(text)
    pinned: JSONObject = {"run": run_id, "step": step} if run_id is not None and step else {}

    def attempt() -> ReplySent:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        if not case.contact_ids:
            raise NobodyToWriteTo
        _check_unanswered(case_id, begun)
        if run_id is not None and step:
            case.command(run_id, TakeStep(step), at=edge.at)
        with transaction.atomic():
            return _send(case, words, leaves_at, pinned, by=by, edge=edge)

    return decided_anew(attempt)


def _check_unanswered(case_id: int, begun: str) -> None:
    writer = answered_since(case_id, begun)
    if writer is not None:
        raise AnsweredMeanwhile(name=person_view(writer).name)


def _send(
    case: OpenCase,
    words: str,
    leaves_at: datetime | None,
    pinned: JSONObject,
    *,
    by: Grants,
    edge: Edge,
) -> ReplySent:
    message = _keep(case, words, leaves_at, edge=edge)
    body: JSONObject = {"message": message.pk, "contact": case.contact_ids[-1]}
    case.add(_answered({**body, **pinned}, leaves_at))
    put_effect(
        origin=case.stream,
        key=message.effect_key,
        kind=REPLY_EFFECT,
        payload={"message": message.pk},
        not_before=edge.real_at + _waits(leaves_at, edge),
        real_at=edge.real_at,
    )
    Draft.objects.filter(case=case.row, person_id=by.person_id).delete()
    save(case, edge=edge)
    for sibling in _siblings(case):
        sibling.add(_answered(body, leaves_at))
        save(sibling, edge=edge)
    return ReplySent(message.pk)


def _answered(body: JSONObject, leaves_at: datetime | None) -> NewEvent:
    if leaves_at is None:
        return NewEvent("reply_sent", body)
    return NewEvent("reply_planned", {**body, "leaves": leaves_at.isoformat()})


def _waits(leaves_at: datetime | None, edge: Edge) -> timedelta:
    """Return how long it waits: the desk's clock is as far from its time as the real one."""
    return UNDO_FOR if leaves_at is None else max(UNDO_FOR, leaves_at - edge.at)


def _keep(case: OpenCase, words: str, leaves_at: datetime | None, *, edge: Edge) -> Message:
    contact = Contact.objects.get(pk=case.contact_ids[-1])
    message = Message.objects.create(
        contact=contact,
        direction=Direction.SENT,
        person_id=case.person_id,
        at=edge.at,
        subject=contact.subject,
        text=words,
        language=case.row.language,
        leaves_at=leaves_at,
    )
    message.effect_key = f"reply:{message.pk}"
    message.save(update_fields=["effect_key"])
    return message


def _siblings(case: OpenCase) -> list[OpenCase]:
    """Return the other open cases of the contact, which the reply answers too."""
    rows = (
        Case.objects.filter(matters__contact_id=case.contact_ids[-1])
        .exclude(pk=case.row.pk)
        .exclude(status=Status.RESOLVED)
        .order_by("pk")
    )
    return [opened(row, actor=case.actor, recorder=case.recorder) for row in rows]
