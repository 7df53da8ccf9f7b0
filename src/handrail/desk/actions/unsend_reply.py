from django.db import transaction

from handrail.desk.answered_cases import REPLIED
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.following import reopen
from handrail.desk.models import Case, Draft, Message
from handrail.desk.open_case import OpenCase, open_case, opened
from handrail.desk.refused import AlreadyLeft
from handrail.desk.replies_of import standing_reply
from handrail.desk.saving import save
from handrail.desk.status import Status
from handrail.people.access import Grants
from handrail.people.roles import Permission
from handrail.record.outbox import withdraw_effect
from handrail.record.stream import NewEvent, RecordedEvent
from handrail.run.command import Unsend


def unsend_reply(*, case_id: int, message_id: int, by: Grants, edge: Edge) -> str:
    """Take a reply back before it leaves, put its text back into the draft, and return it.

    The step that was done by sending it is open again, and so is a case that was closed since.

    Raises:
        NoSuchCase: there is none, or not for this person.
        AlreadyLeft: it has left, was taken back before, or is no reply of this case.
    """

    def attempt() -> str:
        case = open_case(case_id, by=by, permission=Permission.WORK_CASE)
        message = standing_reply(case, message_id)
        with transaction.atomic():
            _take_back(case, message, by=by, edge=edge)
        return message.text

    return decided_anew(attempt)


def _take_back(case: OpenCase, message: Message, *, by: Grants, edge: Edge) -> None:
    if not withdraw_effect(message.effect_key, real_at=edge.real_at):
        raise AlreadyLeft
    message.is_unsent = True
    message.save(update_fields=["is_unsent"])
    _save_unsent(case, message, edge=edge)
    others = Case.objects.filter(matters__contact__messages=message).exclude(pk=case.row.pk)
    for row in others.order_by("pk"):
        sibling = opened(row, actor=case.actor, recorder=case.recorder)
        _save_unsent(sibling, message, edge=edge)
    Draft.objects.update_or_create(
        case=case.row,
        person_id=by.person_id,
        defaults={"text": message.text, "saved_at": edge.at},
    )


def _save_unsent(case: OpenCase, message: Message, *, edge: Edge) -> None:
    for sent in case.events[case.stream]:
        if sent.type in REPLIED and sent.body["message"] == message.pk:
            case.add(NewEvent("reply_unsent", {"message": message.pk}))
            _open_step(case, sent, edge=edge)
            if case.row.status == Status.RESOLVED and _was_closed_after(case, sent):
                reopen(case, edge=edge)
    save(case, edge=edge)


def _open_step(case: OpenCase, sent: RecordedEvent, *, edge: Edge) -> None:
    """Open the step again that was done by sending."""
    if "run" in sent.body and int(str(sent.body["run"])) not in case.unreadable:
        run_id = int(str(sent.body["run"]))
        case.command(run_id, Unsend(str(sent.body["step"])), at=edge.at)


def _was_closed_after(case: OpenCase, sent: RecordedEvent) -> bool:
    """Return whether the case was closed believing that the reply would reach the customer."""
    return any(
        event.type == "case_resolved" and event.seq > sent.seq for event in case.events[case.stream]
    )
